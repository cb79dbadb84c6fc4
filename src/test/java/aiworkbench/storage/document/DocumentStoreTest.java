package aiworkbench.storage.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.CleanText;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.Opened;
import aiworkbench.storage.SaveFailed;
import aiworkbench.text.Messages;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

    private static final DocumentId ID = new DocumentId("00000000-0000-0000-0000-000000000007");
    private static final Document ONE = Canvas.blank(ID, "One");
    private static final Document TWO = Canvas.blank(ID, "Two");

    private final DocumentStore store = new DocumentStore();
    private final Messages messages = new Messages(Locale.UK);

    @TempDir
    private Path folder;

    @Test
    void savesAndOpensAllKinds() throws IOException {
        for (Document document : RandomDocuments.documents(30).toList()) {
            Path file = folder.resolve(document.id() + document.kind().extension());
            String hash = store.save(document, file, DocumentStore.NO_FILE);
            Opened opened = store.open(file);
            assertEquals(document, opened.document());
            assertEquals(hash, opened.hash());
            assertEquals(hash, store.hash(file));
        }
        assertEquals(30, store.documents(folder).size());
    }

    @Test
    void aDocumentThatIsOnlyLookedAtIsTheSame() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        store.save(ONE, file, DocumentStore.NO_FILE);
        assertEquals(ONE, store.look(file));
        assertArrayEquals(Files.readAllBytes(file), store.lookInto(file).bytes());
        assertEquals(ID.value(), store.glance(file).orElseThrow().id());
    }

    @Test
    void whetherAFileHoldsADocumentIsTold() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        store.save(ONE, file, DocumentStore.NO_FILE);
        assertTrue(store.holdsDocument(file));
        assertFalse(store.holdsDocument(Files.writeString(folder.resolve("b.canvas.json"), "{")));
        assertFalse(store.holdsDocument(folder.resolve("missing.canvas.json")));
    }

    @Test
    void documentsOfAFolderAreSortedByName() throws IOException {
        for (String name : List.of("m", "c", "z", "a", "x", "b")) {
            store.save(ONE, folder.resolve(name + ".canvas.json"), DocumentStore.NO_FILE);
        }
        assertEquals(List.of("a", "b", "c", "m", "x", "z"),
                store.documents(folder).stream().map(file -> file.getFileName().toString().substring(0, 1)).toList());
    }

    @Test
    void savesAgainAgainstTheLastHash() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        String first = store.save(ONE, file, DocumentStore.NO_FILE);
        String second = store.save(TWO, file, first);
        assertEquals("Two", store.open(file).document().title());
        assertEquals(second, store.hash(file));
    }

    @Test
    void unchangedDocumentsKeepTheTimeOfTheirFile() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        String hash = store.save(ONE, file, DocumentStore.NO_FILE);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
        assertEquals(hash, store.save(ONE, file, hash));
        assertEquals(1000, Files.getLastModifiedTime(file).toMillis());
    }

    @Test
    void filesThatOthersChangedAreNotOverwritten() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        String hash = store.save(ONE, file, DocumentStore.NO_FILE);
        Files.writeString(file, "theirs");
        assertEquals(Complaint.about("storage.changed.other", "a.canvas.json"), changed(file, hash));
        assertEquals("theirs", Files.readString(file));
    }

    @Test
    void filesThatOthersDeletedAreNotCreatedAgain() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        String hash = store.save(ONE, file, DocumentStore.NO_FILE);
        Files.delete(file);
        assertEquals(DocumentStore.NO_FILE, store.hash(file));
        assertEquals(Complaint.about("storage.changed.gone", "a.canvas.json"), changed(file, hash));
        assertFalse(Files.exists(file));
    }

    @Test
    void newDocumentsDoNotOverwriteFilesNobodyConfirmed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), "theirs");
        assertEquals(Complaint.about("storage.changed.there", "a.canvas.json"), changed(file, DocumentStore.NO_FILE));
        store.save(TWO, file, store.hash(file));
        assertEquals("Two", store.open(file).document().title());
    }

    @Test
    void whatCannotBeReadBackIsNotWritten() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        assertEquals("storage.save.unfaithful", failed(Canvas.blank(ID, "half \ud800"), file).key());
        assertEquals("storage.save.unfaithful", failed(Canvas.blank(ID, "bell \u0007"), file).key());
        Complaint tooLong = failed(Canvas.blank(ID, "a".repeat(1_000_001)), file);
        assertEquals("Line 6, column 16, in header, product: This text is longer than 1,000,000 characters. Shorten it, or split it into several entries.",
                tooLong.text(messages));
        assertEquals(List.of(), store.documents(folder));
        assertTrue(CleanText.isClean(CleanText.of("half \ud800 bell \u0007")));
    }

    @Test
    void savingIntoNothingSaysWhichFolderIsMissing() {
        assertEquals(Complaint.about("storage.save.unreachable", folder.resolve("gone").toString()), failed(ONE, folder.resolve("gone/a.canvas.json")));
    }

    @Test
    void whatIsNoFileCannotBeOpened() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertEquals(Complaint.about("storage.open.loop", loop.toString()), cannotOpen(loop));
        assertEquals(Complaint.about("storage.open.missing", folder.resolve("x").toString()), cannotOpen(folder.resolve("x")));
        assertEquals(Complaint.about("storage.open.folder", folder.toString()), cannotOpen(folder));
        assertEquals(Complaint.about("storage.open.special", "/dev/zero"), cannotOpen(Path.of("/dev/zero")));
    }

    @Test
    void hugeFilesAreRefusedBeforeTheyAreRead() throws IOException {
        Path file = folder.resolve("huge.canvas.json");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100_000_000);
        }
        assertEquals("This file has 95 MB; at most 64 MB are read. Split it into several documents.", cannotOpen(file).text(messages));
    }

    @Test
    void damagedFilesStayAsTheyAre() throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), "{\n  oops");
        FormatProblem problem = assertThrows(FormatProblem.class, () -> store.open(file));
        assertEquals("Line 2, column 3: Names and texts stand between straight double quotation marks (\"). Correct the marks.", problem.complaint().text(messages));
        assertEquals("{\n  oops", Files.readString(file));
    }

    @Test
    void foldersListTheirDocumentsByName() throws IOException {
        for (String name : List.of("b.plan.json", "a.canvas.json", "c.risks.json", "notes.json", ".a.canvas.json.0011.tmp", ".hidden.plan.json")) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.createDirectory(folder.resolve("d.plan.json"));
        assertEquals(List.of("a.canvas.json", "b.plan.json", "c.risks.json"),
                store.documents(folder).stream().map(file -> file.getFileName().toString()).toList());
        assertEquals(Optional.of(DocumentKind.RISKS), DocumentStore.kind(Path.of("c.risks.json")));
        assertThrows(CannotOpen.class, () -> store.documents(folder.resolve("gone")));
        assertEquals("storage.open.noFolder",
                assertThrows(CannotOpen.class, () -> store.documents(folder.resolve("notes.json"))).complaint().key());
    }

    private Complaint changed(Path file, String expectedHash) {
        return assertThrows(ChangedOutside.class, () -> store.save(TWO, file, expectedHash)).complaint();
    }

    private Complaint failed(Document document, Path file) {
        return assertThrows(SaveFailed.class, () -> store.save(document, file, DocumentStore.NO_FILE)).complaint();
    }

    private Complaint cannotOpen(Path file) {
        return assertThrows(CannotOpen.class, () -> store.open(file)).complaint();
    }
}
