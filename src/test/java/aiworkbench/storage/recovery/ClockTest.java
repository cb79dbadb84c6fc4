package aiworkbench.storage.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.storage.Hash;
import aiworkbench.storage.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layer 9 of the proof: whatever the clock does, the same is decided; only how long images stay depends on it. */
@Tag("reliability")
class ClockTest {

    private static final Instant NOW = Instant.parse("2026-03-29T00:59:30Z");
    private static final int SCRIPTS = 10;

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @Test
    void noDecisionDependsOnTheClock() throws IOException {
        Map<String, UnaryOperator<Instant>> clocks = new LinkedHashMap<>();
        clocks.put("a year back", time -> time.isAfter(NOW.plusSeconds(4)) ? time.minus(Duration.ofDays(365)) : time);
        clocks.put("a year on", time -> time.isAfter(NOW.plusSeconds(4)) ? time.plus(Duration.ofDays(365)) : time);
        clocks.put("summer time as the hour of the clock", time -> time.plusSeconds(time.isAfter(NOW.plusSeconds(4)) ? 3600 : 0));
        clocks.put("1970", time -> Instant.ofEpochSecond(Duration.between(NOW, time).toSeconds() % 3));
        clocks.put("two seconds", time -> Instant.ofEpochSecond(time.getEpochSecond() / 2 * 2));
        int cases = 0;
        for (long seed = 1; seed <= SCRIPTS; seed++) {
            List<String> steady = script("steady " + seed, seed, time -> time);
            for (var clock : clocks.entrySet()) {
                assertEquals(steady, script(clock.getKey() + seed, seed, clock.getValue()), clock.getKey() + ", seed " + seed);
                cases++;
            }
        }
        Reliability.report("09 wrong clocks", cases, 0);
    }

    /** Edits, saves, crashes and looks; gives all that was decided. */
    private List<String> script(String name, long seed, UnaryOperator<Instant> clock) throws IOException {
        Random random = new Random(seed);
        List<String> decisions = new ArrayList<>();
        Instant[] time = {NOW};
        InstantSource source = () -> clock.apply(time[0] = time[0].plusMillis(700));
        Path root = folder.resolve(name);
        Path file = Path.of("/home/ada/a.plan.json");
        String base = "base";
        RecoveryStore store = RecoveryStore.open(List.of(root), source);
        Vault vault = store.vault(file);
        vault.tryLock();
        vault.start(Image.of(bytes(base)));
        for (int step = 0; step < 8; step++) {
            vault.add(bytes("edit " + step));
            vault.append();
            if (random.nextInt(3) == 0) {
                vault.saving(vault.sequence(), Image.of(bytes(base)), Image.of(bytes("image " + step)), file, "");
                base = "image " + step;
                vault.saved();
            }
            if (random.nextInt(3) == 0) {
                vault.versions().put(bytes("foreign " + step % 2), Why.REPLACED_OUTSIDE, "");
            }
            touch(vault.folder(), clock.apply(time[0]));
            if (random.nextInt(3) == 0) {
                store.locks().release(vault.folder().resolve("lock"));
                store = RecoveryStore.open(List.of(root), source);
                decisions.add("unsaved " + store.findings().unsaved().size());
                vault = store.vault(file);
                decisions.add("lock " + vault.tryLock());
                Recovered found = vault.recovered().orElseThrow();
                decisions.add(found.replay(Hash.of(bytes(base))) instanceof Replay.On on ? "replay " + on.commands().size() : "mismatch");
                decisions.add(found.replay(Hash.of(bytes("other"))).getClass().getSimpleName());
                vault.resume(found);
            }
            decisions.add(vault.versions().list().stream().map(v -> v.hash().substring(0, 6) + v.why() + v.doubt()).toList().toString());
        }
        return decisions;
    }

    @Test
    void cleaningUpUnderAWrongClockKeepsWhatIsNeeded() throws IOException {
        for (Instant wrong : List.of(Instant.EPOCH, NOW.minus(Duration.ofDays(365)), NOW.plus(Duration.ofDays(365)))) {
            Instant[] time = {NOW};
            Vault vault = RecoveryStore.open(List.of(folder.resolve("clean " + wrong.getEpochSecond())), () -> time[0]).vault(Path.of("/a"));
            vault.versions().put(bytes("old"), Why.READ, "");
            vault.start(Image.of(bytes("base")));
            vault.add(bytes("edit"));
            vault.append();
            String latest = vault.versions().put(bytes("latest"), Why.REPLACED_OUTSIDE, "");
            time[0] = wrong;
            vault.tidy();
            assertTrue(vault.versions().has(latest));
            assertTrue(vault.versions().has(vault.recovered().orElseThrow().base()));
            assertEquals(!wrong.isAfter(NOW), vault.versions().has(Hash.of(bytes("old"))), "only age removes");
        }
    }

    private static void touch(Path folder, Instant time) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(time));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
