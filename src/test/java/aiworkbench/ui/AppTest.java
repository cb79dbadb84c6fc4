package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.edit.OwnId;
import aiworkbench.model.Document;
import aiworkbench.model.Plan;
import aiworkbench.storage.document.DocumentStore;

class AppTest extends AppRig {

    private final DocumentStore store = new DocumentStore();
    private Path canvas;

    @BeforeEach
    void writeCanvas() throws Exception {
        canvas = small(folder.resolve("support.canvas.json"));
    }

    /** One window, as a person uses it from opening to closing. */
    @Test
    void aDocumentFromOpeningToClosing() throws Exception {
        start(canvas);
        assertEquals("Support reply assistant", title().getText());
        assertEquals("Saved", state());
        assertTrue(stage.getTitle().startsWith("Support reply assistant"));
        panesFold();
        largeTextLeavesTheRoomToTheDocument();
        f6WalksThroughThePanes();
        undoWorksInsideATextField();
        theSameDocumentTwiceIsOneTab();
        closingAsksAndStays();
        closingAsksAndForgets();
        editedTitlesAreSavedAndReadAgain();
        saveAsWritesAnotherFile();
        closingAsksAndSaves();
    }

    private void panesFold() {
        assertTrue(shown(".workspace-pane"));
        assertFalse(shown(".side-pane"), "a narrow window leaves the room to the document");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertFalse(shown(".workspace-pane"));
        assertTrue(shown(".side-pane"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertTrue(shown(".workspace-pane"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    }

    private void largeTextLeavesTheRoomToTheDocument() {
        robot.interact(() -> app.appearance().change(200));
        until(() -> !shown(".workspace-pane"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertTrue(shown(".workspace-pane"), "who asks for it gets it");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        robot.interact(() -> app.appearance().change(100));
        until(() -> shown(".workspace-pane"));
    }

    private void f6WalksThroughThePanes() {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        inTitle();
        var visited = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.F6);
            visited.add(pane());
        }
        assertEquals(List.of("workspace-pane", "documents", "side-pane", "workspace-pane"), visited);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("side-pane", pane());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    }

    private void undoWorksInsideATextField() {
        inTitle().push(KeyCode.SHORTCUT, KeyCode.A).write("X");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("Support reply assistant", title().getText());
        assertEquals("Saved", state());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("X", title().getText());
        assertEquals("Undo: Rename product", robot.lookup("#undo").queryButton().getTooltip().getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    }

    private void theSameDocumentTwiceIsOneTab() {
        dialogs.files.add(canvas);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, tabs().getTabs().size());
    }

    private void closingAsksAndStays() {
        dialogs.said.clear();
        inTitle().push(KeyCode.END).write("!");
        robot.push(KeyCode.SHORTCUT, KeyCode.W);
        assertEquals(1, dialogs.said.size());
        assertEquals(2, tabs().getTabs().size());
        assertEquals("Edited", state());
    }

    private void closingAsksAndForgets() throws Exception {
        dialogs.presses.add("Don’t save");
        robot.push(KeyCode.SHORTCUT, KeyCode.W);
        until(() -> tabs().getTabs().size() == 1);
        assertEquals("Support reply assistant", read(canvas).title());
        open(canvas);
    }

    private void editedTitlesAreSavedAndReadAgain() throws Exception {
        inTitle().push(KeyCode.SHORTCUT, KeyCode.A).write("Order helper");
        assertEquals("Edited", state());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> state().equals("Saved 10:00"));
        assertEquals("Order helper", read(canvas).title());
    }

    private void saveAsWritesAnotherFile() throws Exception {
        dialogs.files.add(folder.resolve("other.json"));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        var other = folder.resolve("other.canvas.json");
        until(() -> Files.exists(other) && state().equals("Saved 10:00"));
        assertNotEquals(read(canvas).id(), read(other).id(), "both files are there, so they are two documents");
        assertEquals(read(canvas), new OwnId(read(other).id(), read(canvas).id()).of(read(other)));
        assertTrue(status().startsWith("other.canvas.json"), status());
    }

    private void closingAsksAndSaves() throws Exception {
        inTitle().push(KeyCode.END).write("!");
        dialogs.presses.add("Save");
        robot.push(KeyCode.SHORTCUT, KeyCode.W);
        until(() -> tabs().getTabs().size() == 1);
        assertEquals("Order helper!", read(folder.resolve("other.canvas.json")).title());
    }

    private void open(Path file) {
        int before = tabs().getTabs().size();
        dialogs.files.add(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        until(() -> tabs().getTabs().size() > before);
    }

    @Test
    void filesThatCannotBeOpenedOrChangedSayWhy() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.canvas.json"), "{\n  \"format\": \"aiworkbench-canvas\"\n  \"version\": 1\n}\n");
        start(canvas, broken);
        until(() -> !dialogs.said.isEmpty());
        assertTrue(dialogs.said.getFirst().contains("“broken.canvas.json” cannot be opened"), dialogs.said.getFirst());
        assertTrue(dialogs.said.getFirst().contains("Line 3, column 3"), dialogs.said.getFirst());
        assertEquals("Support reply assistant", title().getText());
        int before = dialogs.said.size();
        dialogs.files.add(Path.of("/nonexist"));
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        until(() -> dialogs.said.stream().skip(before).anyMatch(said -> said.contains("nonexist")));
        assertEquals("Support reply assistant", title().getText());
        var newer = Files.writeString(folder.resolve("newer.canvas.json"), Files.readString(canvas).replace("\"version\": 1,", "\"version\": 999,"));
        open(newer);
        assertEquals("Read only", state());
        assertTrue(robot.lookup(".banner .label").tryQuery().isPresent());
        inTitle().write("!");
        assertEquals("Support reply assistant", title().getText());
    }

    @Test
    void aStartPageOpensSamplesAndTakesFiles() throws Exception {
        start();
        until(() -> robot.lookup(".sample-card").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".sample-card").queryButton().fire());
        until(() -> tabs().getTabs().size() == 4);
        assertEquals("Edited", state());
        assertTrue(status().startsWith("Not saved yet"), status());
        assertTrue(robot.lookup(".workspace-list .list-cell").queryAll().size() >= 3);
        robot.interact(() -> Event.fireEvent(stage.getScene(), drag(DragEvent.DRAG_OVER, dragboard(canvas))));
        assertTrue(robot.lookup("Let go to open").tryQuery().isPresent());
        robot.interact(() -> Event.fireEvent(stage.getScene(), drag(DragEvent.DRAG_EXITED, dragboard(canvas))));
        assertTrue(robot.lookup("Let go to open").tryQuery().isEmpty());
        robot.interact(() -> {
            Event.fireEvent(stage.getScene(), drag(DragEvent.DRAG_OVER, dragboard(canvas)));
            Event.fireEvent(stage.getScene(), drag(DragEvent.DRAG_DROPPED, dragboard(canvas)));
        });
        assertTrue(robot.lookup("Let go to open").tryQuery().isEmpty());
        until(() -> tabs().getTabs().size() == 5);
        assertEquals("Support reply assistant", title().getText());
        assertEquals("Saved", state());
        aPlanTakesTablesByDropAndByMenu();
    }

    private void aPlanTakesTablesByDropAndByMenu() throws Exception {
        for (int i = 1; i < 5 && !(app.front().orElseThrow() instanceof Plan); i++) {
            int tab = i;
            robot.interact(() -> tabs().getSelectionModel().select(tab));
        }
        var dropped = Files.writeString(folder.resolve("dropped.csv"), "Title,First day\nTalk to sales,12\n");
        dialogs.presses.add("Add 1 item");
        robot.interact(() -> Event.fireEvent(stage.getScene(), drag(DragEvent.DRAG_DROPPED, dragboard(dropped))));
        until(() -> lastItem().equals("Talk to sales"));
        dialogs.files.add(Files.writeString(folder.resolve("chosen.tsv"), "Title\tFirst day\nTalk to support\t13\n"));
        dialogs.presses.add("Add 1 item");
        robot.interact(() -> robot.lookup("#more").queryAs(MenuButton.class).getItems().stream().filter(item -> "importItem".equals(item.getId()))
                .findFirst().orElseThrow().fire());
        until(() -> lastItem().equals("Talk to support"));
    }

    private String lastItem() {
        return ((Plan) app.front().orElseThrow()).items().getLast().title();
    }

    @Test
    void newDocumentsAndExportedOnesAreUnsavedUntilTheyHaveAPlace() throws Exception {
        start(canvas);
        var pdf = folder.resolve("page.pdf");
        dialogs.presses.add("Export…");
        dialogs.files.add(pdf);
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        until(() -> Files.exists(pdf) && robot.lookup(".toast").tryQuery().isPresent());
        assertEquals(List.of("Export", "Export [support-canvas.pdf]"), dialogs.said);
        dialogs.files.add(pdf);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        until(() -> tabs().getTabs().size() == 3);
        assertEquals("Edited", state());
        dialogs.files.add(folder.resolve("again.canvas.json"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> state().equals("Saved 10:00"));
        assertEquals(read(canvas), read(folder.resolve("again.canvas.json")));
        dialogs.presses.add("Create");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        assertEquals("Edited", state());
        var fresh = folder.resolve("fresh.canvas.json");
        dialogs.files.add(fresh);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> state().equals("Saved 10:00"));
        assertTrue(dialogs.said.contains("Save as [support-reply-assistant.canvas.json]"), dialogs.said.toString());
        assertEquals("Support reply assistant", read(fresh).title());
        var open = tabs().getTabs().size();
        app.stop();
        start();
        until(() -> tabs().getTabs().size() == open);
        assertEquals("Support reply assistant", title().getText());
    }

    @Test
    void whatTheReviewFoundIsCountedBesideTheDocumentAndInTheBar() throws Exception {
        var bad = folder.resolve("bad.risks.json");
        Files.writeString(bad, Files.readString(SAMPLES.resolve("support-assistant.risks.json")).replace("\"id\": \"R1-b\"", "\"id\": \"R1-a\""));
        start(canvas, bad);
        until(() -> robot.lookup(".workspace-list .tally").tryQuery().isPresent() && !robot.lookup("#review").queryButton().isDisabled());
        assertTrue(((Label) robot.lookup("#review").queryButton().getGraphic()).getStyleClass().contains("badge-danger"));
    }

    /** By the button of the window, and by ⌘Q: a Mac asks every window to close (JavaFX, MacApplication). */
    @Test
    void leavingAsksForAllDocumentsAtOnce() throws Exception {
        var plan = Files.copy(SAMPLES.resolve("support-assistant.plan.json"), folder.resolve("support.plan.json"));
        start(canvas, plan);
        inTitle().push(KeyCode.END).write("!");
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        inTitle().push(KeyCode.END).write("?");
        dialogs.presses.add("Save all");
        robot.interact(() -> stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> !stage.isShowing());
        assertEquals(List.of("Save the changes to 2 documents?"), dialogs.said);
        assertEquals("Support reply assistant?", read(canvas).title());
        assertEquals("Support reply assistant!", read(plan).title());
    }

    @Test
    void changesByOthersAreNotOverwritten() throws Exception {
        edited();
        Files.writeString(canvas, Files.readString(canvas).replace("Support reply assistant", "Their name"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> state().startsWith("Not saved"));
        assertEquals("Their name", read(canvas).title());
        dialogs.presses.addAll(List.of("Compare", "Apply"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> dialogs.said.contains("Bring two versions together"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> state().equals("Saved 10:00"));
        assertEquals("Support reply assistant!", read(canvas).title());
    }

    /** The pane that has the keyboard. */
    private String pane() {
        for (Node at = stage.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            for (var style : List.of("workspace-pane", "documents", "side-pane")) {
                if (at.getStyleClass().contains(style)) {
                    return style;
                }
            }
        }
        return "";
    }

    private DragEvent drag(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(null, stage.getScene(), type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null);
    }

    /** JavaFX makes dragboards for real drags only, which no test can start; this is how it makes them. */
    private static Dragboard dragboard(Path file) {
        try {
            var clipboard = Class.forName("com.sun.javafx.tk.TKClipboard");
            var make = Dragboard.class.getDeclaredMethod("createDragboard", clipboard);
            make.setAccessible(true);
            var toolkit = Class.forName("com.sun.javafx.tk.Toolkit").getMethod("getToolkit").invoke(null);
            var local = Class.forName("com.sun.javafx.tk.Toolkit").getMethod("createLocalClipboard").invoke(toolkit);
            // Only what is being dragged tells how it can be taken.
            var board = (Dragboard) make.invoke(null, Proxy.newProxyInstance(clipboard.getClassLoader(), new Class<?>[] {clipboard},
                    (_, method, arguments) -> method.getName().equals("getTransferModes") ? Set.of(TransferMode.COPY) : method.invoke(local, arguments)));
            board.setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
            return board;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("JavaFX makes dragboards in another way now", changed);
        }
    }

    @Test
    void titlesOfLinksFollowOtherOpenDocuments() throws Exception {
        var risks = Files.copy(SAMPLES.resolve("support-assistant.risks.json"), folder.resolve("support.risks.json"));
        start(sample("support-assistant.canvas.json"), risks);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        until(() -> !links("R1 ·").isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        var register = robot.lookup(".table-view").queryAs(TableView.class);
        robot.interact(() -> {
            register.requestFocus();
            register.getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertTrue(links("R1 ·").isEmpty());
    }

    private List<Node> links(String text) {
        return robot.lookup(node -> node instanceof Hyperlink link && link.getText().contains(text)).queryAll().stream().toList();
    }

    @Test
    void noLinkOfASampleReadsAsLost() throws Exception {
        var canvases = new ArrayList<Path>();
        try (var samples = Files.list(SAMPLES)) {
            for (var sample : samples.filter(Files::isRegularFile).toList()) {
                var copy = Files.copy(sample, folder.resolve(sample.getFileName()));
                if (copy.toString().endsWith(".canvas.json")) {
                    canvases.add(copy);
                }
            }
        }
        start(canvases.toArray(Path[]::new));
        until(() -> tabs().getTabs().size() == canvases.size() + 1);
        for (int i = 1; i <= canvases.size(); i++) {
            assertTrue(tabs().getTabs().get(i).getContent().lookupAll(".note-link-broken").isEmpty(), tabs().getTabs().get(i).getText());
            assertFalse(tabs().getTabs().get(i).getContent().lookupAll(".note").isEmpty());
        }
    }

    private void edited() throws Exception {
        start(canvas);
        inTitle().push(KeyCode.END).write("!");
        assertEquals("Edited", state());
    }

    private Document read(Path file) throws IOException {
        return store.open(file).document();
    }
}
