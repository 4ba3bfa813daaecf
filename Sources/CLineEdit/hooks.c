#include "internal.h"

#include <stdlib.h>

bool cle_insert(EditLine *line, const char *text) {
    wchar_t *wide = cle_wide(text);
    bool inserted = wide && *wide && el_winsertstr(line, wide) == 0;
    free(wide);
    return inserted;
}

static void replace_before_cursor(EditLine *line, const char *text) {
    const LineInfoW *info = el_wline(line);
    if (info->cursor > info->buffer) el_wdeletestr(line, (int)(info->cursor - info->buffer));
    cle_insert(line, text);
}

unsigned char cle_complete(EditLine *line, wint_t key) {
    (void)key;
    cle_editor *editor = cle_self(line);
    if (!editor->hooks.complete) return CC_NORM;
    const LineInfoW *info = el_wline(line);
    char *before = cle_narrow(info->buffer, (size_t)(info->cursor - info->buffer));
    if (!before) return CC_NORM;
    char *listing = NULL;
    char *instead = editor->hooks.complete(editor->hooks.context, before, &listing);
    if (instead) replace_before_cursor(line, instead);
    if (listing) cle_print_below(editor, listing);
    free(instead);
    free(before);
    return CC_REFRESH;
}

unsigned char cle_help(EditLine *line, wint_t key) {
    (void)key;
    cle_editor *editor = cle_self(line);
    char *help = editor->hooks.help ? editor->hooks.help(editor->hooks.context) : NULL;
    if (help) cle_print_below(editor, help);
    return CC_REFRESH;
}

unsigned char cle_clear(EditLine *line, wint_t key) {
    (void)key;
    cle_editor *editor = cle_self(line);
    char *header = editor->hooks.header ? editor->hooks.header(editor->hooks.context) : NULL;
    cle_put("\033[H\033[2J");
    if (header) cle_put(header);
    free(header);
    el_wset(line, EL_REFRESH);
    return CC_NORM;
}
