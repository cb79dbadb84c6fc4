package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import aiworkbench.storage.recovery.RecoveryStore;

/** What the window says and does when a save does not go as expected, or others touch the file of an open document. */
class SavingSafelyTest extends SafetyRig {

    @Test
    void aPlaceThatCannotBeSavedToIsNamedAndTheUserIsAsked() throws Exception {
        edited();
        aFolderThatIsGoneIsNotMadeAgain();
        editedAgain();
        savingAFileThatIsGoneAsks();
        editedAgain();
        aFileThatIsGoneIsCreatedAgain();
        editedAgain();
        aWriteProtectedFileIsSavedOnlyIfTheUserSaysSo();
        editedAgain();
        aFolderAtThePlaceOfTheFileIsNamedAndACopyIsSaved();
        editedAgain();
        aLinkIntoAnotherFolderAsksBeforeItIsFollowed();
    }

    private void aFolderThatIsGoneIsNotMadeAgain() throws IOException {
        Files.move(docs, folder.resolve("away"));
        banner("“support.canvas.json” can no longer be read: There is no folder", "Save a copy…");
        save();
        asked("There is no folder “" + docs + "” now.", "Try again", "Save a copy…", "Show the history", "Cancel");
        assertEquals("Not saved", state());
        assertFalse(Files.exists(docs));
        Files.move(folder.resolve("away"), docs);
        noBanner();
        dialogs.presses.add("Try again");
        save();
        untilSaved();
        assertEquals(NAME + "!", inFile(canvas));
    }

    private void savingAFileThatIsGoneAsks() throws IOException {
        Files.delete(canvas);
        dialogs.presses.add("Create again");
        save();
        asked("“support.canvas.json” is gone\nCreate it again", "Create again", "Save a copy…", "Cancel");
        untilSaved();
        assertEquals(NAME + "!", inFile(canvas));
    }

    private void aFileThatIsGoneIsCreatedAgain() throws IOException {
        Files.delete(canvas);
        banner("“support.canvas.json” is gone.", "Create again", "Save as…");
        press("Create again");
        untilSaved();
        assertEquals(NAME + "!", inFile(canvas));
        noBanner();
        Files.delete(canvas);
        banner("“support.canvas.json” is gone.", "Create again", "Save as…");
        press("Create again");
        untilSaved();
    }

    private void aWriteProtectedFileIsSavedOnlyIfTheUserSaysSo() throws IOException {
        Files.setPosixFilePermissions(canvas, PosixFilePermissions.fromString("r--r--r--"));
        save();
        asked("“support.canvas.json” is write-protected\nSave anyway", "Save anyway", "Save a copy…", "Cancel");
        assertEquals(NAME, inFile(canvas));
        dialogs.presses.add("Save anyway");
        save();
        untilSaved();
        assertEquals(NAME + "!", inFile(canvas));
        Files.setPosixFilePermissions(canvas, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private void aFolderAtThePlaceOfTheFileIsNamedAndACopyIsSaved() throws IOException {
        Files.delete(canvas);
        Files.createDirectory(canvas);
        dialogs.presses.add("Save a copy…");
        dialogs.files.add(docs.resolve("copy.canvas.json"));
        save();
        asked("“support.canvas.json” was not saved\n“" + canvas + "” is a folder.");
        untilSaved();
        assertEquals(NAME + "!", inFile(docs.resolve("copy.canvas.json")));
    }

    private void aLinkIntoAnotherFolderAsksBeforeItIsFollowed() throws IOException {
        var elsewhere = Files.createFile(Files.createDirectory(folder.resolve("elsewhere")).resolve("target.canvas.json"));
        var link = Files.createSymbolicLink(docs.resolve("link.canvas.json"), elsewhere);
        dialogs.files.add(link);
        dialogs.presses.add("Save there");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        asked("“link.canvas.json” is a link to a file in another folder\nIt leads to “" + elsewhere + "”.",
                "Save there", "Save a copy…", "Cancel");
        untilSaved();
        assertEquals(NAME + "!", inFile(elsewhere));
        assertTrue(Files.isSymbolicLink(link));
    }

    /** The document and its file are as they were in the beginning, then the document is edited. */
    private void editedAgain() {
        inTitle().push(KeyCode.END).push(KeyCode.BACK_SPACE);
        assertEquals(NAME, title().getText());
        save();
        untilSaved();
        noBanner();
        dialogs.said.clear();
        dialogs.presses.clear();
        type();
    }

    @Test
    void aSaveThatRemovesMostOfAFileAsksFirst() throws Exception {
        var only = "{\"format\": \"aiworkbench-canvas\", \"version\": 1, \"id\": \"3d0c1f3e-9a55-4c0d-8f0e-52a1f0c6f001\","
                + " \"header\": {\"product\": \"P\"}, \"notes\": [{\"id\": \"n1\", \"block\": \"user-problem\", \"text\": \"The only note\"}]}\n";
        Files.writeString(canvas, only);
        start(canvas);
        var note = robot.lookup(".note").query();
        robot.clickOn(note).type(KeyCode.DELETE);
        assertEquals("Edited", state());
        save();
        asked("This save removes most of “support.canvas.json”\n", "Save anyway", "Show the history", "Cancel");
        assertEquals(only, Files.readString(canvas));
        dialogs.presses.add("Save anyway");
        save();
        untilSaved();
        assertFalse(Files.readString(canvas).contains("The only note"));
    }

    @Test
    void undoInTheMiddleOfASaveIsAnEditOfWhatWasSaved() throws Exception {
        edited();
        robot.interact(() -> {
            robot.lookup(".note").query().requestFocus();
            // The window hears of the end of the save only after this.
            press(KeyCode.S);
            press(KeyCode.Z);
        });
        until(() -> state().equals("Edited") && inFile(canvas).equals(NAME + "!"));
        assertEquals(NAME, title().getText());
        robot.interact(() -> press(KeyCode.Y));
        assertEquals(NAME + "!", title().getText());
        assertEquals("Saved 10:00", state(), "this is what the file holds");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        save();
        untilSaved();
        assertEquals(NAME, inFile(canvas));
    }

    /** A key with the one for commands. */
    private void press(KeyCode key) {
        Event.fireEvent(owner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    @Test
    void aCleanDocumentFollowsItsFile() throws Exception {
        Files.copy(SAMPLES.resolve("support-assistant.canvas.json"), canvas, StandardCopyOption.REPLACE_EXISTING);
        start(canvas);
        undoBringsTheOldOneBack();
        aReloadKeepsWhatIsInView();
        aReloadKeepsTheSelection();
    }

    private void undoBringsTheOldOneBack() throws IOException {
        othersRename("Their name");
        until(() -> title().getText().equals("Their name"));
        assertEquals("Saved", state());
        press("Undo");
        assertEquals(NAME, title().getText());
        assertEquals("Edited", state());
        save();
        untilSaved();
        assertEquals(NAME, inFile(canvas));
    }

    private void aReloadKeepsWhatIsInView() throws IOException {
        var scrolled = robot.lookup(".scroll-pane").queryAllAs(ScrollPane.class).stream()
                .filter(pane -> pane.getScene() == stage.getScene() && pane.isVisible()
                        && pane.getContent().getBoundsInLocal().getHeight() > pane.getViewportBounds().getHeight() + 100).toList();
        assertFalse(scrolled.isEmpty(), "something is larger than the window");
        robot.interact(() -> scrolled.forEach(pane -> pane.setVvalue(0.6)));
        othersRename("Their name");
        until(() -> title().getText().equals("Their name"));
        robot.interact(() -> stage.getScene().getRoot().layout());
        scrolled.forEach(pane -> {
            assertEquals(stage.getScene(), pane.getScene(), "it is still there");
            assertEquals(0.6, pane.getVvalue(), 0.02);
        });
    }

    private void aReloadKeepsTheSelection() throws IOException {
        robot.interact(() -> robot.lookup(".note").query().requestFocus());
        robot.push(KeyCode.DOWN);
        var before = selected();
        assertEquals(1, before.size());
        Files.writeString(canvas, Files.readString(canvas).replace("Their name", "Another name"));
        until(() -> title().getText().equals("Another name"));
        assertEquals(before, selected());
        assertEquals(before.getFirst(), owner().getAccessibleText());
    }

    /** What the selected notes say. */
    private List<String> selected() {
        return robot.lookup(".note").queryAll().stream().filter(note -> note.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("selected"))).map(Node::getAccessibleText).toList();
    }

    @Test
    void anEditedDocumentIsBroughtTogetherWithItsFile() throws Exception {
        edited();
        othersRename("Their name");
        banner("Another program changed “support.canvas.json”. Nothing was overwritten.", "Compare", "Keep both", "Save a copy…");
        press("Compare");
        asked("Bring two versions together", "Apply", "Later");
        banner("Another program changed", "Compare", "Keep both", "Save a copy…");
        assertEquals(NAME + "!", title().getText(), "deciding later keeps the banner");
        dialogs.presses.add("Apply");
        press("Compare");
        asked("Bring two versions together");
        save();
        untilSaved();
        assertEquals(NAME + "!", inFile(canvas));
        noBanner();
        editedAgain();
        Files.writeString(canvas, "");
        banner("“support.canvas.json” can no longer be read:", "Save a copy…");
        assertEquals(NAME + "!", title().getText(), "an edited document stays when its file is emptied");
    }

    @Test
    void editsAreSavedByThemselvesUntilOthersChangeTheFile() throws Exception {
        start(canvas);
        robot.interact(() -> robot.lookup("#more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "Save automatically".equals(item.getText())).map(CheckMenuItem.class::cast).forEach(item -> {
                    item.setSelected(true);
                    item.fire();
                }));
        type();
        untilSaved();
        assertEquals(NAME + "!", inFile(canvas));
        inTitle().push(KeyCode.END).write("?");
        othersRename("Again");
        banner("Another program changed", "Compare", "Keep both", "Save a copy…");
        assertEquals("Again!", inFile(canvas));
        assertEquals(List.of(), dialogs.said);
        keepingBothSavesMineBesideAndOpensTheirs(NAME + "!?", "Again!");
    }

    private void keepingBothSavesMineBesideAndOpensTheirs(String mine, String theirs) {
        press("Keep both");
        until(() -> tabs().getTabs().size() == 3);
        assertEquals(mine, inFile(docs.resolve("support (my version).canvas.json")));
        assertEquals(theirs, inFile(canvas));
        assertEquals(theirs, title().getText());
    }

    @Test
    void withoutAHistorySavingAsksOnceAndAPlaceThatTheUserChoosesProtectsEditsFromThenOn() throws Exception {
        var blocked = Files.createFile(folder.resolve("blocked"));
        start(List.of(blocked.resolve("store")), canvas);
        type();
        banner("Your edits are not protected against a crash:", "Try again", "Choose place…");
        dialogs.presses.add("Save without a copy in the history");
        save();
        untilSaved();
        assertEquals(NAME + "!", inFile(canvas));
        asked("“support.canvas.json” was not saved\n", "Try again", "Save without a copy in the history", "Save a copy…", "Cancel");
        type();
        press("Try again");
        banner("Your edits are not protected against a crash:", "Try again", "Choose place…");
        var place = Files.createDirectory(folder.resolve("chosen"));
        dialogs.files.add(place);
        press("Choose place…");
        noBanner();
        until(() -> remembered().contains("protection=" + place));
        until(() -> holdsEdits(place.resolve("aiworkbench-recovery")));
    }

    private boolean holdsEdits(Path recovery) {
        try {
            var store = RecoveryStore.open(List.of(recovery), InstantSource.system());
            return store.vault(canvas).recovered().filter(edits -> !edits.commands().isEmpty()).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String remembered() {
        try {
            var settings = folder.resolve("settings/settings.properties");
            return Files.exists(settings) ? Files.readString(settings) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoEditsOnAnotherMachineIsNamed() throws Exception {
        Files.writeString(docs.resolve(".~support.canvas.json.lock"), "{\"session\":\"6a3f0c1e-0d7b-4a2e-9a1b-2f4a5b6c7d8e\",\"host\":\"far-away\","
                + "\"user\":\"ann\",\"pid\":4711,\"processStart\":\"x\",\"counter\":3}");
        start(canvas);
        banner("ann on far-away may be editing “support.canvas.json”.", "Open anyway", "Read-only copy");
        press("Read-only copy");
        until(() -> state().equals("Read only"));
        assertEquals(2, tabs().getTabs().size());
        noBanner();
    }

    @Test
    void editingAllTheSameIsNotAskedAgain() throws Exception {
        Files.writeString(docs.resolve(".~support.canvas.json.lock"), "{\"session\":\"6a3f0c1e-0d7b-4a2e-9a1b-2f4a5b6c7d8e\",\"host\":\"far-away\","
                + "\"user\":\"ann\",\"pid\":4711,\"processStart\":\"x\",\"counter\":3}");
        start(canvas);
        banner("ann on far-away may be editing “support.canvas.json”.", "Open anyway", "Read-only copy");
        press("Open anyway");
        noBanner();
        type();
        save();
        untilSaved();
        assertEquals(List.of(), banners());
        assertTrue(Files.readString(docs.resolve(".~support.canvas.json.lock")).contains("ann"), "here nobody puts locks beside files, so theirs stays");
    }

    @Test
    void anEarlierVersionIsSavedAsACopyOrComesBackAsOneStep() throws Exception {
        edited();
        save();
        untilSaved();
        var copy = docs.resolve("old.canvas.json");
        dialogs.files.add(copy);
        oldestInHistory("Save a copy as…");
        until(() -> Files.exists(copy));
        until(() -> inFile(copy).equals(NAME));
        assertEquals(NAME + "!", title().getText());
        assertTrue(state().startsWith("Saved"), state());
        dialogs.said.clear();
        oldestInHistory("Restore this version");
        until(() -> title().getText().equals(NAME));
        assertEquals("Edited", state());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(NAME + "!", title().getText());
        assertTrue(state().startsWith("Saved"), state());
    }

    /** Answers the dialog of the history once the oldest version is read. */
    private void oldestInHistory(String button) {
        dialogs.meanwhile = content -> {
            var list = (ListView<?>) content.lookup("#versions");
            list.getSelectionModel().selectLast();
        };
        dialogs.presses.add(button);
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        asked("History", "Restore this version", "Save a copy as…", "Show in the document", "Close");
    }

    private void untilSaved() {
        until(() -> state().equals("Saved 10:00"));
    }
}
