package aiworkbench.storage.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.Hash;
import aiworkbench.storage.Image;
import aiworkbench.storage.file.Redo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Layer 12 of the proof: recovery data of every version since the one two releases ago is opened. A new version adds its number here;
 * {@code -Dgolden.update=true} writes the golden folder of the current one.
 */
@Tag("reliability")
class GoldenRecoveryTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Instant THEN = Instant.parse("2026-11-21T12:00:00Z");
    private static final Path FILE = Path.of("/home/ada/plans/Ride sharing.plan.json");
    private static final DocumentId SAVED = DocumentId.of(UUID.fromString("0b9fe4c2-7c1d-4e43-9a35-0b6f3d2f8a10"));
    private static final DocumentId NEW = DocumentId.of(UUID.fromString("1c9fe4c2-7c1d-4e43-9a35-0b6f3d2f8a11"));

    @TempDir
    private Path folder;

    @Test
    void theGoldenFolderOfThisVersionIsThere() throws IOException {
        Path golden = GOLDEN.resolve("recovery-" + StoreFormat.VERSION);
        if (Boolean.getBoolean("golden.update") && Files.notExists(golden)) {
            write(golden);
        }
        assertTrue(Files.isDirectory(golden), "write it with -Dgolden.update=true");
    }

    @ParameterizedTest(name = "version {0}")
    @ValueSource(ints = 1)
    void everyVersionOpens(int version) throws IOException {
        RecoveryStore store = RecoveryStore.open(List.of(copy(version)), InstantSource.fixed(THEN.plusSeconds(60)));
        assertEquals(Optional.empty(), store.problem());
        RecoveryStore.Findings findings = store.findings();
        assertEquals(List.of(), findings.unreadable());
        assertEquals(2, findings.unsaved().size());
        assertEquals(List.of(FILE), store.filesOf(SAVED));

        Vault saved = store.vault(FILE);
        assertTrue(saved.tryLock());
        Recovered found = saved.recovered().orElseThrow();
        assertEquals(SAVED, found.document().orElseThrow());
        assertEquals(List.of("two", "three"), texts(found.replay(hash("image one"))));
        assertEquals(List.of("three"), texts(found.replay(hash("image one two"))));
        List<Version> history = saved.versions().list();
        assertEquals(List.of(Why.SAVED, Why.SAVED, Why.REPLACED_OUTSIDE, Why.BASE), history.stream().map(Version::why).toList());
        assertEquals("by another program, 100 %", history.get(2).note());
        assertEquals("foreign", new String(saved.versions().get(history.get(2).hash()), UTF_8));
        assertEquals(List.of(new Redo(FILE, hash("image one"), hash("image one two"))), saved.saves().redos());
        saved.resume(found);
        saved.add("four".getBytes(UTF_8));
        saved.force();
        assertEquals(3, saved.recovered().orElseThrow().commands().size());
        saved.discard();
        assertEquals(1, saved.givenUp().size());
        saved.close();

        Vault unnamed = store.vault(NEW);
        assertEquals(List.of("first"), texts(unnamed.recovered().orElseThrow().replay("")));
        assertEquals("new", new String(unnamed.versions().get(unnamed.recovered().orElseThrow().base()), UTF_8));
        Reliability.report("12 recovery data of version " + version, 1, 0);
    }

    private static void write(Path golden) throws IOException {
        RecoveryStore store = RecoveryStore.open(List.of(golden), InstantSource.fixed(THEN));
        Vault saved = store.vault(FILE);
        saved.identify(SAVED);
        saved.start(Image.of("image".getBytes(UTF_8)));
        long one = saved.add("one".getBytes(UTF_8));
        saved.append();
        saved.versions().put("foreign".getBytes(UTF_8), Why.REPLACED_OUTSIDE, "by another program, 100 %");
        saved.saving(one, null, Image.of("image one".getBytes(UTF_8)), FILE, "");
        saved.saved();
        long two = saved.add("two".getBytes(UTF_8));
        saved.add("three".getBytes(UTF_8));
        saved.saving(two, Image.of("image one".getBytes(UTF_8)), Image.of("image one two".getBytes(UTF_8)), FILE, "");
        saved.saves().redoOpen(new Redo(FILE, hash("image one"), hash("image one two")));
        saved.close();
        Vault unnamed = store.vault(NEW);
        unnamed.identify(NEW);
        unnamed.start(Image.of("new".getBytes(UTF_8)));
        unnamed.add("first".getBytes(UTF_8));
        unnamed.force();
        unnamed.close();
    }

    private Path copy(int version) throws IOException {
        Path golden = GOLDEN.resolve("recovery-" + version);
        Path copy = folder.resolve("recovery");
        try (Stream<Path> files = Files.walk(golden)) {
            for (Path path : files.toList()) {
                Files.copy(path, copy.resolve(golden.relativize(path).toString()));
            }
        }
        return copy;
    }

    private static List<String> texts(Replay replay) {
        return assertInstanceOf(Replay.On.class, replay).commands().stream().map(command -> new String(command, UTF_8)).toList();
    }

    private static String hash(String image) {
        return Hash.of(image.getBytes(UTF_8));
    }
}
