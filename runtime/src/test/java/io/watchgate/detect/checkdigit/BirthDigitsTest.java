package io.watchgate.detect.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDigitsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "850101, true",
        "851231, true",
        "850229, true",
        "850230, false",
        "850431, false",
        "850001, false",
        "851301, false",
        "850100, false",
        "850132, false",
    })
    void monthAndDayAreInTheCalendar(String value, boolean accepted) {
        assertThat(BirthDigits.at(2, 4).accepts(value)).isEqualTo(accepted);
    }

    @Test
    void theyMayStandInAnyOrder() {
        assertThat(BirthDigits.at(2, 0).accepts("311285")).isTrue();
        assertThat(BirthDigits.at(2, 0).accepts("123185")).isFalse();
    }

    @Test
    void aConstantOfTheCountryMayBeAdded() {
        BirthDigits czech = BirthDigits.at(2, 4).monthShifts(20, 50);
        BirthDigits swedish = BirthDigits.at(2, 4).dayShifts(60);

        assertThat(czech.accepts("856231")).isTrue();
        assertThat(czech.accepts("853201")).isTrue();
        assertThat(czech.accepts("854501")).isFalse();
        assertThat(swedish.accepts("850191")).isTrue();
        assertThat(swedish.accepts("850192")).isFalse();
    }
}
