#include "internal.h"

#include <stdlib.h>

typedef struct letters {
    wchar_t *items;
    size_t count, capacity;
} letters;

static bool append(letters *all, wchar_t letter) {
    if (all->count == all->capacity) {
        size_t capacity = all->capacity ? all->capacity * 2 : 1024;
        wchar_t *items = realloc(all->items, capacity * sizeof *items);
        if (!items) return false;
        all->items = items;
        all->capacity = capacity;
    }
    all->items[all->count++] = letter;
    return true;
}

static bool ends_paste(letters *all) {
    static const wchar_t end[] = L"\033[201~";
    const size_t length = sizeof end / sizeof *end - 1;
    if (all->count < length) return false;
    if (wmemcmp(all->items + all->count - length, end, length) != 0) return false;
    all->count -= length;
    return true;
}

/* Ctrl-C is the way out of a paste whose end never comes; what has come is kept. */
static void read_paste(cle_editor *editor, letters *all) {
    wchar_t letter;
    for (;;) {
        cle_input input = cle_next_letter(editor, &letter);
        if (input == CLE_STIRRED && !cle_seen.interrupted) continue;
        if (input != CLE_GOT) return;
        if (letter == L'\003') {
            cle_seen.interrupted = SIGINT;
            return;
        }
        if (!append(all, letter) || ends_paste(all)) return;
    }
}

static bool is_break(wchar_t letter) { return letter == L'\n' || letter == L'\r'; }

/* The terminal swaps CR and LF, so a pair of unlike ones is one break, in either order. */
static void pair_breaks(letters *all) {
    size_t kept = 0;
    for (size_t i = 0; i < all->count; i++) {
        wchar_t letter = all->items[i];
        if (is_break(letter)) {
            bool pair = i + 1 < all->count && is_break(all->items[i + 1])
                && all->items[i + 1] != letter;
            if (pair) i++;
            letter = L'\n';
        }
        all->items[kept++] = letter;
    }
    all->count = kept;
}

unsigned char cle_paste(EditLine *line, wint_t key) {
    (void)key;
    cle_editor *editor = cle_self(line);
    letters all = {0};
    read_paste(editor, &all);
    pair_breaks(&all);
    char *text = cle_narrow(all.items, all.count);
    free(all.items);
    char *notice = NULL;
    if (text && editor->hooks.paste) {
        char *instead = editor->hooks.paste(editor->hooks.context, text, &notice);
        free(text);
        text = instead;
    }
    if (text) cle_insert(line, text);
    free(text);
    if (notice) cle_print_below(editor, notice);
    return CC_REFRESH;
}
