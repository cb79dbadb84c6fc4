package aiworkbench.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of the expected-loss simulation.
 *
 * @param tolerance yearly loss that the team can bear
 */
public record Simulation(
        Optional<Integer> draws,
        Optional<Long> seed,
        Optional<BigDecimal> tolerance,
        Map<String, Object> unknown) {

    public Simulation {
        Require.present(draws, "draws");
        Require.present(seed, "seed");
        Require.present(tolerance, "tolerance");
        unknown = Require.members(unknown);
    }

    /** Defaults, and no tolerance. */
    public static Simulation empty() {
        return new Simulation(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }
}
