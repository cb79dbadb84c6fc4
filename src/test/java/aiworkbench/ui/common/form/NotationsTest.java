package aiworkbench.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationsTest {

    private static final Notations ENGLISH = new Notations(Locale.UK);
    private static final Notations GERMAN = new Notations(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"100,000|100000", "1,234.5|1234.5", "1.234|1.234", "0,5|0.5", "30 %|0.30", "1 000|1000", ".5|0.5", "\u22122|-2"})
    void numbersInEnglish(String typed, BigDecimal expected) {
        assertEquals(new Notation.Reading.Good<>(expected), ENGLISH.number().read().apply(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"100.000|100000", "1.234,5|1234.5", "1,234|1.234", "0.5|0.5", "30 %|0.30", "1 000|1000", ",5|0.5", "1.5|1.5"})
    void numbersInGerman(String typed, BigDecimal expected) {
        assertEquals(new Notation.Reading.Good<>(expected), GERMAN.number().read().apply(typed));
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        for (var notations : new Notations[] {ENGLISH, GERMAN}) {
            for (var number : new String[] {"1.234", "100000", "0.005", "-12.345", "1234567.891"}) {
                var written = notations.number().write().apply(new BigDecimal(number));
                assertEquals(new Notation.Reading.Good<>(new BigDecimal(number)), notations.number().read().apply(written), written);
            }
            for (int month = 1; month <= 12; month++) {
                var day = LocalDate.of(2026, month, 3);
                var written = notations.date().write().apply(day);
                assertEquals(new Notation.Reading.Good<>(day), notations.date().read().apply(written), written);
            }
        }
        assertEquals("1,234", GERMAN.number().write().apply(new BigDecimal("1.234")));
        assertEquals("3. März 2026", GERMAN.date().write().apply(LocalDate.of(2026, 3, 3)));
    }

    @Test
    void monthsInEnglishAreUnderstoodEverywhere() {
        assertEquals(new Notation.Reading.Good<>(LocalDate.of(2026, 3, 21)), GERMAN.date().read().apply("21 Mar 2026"));
        assertEquals(new Notation.Reading.Good<>(LocalDate.of(2026, 3, 21)), GERMAN.date().read().apply("21.3.2026"));
        assertInstanceOf(Notation.Reading.Bad.class, ENGLISH.date().read().apply("31 Feb 2026"));
    }
}
