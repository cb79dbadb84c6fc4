package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;

import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fields that offer what fits as one types: with the largest text in the smallest window all of them is in sight and has a name,
 * the row that Enter takes is seen, and Escape gives the keyboard back.
 */
class EveryPopupTest extends AppRig {

    private final ViewChecks checks = new ViewChecks();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "he"})
    void everyPopupCanBeReadAndLeft(Locale language) throws Exception {
        locale = language;
        size(900, 600);
        start(sample("support-assistant.canvas.json"), sample("support-assistant.plan.json"), sample("support-assistant.risks.json"));
        until(() -> tabs().getTabs().size() == 4);
        robot.interact(() -> new Keyboard(stage::getScene).times(5, KeyCode.CONTROL, KeyCode.EQUALS));
        look("find", "model", KeyCode.CONTROL, KeyCode.K);
        look("commands", "", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        look("beside", "", KeyCode.CONTROL, KeyCode.BACK_SLASH);
        assertEquals(List.of(), checks.complaints());
    }

    private void look(String name, String typed, KeyCode... keys) {
        var before = owner();
        robot.interact(() -> new Keyboard(stage::getScene).push(keys));
        until(() -> popup() != null);
        var shown = popup();
        robot.interact(() -> new Keyboard(() -> shown).write(typed));
        until(() -> !list().getItems().isEmpty());
        robot.interact(() -> {
            var root = shown.getRoot();
            root.applyCss();
            root.layout();
            checks.names(name, root);
            checks.room(name, root);
            inWindow(name, shown);
            rows(name);
        });
        robot.interact(() -> new Keyboard(() -> shown).push(KeyCode.ESCAPE));
        until(() -> popup() == null);
        assertSame(before, owner(), "Escape gives the keyboard back");
    }

    /** Its shadow may lie outside. */
    private void inWindow(String name, Scene popup) {
        var content = popup.getRoot().lookup(".quick-pick");
        var place = content.localToScreen(content.getLayoutBounds());
        if (!new BoundingBox(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()).contains(place)) {
            checks.complain(name + " goes beyond the window: " + place);
        }
    }

    /** Every row is heard, and the chosen one looks different. */
    private void rows(String name) {
        var rows = list().lookupAll(".list-cell").stream().map(ListCell.class::cast).filter(cell -> !cell.isEmpty()).toList();
        rows.stream().filter(cell -> cell.getAccessibleText() == null || cell.getAccessibleText().isBlank()).forEach(cell -> checks.complain(name + ": no name for a row"));
        var chosen = rows.stream().filter(ListCell::isSelected).findFirst().orElseThrow();
        var with = picture(chosen);
        list().getSelectionModel().clearSelection();
        list().applyCss();
        if (ViewChecks.same(with, picture(chosen))) {
            checks.complain(name + ": the row that is chosen looks like the others");
        }
    }

    private static WritableImage picture(ListCell<?> cell) {
        return cell.snapshot(null, null);
    }

    private static Scene popup() {
        return Window.getWindows().stream().filter(window -> window instanceof Popup && window.getScene().getRoot().lookup(".quick-pick") != null)
                .findFirst().map(Window::getScene).orElse(null);
    }

    private static ListView<?> list() {
        return (ListView<?>) popup().getRoot().lookup(".list-view");
    }
}
