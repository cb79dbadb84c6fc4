package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every view with its keyboard, its names for screen readers, and its largest text in the smallest window. One window shows them one after the other. */
class EveryViewTest extends AppRig {

    /** The tabs, in their order. */
    private static final List<String> TABS = List.of("", "canvas", "plan", "risks");

    /** As they are read, by their style classes. */
    private static final List<String> PANES = List.of("top-bar", "workspace-pane", "documents", "beside-pane", "trace-pane", "side-pane", "tour");

    private final ViewChecks checks = new ViewChecks();
    private final Set<String> offered = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();

    @Test
    void everyViewCanBeReadAndWalked() throws Exception {
        size(1000, 900);
        open();
        assertEquals(View.SECTIONS.size(), robot.lookup(".section-button").queryAllAs(ToggleButton.class).stream().filter(button -> !button.getText().isEmpty()).count(),
                "a section of the canvas is missing in View.SECTIONS");
        each(view -> {
            robot.interact(() -> checks.names(view.name(), root()));
            walk(view.name());
        });
        noneIsMissing();
        assertEquals(List.of(), checks.complaints());
        assertEquals(List.of(), dialogs.said);
    }

    /** Hebrew stands for what is written from right to left. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "he"})
    void nothingIsCutOffInASmallWindowWithLargeText(Locale language) throws Exception {
        locale = language;
        size(900, 600);
        open();
        robot.interact(() -> {
            new Keyboard(stage::getScene).times(5, KeyCode.CONTROL, KeyCode.EQUALS);
        });
        each(view -> robot.interact(() -> checks.room(view.name(), root())));
        assertEquals(List.of(), checks.complaints());
    }

    /** Notes the buttons that show the views of a plan and of a risk matrix. */
    private void buttons() {
        for (var node : root().lookupAll(".toggle-button")) {
            if (node instanceof ToggleButton button && View.isSeen(button) && button.getId() != null && button.getParent().getStyleClass().contains("segmented")) {
                offered.add(button.getId());
                if (button.isSelected()) {
                    taken.add(button.getId());
                }
            }
        }
    }

    private void noneIsMissing() {
        assertEquals(taken, offered, "no view in View.all() is what some of these buttons show");
        assertTrue(taken.size() > 5, taken::toString);
    }

    private void open() throws Exception {
        start(sample("support-assistant.canvas.json"), sample("support-assistant.plan.json"), sample("support-assistant.risks.json"));
        until(() -> tabs().getTabs().size() == TABS.size());
    }

    /** Gets to each view and back. */
    private void each(Consumer<View> look) {
        for (var view : View.all()) {
            robot.interact(() -> tabs().getSelectionModel().select(TABS.indexOf(view.document())));
            until(() -> tabs().getSelectionModel().getSelectedItem().getContent().isVisible());
            robot.interact(() -> view.enter().accept(app, stage.getScene()));
            WaitForAsyncUtils.waitForFxEvents();
            until(() -> owner() != null);
            robot.interact(this::buttons);
            look.accept(view);
            robot.interact(() -> view.leave().accept(app, stage.getScene()));
        }
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    /** Tab goes on and on through the whole window and comes back; every stop is seen, and the next one lies behind it as it is read. */
    private void walk(String view) {
        // A view that was just entered may still pass the keyboard on.
        WaitForAsyncUtils.waitForFxEvents();
        var seen = new ArrayList<Node>();
        // Rows may be made anew when the keyboard leaves them.
        var panes = new ArrayList<String>();
        while (!seen.contains(owner())) {
            var at = owner();
            seen.add(at);
            panes.add(pane(at));
            FxThread.run(() -> checks.focus(view, at));
            FxThread.rest();
            FxThread.run(() -> new Keyboard(stage::getScene).push(KeyCode.TAB));
            FxThread.rest();
            if (owner() == at) {
                checks.complain(view + ": the keyboard is caught by " + ViewChecks.describe(at));
                return;
            }
        }
        if (seen.size() <= 5) {
            checks.complain(view + ": Tab goes round after " + seen.stream().map(ViewChecks::describe).toList());
        }
        inOrder(view, panes);
    }

    /** The bar comes first, then the panes from left to right, each from top to bottom. */
    private void inOrder(String view, List<String> panes) {
        var visited = new ArrayList<String>();
        panes.forEach(pane -> {
            if (visited.isEmpty() || !visited.getLast().equals(pane)) {
                visited.add(pane);
            }
        });
        // The walk may begin in the middle of a pane, which then comes twice.
        long most = visited.stream().distinct().count() + 1;
        if (visited.size() > most) {
            checks.complain(view + ": Tab jumps between panes: " + visited);
        }
        var once = new ArrayList<>(visited.stream().distinct().toList());
        Collections.rotate(once, -Math.max(0, once.indexOf(PANES.stream().filter(once::contains).findFirst().orElseThrow())));
        if (!PANES.stream().filter(pane -> robot.lookup("." + pane).queryAll().stream().anyMatch(View::isSeen)).toList().equals(once)) {
            checks.complain(view + ": Tab goes through " + once);
        }
    }

    private String pane(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            for (var pane : PANES) {
                if (at.getStyleClass().contains(pane)) {
                    return pane;
                }
            }
        }
        return ViewChecks.describe(node);
    }
}
