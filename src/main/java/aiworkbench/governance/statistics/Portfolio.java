package aiworkbench.governance.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

import aiworkbench.governance.statistics.Figure.Why;

/** The losses of several independent risks in one year. */
public record Portfolio(List<AnnualLoss> risks) {

    /** What makes the draws. Stored and shown with every result, since another one draws other years from the same seed. */
    public static final String GENERATOR = "XoRoShiRo128++, Apache Commons RNG 1.6";
    /** Years drawn when nothing else is said. */
    public static final int DRAWS = 100_000;
    /** Most years that anybody may ask for: beyond it, waiting and memory grow and no figure that is shown changes. */
    public static final int MOST_DRAWS = 2_000_000;

    /** Years between two looks at whether the result is still wanted. */
    private static final int STRETCH = 8_192;

    public Portfolio {
        risks = List.copyOf(risks);
    }

    /** Expected loss a year (closed form). */
    public double mean() {
        return risks.stream().mapToDouble(AnnualLoss::mean).sum();
    }

    /** The chance of a year without any loss (closed form). */
    public double chanceOfNoLoss() {
        return Independent.remaining(risks.stream().map(AnnualLoss::probability).toList());
    }

    /**
     * Draws years: in each, every risk happens or not and costs what its severity says (Monte Carlo).
     * Each risk has a stream of chance of its own, so changing one leaves the years of those before it as they were.
     *
     * @param draws number of years, from 1
     * @param unwanted asked now and then; true gives up
     */
    public Figure<Exposure> simulate(int draws, long seed, BooleanSupplier unwanted) {
        if (risks.isEmpty()) {
            return Figure.missing(Why.NOTHING_ESTIMATED);
        }
        if (draws < 1 || draws > MOST_DRAWS) {
            return Figure.missing(Why.OUT_OF_RANGE);
        }
        var streams = (JumpableUniformRandomProvider) RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        double[] years = new double[draws];
        for (var risk : risks) {
            if (!add(years, risk, streams.jump(), unwanted)) {
                return Figure.missing(Why.GIVEN_UP);
            }
        }
        Arrays.sort(years);
        return Figure.of(new Exposure(seed, years));
    }

    private static boolean add(double[] years, AnnualLoss risk, UniformRandomProvider chance, BooleanSupplier unwanted) {
        var draws = Draws.of(risk, chance);
        for (int from = 0; from < years.length; from += STRETCH) {
            if (unwanted.getAsBoolean()) {
                return false;
            }
            draws.add(years, from, Math.min(years.length, from + STRETCH));
        }
        return true;
    }
}
