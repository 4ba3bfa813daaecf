#include "internal.h"

#include <errno.h>
#include <unistd.h>

static cle_input over(cle_editor *editor, cle_outcome outcome, int signal) {
    cle_keep_draft(editor, outcome);
    editor->reading.signal = signal;
    return CLE_OVER;
}

/* An empty read and EIO both say that the terminal is gone, often before SIGHUP does. */
static cle_input take_byte(cle_editor *editor, unsigned char *byte) {
    ssize_t count = read(STDIN_FILENO, byte, 1);
    if (count == 1) return CLE_GOT;
    if (count == 0 || errno == EIO) return over(editor, CLE_TERMINATED, SIGHUP);
    if (errno == EINTR || errno == EAGAIN) return CLE_STIRRED;
    return over(editor, CLE_FAILED, 0);
}

cle_input cle_next_byte(cle_editor *editor, unsigned char *byte, int milliseconds) {
    if (editor->unread >= 0) {
        *byte = (unsigned char)editor->unread;
        editor->unread = -1;
        return CLE_GOT;
    }
    if (cle_seen.terminated) return over(editor, CLE_TERMINATED, cle_seen.terminated);
    switch (cle_wait_for_input(milliseconds)) {
    case CLE_READY: return take_byte(editor, byte);
    case CLE_TIME_IS_UP: return CLE_NOTHING;
    case CLE_SIGNALLED: return CLE_STIRRED;
    default: return over(editor, CLE_FAILED, 0);
    }
}

/* A signal between two letters is the caller's affair; one inside a letter can wait. */
cle_input cle_next_letter(cle_editor *editor, wchar_t *letter) {
    cle_decoder decoder = {0};
    for (;;) {
        unsigned char byte;
        cle_input input = cle_next_byte(editor, &byte, -1);
        if (input == CLE_STIRRED && decoder.missing > 0) continue;
        if (input != CLE_GOT) return input;
        cle_decoded decoded = cle_decode(&decoder, byte);
        if (decoded == CLE_MORE) continue;
        if (decoded == CLE_CUT) editor->unread = byte;
        *letter = decoded == CLE_WHOLE ? (wchar_t)decoder.scalar : CLE_REPLACEMENT;
        return CLE_GOT;
    }
}
