package aiworkbench.governance.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The losses of many drawn years. */
public final class Exposure {

    private final long seed;
    private final double[] years;
    private final double mean;

    /**
     * Drawn years.
     *
     * @param years loss of each, smallest first; kept as it is
     */
    Exposure(long seed, double[] years) {
        this.seed = seed;
        this.years = years;
        this.mean = Arrays.stream(years).sum() / years.length;
    }

    /** What the draws started from: the same seed gives the same years. */
    public long seed() {
        return seed;
    }

    /** Number of years. */
    public int draws() {
        return years.length;
    }

    /** Average loss of a year. */
    public double mean() {
        return mean;
    }

    /** Largest loss of a year. */
    public double largest() {
        return years[years.length - 1];
    }

    /** The loss that this share of years does not exceed; between two years it is interpolated. The share is from 0 to 1. */
    public double quantile(double share) {
        double place = share * (years.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(years.length - 1, below + 1);
        return years[below] + (place - below) * (years[above] - years[below]);
    }

    /** Share of years with a larger loss than this: one point of the loss exceedance curve. */
    public double above(double loss) {
        return 1 - (double) atMost(loss) / years.length;
    }

    /**
     * Share of years whose loss lies in each of so many equally wide ranges from 0. Years without loss, and losses beyond the end, are in none.
     *
     * @param end upper end of the last range, above 0
     */
    public double[] histogram(int ranges, double end) {
        int[] upTo = IntStream.rangeClosed(0, ranges).map(i -> atMost(end * i / ranges)).toArray();
        return IntStream.range(0, ranges).mapToDouble(i -> (double) (upTo[i + 1] - upTo[i]) / years.length).toArray();
    }

    /** Number of years that lose at most this. */
    private int atMost(double loss) {
        int from = 0;
        int to = years.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (years[middle] <= loss) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
