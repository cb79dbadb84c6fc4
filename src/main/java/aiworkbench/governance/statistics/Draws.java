package aiworkbench.governance.statistics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Draws the losses of one risk and adds them to years. Each kind of severity has a loop of its own, which makes it several times as fast. */
sealed interface Draws {

    /** Draws the next years of a risk and adds what it costs in each. */
    void add(double[] years, int from, int to);

    /** The draws of a risk, from a stream of chance that nobody else uses. */
    static Draws of(AnnualLoss risk, UniformRandomProvider chance) {
        return switch (risk.severity()) {
            case Lognormal normal -> new OfLognormal(risk.probability(), normal, chance, ZigguratSampler.NormalizedGaussian.of(chance));
            case Pert pert when pert.certain() -> new OfCertain(risk.probability(), pert.low(), chance);
            case Pert pert -> new OfPert(risk.probability(), new PertTable(pert), chance);
        };
    }

    /** An amount that is certain, in years in which it happens. */
    record OfCertain(double probability, double amount, UniformRandomProvider chance) implements Draws {

        @Override
        public void add(double[] years, int from, int to) {
            for (int year = from; year < to; year++) {
                if (chance.nextDouble() < probability) {
                    years[year] += amount;
                }
            }
        }
    }

    /** The exponential of a normal number. */
    record OfLognormal(double probability, Lognormal normal, UniformRandomProvider chance, ZigguratSampler.NormalizedGaussian gaussian) implements Draws {

        @Override
        public void add(double[] years, int from, int to) {
            double mu = normal.mu();
            double sigma = normal.sigma();
            for (int year = from; year < to; year++) {
                if (chance.nextDouble() < probability) {
                    years[year] += Math.exp(mu + sigma * gaussian.sample());
                }
            }
        }
    }

    /** One number of chance says whether it happens and, where it does, is as good as any other for how much it then costs. */
    record OfPert(double probability, PertTable table, UniformRandomProvider chance) implements Draws {

        @Override
        public void add(double[] years, int from, int to) {
            double scale = 1 / probability;
            for (int year = from; year < to; year++) {
                double drawn = chance.nextDouble();
                if (drawn < probability) {
                    years[year] += table.quantile(drawn * scale);
                }
            }
        }
    }
}
