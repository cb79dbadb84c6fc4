package aiworkbench.governance.statistics;

import java.util.List;

/** What follows when chances do not depend on each other. Say the word "independent" beside the result. */
public final class Independent {

    private Independent() {}

    /** The chance that at least one of these happens; 0 for none. Chances are from 0 to 1. */
    public static double atLeastOne(List<Double> chances) {
        return 1 - remaining(chances);
    }

    /**
     * The share of a probability or a loss that mitigations leave (house rule: their effects multiply).
     *
     * @param effects share that each takes away; what lies outside 0 to 1 counts as the nearer end
     */
    public static double remaining(List<Double> effects) {
        return effects.stream().mapToDouble(effect -> 1 - Math.clamp(effect, 0, 1)).reduce(1, (a, b) -> a * b);
    }
}
