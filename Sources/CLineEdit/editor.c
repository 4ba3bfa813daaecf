#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

cle_editor *cle_self(EditLine *line) {
    void *editor = NULL;
    el_wget(line, EL_CLIENTDATA, &editor);
    return editor;
}

static wchar_t *prompt_of(EditLine *line) { return cle_self(line)->prompt; }

static bool is_promising(void) {
    const char *kind = getenv("TERM");
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)
        && kind && *kind && strcmp(kind, "dumb") != 0 && strcmp(kind, "emacs") != 0;
}

/* A terminal that the database does not know cannot move its cursor up. */
static bool can_move_up(EditLine *line) {
    char *up = NULL;
    el_wget(line, EL_GETTC, "up", &up, NULL);
    return up && *up;
}

/*
 * libedit paints the prompt before it makes the terminal raw, and lets it be cooked between
 * two questions. What is typed in those gaps would be echoed by the kernel, and taken away by
 * its Ctrl-C. So here "cooked" (-x) is as quiet as "raw" (-d); nothing changes under the
 * user's fingers. Ctrl-C and Ctrl-Z arrive as keys, and Ctrl-S does not freeze the screen.
 */
static void quieten(EditLine *line) {
    static const wchar_t *const raw[] = {L"-isig", L"-ixon"};
    static const wchar_t *const cooked[] = {
        L"-echo", L"-icanon", L"-iexten", L"-ixon", L"+inlcr", L"+noflsh",
    };
    for (size_t i = 0; i < sizeof raw / sizeof *raw; i++)
        el_wset(line, EL_SETTY, L"-d", raw[i], NULL);
    for (size_t i = 0; i < sizeof cooked / sizeof *cooked; i++)
        el_wset(line, EL_SETTY, L"-x", cooked[i], NULL);
}

static void remember_lines(cle_editor *editor) {
    HistEventW event;
    editor->history = history_winit();
    if (!editor->history) return;
    history_w(editor->history, &event, H_SETSIZE, 500);
    history_w(editor->history, &event, H_SETUNIQUE, 1);
    el_wset(editor->line, EL_HIST, history_w, editor->history);
}

/* Signals are ours (signals.c): libedit would send them on to the whole process group. */
static void set_up(cle_editor *editor) {
    EditLine *line = editor->line;
    el_wset(line, EL_CLIENTDATA, editor);
    el_wset(line, EL_SIGNAL, 0);
    el_wset(line, EL_EDITOR, L"emacs");
    el_wset(line, EL_PROMPT, prompt_of);
    el_wset(line, EL_GETCFN, cle_next_key);
    quieten(line);
    cle_signals_begin();
    remember_lines(editor);
    cle_bind_keys(line);
    cle_follow_size(editor);
}

static void release(cle_editor *editor) {
    if (editor->line) el_end(editor->line);
    if (editor->history) history_wend(editor->history);
    if (editor->errors) fclose(editor->errors);
    cle_tty_restore();
    free(editor->prompt);
    free(editor->initial);
    free(editor->notice);
    free(editor);
}

/* libedit speaks English of an unknown terminal on its error stream; nobody needs that. */
cle_editor *cle_open(const char *program, cle_hooks hooks) {
    if (!is_promising()) return NULL;
    cle_editor *editor = calloc(1, sizeof *editor);
    if (!editor) return NULL;
    *editor = (cle_editor){.hooks = hooks, .rest_of_key = L"", .unread = -1};
    cle_tty_remember();
    cle_tty_changed();
    editor->errors = fopen("/dev/null", "w");
    if (editor->errors) editor->line = el_init(program, stdin, stdout, editor->errors);
    if (!editor->line || !can_move_up(editor->line)) {
        release(editor);
        return NULL;
    }
    set_up(editor);
    return editor;
}

void cle_close(cle_editor *editor) {
    cle_signals_end();
    release(editor);
}

static void set_text(wchar_t **slot, const char *text) {
    free(*slot);
    *slot = cle_wide(text);
}

/* libedit's own answer cannot tell an end from an error; the keys have said which it is. */
static void conclude(cle_editor *editor, const wchar_t *line, int count) {
    cle_reading *reading = &editor->reading;
    if (reading->outcome != CLE_LINE) return;
    if (!line || count <= 0) {
        reading->outcome = CLE_END;
        cle_put("\n");
        count = 0;
    }
    bool breaks = count > 0 && line[count - 1] == L'\n';
    reading->text = cle_narrow(line, (size_t)(breaks ? count - 1 : count));
}

cle_reading cle_read(cle_editor *editor, const char *prompt, const char *initial) {
    set_text(&editor->prompt, prompt);
    set_text(&editor->initial, initial);
    editor->reading = (cle_reading){.outcome = CLE_LINE};
    if (!editor->prompt || !editor->initial) return (cle_reading){.outcome = CLE_FAILED};

    if (cle_take(&cle_seen.resized)) cle_follow_size(editor);
    cle_seen.continued = 0;
    cle_seen.reading = 1;
    cle_paste_mode(true);
    if (*editor->initial) el_wpush(editor->line, CLE_KEY_INITIAL);
    int count = 0;
    const wchar_t *line = el_wgets(editor->line, &count);
    cle_paste_mode(false);
    cle_seen.reading = 0;
    conclude(editor, line, count);
    return editor->reading;
}

void cle_remember(cle_editor *editor, const char *line) {
    wchar_t *wide = cle_wide(line);
    HistEventW event;
    if (wide && editor->history) history_w(editor->history, &event, H_ENTER, wide);
    free(wide);
}
