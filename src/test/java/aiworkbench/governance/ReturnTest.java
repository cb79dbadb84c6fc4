package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.CostLine;
import aiworkbench.model.Period;
import aiworkbench.model.Roi;
import aiworkbench.model.RoiCase;
import aiworkbench.model.ValueKind;
import aiworkbench.model.ValueLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the samples are checked in {@link SampleFilesTest}; here is what happens at the edges. */
class ReturnTest {

    @Test
    void aReturnOfHalfTheCost() {
        assertSame("0.5", Return.likely(roi(amount("150000"), "100000", "0")).roi());
    }

    @ParameterizedTest
    @CsvSource({"DAY, 365", "WEEK, 52", "MONTH, 12", "YEAR, 1"})
    void periodsComeAsOftenAsInTheCalendar(Period per, String times) {
        assertSame(times, Return.valuePerYear(line(per, "1", null, null, "1", null)));
    }

    @Test
    void timeSavedIsMinutesTimesRateTimesAdoption() {
        assertSame("160", Return.valuePerYear(line(Period.YEAR, "10", "30", "40", null, "0.8")));
    }

    @Test
    void withoutCostThereIsNoRatio() {
        assertTrue(Return.likely(roi(amount("150000"), "0", "0")).roi().isEmpty());
        assertTrue(Return.likely(Roi.empty()).roi().isEmpty());
    }

    @Test
    void aLineThatIsNotFilledInMakesTheValueUnknownInsteadOfSmaller() {
        Roi roi = new Roi("", "", List.of(amount("100"), line(Period.DAY, "5", "10", null, null, null)), costs("10"), List.of(),
                RoiCase.empty(), RoiCase.empty(), List.of(), Map.of());
        Return found = Return.likely(roi);
        assertTrue(found.valuePerYear().isEmpty() && found.roi().isEmpty() && found.paybackMonths().isEmpty());
        assertSame("10", Optional.of(found.costFirstYear()));
    }

    @Test
    void eightMonthsToPayBack() {
        assertSame("8", Return.likely(roi(amount("150000"), "100000", "0")).paybackMonths());
    }

    @ParameterizedTest
    @CsvSource({"1200, 100, 100", "1200, 100, 200", "1200, 0, 10"})
    void whatNeverPaysBackHasNoDate(String value, String build, String run) {
        assertTrue(Return.likely(roi(amount(value), build, run)).paybackMonths().isEmpty());
    }

    @Test
    void casesChangeAdoptionValueAndCost() {
        RoiCase low = new RoiCase(Optional.of(new BigDecimal("0.5")), Optional.of(new BigDecimal("1.2")),
                Optional.of(new BigDecimal("2")), Optional.of(new BigDecimal("0.9")), Map.of());
        Roi roi = new Roi("", "", List.of(amount("1000")), costs("100"), costs("10"), low, RoiCase.empty(), List.of(), Map.of());
        Return found = Return.low(roi);
        assertSame("450", found.valuePerYear());
        assertSame("120", Optional.of(found.build()));
        assertSame("20", Optional.of(found.runPerMonth()));
        assertSame("360", Optional.of(found.costFirstYear()));
        assertSame("1000", Return.high(roi).valuePerYear());
    }

    private static void assertSame(String expected, Optional<BigDecimal> found) {
        assertEquals(0, new BigDecimal(expected).compareTo(found.orElseThrow()), () -> expected + " but was " + found);
    }

    private static Roi roi(ValueLine value, String build, String run) {
        return new Roi("", "", List.of(value), costs(build), costs(run), RoiCase.empty(), RoiCase.empty(), List.of(), Map.of());
    }

    private static List<CostLine> costs(String amount) {
        return List.of(new CostLine("c" + amount, "", new BigDecimal(amount), Map.of()));
    }

    private static ValueLine amount(String amount) {
        return line(Period.YEAR, "1", null, null, amount, null);
    }

    private static ValueLine line(Period per, String units, String minutes, String rate, String amount, String adoption) {
        return new ValueLine("v" + units + amount, "", ValueKind.REVENUE, number(units), per, number(minutes), number(rate),
                number(amount), Optional.empty(), number(adoption), Map.of());
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
