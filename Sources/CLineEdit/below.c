#include "internal.h"

#include <stdlib.h>

/*
 * Printing below the input. libedit wipes the rows that it thinks are its own, and with them
 * what somebody else wrote there. So it is first let to walk to the end of the input by
 * itself; then a private key prints and lets it paint everything anew, further down.
 */

/* el_cursor() is missing from Apple's header; this struct is the live line in every version. */
void cle_move_cursor(EditLine *line, long by) {
    LineInfoW *info = (LineInfoW *)(uintptr_t)el_wline(line);
    const wchar_t *cursor = info->cursor + by;
    if (cursor < info->buffer) cursor = info->buffer;
    if (cursor > info->lastchar) cursor = info->lastchar;
    info->cursor = cursor;
}

void cle_show_below(cle_editor *editor, void (*act)(cle_editor *)) {
    const LineInfoW *info = el_wline(editor->line);
    editor->steps_back = (int)(info->lastchar - info->cursor);
    editor->below = act;
    cle_move_cursor(editor->line, editor->steps_back);
    el_wpush(editor->line, CLE_KEY_BELOW);
}

static void print_notice(cle_editor *editor) {
    if (editor->notice) cle_put(editor->notice);
    cle_put("\n");
    free(editor->notice);
    editor->notice = NULL;
}

void cle_print_below(cle_editor *editor, char *notice) {
    free(editor->notice);
    editor->notice = notice;
    cle_show_below(editor, print_notice);
}

unsigned char cle_below_now(EditLine *line, wint_t key) {
    (void)key;
    cle_editor *editor = cle_self(line);
    cle_put("\n");
    editor->below(editor);
    cle_move_cursor(line, -editor->steps_back);
    el_wset(line, EL_REFRESH);
    return CC_NORM;
}
