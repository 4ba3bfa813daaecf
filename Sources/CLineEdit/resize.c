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
    /* At the very end of a full row the cursor waits there, and is not yet on the next. */
    bool waits = info->cursor == info->lastchar && column > 0 && column % columns == 0;
    return rows + column / columns - (waits ? 1 : 0);
}

void cle_follow_size(cle_editor *editor) {
    int columns = cle_columns();
    editor->columns = columns > 0 ? columns : 80;
    el_resize(editor->line);
}

/*
 * The terminal has already laid out the input anew; el_resize() alone would write it twice.
 * It is wiped from the second column on, because tmux makes history of a screen that is wiped
 * from its first corner, and the prompt covers the first column.
 */
void cle_repaint_after_resize(cle_editor *editor) {
    int before = editor->columns;
    cle_follow_size(editor);
    if (editor->columns == before) return;
    size_t rows = rows_above_cursor(editor, (size_t)editor->columns);
    if (rows > 0) fprintf(stdout, "\033[%zuA", rows);
    cle_put("\r\033[C\033[J\r");
    el_wset(editor->line, EL_REFRESH);
}
