#include "internal.h"

#include <errno.h>
#include <unistd.h>

static bool is_terminal;

void cle_plain_open(void) {
    is_terminal = isatty(STDIN_FILENO);
    if (!is_terminal) return;
    cle_tty_remember();
    cle_signals_begin();
#ifdef IUTF8
    struct termios utf8 = *cle_tty_found();
    utf8.c_iflag |= IUTF8;
    cle_tty_changed();
    tcsetattr(STDIN_FILENO, TCSADRAIN, &utf8);
#endif
}

void cle_plain_close(void) {
    if (is_terminal) cle_signals_end();
    cle_tty_restore();
}

static cle_outcome wait_and_read(char *buffer, size_t capacity, size_t *count, int *signal) {
    for (;;) {
        *signal = cle_seen.terminated;
        if (cle_seen.terminated) return CLE_TERMINATED;
        if (cle_take(&cle_seen.interrupted)) return CLE_INTERRUPTED;
        if (cle_take(&cle_seen.stopped)) raise(SIGSTOP);
        cle_wait ready = cle_wait_for_input(-1);
        if (ready == CLE_BROKEN_WAIT) return CLE_FAILED;
        if (ready != CLE_READY) continue;
        ssize_t got = read(STDIN_FILENO, buffer, capacity);
        if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (got < 0) return CLE_FAILED;
        *count = (size_t)got;
        return got == 0 ? CLE_END : CLE_LINE;
    }
}

cle_outcome cle_plain_read(char *buffer, size_t capacity, size_t *count, int *signal) {
    *count = 0;
    cle_seen.reading = 1;
    cle_outcome outcome = wait_and_read(buffer, capacity, count, signal);
    cle_seen.reading = 0;
    return outcome;
}
