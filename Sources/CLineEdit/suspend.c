#include "internal.h"

#include <stdio.h>
#include <unistd.h>

void cle_lend(cle_editor *editor) {
    fflush(stdout);
    tcgetattr(STDIN_FILENO, &editor->lent);
    tcsetattr(STDIN_FILENO, TCSADRAIN, cle_tty_found());
    cle_signals_end();
}

void cle_reclaim(cle_editor *editor) {
    cle_signals_begin();
    tcsetattr(STDIN_FILENO, TCSADRAIN, &editor->lent);
    cle_follow_size(editor);
}

/* The whole job stops, as it would had the terminal's driver heard the key. */
static void stop(cle_editor *editor) {
    cle_paste_mode(false);
    cle_lend(editor);
    kill(0, SIGTSTP);
    cle_reclaim(editor);
    cle_seen.continued = cle_seen.stopped = cle_seen.resized = 0;
    cle_paste_mode(true);
    cle_put("\r\033[J");
}

unsigned char cle_suspend(EditLine *line, wint_t key) {
    (void)key;
    cle_show_below(cle_self(line), stop);
    return CC_REFRESH;
}

/* Stopped by somebody else's SIGSTOP: what the terminal was told meanwhile is unknown. */
void cle_come_back(cle_editor *editor) {
    el_wset(editor->line, EL_PREP_TERM, 0);
    el_wset(editor->line, EL_PREP_TERM, 1);
    cle_paste_mode(true);
    cle_put("\r\033[J");
    el_wset(editor->line, EL_REFRESH);
}
