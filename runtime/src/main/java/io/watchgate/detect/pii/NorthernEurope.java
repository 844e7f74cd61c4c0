package io.watchgate.detect.pii;

import static io.watchgate.detect.pii.Confidence.FAINT;
import static io.watchgate.detect.pii.Confidence.FAIR;
import static io.watchgate.detect.pii.Confidence.STRONG;
import static io.watchgate.detect.pii.Confidence.WEAK;
import static io.watchgate.detect.pii.Identifier.national;

import io.watchgate.detect.checkdigit.BirthDigits;
import io.watchgate.detect.checkdigit.Check;
import io.watchgate.detect.checkdigit.CheckDigits;
import io.watchgate.detect.checkdigit.Weighted;
import java.util.List;

/** The numbers of the Nordic and Baltic countries; all of them begin with a birthday. */
final class NorthernEurope {

    private static final BirthDigits YEAR_MONTH_DAY = BirthDigits.at(2, 4);
    private static final BirthDigits DAY_MONTH_YEAR = BirthDigits.at(2, 0);

    private NorthernEurope() {}

    static List<Identifier> identifiers() {
        return List.of(personnummer(), longPersonnummer(), hetu(), cpr(), fodselsnummer(), balticCode());
    }

    private static Identifier personnummer() {
        return national("se_personnummer", CheckDigits.LUHN.and(YEAR_MONTH_DAY.dayShifts(60)), swedishWords())
                .written(FAIR, "999999-9999", "999999+9999")
                .written(FAINT, "9999999999");
    }

    /** The digits of the century are not in the sum. */
    private static Identifier longPersonnummer() {
        Check shortForm = CheckDigits.LUHN.and(YEAR_MONTH_DAY.dayShifts(60));
        Check check =
                value -> (value.startsWith("19") || value.startsWith("20")) && shortForm.accepts(value.substring(2));
        return national("se_personnummer", check, swedishWords())
                .written(STRONG, "99999999-9999")
                .written(WEAK, "999999999999");
    }

    private static String[] swedishWords() {
        return new String[] {"personnummer", "person nr", "personnr", "samordningsnummer", "swedish personal"};
    }

    private static Identifier hetu() {
        return national(
                        "fi_hetu",
                        Structure.FI_HETU.and(DAY_MONTH_YEAR),
                        "hetu",
                        "henkilötunnus",
                        "henkilotunnus",
                        "personbeteckning",
                        "sotu")
                .written(STRONG, "999999-999A", "999999+999A", "999999A999A", "999999-9999", "999999A9999");
    }

    private static Identifier cpr() {
        return national("dk_cpr", DAY_MONTH_YEAR, "cpr", "cpr nummer", "cpr nr", "cprnr", "personnummer", "CPR")
                .written(WEAK, "999999-9999")
                .written(FAINT, "9999999999");
    }

    private static Identifier fodselsnummer() {
        Check check = Weighted.complement(11, 3, 7, 6, 1, 8, 9, 4, 5, 2)
                .and(Weighted.complement(11, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2))
                .and(DAY_MONTH_YEAR.monthShifts(40, 80).dayShifts(40));
        return national(
                        "no_fodselsnummer",
                        check,
                        "fødselsnummer",
                        "fodselsnummer",
                        "fødselsnr",
                        "personnummer",
                        "d nummer")
                .written(STRONG, "999999 99999")
                .written(FAIR, "99999999999");
    }

    private static Identifier balticCode() {
        return national(
                        "ee_lt_personal_code",
                        Structure.BALTIC_CODE.and(BirthDigits.at(3, 5)),
                        "isikukood",
                        "asmens kodas",
                        "personal code",
                        "isikukoodi")
                .written(WEAK, "99999999999");
    }
}
