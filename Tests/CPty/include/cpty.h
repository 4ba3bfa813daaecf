#ifndef CPTY_H
#define CPTY_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* A program on a pseudo-terminal of its own: the terminal's side of it, for tests. */

typedef struct cpty_child {
    pid_t process;
    int terminal; /* the master's end, or -1 */
} cpty_child;

/* Lists end in NULL. The child gets a session of its own and every signal's default. */
cpty_child cpty_spawn(const char *path, char *const arguments[], char *const environment[],
                      int rows, int columns);
void cpty_resize(int terminal, int rows, int columns);

/* Whether the kernel edits and echoes lines and hears Ctrl-C, as it does for a shell. */
bool cpty_is_cooked(int terminal);

/* Whether both terminals are in the same state, to the bit. */
typedef struct cpty_state cpty_state;
cpty_state *cpty_state_of(int terminal);
bool cpty_state_equal(const cpty_state *one, const cpty_state *other);
void cpty_state_free(cpty_state *state);

/* Bytes from the program: their count, 0 when it is gone, -1 when none came in time. */
ssize_t cpty_read(int terminal, void *buffer, size_t capacity, int milliseconds);

/* Writes what the terminal will take at once. */
ssize_t cpty_write(int terminal, const void *bytes, size_t count);

/* Reaps the child if it has ended. */
bool cpty_has_ended(pid_t process, int *status);

void cpty_kill(pid_t process, int signal);
void cpty_close(int terminal);

#endif
