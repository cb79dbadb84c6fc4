package aiworkbench;

import java.util.Locale;
import java.util.Set;

/**
 * How many cases a layer of reliability tests tries: enough to notice in every build, many more on demand with
 * {@code -Dreliability.level=ci}, {@code nightly} or {@code release}.
 */
public final class Reliability {

    private static final Set<String> LEVELS = Set.of("ci", "nightly", "release");

    private Reliability() {}

    /** The one or the other number, as the build was told. */
    public static int cases(int everyBuild, int onDemand) {
        return onDemand() ? onDemand : everyBuild;
    }

    /** Whether this build was told to be thorough. */
    public static boolean onDemand() {
        String level = System.getProperty("reliability.level", "");
        if (!level.isEmpty() && !LEVELS.contains(level)) {
            throw new IllegalArgumentException("reliability.level is one of " + LEVELS + ", not " + level);
        }
        return !level.isEmpty();
    }

    /** Prints what a layer has shown. A lost case throws where it is lost, so none is left here. */
    public static void report(String layer, long cases) {
        System.out.printf(Locale.ROOT, "%s: cases tried %,d, cases lost 0%n", layer, cases);
    }
}
