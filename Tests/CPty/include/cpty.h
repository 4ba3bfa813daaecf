#ifndef CPTY_H
#define CPTY_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

/* A program on a pseudo-terminal of its own: the terminal's side of it, for tests. */

typedef struct cpty_child {
    pid_t process;
    int terminal;         /* the master's end, or -1 */
    struct termios found; /* the terminal as the program found it */
} cpty_child;

/* Lists end in NULL. The child gets a session of its own and every signal's default. */
cpty_child cpty_spawn(const char *path, char *const arguments[], char *const environment[],
                      int rows, int columns);

/* Whether the kernel edits and echoes lines and hears Ctrl-C, as it does for a shell. */
bool cpty_is_cooked(const cpty_child *child);

/* Whether the terminal is in the state that the program found it in, to the bit. */
bool cpty_is_as_found(const cpty_child *child);

void cpty_resize(const cpty_child *child, int rows, int columns);

/* Bytes from the program: their count, 0 when it is gone, -1 when none came in time. */
ssize_t cpty_read(const cpty_child *child, void *buffer, size_t capacity, int milliseconds);

/* Writes what the terminal takes at once; -1 when it is gone. */
ssize_t cpty_write(const cpty_child *child, const void *bytes, size_t count);

/* Reaps the child if it has ended. */
bool cpty_has_ended(const cpty_child *child, int *status);

#endif
