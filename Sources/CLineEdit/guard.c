#include "internal.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

static char last_words[512];

/* A stack that has run over cannot carry its own handler. */
static char spare_stack[64 * 1024];

/* A core file would hold all that the user has written. */
static void leave_no_core(void) {
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

static void crash(int number) {
    cle_tty_restore();
    ssize_t written = write(STDERR_FILENO, last_words, strlen(last_words));
    (void)written;
    leave_no_core();
    signal(number, SIG_DFL);
    raise(number);
}

void cle_guard(const char *farewell) {
    snprintf(last_words, sizeof last_words, "%s\n", farewell);
    cle_tty_remember();
    stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    sigaltstack(&stack, NULL);

    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = crash;
    action.sa_flags = SA_NODEFER | SA_ONSTACK;
    static const int numbers[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        sigaction(numbers[i], &action, NULL);
}
