#include "cpty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

struct cpty_state {
    struct termios termios;
};

static struct winsize size_of(int rows, int columns) {
    struct winsize size;
    memset(&size, 0, sizeof size);
    size.ws_row = (unsigned short)rows;
    size.ws_col = (unsigned short)columns;
    return size;
}

/* The test runner has threads: between fork and exec only async-signal-safe calls. */
static void become(const char *path, char *const arguments[], char *const environment[]) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    for (int number = 1; number < 32; number++) sigaction(number, &action, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);
    _exit(127);
}

cpty_child cpty_spawn(const char *path, char *const arguments[], char *const environment[],
                      int rows, int columns) {
    struct winsize size = size_of(rows, columns);
    cpty_child child = {.terminal = -1};
    child.process = forkpty(&child.terminal, NULL, NULL, &size);
    if (child.process == 0) become(path, arguments, environment);
    if (child.terminal < 0) return child;
    fcntl(child.terminal, F_SETFD, FD_CLOEXEC);
    fcntl(child.terminal, F_SETFL, O_NONBLOCK);
    return child;
}

void cpty_resize(int terminal, int rows, int columns) {
    struct winsize size = size_of(rows, columns);
    ioctl(terminal, TIOCSWINSZ, &size);
}

bool cpty_is_cooked(int terminal) {
    struct termios state;
    tcflag_t wanted = ICANON | ECHO | ISIG;
    return tcgetattr(terminal, &state) == 0 && (state.c_lflag & wanted) == wanted;
}

cpty_state *cpty_state_of(int terminal) {
    cpty_state *state = calloc(1, sizeof *state);
    if (state) tcgetattr(terminal, &state->termios);
    return state;
}

bool cpty_state_equal(const cpty_state *one, const cpty_state *other) {
    const struct termios *a = &one->termios, *b = &other->termios;
    return a->c_iflag == b->c_iflag && a->c_oflag == b->c_oflag && a->c_cflag == b->c_cflag
        && a->c_lflag == b->c_lflag && memcmp(a->c_cc, b->c_cc, sizeof a->c_cc) == 0;
}

void cpty_state_free(cpty_state *state) { free(state); }

/* Linux says EIO when the last program has left the terminal. */
ssize_t cpty_read(int terminal, void *buffer, size_t capacity, int milliseconds) {
    struct pollfd wanted = {.fd = terminal, .events = POLLIN};
    if (poll(&wanted, 1, milliseconds) <= 0) return -1;
    ssize_t count = read(terminal, buffer, capacity);
    if (count < 0) return errno == EAGAIN || errno == EINTR ? -1 : 0;
    return count;
}

ssize_t cpty_write(int terminal, const void *bytes, size_t count) {
    ssize_t written = write(terminal, bytes, count);
    if (written < 0) return errno == EAGAIN || errno == EINTR ? 0 : -1;
    return written;
}

bool cpty_has_ended(pid_t process, int *status) {
    return waitpid(process, status, WNOHANG) == process;
}

void cpty_kill(pid_t process, int number) { kill(process, number); }

void cpty_close(int terminal) { close(terminal); }
