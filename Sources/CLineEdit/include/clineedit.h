#ifndef CLINEEDIT_H
#define CLINEEDIT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A door to libedit's wide-character API: UTF-8 strings and no variadic functions.
 *
 * Main thread only, one editor at a time: libedit and the signal handlers keep globals.
 * Strings that cross the door in either direction as `char *` are malloc'd, and whoever
 * receives one frees it; strings that cross as `const char *` are only lent.
 */

typedef struct cle_editor cle_editor;

typedef enum cle_outcome {
    CLE_LINE,        /* Enter */
    CLE_END,         /* Ctrl-D on an empty line, or the end of a pipe */
    CLE_INTERRUPTED, /* Ctrl-C, or SIGINT from outside */
    CLE_TERMINATED,  /* SIGTERM or SIGHUP, or the terminal is gone */
    CLE_FAILED
} cle_outcome;

typedef struct cle_reading {
    cle_outcome outcome;
    int signal; /* which, if terminated */
    char *text; /* the line, or the draft if there was no Enter; NULL only without memory */
} cle_reading;

/* What the owner of the conversation does at a key; each may be NULL and may return NULL. */
typedef struct cle_hooks {
    void *context;

    /* Tab: what should stand before the cursor instead; a listing is shown below the line. */
    char *(*complete)(void *context, const char *before, char **listing);

    /* A paste: what to insert for it; a notice is shown below the line. */
    char *(*paste)(void *context, const char *text, char **notice);

    /* Ctrl-L: what stands above the prompt. */
    char *(*header)(void *context);

    /* F1: what to show below the line. */
    char *(*help)(void *context);
} cle_hooks;

/* Sets an LC_CTYPE that knows UTF-8, the user's own if it does; false if there is none. */
bool cle_use_utf8(void);

/* Opens an editor on standard input and output; NULL unless they are a capable terminal. */
cle_editor *cle_open(const char *program, cle_hooks hooks);
void cle_close(cle_editor *editor);

/* Asks for a line; `initial` already stands on it. */
cle_reading cle_read(cle_editor *editor, const char *prompt, const char *initial);

/* Adds a line to what Up and Down walk through. */
void cle_remember(cle_editor *editor, const char *line);

/* Hands the terminal, as it was found, to another program, and takes it back. */
void cle_lend(cle_editor *editor);
void cle_reclaim(cle_editor *editor);

/* Reading without an editor. On a terminal, Backspace takes whole letters and signals are
   outcomes; in a pipe they keep the disposition that the process was given. */
void cle_plain_open(void);
void cle_plain_close(void);

/* Waits for some bytes: CLE_LINE means that `count` bytes came. */
cle_outcome cle_plain_read(char *buffer, size_t capacity, size_t *count, int *signal);

/* From here on a crash restores the terminal, writes the farewell to standard error and ends
   the process by the same signal. No backtrace: one could print what the user has written. */
void cle_guard(const char *farewell);

/* The width of the screen on standard output, or 0. */
int cle_columns(void);

#endif
