package io.watchgate.detect.pii;

import static io.watchgate.detect.pii.Confidence.FAINT;
import static io.watchgate.detect.pii.Confidence.FAIR;
import static io.watchgate.detect.pii.Confidence.STRONG;
import static io.watchgate.detect.pii.Confidence.SURE;
import static io.watchgate.detect.pii.Confidence.WEAK;
import static io.watchgate.detect.pii.Identifier.national;

import io.watchgate.detect.checkdigit.BirthDigits;
import io.watchgate.detect.checkdigit.Check;
import io.watchgate.detect.checkdigit.CheckDigits;
import io.watchgate.detect.checkdigit.Weighted;
import java.util.List;

/** The numbers of Asia, Australia and the South of Africa. */
final class AsiaPacific {

    private AsiaPacific() {}

    static List<Identifier> identifiers() {
        return List.of(
                aadhaar(),
                pan(),
                chinese(),
                korean(),
                myNumber(),
                taiwanese(),
                nric(),
                thai(),
                tfn(),
                medicare(),
                abn(),
                southAfrican(),
                israeli());
    }

    private static Identifier aadhaar() {
        Check check = value -> value.charAt(0) >= '2' && CheckDigits.VERHOEFF.accepts(value);
        return national("in_aadhaar", check, "aadhaar", "aadhar", "adhaar", "uidai", "आधार")
                .written(FAIR, "9999 9999 9999", "9999-9999-9999")
                .written(FAINT, "999999999999");
    }

    private static Identifier pan() {
        return national("in_pan", Structure.IN_PAN, "pan", "permanent account", "पैन", "income tax")
                .written(0.75, "AAAAA9999A");
    }

    private static Identifier chinese() {
        Check check = Weighted.complement(11, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
                .plus(-1)
                .and(BirthDigits.at(10, 12))
                .and(value -> value.startsWith("19", 6) || value.startsWith("20", 6));
        return national("cn_resident_id", check, "身份证", "身份證", "居民身份", "公民身份", "resident identity", "resident id")
                .written(SURE, "999999999999999999", "99999999999999999A");
    }

    private static Identifier korean() {
        Check check = Weighted.complement(11, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
                .tenIs(0)
                .fullIs(1)
                .and(BirthDigits.at(2, 4));
        return national("kr_rrn", check, "주민등록번호", "주민번호", "rrn", "resident registration")
                .written(STRONG, "999999-9999999")
                .written(WEAK, "9999999999999");
    }

    private static Identifier myNumber() {
        Check check = Weighted.complement(11, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2).tenIs(0);
        return national("jp_my_number", check, "マイナンバー", "個人番号", "my number", "kojin bango")
                .written(WEAK, "9999 9999 9999", "9999-9999-9999")
                .written(FAINT, "999999999999");
    }

    private static Identifier taiwanese() {
        return national("tw_id", Structure.TW_ID, "身分證", "身份證", "national id").written(FAIR, "A999999999");
    }

    private static Identifier nric() {
        return national("sg_nric", Structure.SG_NRIC, "nric", "fin", "fin number")
                .written(FAIR, "A9999999A");
    }

    private static Identifier thai() {
        Check check = Weighted.complement(11, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)
                .tenIs(0)
                .fullIs(1);
        return national("th_id", check, "เลขประจำตัวประชาชน", "บัตรประชาชน", "thai id")
                .written(STRONG, "9-9999-99999-99-9")
                .written(FAINT, "9999999999999");
    }

    private static Identifier tfn() {
        Check check = Weighted.remainder(11, 1, 4, 3, 7, 5, 8, 6, 9);
        return national("au_tfn", check, "tfn", "tax file", "tax file number")
                .written(WEAK, "999 999 999", "999-999-999")
                .written(FAINT, "999999999");
    }

    private static Identifier medicare() {
        Check check = Weighted.remainder(10, 1, 3, 7, 9, 1, 3, 7, 9)
                .and(value -> value.charAt(0) >= '2' && value.charAt(0) <= '6');
        return national("au_medicare", check, "medicare", "medicare card", "medicare number")
                .written(FAIR, "9999 99999 9", "9999 99999 9/9", "9999 99999 9-9", "9999-99999-9")
                .written(FAINT, "9999999999", "99999999999");
    }

    private static Identifier abn() {
        Check check = Weighted.zero(89, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19).plus(-10);
        return national("au_abn", check, "abn", "australian business")
                .written(0.75, "99 999 999 999")
                .written(WEAK, "99999999999");
    }

    private static Identifier southAfrican() {
        Check check = CheckDigits.LUHN.and(BirthDigits.at(2, 4)).and(value -> value.charAt(10) <= '2');
        return national("za_id", check, "rsa id", "south african id", "sa id", "id number", "id no")
                .written(WEAK, "9999999999999", "999999 9999 999");
    }

    private static Identifier israeli() {
        return national("il_id", CheckDigits.LUHN, "teudat zehut", "תעודת זהות", "ת.ז", "israeli id")
                .written(FAINT, "999999999");
    }
}
