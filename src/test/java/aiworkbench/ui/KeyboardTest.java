package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.RiskMatrix;


/** Every key of the table in the README does what it says, in the window as it opens. */
class KeyboardTest extends AppRig {

    private final List<String> pressed = new ArrayList<>();

    @Test
    void keysThatWorkEverywhere() throws Exception {
        show(small(folder.resolve("support.canvas.json")), smallPlan(folder.resolve("support.plan.json")));
        key("F6", () -> !inFront(), KeyCode.F6);
        key("Shift+F6", this::inFront, KeyCode.SHIFT, KeyCode.F6);
        says("Ctrl+N", KeyCode.SHORTCUT, KeyCode.N);
        says("Ctrl+O", KeyCode.SHORTCUT, KeyCode.O);
        robot.type(KeyCode.DELETE);
        assertEquals("Edited", state());
        key("Ctrl+Z", () -> state().equals("Saved"), KeyCode.SHORTCUT, KeyCode.Z);
        key("Ctrl+Shift+Z", () -> state().equals("Edited"), KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        key("Ctrl+Y", () -> state().equals("Edited"), KeyCode.SHORTCUT, KeyCode.Y);
        key("Ctrl+S", () -> state().startsWith("Saved"), KeyCode.SHORTCUT, KeyCode.S);
        says("Ctrl+Shift+S", KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        says("Ctrl+E", KeyCode.SHORTCUT, KeyCode.E);
        says("Ctrl+H", KeyCode.SHORTCUT, KeyCode.H);
        key("Ctrl+Shift+T", () -> shown("#trace-pane"), KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        until(this::inTrace);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        until(this::inFront);
        robot.push(KeyCode.F6);
        until(this::inTrace);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        until(() -> !shown("#trace-pane") && inFront());
        says("F1", KeyCode.F1);
        says("Ctrl+,", KeyCode.SHORTCUT, KeyCode.COMMA);
        key("Ctrl+K", () -> windowWith(".quick-pick"), KeyCode.SHORTCUT, KeyCode.K);
        robot.type(KeyCode.ESCAPE);
        key("Ctrl+Shift+P", () -> windowWith(".quick-pick"), KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        robot.type(KeyCode.ESCAPE);
        key("Ctrl+\\", () -> windowWith(".quick-pick"), KeyCode.SHORTCUT, KeyCode.BACK_SLASH);
        robot.type(KeyCode.ENTER);
        until(() -> shown(".beside-pane"));
        key("Ctrl+Shift+\\", () -> !shown(".beside-pane"), KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.BACK_SLASH);
        key("F5", () -> windowWith(".wall-title"), KeyCode.F5);
        robot.type(KeyCode.ESCAPE);
        until(() -> !windowWith(".wall-title"));
        key("Ctrl+1", () -> !shown(".workspace-pane"), KeyCode.SHORTCUT, KeyCode.DIGIT1);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        boolean beside = shown(".side-pane");
        key("Ctrl+2", () -> shown(".side-pane") != beside, KeyCode.SHORTCUT, KeyCode.DIGIT2);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        double usual = size();
        key("Ctrl+Plus", () -> size() > usual, KeyCode.SHORTCUT, KeyCode.EQUALS);
        key("Ctrl+0", () -> size() == usual, KeyCode.SHORTCUT, KeyCode.DIGIT0);
        key("Ctrl+Minus", () -> size() < usual, KeyCode.SHORTCUT, KeyCode.MINUS);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        key("F10", () -> robot.lookup("#more").queryAs(MenuButton.class).isShowing(), KeyCode.F10);
        robot.type(KeyCode.ESCAPE);
        key("Ctrl+Tab", () -> tab() == 0, KeyCode.CONTROL, KeyCode.TAB);
        key("Ctrl+Shift+Tab", () -> tab() == 2, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        key("Ctrl+Page Up", () -> tab() == 1, KeyCode.CONTROL, KeyCode.PAGE_UP);
        key("Ctrl+Page Down", () -> tab() == 2, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        key("Ctrl+W", () -> tabs().getTabs().size() == 2, KeyCode.SHORTCUT, KeyCode.W);
        assertTrue(inFront());
        nothingForgotten("Everywhere");
        theKeyboardIsNeverLostWhenPanesComeAndGo();
    }

    /** One window with a document of each kind. */
    @Test
    void keysOfEveryKindOfDocument() throws Exception {
        show(small(folder.resolve("support.canvas.json")), sample("support-assistant.plan.json"), sample("support-assistant.risks.json"));
        everyKindOfDocumentHasTheKeyboardWhenItComesToTheFront();
        front(1);
        tabWalksTheBlocksAsTheyAreRead();
        front(2);
        keysOfThePlan();
        front(3);
        keysOfTheRisks();
    }

    private void front(int tab) {
        robot.interact(() -> tabs().getSelectionModel().select(tab));
        until(() -> tab() == tab && inFront());
        pressed.clear();
    }

    private void theKeyboardIsNeverLostWhenPanesComeAndGo() {
        robot.type(KeyCode.DOWN).type(KeyCode.DELETE);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        thereAndBack("after undo");
        for (var size : List.of(KeyCode.EQUALS, KeyCode.DIGIT0)) {
            robot.push(KeyCode.SHORTCUT, size);
            thereAndBack("after " + size);
        }
        robot.push(KeyCode.F6);
        assertTrue(!inFront(), chain());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        until(this::inFront);
        thereAndBack("without the side pane");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(!inFront(), chain());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        until(this::inFront);
        thereAndBack("without the workspace pane");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        robot.push(KeyCode.F6);
        assertTrue(inFront(), "the only pane");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    }

    private boolean inTrace() {
        return robot.lookup("#trace-pane").tryQuery().filter(Node::isFocusWithin).isPresent();
    }

    /** F6 leaves the document and Shift+F6 comes back to it. */
    private void thereAndBack(String when) {
        until(this::inFront);
        robot.push(KeyCode.F6);
        assertTrue(!inFront(), when + ": " + chain());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(inFront(), when + ": " + chain());
    }

    @Test
    void keysOfTheCanvas() throws Exception {
        show(sample("support-assistant.canvas.json"));
        key("any letter", () -> step().equals("Add note"), KeyCode.A);
        key("Shift+Enter", () -> ((TextInputControl) owner()).getText().equals("a\n"), KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("b");
        key("Enter", () -> owner() instanceof TextInputControl field && field.getText().isEmpty(), KeyCode.ENTER);
        robot.write("stays");
        key("Escape", () -> spoken().startsWith("stays"), KeyCode.ESCAPE);
        robot.type(KeyCode.DELETE).type(KeyCode.UP);
        key("F2", () -> owner() instanceof TextInputControl, KeyCode.F2);
        robot.type(KeyCode.ESCAPE);
        works("Ctrl+D", KeyCode.SHORTCUT, KeyCode.D);
        works("Delete", KeyCode.DELETE);
        works("Alt+arrows", KeyCode.ALT, KeyCode.UP);
        moves("Shift+arrows", KeyCode.SHIFT, KeyCode.UP);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        pressed.add("Ctrl+C");
        works("Ctrl+V", KeyCode.SHORTCUT, KeyCode.V);
        works("Ctrl+X", KeyCode.SHORTCUT, KeyCode.X);
        moves("arrows", KeyCode.UP);
        works("+", KeyCode.SHIFT, KeyCode.EQUALS);
        works("-", KeyCode.MINUS);
        works("Alt+3", KeyCode.ALT, KeyCode.DIGIT3);
        works("Alt+Shift+6", KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT6);
        says("Ctrl+T", KeyCode.SHORTCUT, KeyCode.T);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.C);
        pressed.addAll(List.of("Ctrl+Shift+C", "Ctrl+Alt+C"));
        key("Shift+F10", () -> shown("Make this a risk"), KeyCode.SHIFT, KeyCode.F10);
        robot.type(KeyCode.ESCAPE);
        key("Ctrl+L", () -> shown(".outline"), KeyCode.SHORTCUT, KeyCode.L);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        key("Ctrl+Shift+F", () -> shown(".filter-bar"), KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        robot.type(KeyCode.ESCAPE);
        moves("arrows", KeyCode.DOWN);
        pressed.removeLast();
        key("Ctrl+A", () -> robot.lookup(".note").queryAll().stream().filter(KeyboardTest::selected).count() > 1, KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        pressed.add("Ctrl+Enter");
        moves("Tab", KeyCode.TAB);
        moves("Shift+Tab", KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.HOME);
        key("Ctrl+R", () -> note().links().size() == 1, KeyCode.SHORTCUT, KeyCode.R);
        key("Ctrl+P", () -> note().links().size() == 2, KeyCode.SHORTCUT, KeyCode.P);
        nothingForgotten("Canvas");
        theOtherDocumentsOfTheProductHaveTheNote();
    }

    /** Matrix and plan were made for it, stay behind the canvas, and point back. */
    private void theOtherDocumentsOfTheProductHaveTheNote() {
        assertEquals(4, tabs().getTabs().size());
        assertTrue(inFront() && tab() == 1, "the canvas is still in front");
        var note = note();
        robot.push(KeyCode.SHORTCUT, KeyCode.R);
        until(() -> app.front().orElseThrow() instanceof RiskMatrix);
        var risk = ((RiskMatrix) app.front().orElseThrow()).risks().getFirst();
        assertEquals(note.text().replace("\n", " "), risk.title());
        assertEquals(List.of(note.id()), risk.links().stream().map(Link::element).toList());
        assertEquals("R1", risk.code());
    }

    /** The first note of the first block. */
    private Note note() {
        return CanvasEdits.notes((Canvas) app.front().orElseThrow(), "user-problem").getFirst();
    }

    private void keysOfThePlan() throws IOException {
        moves("arrows", KeyCode.RIGHT);
        works("Alt+Right", KeyCode.ALT, KeyCode.RIGHT);
        works("Alt+Left", KeyCode.ALT, KeyCode.LEFT);
        works("Alt+Shift+Right", KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        works("Alt+Down", KeyCode.ALT, KeyCode.DOWN);
        works("Ctrl+D", KeyCode.SHORTCUT, KeyCode.D);
        key("F2", () -> owner() instanceof TextInputControl, KeyCode.F2);
        robot.type(KeyCode.ESCAPE);
        works("Delete", KeyCode.DELETE);
        for (int i = 0; i < 20 && !spoken().startsWith("AI Health Review"); i++) {
            robot.type(KeyCode.RIGHT);
        }
        key("Ctrl+Right", () -> spoken().contains("Meeting on 3 Nov"), KeyCode.SHORTCUT, KeyCode.RIGHT);
        robot.push(KeyCode.SHORTCUT, KeyCode.RIGHT);
        key("Ctrl+Left", () -> spoken().contains("Meeting on 3 Nov"), KeyCode.SHORTCUT, KeyCode.LEFT);
        nothingForgotten("Plan");
    }

    private void keysOfTheRisks() throws IOException {
        works("arrows", KeyCode.UP);
        works("Shift+arrows", KeyCode.SHIFT, KeyCode.DOWN);
        works("Ctrl+D", KeyCode.SHORTCUT, KeyCode.D);
        key("F2", () -> owner() instanceof TextInputControl, KeyCode.F2);
        robot.type(KeyCode.ESCAPE);
        works("Delete", KeyCode.DELETE);
        var before = step();
        key("N", () -> owner() instanceof TextInputControl, KeyCode.N);
        robot.write("A").type(KeyCode.ESCAPE);
        until(() -> !(owner() instanceof TextInputControl));
        assertEquals(before, step());
        nothingForgotten("Risks");
    }

    private void tabWalksTheBlocksAsTheyAreRead() {
        var titles = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            titles.add(spoken().replaceAll("[:,].*", ""));
            robot.type(KeyCode.TAB);
        }
        assertEquals(4, titles.stream().distinct().count(), titles.toString());
        assertTrue(titles.stream().allMatch(title -> robot.lookup(".block-title").<Label>queryAllAs(Label.class).stream()
                .anyMatch(label -> title.startsWith(label.getText()))), titles.toString());
        assertTrue(owner().localToScene(0, 0).getY() > 0);
    }

    private void everyKindOfDocumentHasTheKeyboardWhenItComesToTheFront() {
        for (int i = 0; i < 4; i++) {
            assertTrue(inFront(), "tab " + tab() + ": " + owner());
            robot.push(KeyCode.CONTROL, KeyCode.TAB);
        }
        for (Node header : List.<Node>copyOf(robot.lookup(".documents .tab-container").queryAll())) {
            robot.clickOn(header);
            until(this::inFront);
        }
    }

    private void nothingForgotten(String area) throws IOException {
        var rows = Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.startsWith("| ")).toList();
        var keys = new ArrayList<String>();
        var now = "";
        for (var row : rows) {
            var cells = row.split("\\|");
            now = cells[1].isBlank() ? now : cells[1].strip();
            if (now.equals(area)) {
                Stream.of(cells[2].strip().split(", ")).forEach(keys::add);
            }
        }
        assertEquals(keys.stream().sorted().toList(), pressed.stream().sorted().toList());
    }

    private static boolean windowWith(String query) {
        return Window.getWindows().stream().anyMatch(window -> window.isShowing() && window.getScene().lookup(query) != null);
    }

    private void says(String name, KeyCode... keys) {
        int before = dialogs.said.size();
        key(name, () -> dialogs.said.size() > before, keys);
    }

    /** A key that changes the document. */
    private void works(String name, KeyCode... keys) {
        var before = app.front();
        key(name, () -> !before.equals(app.front()), keys);
    }

    /** A key that takes the keyboard elsewhere in the same document. */
    private void moves(String name, KeyCode... keys) {
        var before = owner();
        var same = app.front();
        key(name, () -> owner() != before, keys);
        assertEquals(same, app.front());
        assertTrue(inFront());
    }

    private void key(String name, BooleanSupplier effect, KeyCode... keys) {
        robot.push(keys);
        pressed.add(name);
        try {
            until(effect);
        } catch (AssertionError e) {
            throw new AssertionError(name + " did nothing; the keyboard is at " + chain(), e);
        }
    }

    private void show(Path... files) throws Exception {
        size(1200, 800);
        start(files);
        until(() -> tabs().getTabs().size() == files.length + 1 && inFront());
    }

    private boolean inFront() {
        var content = tabs().getSelectionModel().getSelectedItem().getContent();
        for (var at = owner(); at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }

    private static boolean selected(Node note) {
        return note.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("selected"));
    }

    private String chain() {
        var chain = new StringBuilder();
        for (var at = owner(); at != null; at = at.getParent()) {
            chain.append(at.getClass().getSimpleName()).append('#').append(at.getId()).append(' ');
        }
        return chain.toString();
    }

    private String spoken() {
        return owner() == null || owner().getAccessibleText() == null ? "" : owner().getAccessibleText();
    }

    private String step() {
        return robot.lookup("#undo").queryAs(Button.class).getAccessibleText().replace("Undo: ", "");
    }

    private double size() {
        return robot.lookup("#more").queryAs(MenuButton.class).getFont().getSize();
    }

    private int tab() {
        return tabs().getSelectionModel().getSelectedIndex();
    }
}
