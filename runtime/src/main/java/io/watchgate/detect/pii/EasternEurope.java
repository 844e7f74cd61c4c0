package io.watchgate.detect.pii;

import static io.watchgate.detect.pii.Confidence.FAINT;
import static io.watchgate.detect.pii.Confidence.FAIR;
import static io.watchgate.detect.pii.Confidence.SURE;
import static io.watchgate.detect.pii.Confidence.WEAK;
import static io.watchgate.detect.pii.Identifier.national;

import io.watchgate.detect.checkdigit.BirthDigits;
import io.watchgate.detect.checkdigit.Check;
import io.watchgate.detect.checkdigit.CheckDigits;
import io.watchgate.detect.checkdigit.Weighted;
import java.util.List;

/** The numbers of the countries from Poland to Turkey. */
final class EasternEurope {

    private EasternEurope() {}

    static List<Identifier> identifiers() {
        return List.of(pesel(), rodneCislo(), cnp(), egn(), oib(), emso(), amka(), snils(), inn(), turkish());
    }

    private static Identifier pesel() {
        Check check = Weighted.complement(10, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
                .and(BirthDigits.at(2, 4).monthShifts(20, 40, 60, 80));
        return national("pl_pesel", check, "pesel", "numer pesel", "nr pesel").written(WEAK, "99999999999");
    }

    private static Identifier rodneCislo() {
        Check check = Weighted.zero(11, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1)
                .and(BirthDigits.at(2, 4).monthShifts(20, 50, 70));
        return national(
                        "cz_sk_birth_number",
                        check,
                        "rodné číslo",
                        "rodne cislo",
                        "rodné č",
                        "rč",
                        "r.č",
                        "birth number")
                .written(FAIR, "999999/9999")
                .written(FAINT, "9999999999");
    }

    private static Identifier cnp() {
        Check check = Weighted.remainder(11, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)
                .tenIs(1)
                .and(BirthDigits.at(3, 5));
        return national("ro_cnp", check, "cnp", "cod numeric personal", "codul numeric")
                .written(WEAK, "9999999999999");
    }

    private static Identifier egn() {
        Check check = Weighted.remainder(11, 2, 4, 8, 5, 10, 9, 7, 3, 6)
                .tenIs(0)
                .and(BirthDigits.at(2, 4).monthShifts(20, 40));
        return national("bg_egn", check, "egn", "егн", "единен граждански номер")
                .written(FAINT, "9999999999");
    }

    private static Identifier oib() {
        return national("hr_oib", CheckDigits.MOD_11_10, "oib", "osobni identifikacijski broj")
                .written(FAINT, "99999999999");
    }

    private static Identifier emso() {
        Check check =
                Weighted.complement(11, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2).and(BirthDigits.at(2, 0));
        return national("yu_jmbg", check, "jmbg", "emšo", "emso", "matični broj", "maticni broj", "јмбг")
                .written(WEAK, "9999999999999");
    }

    private static Identifier amka() {
        return national("gr_amka", CheckDigits.LUHN.and(BirthDigits.at(2, 0)), "amka", "αμκα")
                .written(FAINT, "99999999999");
    }

    private static Identifier snils() {
        return national("ru_snils", Structure.RU_SNILS, "snils", "снилс")
                .written(SURE, "999-999-999 99", "999-999-999-99")
                .written(WEAK, "99999999999");
    }

    private static Identifier inn() {
        Check check = Weighted.remainder(11, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
                .tenIs(0)
                .and(Weighted.remainder(11, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8).tenIs(0));
        return national("ru_inn", check, "INN", "ИНН", "идентификационный номер")
                .written(WEAK, "999999999999");
    }

    private static Identifier turkish() {
        return national("tr_id", Structure.TR_ID, "tckn", "tc kimlik", "t.c. kimlik", "kimlik no", "kimlik numarası")
                .written(WEAK, "99999999999");
    }
}
