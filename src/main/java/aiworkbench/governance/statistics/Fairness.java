package aiworkbench.governance.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import aiworkbench.governance.statistics.Figure.Why;

/**
 * How alike groups of people are treated. The measures contradict each other when groups really differ, so a team picks one and says why.
 */
public final class Fairness {

    /**
     * Demographic parity: whether groups are selected equally often (Fairlearn; yardstick).
     *
     * @param rates share of each group that was selected
     * @param difference largest minus smallest
     * @param ratio smallest / largest
     */
    public record Parity(List<Double> rates, double difference, Figure<Double> ratio) {
        public Parity {
            rates = List.copyOf(rates);
        }
    }

    /**
     * Equal opportunity and equalised odds (Hardt et al. 2016; yardstick).
     *
     * @param truePositiveRates of each group
     * @param falsePositiveRates of each group
     * @param equalOpportunity largest minus smallest true positive rate
     * @param falsePositiveDifference largest minus smallest false positive rate
     * @param equalisedOdds the larger of both
     */
    public record Opportunity(
            List<Figure<Double>> truePositiveRates, List<Figure<Double>> falsePositiveRates,
            Figure<Double> equalOpportunity, Figure<Double> falsePositiveDifference, Figure<Double> equalisedOdds) {
        public Opportunity {
            truePositiveRates = List.copyOf(truePositiveRates);
            falsePositiveRates = List.copyOf(falsePositiveRates);
        }
    }

    private Fairness() {}

    /** Demographic parity of at least two groups. */
    public static Figure<Parity> parity(List<Counts> groups) {
        return all(groups, Counts::selectionRate).map(rates -> {
            double most = Collections.max(rates);
            double least = Collections.min(rates);
            return new Parity(rates, most - least, most > 0 ? Figure.of(least / most) : Figure.missing(Why.NONE_SELECTED));
        });
    }

    /** Equal opportunity and equalised odds; a gap is missing when the rate of one group is. */
    public static Opportunity opportunity(List<Counts> groups) {
        var trueGap = gap(groups, Counts::recall);
        var falseGap = gap(groups, Counts::falsePositiveRate);
        return new Opportunity(groups.stream().map(Counts::recall).toList(), groups.stream().map(Counts::falsePositiveRate).toList(),
                trueGap, falseGap, trueGap.then(one -> falseGap.map(other -> Math.max(one, other))));
    }

    private static Figure<Double> gap(List<Counts> groups, Function<Counts, Figure<Double>> rate) {
        return all(groups, rate).map(rates -> Collections.max(rates) - Collections.min(rates));
    }

    private static Figure<List<Double>> all(List<Counts> groups, Function<Counts, Figure<Double>> rate) {
        if (groups.size() < 2) {
            return Figure.missing(Why.ONE_GROUP);
        }
        Figure<List<Double>> rates = Figure.of(List.of());
        for (var group : groups) {
            rates = rates.then(before -> rate.apply(group).map(next -> {
                var more = new ArrayList<>(before);
                more.add(next);
                return more;
            }));
        }
        return rates;
    }
}
