package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

/** Everything that a person can set works at once and is remembered; a newcomer is shown around. */
class SettingsWindowTest extends AppRig {

    @Test
    void settingsWorkAtOnceAndAreRemembered() throws Exception {
        start(sample("support-assistant.plan.json"));
        open(content -> {
            press(content, "Dark");
            press(content, "130 %");
            press(content, "Save documents automatically, into their files");
            press(content, "Start with the documents of the last time");
            press(content, "A3");
        });
        var settings = folder.resolve("settings/settings.properties");
        for (var line : List.of("theme=dark", "text-size=130", "autosave=true", "start-restore=false", "export-paper=a3")) {
            until(() -> lines(settings).contains(line));
        }
        assertTrue(stage.getScene().getStylesheets().getFirst().endsWith("/dark.bss"));

        open(content -> {
            press(content, "As the system");
            press(content, "100 %");
        });
        assertTrue(stage.getScene().getStylesheets().getFirst().endsWith("/light.bss"), "the light one here");
        until(() -> lines(settings).contains("theme=system"));

        dialogs.presses.add("Close");
        open(content -> press(content, "Deutsch"));
        until(() -> Window.getWindows().stream().anyMatch(window -> window != stage && window instanceof Stage other && other.getTitle().endsWith("90-Tage-Plan – AI Product Workbench")));
        assertFalse(stage.isShowing());
        assertTrue(lines(settings).contains("language=de"));
        robot.interact(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    }

    @Test
    void aNewcomerIsShownAroundOnce() throws Exception {
        start();
        until(() -> shown(".tour"));
        robot.interact(() -> stage.setHeight(stage.getHeight() - 120));
        until(() -> marked().equals(bounds(robot.lookup(".workspace-list").query())));
        var titles = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            titles.add(robot.lookup(".tour .title-2").queryAs(Label.class).getText());
            assertTrue(robot.lookup(".tour-mark").query().isVisible(), titles::toString);
            robot.interact(() -> robot.lookup(".tour .primary").queryButton().fire());
        }
        assertEquals(4, titles.stream().distinct().count(), titles::toString);
        assertFalse(shown(".tour"));
        stop();
        start();
        until(() -> shown(".start-page"));
        assertFalse(shown(".tour"));
        dialogs.presses.add("Close");
        open(content -> press(content, "Show the tour"));
        until(() -> shown(".tour"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(shown(".tour"));
    }

    private Bounds marked() {
        return bounds(robot.lookup(".tour-mark").query());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void open(java.util.function.Consumer<Node> meanwhile) {
        // A window in another language asks by itself.
        var asked = dialogs;
        asked.meanwhile = meanwhile;
        int before = asked.said.size();
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        until(() -> asked.said.size() > before && !asked.busy);
        assertEquals("Settings", asked.said.get(before));
        asked.meanwhile = null;
    }

    private static void press(Node content, String text) {
        buttons(content).stream().filter(button -> button.getText().equals(text)).findFirst().orElseThrow().fire();
    }

    private static List<ButtonBase> buttons(Node node) {
        var found = new ArrayList<ButtonBase>();
        if (node instanceof ButtonBase button) {
            found.add(button);
        } else if (node instanceof javafx.scene.control.ScrollPane pane) {
            found.addAll(buttons(pane.getContent()));
        } else if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(buttons(child)));
        }
        return found;
    }

    private static List<String> lines(java.nio.file.Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
