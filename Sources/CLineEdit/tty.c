#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static struct termios found;
static volatile sig_atomic_t is_found, is_changed, is_pasting;

void cle_tty_remember(void) {
    if (is_found || tcgetattr(STDIN_FILENO, &found) != 0) return;
    is_found = 1;
    atexit(cle_tty_restore);
}

void cle_tty_changed(void) { is_changed = 1; }

const struct termios *cle_tty_found(void) { return &found; }

void cle_put(const char *text) {
    fputs(text, stdout);
    fflush(stdout);
}

void cle_paste_mode(bool on) {
    is_pasting = on;
    cle_put(on ? "\033[?2004h" : "\033[?2004l");
}

/* In the background the terminal belongs to somebody else, and must be left alone. */
void cle_tty_restore(void) {
    if (!is_found || !is_changed || tcgetpgrp(STDIN_FILENO) != getpgrp()) return;
    static const char off[] = "\033[?2004l\r\n";
    if (is_pasting && write(STDOUT_FILENO, off, sizeof off - 1) < 0) is_pasting = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &found);
    is_changed = is_pasting = 0;
}

int cle_columns(void) {
    struct winsize size;
    memset(&size, 0, sizeof size);
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
