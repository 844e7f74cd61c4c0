package io.watchgate.detect.injection;

import java.util.Locale;

/** What a piece of evidence is evidence of. The names are part of rule ids, so they stay. */
enum Family {
    /** Orders to drop what was said before, or the rules. */
    OVERRIDE,
    /** A new identity that may do more than the old one. */
    PERSONA,
    /** Marks that pretend that one speaker ends and another begins. */
    DELIMITER,
    /** Text that a person shall not see. */
    HIDDEN,
    /** Text that looks like the call of a tool. */
    TOOL_CALL,
    /** Orders to carry something out of the house. */
    EXFILTRATION,
    /** Addresses that carry data when somebody looks at a picture or follows a link. */
    BEACON,
    /** Orders to keep something from the person in front. */
    CONCEALMENT,
    /** Questions for the system prompt. */
    PROBING,
    /** A tool that meddles with other tools. */
    SHADOWING,
    /** Files that hold keys and settings. */
    FILE_ACCESS,
    /** Data that shall travel in a parameter which is for something else. */
    RELAY,
    /** Behaviour that begins when nobody looks any more. */
    DEFERRED,
    /** Commands for a shell where words for a person should be. */
    COMMAND;

    private final String rule = "injection." + name().toLowerCase(Locale.ROOT);

    /** False where code is what there is to find. */
    boolean isOfWords() {
        return switch (this) {
            case DELIMITER, HIDDEN, TOOL_CALL, BEACON, COMMAND -> false;
            case OVERRIDE, PERSONA, EXFILTRATION, CONCEALMENT, PROBING, SHADOWING, FILE_ACCESS, RELAY, DEFERRED -> true;
        };
    }

    String rule() {
        return rule;
    }
}
