package io.watchgate.security.hygiene;

import java.util.Map;

/** Cleans texts as the configuration says. Immutable; for any thread. */
final class Cleaner {

    private final Map<Kind, Treatment> treatments;

    Cleaner(Map<Kind, Treatment> treatments) {
        this.treatments = Map.copyOf(treatments);
    }

    /** Takes out of a text, such as a pointer for the audit, all that it hides. */
    static String visible(String text) {
        return new Cleaner(Map.of()).clean(text).text();
    }

    Cleaned clean(String text) {
        int first = Characters.nextHidden(text, 0);
        if (first == text.length()) {
            return new Cleaned(text, Map.of());
        }
        Draft draft = Draft.first(treatments, text);
        boolean turns = new Sweep(text, draft).run(first);
        return turns ? turned(draft) : new Cleaned(draft.text(), draft.found());
    }

    /** Directions are judged by what is left between them. */
    private static Cleaned turned(Draft swept) {
        Draft draft = swept.next();
        new Directions(swept.text()).write(draft);
        return new Cleaned(draft.text(), draft.found());
    }

    /**
     * A clean text.
     *
     * @param found how much was found of each kind
     */
    record Cleaned(String text, Map<Kind, Integer> found) {}
}
