package aiworkbench.storage.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import aiworkbench.Reliability;
import aiworkbench.storage.Hash;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layer 3 of the proof: a program that edits and saves is killed again and again, half of the times while it compacts. */
@Tag("reliability")
class KillTest {

    private static final long SEED = 20261121;
    private static final int MOST_LINES = 120;
    private static final double MOST_LOST_SECONDS = 2;

    /** What was written survives a kill wherever it was written. */
    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private Path file;
    private final Set<Integer> saved = new TreeSet<>();
    private double mostLostSeconds;

    @Test
    void killsLoseNothingThatWasSaved() throws IOException, InterruptedException {
        file = folder.toRealPath().resolve("a.plan.json");
        Files.write(file, KilledWriter.image(0));
        int kills = Reliability.of(10, 200, 2_000, 20_000);
        Random random = new Random(SEED);
        Process next = start(random.nextLong());
        for (int kill = 0; kill < kills; kill++) {
            Process running = next;
            next = start(random.nextLong());
            try {
                check(runAndKill(running, random, kill), kill);
            } finally {
                running.destroyForcibly();
                if (kill == kills - 1) {
                    next.destroyForcibly().waitFor();
                }
            }
        }
        Versions history = store().vault(file).versions();
        List<Integer> lost = saved.stream().filter(count -> !history.has(Hash.of(KilledWriter.image(count)))).toList();
        Reliability.report("03 kills of a program that saves", kills, lost.size(), String.format(Locale.ROOT,
                "corrupt 0, saved versions kept %d, most edits lost %.2f s", saved.size() - lost.size(), mostLostSeconds));
        assertEquals(List.of(), lost);
        assertTrue(mostLostSeconds <= MOST_LOST_SECONDS);
        assertTrue(saved.size() > kills / 2, "the writer must have come to saving");
    }

    private record Said(Map<Integer, Long> edits, int appended, int saved) {}

    private Process start(long seed) throws IOException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp", System.getProperty("java.class.path"),
                KilledWriter.class.getName(), folder.toRealPath().resolve("recovery").toString(), file.toString(), Long.toString(seed))
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    /** Kills at any time, or a moment after a compaction began, and gives what the program had said by then. */
    private Said runAndKill(Process process, Random random, int kill) throws IOException, InterruptedException {
        Map<Integer, Long> edits = new HashMap<>();
        int appended = 0;
        int savedUpTo = 0;
        boolean whileCompacting = kill % 2 == 1;
        int compactions = 1 + random.nextInt(3);
        int lines = 1 + random.nextInt(MOST_LINES);
        process.getOutputStream().write(1);
        process.getOutputStream().flush();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "READY" -> lines++;
                    case "E" -> edits.put(Integer.parseInt(words[1]), Long.parseLong(words[2]));
                    case "A" -> appended = Integer.parseInt(words[1]);
                    case "C" -> compactions--;
                    case "S" -> {
                        savedUpTo = Integer.parseInt(words[1]);
                        saved.add(savedUpTo);
                    }
                    default -> fail("seed " + SEED + ", kill " + kill + ": " + line);
                }
                lines--;
                if (whileCompacting ? compactions == 0 && words[0].equals("C") : lines == 0) {
                    LockSupport.parkNanos(random.nextInt(6_000_000));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertTrue(!edits.isEmpty(), () -> "the writer made no edit: " + errors());
        return new Said(edits, appended, savedUpTo);
    }

    private void check(Said said, int kill) throws IOException {
        byte[] present = Files.readAllBytes(file);
        int onDisk = KilledWriter.count(present);
        assertTrue(onDisk >= said.saved(), "kill " + kill + ": the file lost a save");
        Vault vault = store().vault(file);
        Recovered found = vault.recovered().orElse(null);
        int recovered = found == null ? onDisk : KilledWriter.state(vault, found, present);
        assertTrue(recovered >= Math.max(said.appended(), said.saved()), "kill " + kill + ": edits in the journal were lost");
        long last = said.edits().values().stream().mapToLong(Long::longValue).max().orElseThrow();
        said.edits().forEach((count, time) -> {
            if (count > recovered) {
                mostLostSeconds = Math.max(mostLostSeconds, (last - time) / 1e9);
            }
        });
    }

    private RecoveryStore store() throws IOException {
        return RecoveryStore.open(List.of(folder.toRealPath().resolve("recovery")), InstantSource.system());
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
