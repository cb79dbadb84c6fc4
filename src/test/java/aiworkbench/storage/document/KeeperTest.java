package aiworkbench.storage.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.Header;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.SaveOptions.Waiting;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.merge.ThreeWay;
import aiworkbench.storage.recovery.RecoveryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {

    private static final Waiting WAIT = _ -> true;
    private static final Lens<RiskMatrix, Header> HEADER = Lens.field(RiskMatrix.class, "header");
    private static final Lens<Header, String> PRODUCT = Lens.field(Header.class, "product");
    private static final Lens<Header, String> OWNER = Lens.field(Header.class, "owner");

    private final JsonFormat format = new JsonFormat();

    @TempDir
    private Path folder;

    @Test
    void savedEditsAreNoUnsavedWork() throws IOException {
        Path file = sample();
        var ready = open(file);
        Document renamed = named(ready.opened().document(), "Renamed");
        ready.keeper().note(renamed);
        assertEquals(file, ready.keeper().save(renamed, Set.of(), WAIT));
        assertArrayEquals(format.write(renamed), Files.readAllBytes(file));
        ready.keeper().close();
        assertEquals(List.of(), keepers().findings().unsaved());
        assertInstanceOf(Restored.Nothing.class, open(file).restored());
    }

    @Test
    void editsThatACrashLeftAreMadeAgain() throws IOException {
        Path file = sample();
        byte[] before = Files.readAllBytes(file);
        var ready = open(file);
        Document one = named(ready.opened().document(), "One");
        Document two = named(one, "Two");
        ready.keeper().note(one);
        ready.keeper().note(two);
        ready.keeper().close();
        assertEquals(1, keepers().findings().unsaved().size());
        var again = open(file);
        assertEquals(new Restored.Edits(two, false), again.restored());
        assertArrayEquals(before, Files.readAllBytes(file));
        again.keeper().note(named(two, "Three"));
        again.keeper().close();
        assertEquals("Three", assertInstanceOf(Restored.Edits.class, open(file).restored()).document().title());
    }

    @Test
    void editsAfterASaveAreMadeAgainOnTheSavedFile() throws IOException {
        Path file = sample();
        var ready = open(file);
        Document saved = named(ready.opened().document(), "Saved");
        ready.keeper().save(saved, Set.of(), WAIT);
        ready.keeper().note(named(saved, "Later"));
        ready.keeper().close();
        var again = open(file);
        assertEquals("Saved", again.opened().document().title());
        assertEquals("Later", assertInstanceOf(Restored.Edits.class, again.restored()).document().title());
    }

    @Test
    void editsOfAnotherFileAreNotApplied() throws IOException {
        Path file = sample();
        var ready = open(file);
        Document original = ready.opened().document();
        ready.keeper().note(named(original, "Mine"));
        ready.keeper().close();
        Files.write(file, format.write(named(original, "Theirs")));
        var again = open(file);
        assertEquals("Theirs", again.opened().document().title());
        var mismatch = assertInstanceOf(Restored.Mismatch.class, again.restored());
        assertEquals(original, mismatch.base());
        assertEquals("Mine", mismatch.mine().title());
        again.keeper().close();
        assertTrue(titles(open(file)).contains("Mine"), "what was not applied stays in the history");
    }

    @Test
    void discardedEditsAreNotOfferedAgain() throws IOException {
        Path file = sample();
        var ready = open(file);
        ready.keeper().note(named(ready.opened().document(), "Unwanted"));
        ready.keeper().discard();
        ready.keeper().close();
        assertEquals(List.of(), keepers().findings().unsaved());
        assertInstanceOf(Restored.Nothing.class, open(file).restored());
    }

    @Test
    void theHistoryHoldsWhatWasReadAndWhatWasSaved() throws IOException {
        Path file = sample();
        var ready = open(file);
        Document original = ready.opened().document();
        ready.keeper().save(named(original, "One"), Set.of(), WAIT);
        ready.keeper().save(named(original, "Two"), Set.of(), WAIT);
        ready.keeper().settle();
        assertEquals(List.of("Two", "One", original.title()), titles(ready));
    }

    @Test
    void aFileThatOthersChangedIsNotOverwritten() throws IOException {
        Path file = sample();
        var ready = open(file);
        Document original = ready.opened().document();
        byte[] theirs = format.write(named(original, "Theirs"));
        Files.write(file, theirs);
        var problem = assertThrows(ChangedOutside.class, () -> ready.keeper().save(named(original, "Mine"), Set.of(), WAIT));
        assertEquals(ChangedOutside.Change.OTHER, problem.change());
        assertArrayEquals(theirs, Files.readAllBytes(file));
    }

    @Test
    void changesOfOthersAreToldOnceAndKept() throws IOException {
        Path file = sample();
        var ready = open(file);
        Document original = ready.opened().document();
        assertInstanceOf(Outside.Same.class, ready.keeper().look());
        Files.write(file, format.write(named(original, "Theirs")));
        var changed = assertInstanceOf(Outside.Changed.class, ready.keeper().look());
        assertEquals("Theirs", changed.opened().document().title());
        assertInstanceOf(Outside.Same.class, ready.keeper().look());
        assertTrue(titles(ready).contains("Theirs"));
        ready.keeper().accept(changed, original, ready.keeper().snapshot(changed.opened().document()));
        ready.keeper().save(named(original, "Mine after all"), Set.of(), WAIT);
        assertEquals("Mine after all", format.read(Files.readAllBytes(file)).title());
    }

    @Test
    void touchingAFileIsNoChange() throws IOException {
        Path file = sample();
        var ready = open(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertInstanceOf(Outside.Same.class, ready.keeper().look());
        Files.write(file, Files.readAllBytes(file));
        assertInstanceOf(Outside.Same.class, ready.keeper().look());
    }

    @Test
    void missingAndBrokenFilesAreTold() throws IOException {
        Path file = sample();
        var ready = open(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        assertInstanceOf(Outside.Gone.class, ready.keeper().look());
        assertInstanceOf(Outside.Same.class, ready.keeper().look());
        Files.write(file, new byte[0]);
        assertInstanceOf(Outside.Unreadable.class, ready.keeper().look());
        Files.write(file, bytes);
        assertInstanceOf(Outside.Again.class, ready.keeper().look());
        Files.write(file, new byte[bytes.length]);
        assertEquals("storage.zeros", assertInstanceOf(Outside.Unreadable.class, ready.keeper().look()).why().key());
    }

    @Test
    void whetherAFileIsAsItWasIsAskedWithoutTellingWhatOthersDid() throws IOException {
        Path file = sample();
        var ready = open(file);
        assertTrue(ready.keeper().undisturbed());
        Files.write(file, format.write(named(ready.opened().document(), "Theirs")));
        assertFalse(ready.keeper().undisturbed());
        assertInstanceOf(Outside.Changed.class, ready.keeper().look());
    }

    @Test
    void bothSidesComeTogetherElementByElement() throws IOException {
        Path file = sample();
        var ready = open(file);
        RiskMatrix original = (RiskMatrix) ready.opened().document();
        RiskMatrix mine = HEADER.then(OWNER).set(original, "My owner");
        RiskMatrix theirs = HEADER.then(PRODUCT).set(original, "Their product");
        Files.write(file, format.write(theirs));
        var changed = assertInstanceOf(Outside.Changed.class, ready.keeper().look());
        var merged = new ThreeWay(format).merge(format.tree(ready.keeper().onDisk()), format.tree(mine), format.tree(changed.opened().document()));
        assertEquals(List.of(), merged.collisions());
        Document both = format.read(format.print(merged.resolve(Map.of(), () -> "unused")));
        assertEquals(HEADER.then(OWNER).set(theirs, "My owner"), both);
        ready.keeper().accept(changed, mine, ready.keeper().snapshot(both));
        ready.keeper().save(both, Set.of(), WAIT);
        assertEquals(both, format.read(Files.readAllBytes(file)));
        assertTrue(titles(ready).containsAll(List.of("Their product", original.title())));
    }

    @Test
    void savingMostOfADocumentAwayAsks() throws IOException {
        Path file = sample();
        var ready = open(file);
        RiskMatrix original = (RiskMatrix) ready.opened().document();
        RiskMatrix bare = Lens.<RiskMatrix, List<Risk>>field(RiskMatrix.class, "risks").set(original, List.of());
        byte[] before = Files.readAllBytes(file);
        assertEquals(Reason.SHRINKS, assertThrows(SaveFailed.class, () -> ready.keeper().save(bare, Set.of(), WAIT)).reason());
        assertArrayEquals(before, Files.readAllBytes(file));
        ready.keeper().save(bare, EnumSet.of(Permission.SHRINK), WAIT);
        assertEquals(bare, format.read(Files.readAllBytes(file)));
    }

    @Test
    void savingTheLastEntryAwayAsksHoweverMuchIsLeft() throws IOException {
        var sample = format.tree(format.read(Files.readAllBytes(Path.of("assets/samples/support-assistant.canvas.json"))));
        sample.keySet().retainAll(Set.of("format", "version", "id", "notes"));
        sample.put("header", Map.of("product", "long ".repeat(1000)));
        Document one = format.read(format.print(sample.entrySet().stream().collect(
                LinkedHashMap::new, (tree, member) -> tree.put(member.getKey(), first(member.getValue())), Map::putAll)));
        sample.remove("notes");
        Document none = format.read(format.print(sample));
        Path file = Files.write(folder.resolve("one.canvas.json"), format.write(one)).toRealPath();
        var ready = open(file);
        assertEquals(Reason.SHRINKS, assertThrows(SaveFailed.class, () -> ready.keeper().save(none, Set.of(), WAIT)).reason());
        ready.keeper().save(none, EnumSet.of(Permission.SHRINK), WAIT);
        sample.put("header", Map.of("product", "long ".repeat(999)));
        ready.keeper().save(format.read(format.print(sample)), Set.of(), WAIT);
        ready.keeper().save(one, Set.of(), WAIT);
        assertEquals(one, format.read(Files.readAllBytes(file)));
    }

    private static Object first(Object value) {
        return value instanceof List<?> list ? List.of(list.getFirst()) : value;
    }

    @Test
    void unchangedFilesAreNotTouched() throws IOException {
        Path file = sample();
        var ready = open(file);
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, old);
        ready.keeper().save(ready.opened().document(), Set.of(), WAIT);
        assertEquals(old, Files.getLastModifiedTime(file));
    }

    @Test
    void aNewDocumentIsProtectedBeforeItsFirstSave() throws IOException {
        RiskMatrix blank = document();
        Keeper keeper = keepers().keepNew(blank);
        keeper.note(named(blank, "Never saved"));
        keeper.close();
        Keepers next = keepers();
        var unsaved = next.findings().unsaved();
        assertEquals(1, unsaved.size());
        var recovery = assertInstanceOf(Keepers.Recovery.Document.class, next.restore(unsaved.getFirst()));
        assertEquals("Never saved", recovery.document().title());
        Path file = folder.resolve("new.risks.json");
        Document document = named(blank, "Saved at last");
        recovery.keeper().save(document, file, Target.NO_FILE, Set.of(), WAIT);
        recovery.keeper().close();
        assertEquals(document, format.read(Files.readAllBytes(file)));
        assertEquals(List.of(), keepers().findings().unsaved());
    }

    @Test
    void copiesOfOneNewDocumentAreProtectedEachOnItsOwn() throws IOException {
        RiskMatrix blank = document();
        Keepers keepers = keepers();
        Keeper one = keepers.keepNew(blank);
        Keeper other = keepers.keepNew(blank);
        one.note(named(blank, "One"));
        other.note(named(blank, "Other"));
        one.close();
        other.close();
        Keepers next = keepers();
        next.keepNew(blank).close();
        var titles = new ArrayList<String>();
        for (var unsaved : next.findings().unsaved()) {
            titles.add(assertInstanceOf(Keepers.Recovery.Document.class, next.restore(unsaved)).document().title());
        }
        assertEquals(Set.of("One", "Other"), Set.copyOf(titles));
    }

    @Test
    void workOnAFileThatIsGoneComesBackAsANewDocument() throws IOException {
        Path file = sample();
        var ready = open(file);
        ready.keeper().note(named(ready.opened().document(), "Survivor"));
        ready.keeper().close();
        Files.delete(file);
        Keepers next = keepers();
        var recovery = assertInstanceOf(Keepers.Recovery.Document.class, next.restore(next.findings().unsaved().getFirst()));
        assertEquals("Survivor", recovery.document().title());
    }

    @Test
    void savingElsewhereGoesOnThere() throws IOException {
        Path file = sample();
        byte[] before = Files.readAllBytes(file);
        var ready = open(file);
        Path other = folder.resolve("other.risks.json");
        Document renamed = named(ready.opened().document(), "Elsewhere");
        ready.keeper().save(renamed, other, Target.NO_FILE, Set.of(), WAIT);
        assertArrayEquals(before, Files.readAllBytes(file));
        ready.keeper().note(named(renamed, "Later"));
        ready.keeper().close();
        assertInstanceOf(Restored.Nothing.class, open(file).restored());
        assertEquals("Later", assertInstanceOf(Restored.Edits.class, open(other).restored()).document().title());
    }

    @Test
    void damagedFilesAreKeptAndLeftAlone() throws IOException {
        Path file = sample();
        var ready = open(file);
        ready.keeper().save(named(ready.opened().document(), "Good"), Set.of(), WAIT);
        ready.keeper().close();
        byte[] broken = "{ \"format\": ".getBytes();
        Files.write(file, broken);
        var damaged = assertInstanceOf(Found.Damaged.class, keepers().open(file));
        assertArrayEquals(broken, Files.readAllBytes(file));
        Past past = damaged.past().orElseThrow();
        assertEquals("Good", past.open(past.lastGood().orElseThrow()).document().title());
        assertArrayEquals(broken, past.bytes(past.versions().getFirst()));
    }

    @Test
    void copiesOfSyncProgramsAreListed() throws IOException {
        Path file = sample();
        for (String name : List.of("sample (conflicted copy 2026-11-21).risks.json", "sample-LAPTOP.risks.json", "sample (1).risks.json",
                "sample.sync-conflict-20261121-101500-ABCDEFG.risks.json", "other.risks.json")) {
            Files.copy(file, folder.resolve(name));
        }
        Files.write(folder.resolve("sample (2).risks.json"), format.write(stranger()));
        assertEquals(Set.of("sample (conflicted copy 2026-11-21).risks.json", "sample-LAPTOP.risks.json", "sample (1).risks.json",
                "sample.sync-conflict-20261121-101500-ABCDEFG.risks.json"),
                open(file).siblings().stream().map(path -> path.getFileName().toString()).collect(Collectors.toSet()));
    }

    @Test
    void withoutAnyRecoveryStoreSavingAsksOnce() throws IOException {
        Path file = sample();
        Path blocked = Files.createFile(folder.resolve("blocked"));
        var keepers = new Keepers(() -> RecoveryStore.open(List.of(blocked.resolve("inside")), InstantSource.system()));
        var ready = assertInstanceOf(Found.Ready.class, keepers.open(file));
        assertTrue(ready.keeper().trouble().isPresent());
        Document renamed = named(ready.opened().document(), "Renamed");
        ready.keeper().note(renamed);
        assertThrows(RecoveryFailed.class, () -> ready.keeper().save(renamed, Set.of(), WAIT));
        ready.keeper().save(renamed, EnumSet.of(Permission.NO_HISTORY), WAIT);
        assertEquals(renamed, format.read(Files.readAllBytes(file)));
    }

    private Found.Ready open(Path file) throws StorageProblem {
        return assertInstanceOf(Found.Ready.class, keepers().open(file));
    }

    private Keepers keepers() {
        return keepersOf("recovery");
    }

    private Keepers keepersOf(String store) {
        return new Keepers(() -> RecoveryStore.open(List.of(folder.resolve(store)), InstantSource.system()));
    }

    private List<String> titles(Found.Ready ready) throws StorageProblem {
        Past past = ready.keeper().past().orElseThrow();
        var titles = new ArrayList<String>();
        for (var version : past.versions()) {
            titles.add(past.open(version).document().title());
        }
        return titles;
    }

    private Path sample() throws IOException {
        return Files.write(folder.resolve("sample.risks.json"), format.write(document())).toRealPath();
    }

    private RiskMatrix document() throws IOException {
        return (RiskMatrix) format.read(Files.readAllBytes(Path.of("assets/samples/support-assistant.risks.json")));
    }

    private static Document stranger() {
        return RandomDocuments.documents(60).filter(RiskMatrix.class::isInstance).findFirst().orElseThrow();
    }

    private static Document named(Document document, String product) {
        return HEADER.then(PRODUCT).set((RiskMatrix) document, product);
    }
}
