#include "internal.h"

#define ESC 27

/*
 * The whole keyboard. What is not in this table and is no letter never reaches libedit, so a
 * function key, a focus report or a cursor report leaves nothing in an answer.
 *
 * Enter is \n and Ctrl-J is \r: libedit's terminal mode swaps them. That is kept, because
 * a cooked terminal has already made \n of an Enter that was typed before the program began.
 */
static const struct {
    const wchar_t *key, *command;
} keyboard[] = {
    {L"\n", L"ed-newline"},
    {L"\r", L"cle-break-row"},            /* Ctrl-J */
    {L"\033\n", L"cle-break-row"},        /* Alt-Enter */
    {L"\033\r", L"cle-break-row"},
    {L"\033[13;2u", L"cle-break-row"},    /* Shift-Enter, where the terminal tells */
    {L"\033[27;2;13~", L"cle-break-row"},

    {L"\001", L"ed-move-to-beg"},         /* Ctrl-A */
    {L"\002", L"ed-prev-char"},           /* Ctrl-B */
    {L"\003", L"cle-interrupt"},          /* Ctrl-C */
    {L"\004", L"em-delete-or-list"},      /* Ctrl-D: the end, on an empty line */
    {L"\005", L"ed-move-to-end"},         /* Ctrl-E */
    {L"\006", L"ed-next-char"},           /* Ctrl-F */
    {L"\010", L"em-delete-prev-char"},    /* Ctrl-H */
    {L"\011", L"cle-complete"},           /* Tab */
    {L"\013", L"ed-kill-line"},           /* Ctrl-K */
    {L"\014", L"cle-clear"},              /* Ctrl-L */
    {L"\016", L"cle-down"},               /* Ctrl-N */
    {L"\020", L"cle-up"},                 /* Ctrl-P */
    {L"\024", L"ed-transpose-chars"},     /* Ctrl-T */
    {L"\025", L"em-kill-line"},           /* Ctrl-U */
    {L"\027", L"ed-delete-prev-word"},    /* Ctrl-W */
    {L"\031", L"em-yank"},                /* Ctrl-Y */
    {L"\032", L"cle-suspend"},            /* Ctrl-Z */
    {L"\177", L"em-delete-prev-char"},    /* Backspace */

    {L"\033[A", L"cle-up"},               {L"\033OA", L"cle-up"},
    {L"\033[B", L"cle-down"},             {L"\033OB", L"cle-down"},
    {L"\033[C", L"ed-next-char"},         {L"\033OC", L"ed-next-char"},
    {L"\033[D", L"ed-prev-char"},         {L"\033OD", L"ed-prev-char"},
    {L"\033[H", L"ed-move-to-beg"},       {L"\033OH", L"ed-move-to-beg"},
    {L"\033[1~", L"ed-move-to-beg"},      {L"\033[7~", L"ed-move-to-beg"},
    {L"\033[F", L"ed-move-to-end"},       {L"\033OF", L"ed-move-to-end"},
    {L"\033[4~", L"ed-move-to-end"},      {L"\033[8~", L"ed-move-to-end"},
    {L"\033[3~", L"ed-delete-next-char"},
    {L"\033[1;5C", L"em-next-word"},      {L"\033[1;3C", L"em-next-word"},
    {L"\033[1;5D", L"ed-prev-word"},      {L"\033[1;3D", L"ed-prev-word"},
    {L"\033f", L"em-next-word"},          {L"\033b", L"ed-prev-word"},
    {L"\033d", L"em-delete-next-word"},   {L"\033\177", L"ed-delete-prev-word"},
    {L"\033OP", L"cle-help"},             {L"\033[11~", L"cle-help"}, /* F1 */
    {L"\033[[A", L"cle-help"},
    {L"\033[200~", L"cle-paste"},

    {CLE_KEY_INITIAL, L"cle-insert-initial"},
    {CLE_KEY_BELOW, L"cle-below-now"},
    {CLE_KEY_ROW_UP, L"ed-prev-line"},
    {CLE_KEY_ROW_DOWN, L"ed-next-line"},
    {CLE_KEY_PREVIOUS, L"ed-prev-history"},
    {CLE_KEY_NEXT, L"ed-next-history"},
};
#define KEYS (sizeof keyboard / sizeof *keyboard)

static const struct {
    const wchar_t *name;
    cle_action *action;
} commands[] = {
    {L"cle-below-now", cle_below_now},
    {L"cle-break-row", cle_break_row},
    {L"cle-clear", cle_clear},
    {L"cle-complete", cle_complete},
    {L"cle-down", cle_down},
    {L"cle-help", cle_help},
    {L"cle-insert-initial", cle_insert_initial},
    {L"cle-interrupt", cle_interrupt},
    {L"cle-paste", cle_paste},
    {L"cle-suspend", cle_suspend},
    {L"cle-up", cle_up},
};

void cle_bind_keys(EditLine *line) {
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        el_wset(line, EL_ADDFN, commands[i].name, L"", commands[i].action);
    for (size_t i = 0; i < KEYS; i++)
        el_wset(line, EL_BIND, keyboard[i].key, keyboard[i].command, NULL);

    /* To an emacs keymap 0xE6 is Alt-F and 0xF8 is Alt-X; here they are æ and ø. */
    for (wchar_t letter = 0xA0; letter <= 0xFF; letter++) {
        const wchar_t key[] = {letter, 0};
        el_wset(line, EL_BIND, key, L"ed-insert", NULL);
    }
}

/* The same key as it stands in the table, or NULL. */
static const wchar_t *known(const wchar_t *key) {
    for (size_t i = 0; i < KEYS; i++)
        if (wcscmp(keyboard[i].key, key) == 0) return keyboard[i].key;
    return NULL;
}

static bool is_control(wchar_t letter) {
    return letter < 0x20 || (letter >= 0x7F && letter < 0xA0);
}

static bool ends_sequence(const wchar_t *key, size_t count) {
    if (count < 3) return count == 2 && key[1] != L'[' && key[1] != L'O';
    if (count == 3 && key[2] == L'[') return false; /* F1 to F5 of the Linux console */
    return key[1] == L'O' || (key[count - 1] >= 0x40 && key[count - 1] <= 0x7E);
}

/* Collects a sequence to its end. A lone Esc does nothing, and eats no letter that follows. */
static cle_input collect(cle_editor *editor, wchar_t *key, size_t capacity) {
    size_t count = 1;
    while (!ends_sequence(key, count)) {
        unsigned char byte;
        cle_input input = cle_next_byte(editor, &byte, count < 2 ? 100 : 500);
        if (input == CLE_STIRRED) continue;
        if (input == CLE_OVER) return CLE_OVER;
        if (input == CLE_NOTHING) return CLE_NOTHING;
        if (byte >= 0x80) {
            editor->unread = byte;
            return CLE_NOTHING;
        }
        if (count + 1 < capacity) key[count++] = byte;
        else key[count - 1] = byte;
    }
    key[count] = 0;
    return CLE_GOT;
}

/* What signals ask for is done between two keys, where the line is whole. */
static wchar_t serve_signals(cle_editor *editor) {
    if (cle_take(&cle_seen.resized)) cle_repaint_after_resize(editor);
    if (cle_take(&cle_seen.continued)) cle_come_back(editor);
    if (cle_take(&cle_seen.interrupted)) return L'\003';
    if (cle_take(&cle_seen.stopped)) return L'\032';
    return 0;
}

static cle_input next_key(cle_editor *editor, wchar_t *first) {
    *first = serve_signals(editor);
    if (*first) return CLE_GOT;
    wchar_t key[32] = {0};
    cle_input input = cle_next_letter(editor, &key[0]);
    if (input != CLE_GOT) return input;
    *first = key[0];
    if (!is_control(key[0])) return CLE_GOT;
    if (key[0] > 0x7F) return CLE_NOTHING;
    if (key[0] == ESC && (input = collect(editor, key, 32)) != CLE_GOT) return input;
    const wchar_t *same = known(key);
    if (!same) return CLE_NOTHING;
    editor->rest_of_key = same + 1;
    return CLE_GOT;
}

int cle_next_key(EditLine *line, wchar_t *key) {
    cle_editor *editor = cle_self(line);
    if (*editor->rest_of_key) {
        *key = *editor->rest_of_key++;
        return 1;
    }
    for (;;) {
        cle_input input = next_key(editor, key);
        if (input == CLE_GOT) return 1;
        if (input == CLE_OVER) return -1;
    }
}
