#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

cle_signals cle_seen;

static int bell[2] = {-1, -1};

static const int heard[] = {SIGWINCH, SIGCONT, SIGINT, SIGTSTP, SIGTERM, SIGHUP};
#define HEARD (sizeof heard / sizeof *heard)
static struct sigaction before[HEARD];

/* Asked a second time while it is busy elsewhere, the program leaves at once. */
static void insist(volatile sig_atomic_t *flag, int number) {
    if (*flag && !cle_seen.reading) {
        cle_tty_restore();
        _exit(128 + number);
    }
    *flag = number;
}

static void note(int number) {
    int saved = errno;
    switch (number) {
    case SIGWINCH: cle_seen.resized = 1; break;
    case SIGCONT: cle_seen.continued = 1; break;
    case SIGTSTP: cle_seen.stopped = 1; break;
    case SIGINT: insist(&cle_seen.interrupted, number); break;
    default: insist(&cle_seen.terminated, number); break;
    }
    ssize_t written = write(bell[1], "", 1);
    (void)written;
    errno = saved;
}

static void hang_bell(void) {
    if (bell[0] >= 0 || pipe(bell) != 0) return;
    for (int i = 0; i < 2; i++) {
        fcntl(bell[i], F_SETFL, O_NONBLOCK);
        fcntl(bell[i], F_SETFD, FD_CLOEXEC);
    }
}

void cle_signals_begin(void) {
    hang_bell();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    for (size_t i = 0; i < HEARD; i++) sigaction(heard[i], &action, &before[i]);
}

void cle_signals_end(void) {
    for (size_t i = 0; i < HEARD; i++) sigaction(heard[i], &before[i], NULL);
}

bool cle_take(volatile sig_atomic_t *flag) {
    bool was = *flag != 0;
    *flag = 0;
    return was;
}

static void silence_bell(void) {
    char sounds[64];
    while (read(bell[0], sounds, sizeof sounds) > 0) {}
}

/* select, not poll: poll on macOS does not know terminals. */
cle_wait cle_wait_for_input(int milliseconds) {
    fd_set set;
    FD_ZERO(&set);
    FD_SET(STDIN_FILENO, &set);
    if (bell[0] >= 0) FD_SET(bell[0], &set);
    int top = bell[0] > STDIN_FILENO ? bell[0] : STDIN_FILENO;
    struct timeval limit = {milliseconds / 1000, milliseconds % 1000 * 1000};

    int ready = select(top + 1, &set, NULL, NULL, milliseconds < 0 ? NULL : &limit);
    if (ready == 0) return CLE_TIME_IS_UP;
    if (ready < 0) return errno == EINTR ? CLE_SIGNALLED : CLE_BROKEN_WAIT;
    if (bell[0] >= 0 && FD_ISSET(bell[0], &set)) {
        silence_bell();
        return CLE_SIGNALLED;
    }
    return CLE_READY;
}
