package io.watchgate.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One file being read: what it may refer to, and what was found in it so far.
 *
 * @param problems what keeps the file from being used
 * @param warnings what does not
 * @param hidden texts that no message may quote
 */
record Reading(Surroundings surroundings, List<Problem> problems, List<Problem> warnings, List<String> hidden) {

    /** For a part that is switched off: what is wrong in it is said, and harms nobody. */
    Reading harmless() {
        return new Reading(surroundings, warnings, warnings, hidden);
    }

    /** Foreign text, such as the message of a plugin, fit to be shown. */
    String shown(String foreign) {
        List<String> secrets = new ArrayList<>(hidden);
        // the longest first: of a secret that begins with another one nothing may be left
        secrets.sort(Comparator.comparingInt(String::length).reversed());
        String text = foreign;
        for (String secret : secrets) {
            text = secret.isEmpty() ? text : text.replace(secret, "***");
        }
        return Visible.of(text);
    }
}
