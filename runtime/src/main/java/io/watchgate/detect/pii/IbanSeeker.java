package io.watchgate.detect.pii;

import io.watchgate.detect.checkdigit.CheckDigits;

/** Finds IBANs: a country that has them, its length, and the remainder of 1 by 97; in one piece or in groups of four. */
final class IbanSeeker implements TokenSeeker {

    private static final String LENGTHS = """
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 \
            ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 \
            LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 \
            PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 \
            YE30""";

    private static final int LETTERS = 26;
    private static final int GROUP = 4;

    /** Prose in groups of four letters passes the check once in a hundred times; no account is made of letters only. */
    private static final int LEAST_DIGITS = 7;

    private final byte[] lengths = new byte[LETTERS * LETTERS];

    IbanSeeker() {
        for (String country : LENGTHS.split(" ", -1)) {
            lengths[index(country.charAt(0), country.charAt(1))] = Byte.parseByte(country.substring(2));
        }
    }

    private static int index(char first, char second) {
        return (first - 'A') * LETTERS + second - 'A';
    }

    @Override
    public void seek(Page page, int start, int end, int shape) {
        if (end - start >= GROUP && startsAsIban(page, start)) {
            char first = Character.toUpperCase(page.at(start));
            char second = Character.toUpperCase(page.at(start + 1));
            int length = lengths[index(first, second)];
            if (length > 0) {
                read(page, start, end, length);
            }
        }
    }

    private static boolean startsAsIban(Page page, int start) {
        return page.is(start, Ascii.LETTER)
                && page.is(start + 1, Ascii.LETTER)
                && page.isDigit(start + 2)
                && page.isDigit(start + 3);
    }

    private static void read(Page page, int start, int tokenEnd, int length) {
        StringBuilder value = new StringBuilder(length);
        boolean grouped = tokenEnd - start == GROUP;
        char between = page.separator(tokenEnd);
        int at = start;
        int digits = 0;
        while (value.length() < length) {
            if (grouped && value.length() > 0 && value.length() % GROUP == 0) {
                if ((between != ' ' && between != '-') || page.separator(at) != between) {
                    return;
                }
                at++;
            }
            if (!page.is(at, Ascii.ALNUM)) {
                return;
            }
            digits += page.isDigit(at) ? 1 : 0;
            value.append(Character.toUpperCase(page.at(at++)));
        }
        if (digits >= LEAST_DIGITS && Edges.areFree(page, start, at) && isValid(value)) {
            page.report(PiiType.IBAN.rule(), start, at, Confidence.SURE);
        }
    }

    private static boolean isValid(StringBuilder value) {
        String country = value.substring(0, GROUP);
        return CheckDigits.mod97(value.delete(0, GROUP).append(country)) == 1;
    }
}
