package io.watchgate.detect.pii;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * What libphonenumber knows of the numbering plans of all countries. It is loaded when the first number is looked up, and
 * the plan of a country with the first number of that country: most sessions never meet either.
 */
final class PhoneBook {

    /** What is said of a number, the best last. */
    enum Answer {
        IMPOSSIBLE,
        POSSIBLE,
        VALID,
        VALID_AS_WRITTEN
    }

    private static final String NO_REGION = "ZZ";

    private final String region;

    PhoneBook(Optional<String> region) {
        this.region = region.orElse(NO_REGION);
    }

    /** The number has at most a few dozen characters. */
    Answer lookUp(String number) {
        return Plans.lookUp(number, region);
    }

    /** All that touches the library: this class is loaded with its first use, and that is what makes it lazy. */
    private static final class Plans {

        private static final PhoneNumberUtil OF_ALL = PhoneNumberUtil.getInstance();

        static Answer lookUp(String number, String region) {
            try {
                PhoneNumber parsed = OF_ALL.parse(number, region);
                if (OF_ALL.isValidNumber(parsed)) {
                    String usual = OF_ALL.format(parsed, PhoneNumberFormat.NATIONAL);
                    return isGroupedAs(usual, number) ? Answer.VALID_AS_WRITTEN : Answer.VALID;
                }
                return OF_ALL.isPossibleNumber(parsed) ? Answer.POSSIBLE : Answer.IMPOSSIBLE;
            } catch (NumberParseException notANumber) {
                return Answer.IMPOSSIBLE;
            }
        }
    }

    /** Whether both have their digits in the same groups, of which there are several. */
    private static boolean isGroupedAs(String usual, String number) {
        String groups = groups(usual);
        return groups.indexOf(' ') > 0 && groups.equals(groups(number));
    }

    private static String groups(String number) {
        StringBuilder groups = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                groups.append(c);
            } else if (groups.length() > 0 && groups.charAt(groups.length() - 1) != ' ') {
                groups.append(' ');
            }
        }
        return groups.toString();
    }
}
