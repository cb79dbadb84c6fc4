package aiworkbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many cases a layer of the reliability tests tries: enough to notice in every build, many more on demand with
 * {@code -Preliability} and {@code -Dreliability.level=ci}, {@code nightly} or {@code release}; a fifth where every test runs many times over
 ({@code few}). Run as a program it prints what all layers have tried.
 */
public enum Reliability {
    FEW, BUILD, CI, NIGHTLY, RELEASE;

    private static final Path REPORTS = Path.of("target", "reliability");
    private static final String BETWEEN = "\t";

    /** The level of this run. */
    public static Reliability level() {
        String name = System.getProperty("reliability.level", "");
        return name.isBlank() ? BUILD : valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether this run was told to be thorough. */
    public static boolean full() {
        return level().compareTo(BUILD) > 0;
    }

    /** The figure of this run. */
    public static int of(int build, int ci, int nightly, int release) {
        return switch (level()) {
            case FEW -> Math.max(1, build / 5);
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

    /**
     * Says what a layer has shown, at once and in the summary.
     *
     * @param layer its number, two digits, and its name
     */
    public static void report(String layer, long tried, long lost) {
        report(layer, tried, lost, "");
    }

    /** Says what a layer has shown, and what else is worth knowing of it. */
    public static void report(String layer, long tried, long lost, String more) {
        Line line = new Line(layer, tried, lost, more);
        System.out.println("reliability " + line + " (level " + level().name().toLowerCase(Locale.ROOT) + ")");
        try {
            Files.createDirectories(REPORTS);
            Files.writeString(REPORTS.resolve(layer.replaceAll("[^\\p{Alnum}]+", "-") + ".tsv"),
                    String.join(BETWEEN, layer, Long.toString(tried), Long.toString(lost), more) + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder in memory if the machine has one: forcing to a real disk would take most of the time and prove no more. */
    public static Path folder() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isDirectory(memory) && Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "aiworkbench")
                : Files.createTempDirectory("aiworkbench");
    }

    /** Prints the summary of a run. */
    public static void main(String[] args) throws IOException {
        List<Line> lines = lines();
        System.out.println("Reliability, layer by layer:");
        lines.forEach(line -> System.out.println("  " + line));
        System.out.println("  " + new Line("All", lines.stream().mapToLong(Line::tried).sum(), lines.stream().mapToLong(Line::lost).sum(), ""));
    }

    private static List<Line> lines() throws IOException {
        if (Files.notExists(REPORTS)) {
            return List.of();
        }
        try (Stream<Path> reports = Files.list(REPORTS)) {
            return reports.sorted().map(Reliability::read).toList();
        }
    }

    private static Line read(Path report) {
        try {
            String[] columns = Files.readString(report).strip().split(BETWEEN);
            return new Line(columns[0], Long.parseLong(columns[1]), Long.parseLong(columns[2]), columns.length > 3 ? columns[3] : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Line(String layer, long tried, long lost, String more) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-48s cases tried %,9d   cases lost %d   %s", layer, tried, lost, more).strip();
        }
    }
}
