package io.watchgate.detect.pii;

import static io.watchgate.detect.pii.Confidence.FAINT;
import static io.watchgate.detect.pii.Confidence.FAIR;
import static io.watchgate.detect.pii.Confidence.SURE;
import static io.watchgate.detect.pii.Confidence.WEAK;

import io.watchgate.detect.checkdigit.Check;
import io.watchgate.detect.checkdigit.CheckDigits;
import java.util.List;

/** The numbers of payment cards: the networks by their first digits and lengths, and Luhn's check for them all. */
final class PaymentCards {

    /** The first and last prefix, and the shortest and longest number. */
    private record Network(int from, int to, int shortest, int longest) {

        boolean issues(String number) {
            int prefix =
                    Integer.parseInt(number.substring(0, Integer.toString(from).length()));
            return prefix >= from && prefix <= to && number.length() >= shortest && number.length() <= longest;
        }
    }

    /** Those that are met everywhere, at the lengths that they really issue. */
    private static final List<Network> COMMON = List.of(
            new Network(4, 4, 16, 16), // Visa
            new Network(51, 55, 16, 16), // Mastercard
            new Network(2221, 2720, 16, 16),
            new Network(34, 34, 15, 15), // American Express
            new Network(37, 37, 15, 15),
            new Network(300, 305, 14, 14), // Diners Club
            new Network(309, 309, 14, 14),
            new Network(36, 36, 14, 14),
            new Network(38, 39, 14, 14),
            new Network(6011, 6011, 16, 16), // Discover
            new Network(644, 659, 16, 16),
            new Network(3528, 3589, 16, 16), // JCB
            new Network(62, 62, 16, 19)); // UnionPay

    /** Those of one country, of the past, or with prefixes so wide that the prefix proves nothing. */
    private static final List<Network> OTHERS = List.of(
            new Network(4, 4, 13, 19), // Visa
            new Network(6, 6, 12, 19), // Maestro, Discover, RuPay, Elo, Hipercard, Troy, Verve
            new Network(50, 50, 12, 19), // Maestro, Dankort, Verve, RuPay, Elo
            new Network(56, 58, 12, 19), // Maestro
            new Network(2200, 2204, 16, 19), // Mir
            new Network(36, 36, 15, 19), // Diners Club
            new Network(352, 359, 17, 19), // JCB
            new Network(353, 356, 16, 16), // RuPay
            new Network(81, 82, 16, 19), // UnionPay, RuPay
            new Network(8600, 8600, 16, 16), // Uzcard
            new Network(9860, 9860, 16, 16), // Humo
            new Network(9792, 9792, 16, 16), // Troy
            new Network(1, 1, 15, 15)); // UATP

    private static final String[] GROUPED = {
        "9999 9999 9999 9999",
        "9999-9999-9999-9999",
        "9999 999999 99999",
        "9999-999999-99999",
        "9999 999999 9999",
        "9999-999999-9999",
        "9999 9999 9999 9999 999",
        "9999-9999-9999-9999-999",
        "999999 9999999999999"
    };

    private PaymentCards() {}

    static List<Identifier> identifiers() {
        Check common = number -> isOf(COMMON, number) && CheckDigits.LUHN.accepts(number);
        Check others = number -> !isOf(COMMON, number) && isOf(OTHERS, number) && CheckDigits.LUHN.accepts(number);
        return List.of(
                card(common)
                        .written(SURE, GROUPED)
                        .written(0.75, "9999999999999999", "999999999999999")
                        .written(FAIR, "99999999999999", "9999999999999999999")
                        .written(WEAK, "99999999999999999", "999999999999999999"),
                card(others)
                        .written(FAIR, GROUPED)
                        .written(WEAK, "9999 9999 9999", "9999-9999-9999", "9999 9999 9999 9")
                        .written(FAINT, "999999999999", "9999999999999", "99999999999999", "999999999999999")
                        .written(FAINT, "9999999999999999", "99999999999999999")
                        .written(FAINT, "999999999999999999", "9999999999999999999"));
    }

    private static Identifier card(Check check) {
        return Identifier.only(PiiType.PAYMENT_CARD, check, TellingWords.CARD);
    }

    private static boolean isOf(List<Network> networks, String number) {
        for (Network network : networks) {
            if (network.issues(number)) {
                return true;
            }
        }
        return false;
    }
}
