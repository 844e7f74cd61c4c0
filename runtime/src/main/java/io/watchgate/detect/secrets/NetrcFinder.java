package io.watchgate.detect.secrets;

/** Finds the passwords of a netrc file: {@code machine ... login NAME password VALUE}, on one line or on several. */
final class NetrcFinder implements Finder {

    private static final String LOGIN = "login";
    private static final String PASSWORD = "password";
    private static final int NAME = 128;
    private static final double CONFIDENCE = 0.85;

    @Override
    public int look(Scan scan, int start, int end) {
        if (!scan.startsWith(LOGIN, start) || end - start != LOGIN.length()) {
            return end;
        }
        int nameEnd = wordEnd(scan, spacesEnd(scan, end));
        int password = spacesEnd(scan, nameEnd);
        int passwordEnd = password + PASSWORD.length();
        if (nameEnd - end > NAME || password == nameEnd || !scan.startsWith(PASSWORD, password)) {
            return end;
        }
        int valueStart = spacesEnd(scan, passwordEnd);
        int valueEnd = wordEnd(scan, valueStart);
        if (valueStart == passwordEnd || valueEnd - valueStart < 4 || Placeholders.isOne(scan, valueStart, valueEnd)) {
            return end;
        }
        scan.report("password", valueStart, valueEnd, CONFIDENCE);
        return end;
    }

    private static int spacesEnd(Scan scan, int from) {
        int at = from;
        while (at < scan.length && at - from < NAME && Chars.isSpace(scan.text[at])) {
            at++;
        }
        return at;
    }

    private static int wordEnd(Scan scan, int from) {
        int at = from;
        while (at < scan.length && at - from < NAME && !Chars.isSpace(scan.text[at])) {
            at++;
        }
        return at;
    }
}
