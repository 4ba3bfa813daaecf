#include "internal.h"

#include <stdlib.h>
#include <string.h>

static bool begin(cle_decoder *decoder, uint32_t scalar, uint32_t least, int missing) {
    *decoder = (cle_decoder){scalar, least, missing};
    return true;
}

static bool lead(cle_decoder *decoder, unsigned char byte) {
    if (byte >= 0xC2 && byte < 0xE0) return begin(decoder, byte & 0x1F, 0x80, 1);
    if (byte >= 0xE0 && byte < 0xF0) return begin(decoder, byte & 0x0F, 0x800, 2);
    if (byte >= 0xF0 && byte < 0xF5) return begin(decoder, byte & 0x07, 0x10000, 3);
    return false;
}

static bool is_scalar(const cle_decoder *decoder) {
    uint32_t scalar = decoder->scalar;
    bool surrogate = scalar >= 0xD800 && scalar < 0xE000;
    return scalar >= decoder->least && scalar <= 0x10FFFF && !surrogate;
}

cle_decoded cle_decode(cle_decoder *decoder, unsigned char byte) {
    if (decoder->missing == 0) {
        if (byte < 0x80) {
            decoder->scalar = byte;
            return CLE_WHOLE;
        }
        return lead(decoder, byte) ? CLE_MORE : CLE_BROKEN;
    }
    if ((byte & 0xC0) != 0x80) {
        decoder->missing = 0;
        return CLE_CUT;
    }
    decoder->scalar = decoder->scalar << 6 | (byte & 0x3F);
    if (--decoder->missing > 0) return CLE_MORE;
    return is_scalar(decoder) ? CLE_WHOLE : CLE_BROKEN;
}

wchar_t *cle_wide(const char *text) {
    wchar_t *wide = malloc((strlen(text) + 1) * sizeof *wide);
    if (!wide) return NULL;
    wchar_t *end = wide;
    cle_decoder decoder = {0};
    while (*text) {
        cle_decoded decoded = cle_decode(&decoder, (unsigned char)*text);
        if (decoded != CLE_CUT) text++;
        if (decoded == CLE_WHOLE) *end++ = (wchar_t)decoder.scalar;
        if (decoded == CLE_BROKEN || decoded == CLE_CUT) *end++ = CLE_REPLACEMENT;
    }
    *end = 0;
    return wide;
}

static char *append(char *end, uint32_t scalar) {
    if (scalar < 0x80) {
        *end++ = (char)scalar;
        return end;
    }
    int tail = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
    static const unsigned char leads[] = {0, 0xC0, 0xE0, 0xF0};
    *end++ = (char)(leads[tail] | scalar >> (6 * tail));
    while (tail-- > 0) *end++ = (char)(0x80 | (scalar >> (6 * tail) & 0x3F));
    return end;
}

char *cle_narrow(const wchar_t *text, size_t count) {
    char *narrow = malloc(count * 4 + 1);
    if (!narrow) return NULL;
    char *end = narrow;
    for (size_t i = 0; i < count; i++) end = append(end, (uint32_t)text[i]);
    *end = 0;
    return narrow;
}
