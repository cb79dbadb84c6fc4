package aiworkbench.governance.statistics;

import aiworkbench.governance.statistics.Figure.Why;

/**
 * How long a test runs.
 *
 * @param exact days, unrounded
 * @param days whole days
 * @param planned whole weeks, at least one, in days: every weekday counts the same
 */
public record TestDuration(double exact, long days, long planned) {

    private static final int WEEK = 7;

    /**
     * Until all arms are full.
     *
     * @param perArm people in each arm, at least 1
     * @param arms at least 2
     * @param visitorsPerDay people a day who may take part
     * @param share of them who do, above 0 and up to 1
     */
    public static Figure<TestDuration> of(long perArm, int arms, double visitorsPerDay, double share) {
        return perArm < 1 || arms < 2 || share > 1 ? Figure.missing(Why.OUT_OF_RANGE)
                : until((double) arms * perArm, visitorsPerDay * share);
    }

    /** Until so many people have come. */
    public static Figure<TestDuration> until(double people, double perDay) {
        if (!(perDay > 0)) {
            return Figure.missing(Why.NO_TRAFFIC);
        }
        double exact = people / perDay;
        long days = (long) Math.ceil(exact);
        return Figure.of(new TestDuration(exact, days, Math.max(1, Math.ceilDiv(days, WEEK)) * WEEK));
    }
}
