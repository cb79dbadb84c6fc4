package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Optional;

import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import aiworkbench.export.trace.Chain;
import aiworkbench.ui.trace.TraceView;

/** The trace of a product, from the window. */
class TracingTest extends AppRig {

    @Test
    void enterGoesToWhatTheChosenCellNames() throws Exception {
        open();
        dialogs.meanwhile = content -> {
            var table = ((TraceView) content).table();
            var planned = table.getItems().stream().filter(row -> row.cells().get(4).text().equals("Bias review of tone")).findFirst().orElseThrow();
            choose(table, table.getItems().indexOf(planned), 4);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        };
        robot.interact(() -> robot.lookup("#more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "Traceability…".equals(item.getText())).findFirst().orElseThrow().fire());
        until(() -> tabs().getTabs().size() == 3);
        assertTrue(dialogs.said.contains("Traceability of Support reply assistant"), dialogs.said.toString());
        assertEquals(Optional.of(true), app.front().map(document -> document.kind().word().equals("plan")));
    }

    @Test
    void theProductInThePaneLeadsToItsTraceWhichIsWrittenAsText() throws Exception {
        open();
        var target = folder.resolve("trace.md");
        dialogs.files.add(target);
        dialogs.presses.add("Save as Markdown…");
        robot.interact(() -> {
            var list = robot.lookup("#list").queryAs(ListView.class);
            list.getSelectionModel().select(4);
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        until(() -> Files.exists(target));
        assertTrue(Files.readString(target).startsWith("# Support reply assistant\n\nTraceability"));
        assertTrue(dialogs.said.contains("Traceability [support-reply-assistant-traceability.md]"), dialogs.said.toString());
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
