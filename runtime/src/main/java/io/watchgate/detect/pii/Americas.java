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

/** The numbers of North and South America. */
final class Americas {

    private Americas() {}

    static List<Identifier> identifiers() {
        return List.of(ssn(), itin(), sin(), curp(), cpf(), cnpj(), cuit(), rut());
    }

    private static Identifier ssn() {
        return national(
                        "us_ssn",
                        Structure.US_SSN,
                        "ssn",
                        "social security",
                        "social security number",
                        "soc sec",
                        "seguro social",
                        "ss number",
                        "ss no")
                .written(0.75, "999-99-9999")
                .written(WEAK, "999 99 9999")
                .written(FAINT, "999999999");
    }

    private static Identifier itin() {
        return national(
                        "us_itin",
                        Structure.US_ITIN,
                        "itin",
                        "individual taxpayer",
                        "taxpayer id",
                        "taxpayer identification")
                .written(0.75, "999-99-9999")
                .written(WEAK, "999 99 9999")
                .written(FAINT, "999999999");
    }

    private static Identifier sin() {
        return national(
                        "ca_sin",
                        CheckDigits.LUHN,
                        "SIN",
                        "NAS",
                        "social insurance",
                        "assurance sociale",
                        "insurance number")
                .written(FAIR, "999-999-999")
                .written(WEAK, "999 999 999")
                .written(FAINT, "999999999");
    }

    private static Identifier curp() {
        return national("mx_curp", Structure.MX_CURP.and(BirthDigits.at(6, 8)), "curp", "clave única")
                .written(SURE, "AAAA999999AAAAAA99", "AAAA999999AAAAAAA9");
    }

    private static Identifier cpf() {
        Check check = Weighted.complement(11, 10, 9, 8, 7, 6, 5, 4, 3, 2)
                .tenIs(0)
                .and(Weighted.complement(11, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2).tenIs(0));
        return national("br_cpf", check, "cpf", "cadastro de pessoas")
                .written(SURE, "999.999.999-99")
                .written(WEAK, "99999999999", "999999999-99");
    }

    private static Identifier cnpj() {
        Check check = Weighted.complement(11, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)
                .tenIs(0)
                .and(Weighted.complement(11, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)
                        .tenIs(0));
        return national("br_cnpj", check, "cnpj", "cadastro nacional")
                .written(SURE, "99.999.999/9999-99")
                .written(WEAK, "99999999999999");
    }

    private static Identifier cuit() {
        Check check = Weighted.complement(11, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2).tenIs(9);
        return national("ar_cuit", check, "cuit", "cuil")
                .written(FAIR, "99-99999999-9")
                .written(FAINT, "99999999999");
    }

    private static Identifier rut() {
        Check eight = Weighted.complement(11, 3, 2, 7, 6, 5, 4, 3, 2);
        Check seven = Weighted.complement(11, 2, 7, 6, 5, 4, 3, 2);
        return national(
                        "cl_rut",
                        value -> (value.length() == 9 ? eight : seven).accepts(value),
                        "rut",
                        "RUN",
                        "rol único")
                .written(STRONG, "99.999.999-9", "99.999.999-A")
                .written(FAIR, "9.999.999-9", "9.999.999-A")
                .written(WEAK, "99999999-9", "9999999-9")
                .written(WEAK, "99999999-A", "9999999-A");
    }
}
