package aiworkbench.storage.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.storage.Hash;
import aiworkbench.storage.Image;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.SaveOptions;
import aiworkbench.storage.file.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layer 8 of the proof: two starts of the program, on one machine or on two, open, edit, save and die in any order. */
@Tag("reliability")
class TwoStartsTest {

    private static final long SEED = 8;
    private static final int STEPS = 12;

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @Test
    void noEditIsLostInAnyOrder() throws IOException {
        int runs = Reliability.of(200, 1_000, 10_000, 10_000);
        Random seeds = new Random(SEED);
        int refused = 0;
        for (int run = 0; run < runs; run++) {
            refused += interleave(new Random(seeds.nextLong()), run);
        }
        Reliability.report("08 two starts of the program", runs, 0, "refused by locks " + refused);
        assertTrue(refused > runs / 10, "locks must have come into it");
    }

    private int interleave(Random random, int run) throws IOException {
        Path place = Files.createDirectories(folder.resolve("run " + run));
        Path file = Files.write(place.resolve("a.plan.json"), "start\n".getBytes(UTF_8)).toRealPath();
        boolean oneMachine = random.nextBoolean();
        List<Start> starts = List.of(new Start(place.resolve("one"), file, "a"), new Start(place.resolve(oneMachine ? "one" : "two"), file, "b"));
        int refused = 0;
        for (int step = 0; step < STEPS; step++) {
            Start start = starts.get(random.nextInt(2));
            switch (random.nextInt(8)) {
                case 0, 1 -> refused += start.open() ? 0 : 1;
                case 2, 3, 4 -> start.edit();
                case 5, 6 -> start.save();
                default -> start.kill();
            }
        }
        for (Start start : starts) {
            start.kill();
        }
        for (Start start : starts) {
            assertTrue(start.open());
            start.save();
            start.close();
        }
        Set<String> end = lines(Files.readAllBytes(file));
        starts.forEach(start -> assertTrue(end.containsAll(start.safe), () -> "run " + run + " lost some of " + start.safe + ": " + end));
        return refused;
    }

    /** One start of the program: a document is a set of lines, an edit adds one, a merge takes both sides. */
    private static final class Start {

        private final Path root;
        private final Path file;
        private final String name;
        private final AtomicFile files = new AtomicFile();
        /** Edits that must survive. */
        private final List<String> safe = new ArrayList<>();
        private RecoveryStore store;
        private Vault vault;
        private Set<String> document;
        private String base;
        private int edits;

        Start(Path root, Path file, String name) {
            this.root = root;
            this.file = file;
            this.name = name;
        }

        boolean open() throws IOException {
            if (vault != null) {
                return true;
            }
            store = RecoveryStore.open(List.of(root), InstantSource.system());
            Vault opened = store.vault(file);
            if (!opened.tryLock()) {
                return false;
            }
            vault = opened;
            Target now = files.look(file, SaveOptions.CAREFUL);
            document = lines(now.bytes().orElseThrow());
            base = now.hash();
            Recovered found = vault.recovered().orElse(null);
            if (found == null) {
                vault.start(Image.of(now.bytes().orElseThrow()));
                return true;
            }
            switch (found.replay(base)) {
                case Replay.On(_, var commands) -> {
                    commands.forEach(command -> document.add(new String(command, UTF_8)));
                    vault.resume(found);
                }
                case Replay.Mismatch(var from, var commands) -> {
                    assertTrue(vault.versions().has(from), "the three sides can be compared");
                    vault.start(Image.of(now.bytes().orElseThrow()));
                    for (byte[] command : commands) {
                        document.add(new String(command, UTF_8));
                        vault.add(command);
                    }
                    vault.append();
                }
            }
            return true;
        }

        void edit() throws IOException {
            if (vault != null) {
                String line = name + ++edits;
                document.add(line);
                vault.add(line.getBytes(UTF_8));
                vault.append();
                safe.add(line);
            }
        }

        void save() throws IOException {
            if (vault == null) {
                return;
            }
            Target now = files.look(file, SaveOptions.CAREFUL.with(vault.saves()));
            if (!now.hash().equals(base)) {
                vault.versions().put(now.bytes().orElseThrow(), Why.REPLACED_OUTSIDE, "");
                document.addAll(lines(now.bytes().orElseThrow()));
            }
            byte[] fresh = (String.join("\n", document) + "\n").getBytes(UTF_8);
            vault.saving(vault.sequence(), Image.of(now.bytes().orElseThrow()), Image.of(fresh), file, "");
            files.replace(now, fresh, SaveOptions.CAREFUL.with(vault.saves()));
            vault.saved();
            base = Hash.of(fresh);
        }

        /** The system lets go of the locks of a dead process; all else stays as it is. */
        void kill() throws IOException {
            if (vault != null) {
                store.locks().release(vault.folder().resolve("lock"));
                vault = null;
            }
        }

        void close() throws IOException {
            vault.close();
            vault = null;
        }
    }

    private static Set<String> lines(byte[] bytes) {
        return new LinkedHashSet<>(new String(bytes, UTF_8).lines().toList());
    }
}
