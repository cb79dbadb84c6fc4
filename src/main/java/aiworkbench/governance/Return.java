package aiworkbench.governance;

import aiworkbench.governance.statistics.Investment;
import aiworkbench.model.CostLine;
import aiworkbench.model.Roi;
import aiworkbench.model.RoiCase;
import aiworkbench.model.ValueLine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What a product brings back in its first year, unrounded. A result that has no meaning is empty, never 0.
 *
 * @param valuePerYear money; empty when there is no value line, or one is not filled in
 * @param build one-off cost
 * @param runPerMonth running cost
 * @param costFirstYear build and twelve months of running
 * @param roi (value - cost) / cost; empty without value or when the cost is not above 0
 * @param paybackMonths build / (monthly value - monthly running cost); empty when nothing is left over or nothing was built
 */
public record Return(
        Optional<BigDecimal> valuePerYear,
        BigDecimal build,
        BigDecimal runPerMonth,
        BigDecimal costFirstYear,
        Optional<BigDecimal> roi,
        Optional<BigDecimal> paybackMonths) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** The expected case. */
    public static Return likely(Roi roi) {
        return of(roi.value(), roi, RoiCase.empty());
    }

    /** The pessimistic case. */
    public static Return low(Roi roi) {
        return of(roi.value(), roi, roi.low());
    }

    /** The optimistic case. */
    public static Return high(Roi roi) {
        return of(roi.value(), roi, roi.high());
    }

    /** What was found in use, against the planned cost. */
    public static Return measured(Roi roi) {
        return of(roi.measured(), roi, RoiCase.empty());
    }

    /** Value of one line a year; empty while units, or minutes with a rate, or the amount are missing. Adoption is 1 unless given. */
    public static Optional<BigDecimal> valuePerYear(ValueLine line) {
        return valuePerYear(line, Optional.empty());
    }

    private static Return of(List<ValueLine> lines, Roi roi, RoiCase differs) {
        Optional<BigDecimal> value = value(lines, differs);
        BigDecimal build = sum(roi.build()).multiply(differs.buildFactor().orElse(BigDecimal.ONE));
        BigDecimal run = sum(roi.run()).multiply(differs.runFactor().orElse(BigDecimal.ONE));
        BigDecimal cost = build.add(run.multiply(MONTHS));
        return new Return(value, build, run, cost,
                value.flatMap(v -> Investment.roi(v, cost).value()),
                value.flatMap(v -> Investment.payback(build, v.divide(MONTHS, PRECISION).subtract(run)).value()));
    }

    private static Optional<BigDecimal> value(List<ValueLine> lines, RoiCase differs) {
        List<Optional<BigDecimal>> values = lines.stream().map(line -> valuePerYear(line, differs.adoption())).toList();
        if (values.isEmpty() || values.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(values.stream()
                .map(Optional::get)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(differs.valueFactor().orElse(BigDecimal.ONE)));
    }

    private static Optional<BigDecimal> valuePerYear(ValueLine line, Optional<BigDecimal> adoption) {
        BigDecimal share = adoption.or(line::adoption).orElse(BigDecimal.ONE);
        return line.units()
                .flatMap(units -> perCase(line).map(units::multiply))
                .map(perPeriod -> perPeriod.multiply(periodsPerYear(line)).multiply(share));
    }

    /** Money in one case. Divided last so that whole results stay whole. */
    private static Optional<BigDecimal> perCase(ValueLine line) {
        return line.minutesSaved()
                .flatMap(minutes -> line.ratePerHour().map(minutes::multiply))
                .map(product -> product.divide(MINUTES_PER_HOUR, PRECISION))
                .or(line::amount);
    }

    /** How often the line's period comes in a year; calendar values unless the line says otherwise. */
    private static BigDecimal periodsPerYear(ValueLine line) {
        return line.periodsPerYear().orElseGet(() -> BigDecimal.valueOf(switch (line.per()) {
            case DAY -> 365;
            case WEEK -> 52;
            case MONTH -> 12;
            case YEAR -> 1;
        }));
    }

    private static BigDecimal sum(List<CostLine> lines) {
        return lines.stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
