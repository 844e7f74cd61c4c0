package io.watchgate.detect.secrets;

import java.util.List;

/** Finds passwords in plain sentences: "the password is ...", "das Passwort ist ...". */
final class SentenceFinder implements Finder {

    private static final List<String> VERBS = List.of("is", "ist", "est", "es");

    @Override
    public int look(Scan scan, int start, int end) {
        if (scan.at(start - 1) != ' ' || !isVerb(scan, start, end)) {
            return end;
        }
        SecretName name = SecretName.endingAt(scan, start - 1);
        if (name == SecretName.OTHER) {
            return end;
        }
        int place = scan.at(end) == ':' ? end + 1 : end;
        Value value = Value.at(scan, place, (byte) ' ');
        if (!value.isEmpty() && Judge.isSecret(scan, name, value, new Setting((byte) ' ', true, false))) {
            scan.report("password", value.start(), value.end(), 0.75);
        }
        return end;
    }

    private static boolean isVerb(Scan scan, int start, int end) {
        for (String verb : VERBS) {
            if (end - start == verb.length() && scan.startsWith(verb, start)) {
                return true;
            }
        }
        return false;
    }
}
