package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How many cases the reliability tests try: few in every build, all when {@code -Dreliability.level} says so. */
public enum Reliability {
    BUILD, CI, NIGHTLY, RELEASE;

    /** The level of this run. */
    public static Reliability level() {
        String name = System.getProperty("reliability.level", "build");
        return name.isBlank() ? BUILD : valueOf(name.toUpperCase(Locale.ROOT));
    }

    public static boolean full() {
        return level() != BUILD;
    }

    /** The figure of this run. */
    public static int of(int build, int ci, int nightly, int release) {
        return switch (level()) {
            case BUILD -> build;
            case CI -> ci;
            case NIGHTLY -> nightly;
            case RELEASE -> release;
        };
    }

    /** The seed of this run, from {@code -Dreliability.seed}, or always the same one. */
    public static long seed() {
        return Long.getLong("reliability.seed", 20_261_121L);
    }

    /** The line that every layer ends with. */
    public static void report(String layer, long tried, long lost) {
        System.out.printf("reliability %s: cases tried %d, cases lost %d (level %s, seed %d)%n",
                layer, tried, lost, level().name().toLowerCase(Locale.ROOT), seed());
    }

    /** A new folder in memory if the machine has one: forcing to a real disk would take most of the time and prove no more. */
    public static Path folder() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isDirectory(memory) && Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "aiworkbench")
                : Files.createTempDirectory("aiworkbench");
    }
}
