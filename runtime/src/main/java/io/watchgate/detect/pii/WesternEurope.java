package io.watchgate.detect.pii;

import static io.watchgate.detect.pii.Confidence.FAINT;
import static io.watchgate.detect.pii.Confidence.FAIR;
import static io.watchgate.detect.pii.Confidence.STRONG;
import static io.watchgate.detect.pii.Confidence.SURE;
import static io.watchgate.detect.pii.Confidence.WEAK;
import static io.watchgate.detect.pii.Identifier.national;

import io.watchgate.detect.checkdigit.BirthDigits;
import io.watchgate.detect.checkdigit.Check;
import io.watchgate.detect.checkdigit.Weighted;
import java.util.List;

/** The numbers of the British Isles, the Benelux, the Alps and the South-West. */
final class WesternEurope {

    private WesternEurope() {}

    static List<Identifier> identifiers() {
        return List.of(
                nino(), nhs(), pps(), taxId(), svnr(), ahv(), nir(), bsn(), belgian(), codiceFiscale(), dni(), nif());
    }

    private static Identifier nino() {
        return national(
                        "uk_nino",
                        Structure.UK_NINO,
                        "nino",
                        "NI",
                        "ni number",
                        "ni no",
                        "national insurance",
                        "insurance no")
                .written(STRONG, "AA 99 99 99 A", "AA-99-99-99-A")
                .written(FAIR, "AA999999A", "AA 999999 A");
    }

    private static Identifier nhs() {
        Check check = Weighted.complement(11, 10, 9, 8, 7, 6, 5, 4, 3, 2);
        return national("uk_nhs", check, "nhs", "national health", "health service number")
                .written(WEAK, "999 999 9999", "999-999-9999")
                .written(FAINT, "9999999999");
    }

    private static Identifier pps() {
        return national("ie_pps", Structure.IE_PPS, "pps", "ppsn", "pps number", "personal public service")
                .written(WEAK, "9999999A", "9999999AA");
    }

    private static Identifier taxId() {
        return national(
                        "de_tax_id",
                        Structure.DE_TAX_ID,
                        "steuer id",
                        "steuerid",
                        "steuer idnr",
                        "steuernummer",
                        "steueridentifikationsnummer",
                        "steuerliche identifikationsnummer",
                        "identifikationsnummer",
                        "idnr",
                        "tax id",
                        "tin")
                .written(STRONG, "99 999 999 999")
                .written(FAIR, "99999999999");
    }

    private static Identifier svnr() {
        Check check = Weighted.remainder(11, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6).at(3).and(BirthDigits.at(6, 4));
        return national("at_svnr", check, "svnr", "sv nummer", "sozialversicherungsnummer", "versicherungsnummer")
                .written(FAIR, "9999 999999")
                .written(FAINT, "9999999999");
    }

    private static Identifier ahv() {
        Check check = Weighted.complement(10, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3);
        return national("ch_ahv", check, "ahv", "ahv nummer", "avs", "sozialversicherungsnummer")
                .written(SURE, "756.9999.9999.99")
                .written(FAIR, "7569999999999");
    }

    private static Identifier nir() {
        return national(
                        "fr_nir",
                        Structure.FR_NIR,
                        "nir",
                        "insee",
                        "sécurité sociale",
                        "securite sociale",
                        "sécu",
                        "numéro de sécu",
                        "carte vitale")
                .written(SURE, "9 99 99 99 999 999 99", "9 99 99 9A 999 999 99")
                .written(STRONG, "9999999999999 99", "999999A999999 99")
                .written(FAIR, "999999999999999", "999999A99999999");
    }

    private static Identifier bsn() {
        Check check = Weighted.remainder(11, 9, 8, 7, 6, 5, 4, 3, 2);
        return national(
                        "nl_bsn",
                        check,
                        "bsn",
                        "burgerservicenummer",
                        "sofinummer",
                        "sofi nummer",
                        "burger service nummer")
                .written(WEAK, "9999.99.999", "999.999.999")
                .written(FAINT, "999999999", "9999 99 999");
    }

    private static Identifier belgian() {
        Check check = Structure.BE_NATIONAL.and(BirthDigits.at(2, 4).monthShifts(20, 40));
        return national(
                        "be_national",
                        check,
                        "rijksregisternummer",
                        "rijksregister",
                        "insz",
                        "niss",
                        "numéro national",
                        "registre national",
                        "nationalregisternummer")
                .written(SURE, "99.99.99-999.99")
                .written(STRONG, "99 99 99 999 99")
                .written(FAIR, "99999999999", "999999-99999");
    }

    /** The masks with a letter at a digit's place are those that tell namesakes born on one day apart. */
    private static Identifier codiceFiscale() {
        return national("it_codice_fiscale", Structure.IT_FISCAL_CODE, "codice fiscale", "cod fisc", "CF", "c.f.")
                .written(SURE, "AAAAAA99A99A999A", "AAA AAA 99A99 A999A")
                .written(STRONG, "AAAAAA99A99A99AA", "AAAAAA99A99A9AAA", "AAAAAA99A99AAAAA", "AAAAAA99A9AAAAAA");
    }

    private static Identifier dni() {
        return national("es_dni", Structure.ES_DNI, "dni", "nif", "nie", "documento nacional", "identidad")
                .written(STRONG, "99.999.999-A", "A-9999999-A", "99.999.999A")
                .written(FAIR, "99999999A", "99999999-A", "A9999999A", "A9999999-A");
    }

    private static Identifier nif() {
        Check check = Weighted.complement(11, 9, 8, 7, 6, 5, 4, 3, 2).tenIs(0);
        return national(
                        "pt_nif",
                        check,
                        "nif",
                        "contribuinte",
                        "número fiscal",
                        "numero fiscal",
                        "identificação fiscal")
                .written(FAINT, "999999999", "999 999 999");
    }
}
