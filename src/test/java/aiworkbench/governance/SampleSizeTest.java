package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.Sizing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0.5,  0.75, 0.05, 0.9, 76.7069, 0.0001, 77",
        "0.1,  0.12, 0.05, 0.8, 3840.85, 0.01,   3841",
        "0.05, 0.06, 0.05, 0.8, 8157.73, 0.01,   8158",
        "0.2,  0.25, 0.05, 0.8, 1093.74, 0.01,   1094",
    })
    void sizeMatchesTheReference(BigDecimal p1, BigDecimal p2, BigDecimal alpha, BigDecimal power, double exact, double within, long n) {
        SampleSize size = SampleSize.of(sizing(p1, p2, alpha, power, null, null)).orElseThrow();
        assertEquals(exact, size.exact(), within);
        assertEquals(n, size.perArm());
        assertTrue(size.days().isEmpty() && size.plannedDays().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, 0.1", "1, 0.1", "0.1, 0.1", "0.1, 1.5"})
    void ratesThatMakeNoSenseGiveNoSize(BigDecimal p1, BigDecimal p2) {
        assertTrue(SampleSize.of(sizing(p1, p2, null, null, null, null)).isEmpty());
        assertTrue(SampleSize.of(Sizing.empty()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1000, 8, 14", "366, 21, 21", "100000, 1, 7"})
    void daysAreRoundedUpToWholeWeeks(BigDecimal perDay, long days, long planned) {
        SampleSize size = SampleSize.of(sizing(new BigDecimal("0.1"), new BigDecimal("0.12"), null, null, perDay, null)).orElseThrow();
        assertEquals(Optional.of(days), size.days());
        assertEquals(Optional.of(planned), size.plannedDays());
    }

    @Test
    void noTrafficMeansNoDate() {
        SampleSize size = SampleSize.of(sizing(new BigDecimal("0.1"), new BigDecimal("0.12"), null, null, BigDecimal.ZERO, null)).orElseThrow();
        assertTrue(size.days().isEmpty());
    }

    @Test
    void unitsThatDoNotCountMakeTheTestLonger() {
        SampleSize size = SampleSize.of(sizing(new BigDecimal("0.78"), new BigDecimal("0.90"), null, null, BigDecimal.valueOf(105),
                        new BigDecimal("0.173")))
                .orElseThrow();
        assertEquals(146, size.perArm());
        assertTrue(size.units() > 2 * size.perArm());
    }

    private static Sizing sizing(
            BigDecimal p1, BigDecimal p2, BigDecimal alpha, BigDecimal power, BigDecimal perDay, BigDecimal qualified) {
        return new Sizing("", Optional.of(p1), Optional.of(p2), Optional.ofNullable(alpha), Optional.ofNullable(power),
                Optional.ofNullable(perDay), Optional.empty(), Optional.empty(), Optional.ofNullable(qualified), Map.of());
    }
}
