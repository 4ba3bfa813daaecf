#include "internal.h"

#include <stdlib.h>

void cle_keep_draft(cle_editor *editor, cle_outcome outcome) {
    const LineInfoW *info = el_wline(editor->line);
    free(editor->reading.text);
    editor->reading.text = cle_narrow(info->buffer, (size_t)(info->lastchar - info->buffer));
    editor->reading.outcome = outcome;
}

/* Enter then walks to the last row of the input for us, and ends the reading. */
unsigned char cle_interrupt(EditLine *line, wint_t key) {
    (void)key;
    cle_editor *editor = cle_self(line);
    cle_keep_draft(editor, CLE_INTERRUPTED);
    const LineInfoW *info = el_wline(line);
    cle_move_cursor(line, info->lastchar - info->cursor);
    el_winsertstr(line, L"^C");
    el_wpush(line, L"\n");
    return CC_REFRESH;
}

/* No answer begins with a line break; hence CR LF typed by a machine is one Enter, too. */
unsigned char cle_break_row(EditLine *line, wint_t key) {
    (void)key;
    const LineInfoW *info = el_wline(line);
    if (info->lastchar == info->buffer) return CC_NORM;
    el_winsertstr(line, L"\n");
    return CC_REFRESH;
}

unsigned char cle_insert_initial(EditLine *line, wint_t key) {
    (void)key;
    cle_editor *editor = cle_self(line);
    if (*editor->initial) el_winsertstr(line, editor->initial);
    return CC_REFRESH;
}

static bool has_break(const wchar_t *from, const wchar_t *to) {
    return to > from && wmemchr(from, L'\n', (size_t)(to - from)) != NULL;
}

/* Up and Down walk through the rows of an answer first, and then through the history. */
unsigned char cle_up(EditLine *line, wint_t key) {
    (void)key;
    const LineInfoW *info = el_wline(line);
    bool row = has_break(info->buffer, info->cursor);
    el_wpush(line, row ? CLE_KEY_ROW_UP : CLE_KEY_PREVIOUS);
    return CC_NORM;
}

unsigned char cle_down(EditLine *line, wint_t key) {
    (void)key;
    const LineInfoW *info = el_wline(line);
    bool row = has_break(info->cursor, info->lastchar);
    el_wpush(line, row ? CLE_KEY_ROW_DOWN : CLE_KEY_NEXT);
    return CC_NORM;
}
