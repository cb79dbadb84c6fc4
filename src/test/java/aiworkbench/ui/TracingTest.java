package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import aiworkbench.export.trace.Chain;

/** The trace of a product, from the window. */
class TracingTest extends AppRig {

    @Test
    void theTraceStaysFollowsEditsAndLeadsToWhatTheChosenCellNames() throws Exception {
        open();
        robot.interact(() -> robot.lookup("#more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "Traceability…".equals(item.getText())).findFirst().orElseThrow().fire());
        until(() -> shown("#trace-pane") && !table().getItems().isEmpty());
        until(() -> table().isFocused());
        assertEquals("Traceability of Support reply assistant", robot.lookup(".trace-title").queryAs(Label.class).getText());

        robot.interact(() -> {
            var planned = table().getItems().stream().filter(row -> row.cells().get(4).text().equals("Bias review of tone")).findFirst().orElseThrow();
            choose(table(), table().getItems().indexOf(planned), 4);
            table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        until(() -> tabs().getTabs().size() == 3);
        assertEquals(Optional.of(true), app.front().map(document -> document.kind().word().equals("plan")));
        assertTrue(shown("#trace-pane"), "the pane stays");

        inTitle().interact(() -> title().setText("Another name"));
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup(".trace-title").queryAs(Label.class).getText().equals("Traceability of Another name"));
        robot.interact(() -> table().requestFocus());
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#trace-pane"));
        assertTrue(owner() != null && !owner().getStyleClass().contains("trace-table"), "the keyboard is back in the document");
    }

    @Test
    void theProductInThePaneLeadsToItsTraceWhichIsWrittenAsText() throws Exception {
        open();
        var target = folder.resolve("trace.md");
        dialogs.files.add(target);
        robot.interact(() -> {
            var list = robot.lookup("#list").queryAs(ListView.class);
            list.getSelectionModel().select(4);
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        until(() -> shown("#trace-pane"));
        robot.interact(() -> robot.lookup(node -> node instanceof Button save && save.getText().equals("Save as Markdown…")).queryButton().fire());
        until(() -> Files.exists(target));
        assertTrue(Files.readString(target).startsWith("# Support reply assistant\n\nTraceability"));
        assertTrue(dialogs.said.contains("Traceability [support-reply-assistant-traceability.md]"), dialogs.said.toString());
    }

    @SuppressWarnings("unchecked")
    private TableView<Chain.Row> table() {
        return robot.lookup(".trace-table").queryAs(TableView.class);
    }

    private void open() throws Exception {
        size(1000, 800);
        sample("support-assistant.plan.json");
        sample("support-assistant.risks.json");
        start(sample("support-assistant.canvas.json"));
        until(() -> robot.lookup("#list").queryAs(ListView.class).getItems().size() > 6);
    }

    private static void choose(TableView<Chain.Row> table, int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }
}
