package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.model.Canvas;

/** What is chosen in a table or card is filled in beside it, and the keyboard goes there and back. */
class DetailsTest extends AppRig {

    @Test
    void whatIsTypedOnANewRowIsItsNameAlsoWhereTheSidePaneWasFolded() throws Exception {
        size(950, 700);
        start(small(folder.resolve("a.canvas.json")));
        var row = newValue();
        keys(keys -> keys.write("Time").push(KeyCode.TAB));

        assertEquals("Time", canvas().roi().value().getFirst().name());
        keys(keys -> keys.push(KeyCode.ESCAPE));
        assertSame(row, owner());
    }

    @Test
    void enterOnARowGoesToItsFormAndEscapeComesBack() throws Exception {
        start(small(folder.resolve("a.canvas.json")));
        var row = newValue();
        keys(keys -> keys.push(KeyCode.ENTER));

        assertInstanceOf(TextInputControl.class, owner());
        keys(keys -> keys.push(KeyCode.ESCAPE));
        assertSame(row, owner());
    }

    @Test
    void aCardIsFilledInWithTheKeyboardToo() throws Exception {
        start(small(folder.resolve("a.canvas.json")));
        button("Value");
        var card = robot.lookup(".record-card").query();
        robot.interact(card::requestFocus);
        keys(keys -> keys.push(KeyCode.F2));
        keys(keys -> keys.write("a year").push(KeyCode.ESCAPE));

        assertEquals("a year", canvas().roi().period());
        assertSame(card, owner());
    }

    @Test
    void undoOfWhatTheFormShowsGivesTheKeyboardBackToTheDocument() throws Exception {
        size(1000, 700);
        start(small(folder.resolve("a.canvas.json")));
        newValue();
        keys(keys -> keys.push(KeyCode.ENTER));
        keys(keys -> keys.push(KeyCode.CONTROL, KeyCode.Z));

        assertEquals(List.of(), canvas().roi().value());
        assertTrue(robot.lookup(".canvas-editor").query().isFocusWithin(), () -> "the keyboard is at " + owner());
    }

    @Test
    void pastedRowsKeepTheKeyboardAndSoDoesTheirUndo() throws Exception {
        start(sample("support-assistant.canvas.json"));
        var row = robot.lookup(".element-row").query();
        robot.interact(row::requestFocus);
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("Metric\tTarget\nEdit time\t2\nChurn\t4");
            Clipboard.getSystemClipboard().setContent(content);
        });
        keys(keys -> keys.push(KeyCode.CONTROL, KeyCode.V));

        assertTrue(owner().getAccessibleText().contains("Churn"), () -> "the keyboard is at " + owner());
        keys(keys -> keys.push(KeyCode.CONTROL, KeyCode.Z));
        assertTrue(owner().getStyleClass().contains("element-row"), () -> "the keyboard is at " + owner());
    }

    @Test
    void aRowThatIsCopiedAfterItsFormWasVisitedHasTheKeyboard() throws Exception {
        start(small(folder.resolve("a.canvas.json")));
        newValue();
        keys(keys -> keys.write("Time").push(KeyCode.ESCAPE));
        keys(keys -> keys.push(KeyCode.CONTROL, KeyCode.D));

        assertEquals(2, canvas().roi().value().size());
        assertTrue(owner().getStyleClass().contains("element-row"), () -> "the keyboard is at " + owner());
    }

    @Test
    void aChecklistOfThePlanIsShownAlsoWhenThePlanWasNotOpen() throws Exception {
        sample("support-assistant.plan.json");
        start(sample("support-assistant.canvas.json"));
        button("Checklists");
        button("Launch readiness");
        until(() -> tabs().getTabs().size() == 3);
        until(() -> Stream.iterate(owner(), Objects::nonNull, Node::getParent).anyMatch(node -> "checklist-launch-readiness".equals(node.getId())));
    }

    /** Adds a value to the return; the keyboard is on its row. */
    private Node newValue() {
        button("Value");
        button("Add a value");
        until(() -> owner().getStyleClass().contains("element-row"));
        return owner();
    }

    private void button(String text) {
        var button = robot.lookup(node -> node instanceof ButtonBase b && b.getText().equals(text)).queryAs(ButtonBase.class);
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void keys(Consumer<Keyboard> pressed) {
        robot.interact(() -> pressed.accept(new Keyboard(stage::getScene)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Canvas canvas() {
        return (Canvas) app.front().orElseThrow();
    }
}
