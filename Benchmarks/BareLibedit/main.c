/* The least a program can do with libedit: ask, read, answer. What `bti` is measured against. */
#include <histedit.h>
#include <locale.h>
#include <stdio.h>

static char *prompt(EditLine *el) {
    (void)el;
    return "> ";
}

int main(int argc, char **argv) {
    (void)argc;
    setlocale(LC_CTYPE, "");
    EditLine *el = el_init(argv[0], stdin, stdout, stderr);
    el_set(el, EL_PROMPT, prompt);
    el_set(el, EL_EDITOR, "emacs");
    int count = 0;
    while (el_gets(el, &count) != NULL && count > 0) puts("ok");
    el_end(el);
    return 0;
}
