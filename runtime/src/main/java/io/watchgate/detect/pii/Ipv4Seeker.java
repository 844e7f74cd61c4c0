package io.watchgate.detect.pii;

/** Finds IPv4 addresses, and tells them from versions of four parts by their numbers and by the words around. */
final class Ipv4Seeker implements TokenSeeker {

    private static final int PARTS = 4;

    /** Parts of versions are small; of four parts of an address hardly ever all. */
    private static final int LARGEST_VERSION_PART = 40;

    private final long addressWords;
    private final long versionWords;

    Ipv4Seeker(Lexicon.Builder lexicon) {
        this.addressWords = lexicon.topic(TellingWords.ADDRESS);
        this.versionWords = lexicon.topic(TellingWords.VERSION);
    }

    @Override
    public void seek(Page page, int start, int end, int shape) {
        if (end - start > 3 || page.at(end) != '.' || !page.isDigit(start) || !page.isDigit(end + 1)) {
            return;
        }
        long address = 0;
        int largest = 0;
        int at = start;
        for (int part = 0; part < PARTS; part++) {
            if (part > 0 && page.at(at++) != '.') {
                return;
            }
            int number = number(page, at);
            if (number < 0) {
                return;
            }
            address = address << 8 | number;
            largest = Math.max(largest, number);
            at += number > 99 ? 3 : number > 9 ? 2 : 1;
        }
        if (isAlone(page, start, at)) {
            page.report(PiiType.IP_ADDRESS.rule(), start, at, confidence(page, start, at, address, largest));
        }
    }

    /** The number up to 255 at this place, written without leading zeros; -1 when there is none. */
    static int number(Page page, int at) {
        int number = 0;
        int i = at;
        while (page.isDigit(i) && i - at < 4) {
            number = number * 10 + page.at(i++) - '0';
        }
        boolean padded = page.at(at) == '0' && i > at + 1;
        return i == at || padded || number > 255 ? -1 : number;
    }

    private static boolean isAlone(Page page, int start, int end) {
        boolean inside = page.isWord(start - 1) || page.isWord(end);
        boolean longer = page.at(start - 1) == '.' || (page.at(end) == '.' && page.isWord(end + 1));
        return !inside && !longer && !(page.at(end) == '-' && page.is(end + 1, Ascii.LETTER));
    }

    private double confidence(Page page, int start, int end, long address, int largest) {
        if (!AddressRanges.isPublic(address) || isVersion(page, start)) {
            return Confidence.FAINT;
        }
        boolean named = page.isNear(addressWords, start, end);
        if (page.isAfter(versionWords, start)) {
            return named && largest > LARGEST_VERSION_PART ? Confidence.FAIR : Confidence.WEAK;
        }
        if (named || isInUrl(page, start)) {
            return Confidence.STRONG;
        }
        return largest > LARGEST_VERSION_PART ? 0.7 : Confidence.WEAK;
    }

    /** {@code Chrome/120.0.0.0}, {@code >=1.2.3.4}, {@code ~1.2.3.4}, {@code lib-1.2.3.4}. */
    private static boolean isVersion(Page page, int start) {
        char before = page.at(start - 1);
        return switch (before) {
            case '/' -> page.at(start - 2) != '/';
            case '=' -> "=<>~^!".indexOf(page.at(start - 2)) >= 0;
            case '~', '^', '-', '<', '>' -> before != '<' || page.is(start - 2, Ascii.ALNUM);
            case '@' -> !page.is(start - 2, Ascii.ALNUM);
            default -> false;
        };
    }

    private static boolean isInUrl(Page page, int start) {
        return page.at(start - 1) == '/' || page.at(start - 1) == '@';
    }
}
