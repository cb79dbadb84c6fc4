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
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.recovery.Frame.Base;
import aiworkbench.storage.recovery.Frame.Command;
import aiworkbench.storage.recovery.Frame.Saving;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is spoilt, missing or foreign in the recovery store costs only itself. */
class SpoiltStoreTest {

    private static final Path FILE = Path.of("/home/ada/a.plan.json");
    private static final DocumentId ID = DocumentId.of(new UUID(3, 4));
    private static final String HASH = Hash.of(bytes("base"));

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    private Path first;
    private Path second;
    private RecoveryStore store;
    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        first = folder.resolve("first");
        second = folder.resolve("second");
        store = start(first, second);
        vault = store.vault(FILE);
        vault.tryLock();
    }

    @Test
    void spoiltLinesOfTheHistoryAreLeftOut() throws IOException {
        vault.versions().put(bytes("base"), Why.READ, "");
        Path history = vault.folder().resolve("history");
        List<String> spoilt = List.of("noblank", "a b c 00000000",
                Line.of("too", "short").text(),
                Line.of("no hash", "1", "read", "4", "", "").text(),
                Line.of(HASH, "when", "read", "4", "", "").text(),
                Line.of(HASH, "1", "read", "much", "", "").text(),
                Line.of(HASH, "1", "because", "4", "", "").text());
        Files.writeString(history, String.join("\n", spoilt), StandardOpenOption.APPEND);
        vault.versions().put(bytes("second"), Why.SAVED, "");
        assertEquals(List.of(Why.SAVED, Why.READ), vault.versions().list().stream().map(Version::why).toList());
        assertEquals(List.of(), vault.givenUp());
    }

    @Test
    void imagesThatAreGoneAreNotListed() throws IOException {
        String hash = vault.versions().put(bytes("base"), Why.READ, "");
        vault.versions().put(bytes("second"), Why.SAVED, "");
        Files.delete(vault.folder().resolve("objects").resolve(hash));
        assertEquals(1, vault.versions().list().size());
    }

    @Test
    void anImageUnderTheNameOfAnotherIsNotHandedOut() throws IOException {
        String hash = vault.versions().put(bytes("base"), Why.READ, "");
        String other = vault.versions().put(bytes("second"), Why.SAVED, "");
        Path objects = vault.folder().resolve("objects");
        Files.copy(objects.resolve(hash), objects.resolve(other), StandardCopyOption.REPLACE_EXISTING);
        var failed = assertThrows(RecoveryFailed.class, () -> vault.versions().get(other));
        assertEquals("storage.recovery.damaged", failed.complaint().key());
    }

    @Test
    void imagesOfNothingAreKnownByTheirBlanks() {
        assertTrue(Entry.blank(bytes(" \t\r\n\0")));
        for (String text : List.of("x", " x", "\tx", "\r\nx")) {
            assertFalse(Entry.blank(bytes(text)));
        }
    }

    @Test
    void aSaveIsNotedAgainOnlyForAnotherReason() throws IOException {
        vault.versions().put(bytes("base"), Why.SAVED, "one");
        vault.versions().put(bytes("base"), Why.SAVED, "one");
        vault.versions().put(bytes("base"), Why.SAVED, "two");
        vault.versions().put(bytes("base"), Why.MERGED, "two");
        vault.versions().put(bytes("base"), Why.READ, "");
        vault.versions().put(bytes("base"), Why.BASE, "");
        assertEquals(List.of("two", "two", "one"), vault.versions().list().stream().map(Version::note).toList());
    }

    @Test
    void halfWrittenImagesAreSweptAndOthersStay() throws IOException {
        vault.versions().put(bytes("base"), Why.READ, "");
        Path objects = vault.folder().resolve("objects");
        Path half = Files.createFile(objects.resolve(HASH + SafeWrite.UNFINISHED));
        Path foreign = Files.createFile(objects.resolve("notes"));
        vault.tidy();
        assertFalse(Files.exists(half));
        assertTrue(Files.exists(foreign));
        assertEquals(1, vault.versions().list().size());
    }

    @Test
    void aSpoiltJournalBesideTheGoodOneIsLeftOut() throws IOException {
        edit(vault, "one");
        Files.write(vault.folder().resolve("journal-7.log"), bytes("spoilt"));
        assertEquals(1, vault.recovered().orElseThrow().commands().size());
        Vault again = reopened();
        again.start(Image.of(bytes("base")));
        assertEquals(1, again.givenUp().size());
        assertTrue(again.recovered().isEmpty());
    }

    @Test
    void aJournalWithATornEndGoesOnAndTheTornOneStaysInTheHistory() throws IOException {
        edit(vault, "one");
        Files.write(vault.folder().resolve("journal-1.log"), bytes("torn"), StandardOpenOption.APPEND);
        Vault again = reopened();
        Recovered found = again.recovered().orElseThrow();
        assertTrue(found.damaged());
        again.resume(found);
        again.add(bytes("two"));
        again.force();
        assertEquals(2, again.recovered().orElseThrow().commands().size());
        assertEquals(1, again.givenUp().size());
        again.close();
        Vault whole = reopened();
        whole.resume(whole.recovered().orElseThrow());
        assertEquals(1, whole.givenUp().size(), "a whole one is not kept twice");
    }

    @Test
    void framesThatDoNotFollowEndAJournal() {
        Base base = new Base(0, HASH, "", "");
        Command one = new Command(1, bytes("one"));
        Saving saving = new Saving(1, 1, HASH, "there");
        assertEquals(3, read(base, one, saving));
        assertEquals(0, read(one));
        assertEquals(1, read(base, base));
        assertEquals(1, read(base, new Command(2, bytes("two"))));
        assertEquals(2, read(base, one, new Saving(2, 1, HASH, "")));
        assertEquals(2, read(base, one, new Saving(1, 2, HASH, "")));
        assertEquals(1, read(new Base(5, HASH, "", ""), new Saving(5, 4, HASH, "")));
    }

    @Test
    void framesWithForeignWordsEndAJournal() {
        byte[] base = new Base(0, HASH, "", "").encode(HASH);
        for (String content : List.of("no checksum", Line.of("one").text(), Line.of("upTo", HASH, "").text())) {
            for (byte kind : new byte[] {1, 3, 4}) {
                byte[] frame = new Command(0, bytes(content)).encode(HASH);
                frame[Integer.BYTES + Long.BYTES] = kind;
                var sum = new CRC32C();
                sum.update(frame, 0, frame.length - Integer.BYTES);
                ByteBuffer.wrap(frame).putInt(frame.length - Integer.BYTES, (int) sum.getValue());
                byte[] journal = Arrays.copyOf(base, base.length + frame.length);
                System.arraycopy(frame, 0, journal, base.length, frame.length);
                assertEquals(1, Frame.read(journal).frames().size(), content + " " + kind);
            }
        }
    }

    @Test
    void workOnAStrangeFileIsNotTakenForThatOfANewDocument() throws IOException {
        Vault draft = store.vault(ID);
        draft.tryLock();
        edit(draft, "one");
        Recovered found = draft.recovered().orElseThrow();
        assertInstanceOf(Replay.On.class, found.replay(""));
        assertInstanceOf(Replay.Mismatch.class, found.replay(Hash.of(bytes("strange"))));
    }

    @Test
    void ofTheSameWorkInTwoPlacesTheLaterOneIsOffered() throws IOException {
        edit(vault, "one");
        vault.close();
        Vault other = start(second).vault(FILE);
        other.tryLock();
        edit(other, "one");
        other.add(bytes("two"));
        other.append();
        other.close();
        for (RecoveryStore both : List.of(start(first, second), start(second, first))) {
            assertEquals(2, both.findings().unsaved().getFirst().recovered().commands().size());
            assertEquals(1, both.findings().unsaved().size());
            assertEquals(second, both.vault(FILE).folder().getParent());
        }
    }

    @Test
    void editsMoveWithTheImageTheyNeed() throws IOException {
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        Vault other = store.elsewhere(vault);
        assertEquals(second, other.folder().getParent());
        assertTrue(other.versions().has(HASH), "not written before, but with the first edit there");
        assertEquals(1, other.recovered().orElseThrow().commands().size());
        Vault unused = store.vault(Path.of("/unused"));
        unused.tryLock();
        Vault moved = store.elsewhere(unused);
        assertTrue(moved.recovered().isEmpty());
        moved.start(Image.of(bytes("base")));
        moved.close();
    }

    @Test
    void aVaultHasToBeStartedBeforeItTakesEdits() {
        assertThrows(IllegalStateException.class, () -> vault.add(bytes("one")));
    }

    @Test
    void aSaveHasToBeginBeforeItIsDone() throws IOException {
        vault.start(Image.of(bytes("base")));
        assertThrows(IllegalStateException.class, vault::saved);
    }

    @Test
    void lettingGoOfWhatIsNotOursDoesNothing() throws IOException {
        Vault looked = start(first).vault(FILE);
        looked.close();
        assertFalse(looked.tryLock());
        Files.write(vault.folder().resolve("lock"), new byte[5000]);
        assertEquals(Optional.empty(), looked.holder(), "nothing so long is a lock of ours");
        assertEquals(Optional.empty(), store.vault(Path.of("/nowhere")).holder());
    }

    @Test
    void aBrokenOffSaveIsOnlyNotedWithAllItsImages() throws IOException {
        String fresh = Hash.of(bytes("fresh"));
        vault.versions().put(bytes("fresh"), Why.SAVED, "");
        assertFalse(vault.saves().redoOpen(new Redo(FILE, HASH, fresh)));
        Redo created = new Redo(FILE, Target.NO_FILE, fresh);
        assertTrue(vault.saves().redoOpen(created));
        Files.writeString(vault.folder().resolve("redo-0123456789abcdef"),
                Line.of("/a", HASH, fresh).text() + "\n" + Line.of("/a", HASH, fresh, "closed").text() + "\n");
        assertEquals(List.of(created), vault.saves().redos());
        assertEquals(List.of(), store.vault(Path.of("/nowhere")).saves().redos());
    }

    @Test
    void spoiltBooksOfTemporaryFilesAreLeftAlone() throws IOException {
        Files.writeString(vault.folder().resolve("temps"), Line.of("short").text() + "\n");
        assertEquals(List.of(), vault.saves().sweep(_ -> true));
    }

    @Test
    void spoiltLinesOfTheIndexAreLeftOut() throws IOException {
        vault.identify(ID);
        Path index = first.resolve("by-uuid").resolve(ID.value());
        Files.writeString(index, Line.of("one").text() + "\n" + Line.of("key", "").text() + "\n", StandardOpenOption.APPEND);
        RecoveryStore other = start(second);
        Vault same = other.vault(FILE);
        same.tryLock();
        same.identify(ID);
        same.identify(ID);
        assertEquals(List.of(FILE), store.filesOf(ID));
    }

    @Test
    void aFolderThatIsKnownToBeReplacedInPlaceIsNotedOnce() throws IOException {
        vault.saves().replacesInPlaceOnly(folder);
        vault.saves().replacesInPlaceOnly(folder);
        assertEquals(1, Files.readAllLines(first.resolve("in-place")).size());
    }

    @Test
    void aStoreWithoutAVersionThatCanBeReadIsLeftAlone() throws IOException {
        Path strange = Files.createDirectories(folder.resolve("strange"));
        Files.writeString(strange.resolve("version"), "one\n");
        RecoveryStore opened = start(strange);
        assertEquals("storage.recovery.damaged", opened.problem().orElseThrow().key());
        assertFalse(opened.protects());
        assertEquals("one\n", Files.readString(strange.resolve("version")));
    }

    @Test
    void whatAWriteProtectedStoreHoldsIsFoundAllTheSame() throws IOException {
        edit(vault, "one");
        vault.close();
        Files.delete(first.resolve("version"));
        Files.createDirectory(first.resolve("version"));
        assertEquals(Optional.empty(), start(second, first).problem(), "the best place is used, so nobody need be told");
        assertEquals("storage.recovery.failed", start(first, second).problem().orElseThrow().key());
        Files.delete(first.resolve("version"));
        RecoveryStore mended = start(first);
        assertEquals(1, mended.findings().unsaved().size());
        Files.delete(vault.folder().resolve("lock"));
        assertEquals(1, start(first).findings().unsaved().size(), "nobody has it open");
    }

    @Test
    void workThatIsOpenHereIsNotOffered() throws IOException {
        edit(vault, "one");
        assertEquals(List.of(), store.findings().unsaved());
        assertEquals(List.of(), start(first).findings().unsaved());
        vault.close();
        assertEquals(1, store.findings().unsaved().size());
    }

    @Test
    void whatCannotBeReadHidesNoWorkOfOthers() throws IOException {
        edit(vault, "one");
        vault.close();
        Files.createFile(first.resolve("0".repeat(64)));
        Files.createFile(first.resolve("f".repeat(64)));
        RecoveryStore.Findings findings = start(first).findings();
        assertEquals(1, findings.unsaved().size());
        assertEquals(2, findings.unreadable().size());
    }

    @Test
    void aBlankVariableCountsAsNone() {
        Path home = Path.of("/home/ada");
        assertEquals(new RecoveryPlace("Linux", Map.of(), home).places(), new RecoveryPlace("Linux", Map.of("XDG_STATE_HOME", " "), home).places());
    }

    @Test
    void givenUpEditsGoAfterAMonthAndAnImageIsCountedOnce() {
        Instant now = Instant.parse("2026-11-21T12:30:00Z");
        Entry old = new Entry(Hash.of(bytes("edits")), now.minus(Duration.ofDays(31)), Why.EDITS, 10, false, HASH);
        Entry young = new Entry(Hash.of(bytes("more")), now.minus(Duration.ofDays(29)), Why.EDITS, 10, false, HASH);
        Entry image = new Entry(HASH, now, Why.SAVED, 10, false, "");
        assertEquals(List.of(young, image, image),
                new Retention(20).keep(List.of(old, young, image, image), now, Map.of(HASH, 10L, young.hash(), 10L), Set.of(HASH)));
    }

    private Vault reopened() throws IOException {
        vault.close();
        Vault again = start(first, second).vault(FILE);
        assertTrue(again.tryLock());
        return again;
    }

    private static void edit(Vault vault, String command) throws IOException {
        vault.start(Image.of(bytes("base")));
        vault.add(bytes(command));
        vault.append();
    }

    private static int read(Frame... frames) {
        byte[] journal = Frame.encode(HASH, List.of(frames));
        var prefix = Frame.read(journal);
        assertArrayEquals(Arrays.copyOf(journal, prefix.bytes()), Frame.encode(HASH, prefix.frames()));
        return prefix.frames().size();
    }

    private static RecoveryStore start(Path... places) {
        return RecoveryStore.open(List.of(places), InstantSource.system());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
