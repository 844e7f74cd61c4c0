package io.watchgate.detect.pii;

/** Finds e-mail addresses around an at sign, and leaves alone what else has one. */
final class EmailSeeker implements MarkSeeker {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_LOGIN = 128;

    @Override
    public int seek(Page page, int mark) {
        int start = localStart(page, mark);
        if (start == mark) {
            return mark + 1;
        }
        int end = domainEnd(page, mark + 1);
        int lastDot = lastDot(page, mark + 1, end);
        if (lastDot > 0) {
            double domain = TopLevelDomains.confidence(page.piece(lastDot + 1, end));
            double confidence = Math.min(domain, confidence(page, start, mark, end));
            if (confidence > 0) {
                page.report(PiiType.EMAIL.rule(), start, end, confidence);
                return end;
            }
        }
        return mark + 1;
    }

    private static int localStart(Page page, int mark) {
        int start = mark;
        while (mark - start < LONGEST_LOCAL && isLocal(page, start - 1)) {
            start--;
        }
        if (isLocal(page, start - 1) || page.at(mark - 1) == '.') {
            return mark;
        }
        while (start < mark && ".-'%+".indexOf(page.at(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static boolean isLocal(Page page, int index) {
        char c = page.at(index);
        return c < 0x80 && c != '?' ? Ascii.is(c, Ascii.LOCAL) : Character.isLetter(page.trueAt(index));
    }

    /** Where the labels end; a dot or dash that nothing follows is not one of theirs. */
    private static int domainEnd(Page page, int start) {
        int end = start;
        int label = 0;
        while (end - start < LONGEST_DOMAIN) {
            char c = page.at(end);
            if (c == '.') {
                if (label == 0 || label > LONGEST_LABEL || page.at(end - 1) == '-') {
                    break;
                }
                label = 0;
            } else if (isLabel(page, end) || (c == '-' && label > 0)) {
                label++;
            } else {
                break;
            }
            end++;
        }
        while (end > start && (page.at(end - 1) == '.' || page.at(end - 1) == '-')) {
            end--;
        }
        return end;
    }

    private static boolean isLabel(Page page, int index) {
        char c = page.at(index);
        return c < 0x80 && c != '?' ? Ascii.is(c, Ascii.ALNUM) : Character.isLetter(page.trueAt(index));
    }

    private static int lastDot(Page page, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (page.at(i) == '.') {
                return i;
            }
        }
        return -1;
    }

    private static double confidence(Page page, int start, int mark, int end) {
        if (page.isWord(end) || page.at(end) == '@' || page.at(end) == '(' || isGit(page, start, mark)) {
            return 0;
        }
        if (isLogin(page, start) || isRemotePath(page, end)) {
            return Confidence.FAINT;
        }
        return page.at(start - 1) == '@' ? Confidence.WEAK : Confidence.SURE;
    }

    /** Everybody's user at a forge. */
    private static boolean isGit(Page page, int start, int mark) {
        return mark - start == 3 && page.piece(start, mark).equals("git");
    }

    /** {@code scheme://user:password@host}. */
    private static boolean isLogin(Page page, int start) {
        for (int i = start - 1; i > start - LONGEST_LOGIN; i--) {
            char c = page.at(i);
            if (c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '?' || c == '&') {
                return false;
            }
            if (c == '/') {
                return page.at(i - 1) == '/' && page.at(i - 2) == ':';
            }
        }
        return false;
    }

    /** {@code user@host:path}, as scp and rsync have it. */
    private static boolean isRemotePath(Page page, int end) {
        return page.at(end) == ':' && "/~.".indexOf(page.at(end + 1)) >= 0 && page.at(end + 1) != 0;
    }
}
