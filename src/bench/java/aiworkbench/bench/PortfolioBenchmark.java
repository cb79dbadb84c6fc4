package aiworkbench.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import aiworkbench.governance.statistics.AnnualLoss;
import aiworkbench.governance.statistics.Exposure;
import aiworkbench.governance.statistics.Lognormal;
import aiworkbench.governance.statistics.Pert;
import aiworkbench.governance.statistics.Portfolio;
import aiworkbench.governance.statistics.Severity;

/** The yearly loss of 50 risks in 100,000 drawn years, on one core, and beside it the draws of chance alone. The limit is 300 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class PortfolioBenchmark {

    private static final int RISKS = 50;

    /** Shape of the losses. */
    @Param({"lognormal", "pert", "mixed"})
    public String shape;

    private Portfolio portfolio;

    /** Chances a year from 2 % to 100 %. */
    @Setup
    public void estimate() {
        portfolio = new Portfolio(IntStream.rangeClosed(1, RISKS).mapToObj(i -> new AnnualLoss(i / (double) RISKS, severity(i))).toList());
    }

    private Severity severity(int i) {
        boolean pert = shape.equals("pert") || shape.equals("mixed") && i % 2 == 0;
        return pert ? new Pert(1_000 * i, 4_000 * i, 30_000 * i) : Lognormal.of(1_000 * i, 60_000 * i).value().orElseThrow();
    }

    /** What the panel does after an edit. */
    @Benchmark
    public Exposure simulated() {
        return portfolio.simulate(Portfolio.DRAWS, 1, () -> false).value().orElseThrow();
    }

    /** The least that it costs: one number from 0 to 1 for each risk and year. */
    @Benchmark
    public double bareDraws() {
        var chance = RandomSource.XO_RO_SHI_RO_128_PP.create(1L);
        double sum = 0;
        for (int i = 0; i < RISKS * Portfolio.DRAWS; i++) {
            sum += chance.nextDouble();
        }
        return sum;
    }

    /** How soon it gives up when the next edit comes. */
    @Benchmark
    public List<Object> givenUp() {
        int[] asked = {0};
        return List.of(portfolio.simulate(Portfolio.DRAWS, 1, () -> ++asked[0] > 1));
    }
}
