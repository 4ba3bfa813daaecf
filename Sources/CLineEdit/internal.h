#ifndef CLINEEDIT_INTERNAL_H
#define CLINEEDIT_INTERNAL_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* wcwidth() on Linux */
#endif

#include "clineedit.h"

#include <histedit.h>
#include <signal.h>
#include <stdint.h>
#include <termios.h>
#include <wchar.h>

struct cle_editor {
    EditLine *line;
    HistoryW *history;
    FILE *errors;
    cle_hooks hooks;
    wchar_t *prompt;
    wchar_t *initial;
    cle_reading reading;         /* what the question came to, so far */
    const wchar_t *rest_of_key;  /* of a known key whose first character libedit has */
    int unread;                  /* a byte to be read again, or -1 */
    void (*below)(cle_editor *); /* what to do when the cursor stands below the input */
    char *notice;                /* what to print there */
    int steps_back;              /* from the end of the input to the cursor */
    int columns;                 /* the width that the input is laid out for */
    struct termios lent;         /* our terminal state while it is lent */
};

cle_editor *cle_self(EditLine *line);

/* utf8.c: UTF-8 to wchar_t and back, whatever the locale says. */
typedef struct cle_decoder {
    uint32_t scalar;
    uint32_t least;
    int missing;
} cle_decoder;

typedef enum cle_decoded {
    CLE_MORE,   /* the byte was taken, the letter is not whole yet */
    CLE_WHOLE,  /* the byte completed a letter */
    CLE_BROKEN, /* the byte was taken and is no letter */
    CLE_CUT     /* the letter before was cut short, and the byte is still to be read */
} cle_decoded;

#define CLE_REPLACEMENT 0xFFFD

cle_decoded cle_decode(cle_decoder *decoder, unsigned char byte);
wchar_t *cle_wide(const char *text);
char *cle_narrow(const wchar_t *text, size_t count);

/* tty.c: the terminal as it was found, and the way back to it. */
void cle_tty_remember(void);
void cle_tty_changed(void);
void cle_tty_restore(void); /* async-signal-safe */
const struct termios *cle_tty_found(void);
void cle_paste_mode(bool on);
void cle_put(const char *text);

/* signals.c: handlers only note and poke a pipe; whoever waits for input acts. */
typedef struct cle_signals {
    volatile sig_atomic_t resized, continued, interrupted, stopped, terminated;
    volatile sig_atomic_t reading;
} cle_signals;

extern cle_signals cle_seen;

typedef enum cle_wait { CLE_READY, CLE_TIME_IS_UP, CLE_SIGNALLED, CLE_BROKEN_WAIT } cle_wait;

void cle_signals_begin(void);
void cle_signals_end(void);
cle_wait cle_wait_for_input(int milliseconds); /* < 0: for ever */
bool cle_take(volatile sig_atomic_t *flag);

/* input.c: one byte or letter at a time from the terminal. */
typedef enum cle_input { CLE_GOT, CLE_NOTHING, CLE_STIRRED, CLE_OVER } cle_input;

cle_input cle_next_byte(cle_editor *editor, unsigned char *byte, int milliseconds);
cle_input cle_next_letter(cle_editor *editor, wchar_t *letter);

/* keys.c: the keyboard. */
int cle_next_key(EditLine *line, wchar_t *key);
void cle_bind_keys(EditLine *line);

/* Keys that only this program presses; nobody can type them. */
#define CLE_KEY_INITIAL   L"\x81"
#define CLE_KEY_BELOW     L"\x82"
#define CLE_KEY_ROW_UP    L"\x83"
#define CLE_KEY_ROW_DOWN  L"\x84"
#define CLE_KEY_PREVIOUS  L"\x85"
#define CLE_KEY_NEXT      L"\x86"

/* What the keys do, each in the file that is named. */
typedef unsigned char cle_action(EditLine *line, wint_t key);
cle_action cle_interrupt, cle_break_row, cle_insert_initial, cle_up, cle_down; /* actions.c */
cle_action cle_complete, cle_clear, cle_help;                                  /* hooks.c */
cle_action cle_paste;                                                          /* paste.c */
cle_action cle_suspend;                                                        /* suspend.c */
cle_action cle_below_now;                                                      /* below.c */

bool cle_insert(EditLine *line, const char *text);
void cle_move_cursor(EditLine *line, long by);
void cle_show_below(cle_editor *editor, void (*act)(cle_editor *));
void cle_print_below(cle_editor *editor, char *notice); /* owns the notice */
void cle_keep_draft(cle_editor *editor, cle_outcome outcome);
void cle_come_back(cle_editor *editor);
void cle_follow_size(cle_editor *editor);
void cle_repaint_after_resize(cle_editor *editor);

#endif
