package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import aiworkbench.storage.Hash;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.Why;

/** What the window says and does when a file, or the last start of the program, is not as it should be. */
class OpeningSafelyTest extends SafetyRig {

    @Test
    void editsComeBackAfterACrashAndTheUndoOfThemNeverTakesALaterEdit() throws Exception {
        edited();
        startAfterCrash(crash(), canvas);
        banner("We restored your unsaved edits.", "Undo", "OK");
        assertEquals(NAME + "!", title().getText());
        assertEquals("Edited", state());
        inTitle().push(KeyCode.END).write("?");
        banner("We restored your unsaved edits.", "OK");
        startAfterCrash(crash(), canvas);
        banner("We restored your unsaved edits.", "Undo", "OK");
        press("Undo");
        assertEquals(NAME, title().getText());
        assertEquals("Saved", state());
        noBanner();
    }

    @Test
    void editsOfAFileThatHasChangedSinceAreNotApplied() throws Exception {
        edited();
        var crashed = crash();
        stop();
        othersRename("Their name");
        start(List.of(crashed), canvas);
        banner("“support.canvas.json” has changed since you made edits that were not saved. Nothing was applied.", "Compare", "Keep both", "Later");
        assertEquals("Their name", title().getText());
        dialogs.presses.add("Apply");
        press("Compare");
        asked("Bring two versions together");
        assertEquals(NAME + "!", title().getText());
    }

    @Test
    void editsOfAFileThatHasChangedSinceBecomeADocument() throws Exception {
        edited();
        var crashed = crash();
        stop();
        othersRename("Their name");
        start(List.of(crashed), canvas);
        banner("Nothing was applied.", "Compare", "Keep both", "Later");
        press("Keep both");
        until(() -> tabs().getTabs().size() == 3);
        assertEquals(NAME + "!", title().getText());
        assertTrue(status().startsWith("Not saved yet"), status());
    }

    @Test
    void aDocumentThatWasNeverSavedIsOffered() throws Exception {
        start(canvas);
        dialogs.presses.add("Create");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        until(() -> tabs().getTabs().size() == 3);
        inTitle().push(KeyCode.SHORTCUT, KeyCode.A).write("N");
        var crashed = crash();
        stop();
        answerAtStart = "Restore";
        start(List.of(crashed), canvas);
        until(() -> tabs().getTabs().size() == 3);
        assertTrue(dialogs.said.contains("There is unsaved work from the last time"), dialogs.said.toString());
        assertEquals("N", title().getText());
    }

    @Test
    void anEmptyFileIsNoNewDocument() throws Exception {
        Files.writeString(canvas, "");
        start(canvas);
        asked("“support.canvas.json” cannot be opened\n", "Close");
        assertEquals(1, tabs().getTabs().size());
        assertEquals(0, Files.size(canvas));
    }

    @Test
    void anEmptiedFileGivesItsLastGoodVersion() throws Exception {
        saved();
        Files.write(canvas, new byte[2000]);
        answerAtStart = "Open the last good version";
        start(canvas);
        until(() -> tabs().getTabs().size() == 2);
        asked("“support.canvas.json” cannot be opened\n", "Open the last good version", "View the text", "Close");
        assertEquals(NAME + "!", title().getText());
        assertTrue(status().startsWith("Not saved yet"), status());
        assertEquals(2000, Files.size(canvas));
    }

    @Test
    void conflictMarkersAreNamedAndShown() throws Exception {
        var text = Files.readString(canvas);
        Files.writeString(canvas, text.replaceFirst("\n", "\n<<<<<<< HEAD\n=======\n>>>>>>> other\n"));
        answerAtStart = "View the text";
        start(canvas);
        asked("This file holds an unfinished merge of two versions.");
        assertTrue(dialogs.said.contains("support.canvas.json"), dialogs.said.toString());
    }

    @Test
    void whatIsLeftOfADamagedFileIsSalvaged() throws Exception {
        var text = Files.readString(canvas);
        Files.writeString(canvas, text.substring(0, text.length() * 2 / 3));
        answerAtStart = "Salvage into a new document";
        start(canvas);
        until(() -> tabs().getTabs().size() == 2);
        asked("“support.canvas.json” cannot be opened\n", "Salvage into a new document", "View the text", "Close");
        assertEquals(NAME, title().getText());
        assertTrue(status().startsWith("Not saved yet"), status());
    }

    @Test
    void filesOfNewerReleasesAreToReadAndWhatWasReplacedIsSaid() throws Exception {
        Files.writeString(canvas, Files.readString(canvas).replace("\"version\": 1,", "\"version\": 999,").replace(NAME, NAME + " \\ud800"));
        start(canvas);
        assertEquals("Read only", state());
        banner("A newer release of the workbench wrote this document. It is open for reading only, so that nothing gets lost."
                + " Unreadable characters were replaced by \uFFFD.", "Show");
        press("Show");
        asked("What was mended in “support.canvas.json”", "OK");
        assertTrue(dialogs.said.getLast().contains("header, product: Unreadable characters were replaced by \uFFFD."), dialogs.said.toString());
    }

    @Test
    void otherCopiesOfADocumentAreNamed() throws Exception {
        Files.copy(canvas, docs.resolve("support (Ann's conflicted copy).canvas.json"));
        start(canvas);
        banner("Another copy of this document exists: support (Ann's conflicted copy).canvas.json", "Merge", "Compare", "Not now");
        press("Compare");
        asked("Compare versions", "Show in the document", "Close");
    }

    @Test
    void aDocumentThatIsOpenInAnotherProcessIsToRead() throws Exception {
        start(canvas);
        stop();
        var locked = lockFile();
        var child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Holder.class.getName(), locked.toString()).start();
        try {
            assertEquals('!', child.getInputStream().read());
            start(canvas);
            banner("“support.canvas.json” is open in another window of this program. This is a copy to read.");
            assertEquals("Read only", state());
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private Path lockFile() throws IOException {
        try (var files = Files.walk(folder.resolve("state"))) {
            return files.filter(file -> file.getFileName().toString().equals("lock")).findFirst().orElseThrow();
        }
    }

    /** Another process that holds a lock until it is ended. */
    static final class Holder {
        public static void main(String[] file) throws Exception {
            try (var channel = FileChannel.open(Path.of(file[0]), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                var lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
                System.out.write(lock == null ? '?' : '!');
                System.out.flush();
                System.in.read();
            }
        }
    }

    @Test
    void anInterruptedSaveIsCompleted() throws Exception {
        interrupted();
        answerAtStart = "Complete the save";
        start(canvas);
        until(() -> tabs().getTabs().size() == 2);
        asked("The save of “support.canvas.json” was interrupted\n", "Complete the save", "Go back to the old file", "Cancel");
        assertEquals("New name", title().getText());
        assertEquals("New name", inFile(canvas));
    }

    @Test
    void anInterruptedSaveIsTakenBack() throws Exception {
        interrupted();
        answerAtStart = "Go back to the old file";
        start(canvas);
        until(() -> tabs().getTabs().size() == 2);
        assertEquals(NAME, title().getText());
        assertEquals(NAME, inFile(canvas));
    }

    /** Leaves half of a new file over the old one, with the record of that save. */
    private void interrupted() throws Exception {
        var old = Files.readAllBytes(canvas);
        var fresh = Files.readString(canvas).replace(NAME, "New name").getBytes(StandardCharsets.UTF_8);
        var store = RecoveryStore.open(List.of(folder.resolve("state")), InstantSource.system());
        var vault = store.vault(canvas);
        vault.tryLock();
        vault.versions().put(old, Why.READ, "");
        vault.versions().put(fresh, Why.SAVED, "");
        assertTrue(vault.saves().redoOpen(new Redo(canvas, Hash.of(old), Hash.of(fresh))));
        vault.close();
        var torn = old.clone();
        System.arraycopy(fresh, 0, torn, 0, fresh.length / 2);
        Files.write(canvas, torn);
        assertFalse(List.of(Hash.of(old), Hash.of(fresh)).contains(Hash.of(torn)));
    }

    private void saved() throws Exception {
        edited();
        save();
        until(() -> state().equals("Saved 10:00"));
        stop();
    }
}
