#include "cpty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#include <utmp.h>
#endif

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

static cpty_child spawn(const char *path, char *const arguments[], char *const environment[],
                        struct winsize *size) {
    cpty_child child = {.process = -1, .terminal = -1};
    int theirs = -1;
    if (openpty(&child.terminal, &theirs, NULL, NULL, size) != 0) return child;
    fcntl(child.terminal, F_SETFD, FD_CLOEXEC);
    fcntl(child.terminal, F_SETFL, O_NONBLOCK);
    tcgetattr(theirs, &child.found);
    child.process = fork();
    if (child.process == 0) {
        login_tty(theirs);
        become(path, arguments, environment);
    }
    close(theirs);
    return child;
}

/* One at a time, or one child would inherit the other's terminal and keep it alive. */
cpty_child cpty_spawn(const char *path, char *const arguments[], char *const environment[],
                      int rows, int columns) {
    static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
    struct winsize size = size_of(rows, columns);
    pthread_mutex_lock(&turn);
    cpty_child child = spawn(path, arguments, environment, &size);
    pthread_mutex_unlock(&turn);
    return child;
}

bool cpty_is_cooked(const cpty_child *child) {
    struct termios now;
    tcflag_t wanted = ICANON | ECHO | ISIG;
    return tcgetattr(child->terminal, &now) == 0 && (now.c_lflag & wanted) == wanted;
}

bool cpty_is_as_found(const cpty_child *child) {
    struct termios now;
    const struct termios *then = &child->found;
    return tcgetattr(child->terminal, &now) == 0
        && now.c_iflag == then->c_iflag && now.c_oflag == then->c_oflag
        && now.c_cflag == then->c_cflag && now.c_lflag == then->c_lflag
        && memcmp(now.c_cc, then->c_cc, sizeof now.c_cc) == 0;
}

void cpty_resize(const cpty_child *child, int rows, int columns) {
    struct winsize size = size_of(rows, columns);
    ioctl(child->terminal, TIOCSWINSZ, &size);
}

/* Linux says EIO when the last program has left the terminal. */
ssize_t cpty_read(const cpty_child *child, void *buffer, size_t capacity, int milliseconds) {
    struct pollfd wanted = {.fd = child->terminal, .events = POLLIN};
    if (poll(&wanted, 1, milliseconds) <= 0) return -1;
    ssize_t count = read(child->terminal, buffer, capacity);
    if (count < 0) return errno == EAGAIN || errno == EINTR ? -1 : 0;
    return count;
}

ssize_t cpty_write(const cpty_child *child, const void *bytes, size_t count) {
    ssize_t written = write(child->terminal, bytes, count);
    if (written < 0) return errno == EAGAIN || errno == EINTR ? 0 : -1;
    return written;
}

bool cpty_has_ended(const cpty_child *child, int *status) {
    return waitpid(child->process, status, WNOHANG) == child->process;
}
