package io.watchgate.security.hygiene;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts of these tests, and what becomes of them. */
final class Texts {

    private Texts() {}

    static String stripped(String text) {
        return cleaned(text, Treatment.STRIP);
    }

    static String shown(String text) {
        return cleaned(text, Treatment.SHOW);
    }

    static String cleaned(String text, Treatment treatment) {
        return cleaner(treatment).clean(text).text();
    }

    static Map<Kind, Integer> found(String text) {
        return cleaner(Treatment.STRIP).clean(text).found();
    }

    static Cleaner cleaner(Treatment ofAll) {
        Map<Kind, Treatment> treatments = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            treatments.put(kind, ofAll);
        }
        return new Cleaner(treatments);
    }

    /** A text in tag characters. */
    static String tags(String ascii) {
        return ascii.chars()
                .mapToObj(c -> Character.toString(Characters.TAG_BLOCK + c))
                .collect(Collectors.joining());
    }

    /** The flag that these letters stand for, the black one in front and the cancel tag at the end. */
    static String flag(String region) {
        return "\uD83C\uDFF4" + tags(region) + Character.toString(0xE007F);
    }

    /** With what hides in it written out, for the names of tests. */
    static String named(String text) {
        return text.codePoints()
                .mapToObj(c -> c >= ' ' && c < 0x7F ? Character.toString(c) : "<" + Integer.toHexString(c) + ">")
                .collect(Collectors.joining());
    }
}
