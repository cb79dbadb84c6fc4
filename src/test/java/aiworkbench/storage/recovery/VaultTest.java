package aiworkbench.storage.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.DocumentId;
import aiworkbench.storage.Hash;
import aiworkbench.storage.Image;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.Version.Doubt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final DocumentId ID = DocumentId.of(new UUID(1, 2));

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private Path file;
    private RecoveryStore store;

    @BeforeEach
    void open() {
        file = folder.resolve("ride sharing.canvas.json");
        store = newStart();
    }

    @Test
    void nothingIsWrittenBeforeTheFirstEdit() throws IOException {
        try (Vault vault = locked(store, file)) {
            vault.start(Image.of(bytes("base")));
            vault.append();
            vault.force();
            assertEquals(List.of(), vault.versions().list());
            assertTrue(vault.recovered().isEmpty());
        }
    }

    @Test
    void editsAreFoundAfterACrash() throws IOException {
        Vault vault = locked(store, file);
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        vault.append();
        vault.add(bytes("two"));
        vault.force();
        vault.add(bytes("only in memory"));

        Recovered found = crash(store, file).recovered().orElseThrow();
        assertEquals(file, found.file().orElseThrow());
        assertEquals(List.of("one", "two"), texts(found.replay(Hash.of(bytes("base")))));
        assertEquals("base", text(newStart().vault(file).versions().get(found.base())));
    }

    @Test
    void whatFollowsASavedImageIsReplayedOnIt() throws IOException {
        Vault vault = locked(store, file);
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        long saved = vault.add(bytes("two"));
        vault.add(bytes("three"));
        vault.saving(saved, Image.of(bytes("base")), Image.of(bytes("base one two")), file, "");

        Recovered found = vault.recovered().orElseThrow();
        assertEquals(List.of("one", "two", "three"), texts(found.replay(Hash.of(bytes("base")))));
        assertEquals(List.of("three"), texts(found.replay(Hash.of(bytes("base one two")))));
        assertInstanceOf(Replay.Mismatch.class, found.replay(Hash.of(bytes("foreign"))));
        assertInstanceOf(Replay.Mismatch.class, found.replay(""));

        vault.saved();
        Recovered after = vault.recovered().orElseThrow();
        assertEquals(Hash.of(bytes("base one two")), after.base());
        assertEquals(List.of("three"), after.commands().stream().map(VaultTest::text).toList());
        assertEquals(List.of("journal-2.log"), journals(vault));
    }

    @Test
    void aSavedDocumentLeavesNoJournalWhenItIsClosed() throws IOException {
        Vault vault = locked(store, file);
        vault.start(Image.of(bytes("base")));
        long last = vault.add(bytes("one"));
        vault.saving(last, Image.of(bytes("base")), Image.of(bytes("base one")), file, "a note");
        vault.saved();
        vault.close();
        assertEquals(List.of(), journals(vault));
        List<Version> history = vault.versions().list();
        assertEquals(List.of(Why.SAVED, Why.BASE), history.stream().map(Version::why).toList());
        assertEquals("a note", history.getFirst().note());
        assertEquals("base one", text(vault.versions().get(history.getFirst().hash())));
    }

    @Test
    void resumedEditsStayUntilTheyAreSaved() throws IOException {
        Vault vault = locked(store, file);
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        vault.append();
        Vault second = crash(store, file);
        second.resume(second.recovered().orElseThrow());
        long two = second.add(bytes("two"));
        second.append();
        assertEquals(2, two);
        assertEquals(List.of("one", "two"), texts(second.recovered().orElseThrow().replay(Hash.of(bytes("base")))));
    }

    @Test
    void discardedEditsCanBeFetchedBack() throws IOException {
        Vault vault = locked(store, file);
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        vault.discard();
        vault.tidy();
        vault.close();
        assertTrue(vault.recovered().isEmpty());
        Recovered back = vault.givenUp().getFirst().edits();
        assertEquals(List.of("one"), texts(back.replay(Hash.of(bytes("base")))));
        assertArrayEquals(bytes("base"), vault.versions().get(back.base()));
    }

    @Test
    void discardedEditsAreFoundThoughTheListOfTheHistoryIsLost() throws IOException {
        Vault vault = locked(store, file);
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        vault.discard();
        vault.close();
        Files.delete(vault.folder().resolve("history"));
        assertEquals(List.of("one"), newStart().vault(file).givenUp().getFirst().edits().commands().stream().map(VaultTest::text).toList());
        assertEquals(1, newStart().vault(file).versions().list().size(), "the base; edits are no version");
    }

    @Test
    void whoseEditsTheyAreIsKnownAlsoWhenThatIsToldLate() throws IOException {
        Vault vault = locked(store, file);
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        vault.identify(ID);
        vault.append();
        assertEquals(ID, crash(store, file).recovered().orElseThrow().document().orElseThrow());
    }

    @Test
    void whatUnsavedEditsNeedStaysHoweverOld() throws IOException {
        Instant[] now = {Instant.parse("2026-11-22T10:00:00Z")};
        Vault vault = locked(RecoveryStore.open(List.of(folder.resolve("aging")), () -> now[0]), file);
        vault.start(Image.of(bytes("base")));
        long last = vault.add(bytes("one"));
        vault.saving(last, Image.of(bytes("base")), Image.of(bytes("base one")), file, "");
        vault.versions().put(bytes("base one"), Why.SAVED, "");
        vault.versions().put(bytes("another"), Why.SAVED, "");
        now[0] = now[0].plus(Duration.ofDays(3));
        vault.versions().put(bytes("today"), Why.SAVED, "");
        vault.tidy();
        assertTrue(vault.versions().has(Hash.of(bytes("base"))));
        assertTrue(vault.versions().has(Hash.of(bytes("base one"))), "the save was not finished: the file may hold it");
        vault.close();
    }

    @Test
    void whatACrashLeftHalfWrittenIsSweptAway() throws IOException {
        Vault vault = locked(store, file);
        Path half = Files.createFile(vault.folder().resolve("journal-1" + SafeWrite.UNFINISHED));
        vault.tidy();
        assertFalse(Files.exists(half));
    }

    @Test
    void startingAnewKeepsTheEditsThatWereFound() throws IOException {
        Vault vault = locked(store, file);
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        vault.append();
        Vault second = crash(store, file);
        second.start(Image.of(bytes("other")));
        long next = second.add(bytes("two"));
        second.append();
        assertEquals(2, next, "numbers never go back, so that of two journals the later one is known");
        assertEquals(List.of("one"), second.givenUp().getFirst().edits().commands().stream().map(VaultTest::text).toList());
    }

    @Test
    void aDocumentThatWasNeverSavedIsFoundByItsId() throws IOException {
        Vault vault = store.vault(ID);
        assertTrue(vault.tryLock());
        vault.identify(ID);
        vault.start(Image.of(bytes("new")));
        vault.add(bytes("one"));
        vault.append();
        assertEquals(List.of(), newStart().findings().unsaved(), "it is open here");
        store.locks().release(vault.folder().resolve("lock"));

        Unsaved unsaved = newStart().findings().unsaved().getFirst();
        assertEquals(ID, unsaved.recovered().document().orElseThrow());
        assertTrue(unsaved.recovered().file().isEmpty());
        assertEquals(List.of("one"), texts(unsaved.recovered().replay("")));
        assertEquals("new", text(unsaved.vault().versions().get(unsaved.recovered().base())));
    }

    @Test
    void aJournalThatCannotBeSetAsideIsKeptBeforeTheNextEditReplacesIt() throws IOException {
        Vault vault = locked(store, file);
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        vault.append();
        Path objects = vault.folder().resolve("objects");
        Path away = Files.move(objects, folder.resolve("away"));
        Files.createFile(objects);
        assertThrows(RecoveryFailed.class, () -> vault.restart(Image.of(bytes("theirs"))));
        vault.add(bytes("two"));
        assertThrows(RecoveryFailed.class, vault::append);
        assertEquals(List.of("one"), vault.recovered().orElseThrow().commands().stream().map(VaultTest::text).toList());
        Files.delete(objects);
        Files.move(away, objects);
        vault.append();
        assertEquals(List.of("two"), texts(vault.recovered().orElseThrow().replay(Hash.of(bytes("theirs")))));
        assertEquals(List.of("one"), vault.givenUp().getFirst().edits().commands().stream().map(VaultTest::text).toList());
        vault.close();
    }

    @Test
    void theTargetOfASaveThatDidNotFinishIsKnown() throws IOException {
        Vault draft = store.vault(ID);
        draft.tryLock();
        draft.start(Image.of(bytes("new")));
        assertEquals(Optional.empty(), draft.recovered());
        draft.saving(draft.add(bytes("one")), null, Image.of(bytes("new one")), file, "");
        assertEquals(file, draft.recovered().orElseThrow().lastTarget().orElseThrow());
        draft.close();
    }

    @Test
    void oneStartOfTheProgramHasADocument() throws IOException {
        Vault vault = locked(store, file);
        assertTrue(vault.tryLock(), "ours stays ours");
        Vault second = newStart().vault(file);
        assertFalse(second.tryLock());
        assertEquals(store.session(), second.holder().orElseThrow().session());
        vault.close();
        assertTrue(second.tryLock());
        second.close();
    }

    @Test
    void emptyAndShrunkenImagesAreFlagged() throws IOException {
        Versions versions = store.vault(file).versions();
        versions.put(bytes("a whole document"), Why.READ, "");
        versions.put(bytes("little"), Why.REPLACED_OUTSIDE, "");
        versions.put(new byte[300], Why.DAMAGED, "");
        assertEquals(List.of(Doubt.EMPTY, Doubt.FAR_SMALLER, Doubt.NONE), versions.list().stream().map(Version::doubt).toList());
    }

    @Test
    void aSpoiltImageIsNeverHandedOut() throws IOException {
        Vault vault = store.vault(file);
        String hash = vault.versions().put(bytes("a whole document"), Why.READ, "");
        Path object = vault.folder().resolve("objects").resolve(hash);
        byte[] spoilt = Files.readAllBytes(object);
        spoilt[spoilt.length / 2] ^= 4;
        Files.write(object, spoilt);
        assertThrows(RecoveryFailed.class, () -> vault.versions().get(hash));
        vault.versions().put(bytes("a whole document"), Why.READ, "");
        assertEquals("a whole document", text(vault.versions().get(hash)), "and mended when its bytes are known again");
        assertThrows(RecoveryFailed.class, () -> vault.versions().get(Hash.of(bytes("never seen"))));
        assertThrows(RecoveryFailed.class, () -> vault.versions().get("../../etc/passwd"));
    }

    private RecoveryStore newStart() {
        return RecoveryStore.open(List.of(folder.resolve("state/recovery"), folder.resolve("second")), InstantSource.system());
    }

    private Vault crash(RecoveryStore old, Path path) throws IOException {
        old.locks().release(old.vault(path).folder().resolve("lock"));
        return locked(newStart(), path);
    }

    private static Vault locked(RecoveryStore store, Path path) throws RecoveryFailed {
        Vault vault = store.vault(path);
        assertTrue(vault.tryLock());
        return vault;
    }

    private static List<String> journals(Vault vault) throws IOException {
        try (Stream<Path> files = Files.list(vault.folder())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("journal")).toList();
        }
    }

    private static List<String> texts(Replay replay) {
        return assertInstanceOf(Replay.On.class, replay).commands().stream().map(VaultTest::text).toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
