package aiworkbench.storage.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.Hash;
import aiworkbench.storage.Image;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Redo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:30:00Z");
    private static final Path FILE = Path.of("/home/ada/a.plan.json");

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @Test
    void anUnusablePlaceIsToldAndTheNextOneUsed() throws IOException {
        Path first = Files.writeString(folder.resolve("first"), "a file where a folder should be");
        RecoveryStore store = open(first, folder.resolve("second"));
        assertEquals("storage.recovery.unknown", store.problem().map(Complaint::key).orElseThrow());
        assertTrue(store.protects());
        Vault vault = store.vault(FILE);
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        vault.append();
        assertTrue(vault.folder().startsWith(folder.resolve("second")));
        assertEquals(1, open(first, folder.resolve("second")).findings().unsaved().size());
    }

    @Test
    void withoutAnyPlaceEveryCallSaysSo() {
        Path blocked = folder.resolve("blocked");
        RecoveryStore store = open(blockedBy(blocked), blockedBy(folder.resolve("blocked too")));
        assertFalse(store.protects());
        assertThrows(RecoveryFailed.class, () -> store.vault(FILE));
        assertEquals(List.of(), store.findings().unsaved());
    }

    @Test
    void aStoreOfALaterReleaseIsLeftAlone() throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        Files.writeString(first.resolve("version"), "2\n");
        RecoveryStore store = open(first, folder.resolve("second"));
        assertEquals("storage.recovery.newer", store.problem().map(Complaint::key).orElseThrow());
        assertEquals(folder.resolve("second"), store.vault(FILE).folder().getParent());
        assertEquals("2\n", Files.readString(first.resolve("version")));
        try (var files = Files.list(first)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theTwoEarlierVersionsAreBroughtUpToDate() throws IOException {
        for (int found = 1; found <= 5; found++) {
            Path root = Files.createDirectories(folder.resolve("v" + found));
            Files.writeString(root.resolve("version"), found + "\n");
            List<Integer> ran = new ArrayList<>();
            StoreFormat format = new StoreFormat(4, new TreeMap<>(Map.of(2, _ -> ran.add(2), 3, _ -> ran.add(3))));
            if (found == 1 || found == 5) {
                assertThrows(RecoveryFailed.class, () -> format.prepare(root), "version " + found);
                assertEquals(List.of(), ran);
            } else {
                format.prepare(root);
                assertTrue(format.readable(root));
                assertEquals(4 - found, ran.size());
            }
        }
    }

    @Test
    void editsMoveToTheOtherPlaceWhenOneFails() throws IOException {
        RecoveryStore store = open(folder.resolve("first"), folder.resolve("second"));
        Vault vault = store.vault(FILE);
        vault.tryLock();
        vault.start(Image.of(bytes("base")));
        vault.add(bytes("one"));
        vault.append();
        vault.add(bytes("two"));
        Vault other = store.elsewhere(vault);
        assertEquals(folder.resolve("second"), other.folder().getParent());
        other.add(bytes("three"));
        other.append();
        assertEquals(3, other.recovered().orElseThrow().commands().size());
        assertTrue(other.versions().has(Hash.of(bytes("base"))));
        assertEquals(other.folder(), store.vault(FILE).folder(), "the place with the journal is the one to go on in");
        assertTrue(vault.recovered().isEmpty());
        long last = other.sequence();
        other.saving(last, Image.of(bytes("base")), Image.of(bytes("base one two three")), FILE, "");
        other.saved();
        other.close();
    }

    @Test
    void oneUnreadableJournalDoesNotHideTheOthers() throws IOException {
        RecoveryStore store = open(folder.resolve("first"));
        for (String name : List.of("/a", "/b")) {
            Vault vault = store.vault(Path.of(name));
            vault.start(Image.of(bytes("base")));
            vault.add(bytes("one"));
            vault.append();
        }
        Path spoilt = store.vault(Path.of("/a")).folder().resolve("journal-1.log");
        byte[] bytes = Files.readAllBytes(spoilt);
        bytes[20] ^= 1;
        Files.write(spoilt, bytes);
        assertEquals(List.of(Path.of("/b")),
                open(folder.resolve("first")).findings().unsaved().stream().map(found -> found.recovered().file().orElseThrow()).toList());
    }

    @Test
    void placesFollowTheCustomOfTheSystem() {
        Path home = Path.of("/home/ada");
        assertEquals(List.of(Path.of("/home/ada/.local/state/aiworkbench/recovery"), Path.of("/home/ada/.aiworkbench-recovery")),
                new RecoveryPlace("Linux", Map.of("XDG_STATE_HOME", "relative"), home).places());
        assertEquals(Path.of("/var/ada/aiworkbench/recovery"),
                new RecoveryPlace("Linux", Map.of("XDG_STATE_HOME", "/var/ada"), home).places().getFirst());
        assertEquals(Path.of("/home/ada/Library/Application Support/aiworkbench/recovery"),
                new RecoveryPlace("Mac OS X", Map.of(), home).places().getFirst());
        assertEquals(Path.of("/local/aiworkbench/recovery"),
                new RecoveryPlace("Windows 11", Map.of("LOCALAPPDATA", "/local"), home).places().getFirst());
    }

    @Test
    void imagesThinOutWithAge() {
        List<Entry> entries = new ArrayList<>();
        for (long minutes = 60L * 24 * 40; minutes >= 0; minutes -= 10) {
            entries.add(entry(NOW.minus(Duration.ofMinutes(minutes)), entries.size()));
        }
        List<Entry> kept = Retention.USUAL.keep(entries, NOW, Map.of(), Set.of(entries.getFirst().hash()));
        assertEquals(entries.getFirst(), kept.getFirst(), "needed ones stay");
        assertEquals(145, count(kept, 0, 1), "all of 24 hours");
        assertEquals(6 * 24, count(kept, 1, 7), 1, "one an hour");
        assertEquals(23, count(kept, 7, 30), 1, "one a day");
        assertEquals(1, count(kept, 30, 99));
        assertEquals(kept, Retention.USUAL.keep(kept, NOW, Map.of(), Set.of(entries.getFirst().hash())), "cleaning twice is cleaning once");
    }

    @Test
    void theOldestGoWhenThereAreTooManyBytes() {
        List<Entry> entries = new ArrayList<>();
        Map<String, Long> stored = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            entries.add(entry(NOW.minusSeconds(100 - i), i));
            stored.put(entries.get(i).hash(), 10L);
        }
        Retention small = new Retention(35);
        assertEquals(entries.subList(7, 10), small.keep(entries, NOW, stored, Set.of()));
        assertEquals(List.of(entries.get(0), entries.get(8), entries.get(9)), small.keep(entries, NOW, stored, Set.of(entries.get(0).hash())));
        assertEquals(List.of(entries.get(9)), new Retention(1).keep(entries, NOW, stored, Set.of()), "the last one stays whatever its size");
    }

    @Test
    void brokenOffSavesAreFoundAgain() throws IOException {
        Vault vault = open(folder.resolve("first")).vault(FILE);
        Redo unkept = new Redo(FILE, Hash.of(bytes("old")), Hash.of(bytes("new")));
        assertFalse(vault.saves().redoOpen(unkept), "nothing can be redone without the images");
        vault.versions().put(bytes("old"), Why.READ, "");
        vault.versions().put(bytes("new"), Why.SAVED, "");
        vault.versions().put(bytes("later"), Why.READ, "");
        assertTrue(vault.saves().redoOpen(unkept));
        Vault next = RecoveryStore.open(List.of(folder.resolve("first")), () -> NOW.plus(Duration.ofDays(99))).vault(FILE);
        assertEquals(List.of(unkept), next.saves().redos());
        next.tidy();
        assertTrue(next.versions().has(unkept.newHash()) && next.versions().has(unkept.oldHash()), "its images stay however old");
        next.saves().redoDone(unkept);
        assertEquals(List.of(), next.saves().redos());
        assertTrue(next.saves().replacesAtOnce(folder));
        next.saves().replacesInPlaceOnly(folder);
        assertFalse(open(folder.resolve("first")).vault(Path.of("/other")).saves().replacesAtOnce(folder));
    }

    @Test
    void onlyOurOldTemporaryFilesAreSwept() throws IOException {
        Path target = Files.writeString(folder.resolve("a.plan.json"), "{}");
        Path left = folder.resolve(".a.plan.json.0123456789abcdef.tmp");
        Path young = folder.resolve(".a.plan.json.1123456789abcdef.tmp");
        Path foreign = folder.resolve("precious.tmp");
        Path unlisted = folder.resolve(".a.plan.json.2123456789abcdef.tmp");
        Path ours = folder.resolve(".a.plan.json.3123456789abcdef.tmp");
        Vault crashed = open(folder.resolve("first")).vault(target);
        for (Path temp : List.of(left, young, foreign)) {
            crashed.saves().tempComing(temp, target);
        }
        Vault vault = open(folder.resolve("first")).vault(target);
        vault.saves().tempComing(ours, target);
        for (Path temp : List.of(left, young, foreign, unlisted, ours)) {
            Files.writeString(temp, "half");
            Files.setLastModifiedTime(temp, FileTime.from(NOW.minus(Duration.ofHours(temp.equals(young) ? 23 : 25))));
        }
        assertEquals(List.of(), vault.saves().sweep(_ -> false), "while the target cannot be opened, they may be all there is");
        assertEquals(List.of(left), vault.saves().sweep(_ -> true));
        assertTrue(Files.notExists(left));
        assertTrue(List.of(young, foreign, unlisted, ours).stream().allMatch(Files::exists));
        assertEquals(List.of(), vault.saves().sweep(_ -> true));
    }

    private static RecoveryStore open(Path... places) {
        return RecoveryStore.open(List.of(places), InstantSource.fixed(NOW));
    }

    private static Path blockedBy(Path path) {
        try {
            return Files.writeString(path, "a file").resolve("inside");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Instant time, int number) {
        return new Entry(Hash.of(bytes("image " + number)), time, Why.SAVED, 10, false, "");
    }

    private static long count(List<Entry> entries, int fromDays, int toDays) {
        return entries.stream().map(entry -> Duration.between(entry.time(), NOW))
                .filter(age -> age.compareTo(Duration.ofDays(toDays)) <= 0
                        && (fromDays == 0 || age.compareTo(Duration.ofDays(fromDays)) > 0)).count();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
