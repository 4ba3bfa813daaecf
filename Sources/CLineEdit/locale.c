#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <strings.h>
#include <wctype.h>

/* The name alone is not to be trusted: å must decode, print and be one column wide. */
static bool knows_utf8(void) {
    wchar_t letter = 0;
    mbstate_t state;
    memset(&state, 0, sizeof state);
    return strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0
        && mbrtowc(&letter, "\xC3\xA5", 2, &state) == 2
        && letter == 0xE5 && iswprint(0xE5) && wcwidth(0xE5) == 1;
}

bool cle_use_utf8(void) {
    static const char *const names[] = {
        "", "C.UTF-8", "C.utf8", "en_US.UTF-8", "nb_NO.UTF-8", "UTF-8",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (setlocale(LC_CTYPE, names[i]) && knows_utf8()) return true;
    setlocale(LC_CTYPE, "C");
    return false;
}
