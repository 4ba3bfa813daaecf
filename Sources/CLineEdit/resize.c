#include "internal.h"

#include <stdio.h>

static size_t columns_of(const wchar_t *letter) {
    int width = wcwidth(*letter);
    return width > 0 ? (size_t)width : 0;
}

/* How many rows above the cursor the input begins, on a screen of this width. */
static size_t rows_above_cursor(cle_editor *editor, size_t columns) {
    const LineInfoW *info = el_wline(editor->line);
    size_t rows = 0, column = 0;
    for (const wchar_t *p = editor->prompt; *p; p++) column += columns_of(p);
    for (const wchar_t *p = info->buffer; p < info->cursor; p++) {
        if (*p != L'\n') {
            column += columns_of(p);
            continue;
        }
        rows += column / columns + 1;
        column = 0;
    }
    return rows + column / columns;
}

/* The terminal has already laid out the input anew; el_resize() alone would write it twice. */
void cle_repaint_after_resize(cle_editor *editor) {
    int columns = cle_columns();
    size_t rows = rows_above_cursor(editor, columns > 0 ? (size_t)columns : 80);
    if (rows > 0) fprintf(stdout, "\033[%zuA", rows);
    cle_put("\r\033[J");
    el_resize(editor->line);
    el_wset(editor->line, EL_REFRESH);
}
