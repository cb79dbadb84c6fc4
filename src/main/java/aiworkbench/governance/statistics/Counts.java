package aiworkbench.governance.statistics;

import aiworkbench.governance.statistics.Figure.Why;
import aiworkbench.model.Confusion;

/**
 * Right and wrong answers of a classifier, and what follows from them (standard definitions).
 *
 * @param truePositive selected, and rightly
 * @param falsePositive selected, and wrongly
 * @param falseNegative not selected, and wrongly
 * @param trueNegative not selected, and rightly
 */
public record Counts(long truePositive, long falsePositive, long falseNegative, long trueNegative) {

    public Counts {
        if (truePositive < 0 || falsePositive < 0 || falseNegative < 0 || trueNegative < 0) {
            throw new IllegalArgumentException("counts start at 0");
        }
    }

    /** The answers for one group of people. */
    public static Counts of(Confusion group) {
        return new Counts(group.truePositive(), group.falsePositive(), group.falseNegative(), group.trueNegative());
    }

    /** All cases. */
    public long all() {
        return truePositive + falsePositive + falseNegative + trueNegative;
    }

    /** Cases that were selected. */
    public long selected() {
        return truePositive + falsePositive;
    }

    /** Cases that are really positive. */
    public long positives() {
        return truePositive + falseNegative;
    }

    /** Cases that are really negative. */
    public long negatives() {
        return falsePositive + trueNegative;
    }

    /** Share of all cases that were selected. */
    public Figure<Double> selectionRate() {
        return share(selected(), all(), Why.NO_CASES);
    }

    /** Share of the selected that are right. */
    public Figure<Double> precision() {
        return share(truePositive, selected(), Why.NONE_SELECTED);
    }

    /** Share of the positives that were selected; also called the true positive rate. */
    public Figure<Double> recall() {
        return share(truePositive, positives(), Why.NO_POSITIVES);
    }

    /** Share of the negatives that were selected. */
    public Figure<Double> falsePositiveRate() {
        return share(falsePositive, negatives(), Why.NO_NEGATIVES);
    }

    /** Share of the negatives that were not selected. */
    public Figure<Double> specificity() {
        return share(trueNegative, negatives(), Why.NO_NEGATIVES);
    }

    /** Share of all cases that are right. */
    public Figure<Double> accuracy() {
        return share(truePositive + trueNegative, all(), Why.NO_CASES);
    }

    /** Harmonic mean of precision and recall. */
    public Figure<Double> f1() {
        return precision().then(p -> recall().then(r -> p + r > 0 ? Figure.of(2 * p * r / (p + r)) : Figure.missing(Why.NO_DENOMINATOR)));
    }

    /** Matthews correlation of answer and truth, from -1 to 1. */
    public Figure<Double> correlation() {
        double below = Math.sqrt((double) selected() * positives()) * Math.sqrt((double) negatives() * (trueNegative + falseNegative));
        return below > 0
                ? Figure.of(((double) truePositive * trueNegative - (double) falsePositive * falseNegative) / below)
                : Figure.missing(Why.NO_DENOMINATOR);
    }

    private static Figure<Double> share(long part, long whole, Why why) {
        return whole == 0 ? Figure.missing(why) : Figure.of((double) part / whole);
    }
}
