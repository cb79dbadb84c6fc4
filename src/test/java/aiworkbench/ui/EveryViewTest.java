package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Every view with its keyboard, its names for screen readers, and its largest text in the smallest window. One window shows them one after the other. */
class EveryViewTest extends AppRig {

    private static final List<String> VIEWS = List.of("start page", "canvas", "plan", "risks");

    /** Around a control, its ring may lie outside of it. */
    private static final double EDGE = 4;
    private static final double WIDEST = 500;
    private static final double HIGHEST = 400;

    private final ViewChecks checks = new ViewChecks();
    private final Set<String> looks = new HashSet<>();

    @Test
    void everyViewCanBeReadAndWalked() throws Exception {
        size(1000, 900);
        start(sample("support-assistant.canvas.json"), sample("support-assistant.plan.json"), sample("support-assistant.risks.json"));
        until(() -> tabs().getTabs().size() == VIEWS.size());
        for (int i = 0; i < VIEWS.size(); i++) {
            int tab = i;
            robot.interact(() -> tabs().getSelectionModel().select(tab));
            until(() -> tabs().getSelectionModel().getSelectedItem().getContent().isVisible() && owner() != null);
            var view = VIEWS.get(i);
            robot.interact(() -> checks.names(view, root()));
            walk(view);
        }
        nothingIsCutOffInASmallWindowWithLargeText();
        assertEquals(List.of(), checks.complaints());
        assertEquals(List.of(), dialogs.said);
    }

    private void nothingIsCutOffInASmallWindowWithLargeText() {
        robot.interact(() -> {
            stage.setWidth(900);
            stage.setHeight(600);
        });
        robot.interact(() -> app.desk().showStart());
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        }
        for (int i = 0; i < VIEWS.size(); i++) {
            int tab = i;
            robot.interact(() -> tabs().getSelectionModel().select(tab));
            until(() -> tabs().getSelectionModel().getSelectedItem().getContent().isVisible());
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> checks.room(VIEWS.get(tab), root()));
        }
        robot.interact(() -> app.tour().begin());
        robot.interact(() -> checks.room("tour", root()));
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    /** Tab goes on and on through the whole window and comes back; every stop is seen, and the next one lies behind it as it is read. */
    private void walk(String view) {
        var seen = new ArrayList<Node>();
        while (!seen.contains(owner())) {
            var at = owner();
            seen.add(at);
            // Controls of one kind look alike.
            if (looks.add(at.getClass() + " " + at.getStyleClass()) && !showsFocus(at)) {
                checks.complain(view + ": no visible focus on " + ViewChecks.describe(at));
            }
            robot.interact(() -> new Keyboard(stage::getScene).push(KeyCode.TAB));
            if (owner() == at) {
                checks.complain(view + ": the keyboard is caught by " + ViewChecks.describe(at));
                return;
            }
        }
        assertTrue(seen.size() > 5, view + ": Tab goes round after " + seen.stream().map(ViewChecks::describe).toList());
        inOrder(view, seen);
    }

    /** The bar comes first, then the panes from left to right, each from top to bottom. */
    private void inOrder(String view, List<Node> seen) {
        var panes = seen.stream().map(this::pane).toList();
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
        Collections.rotate(once, -Math.max(0, once.indexOf("top-bar")));
        assertEquals(Stream.of("top-bar", "workspace-pane", "documents", "side-pane").filter(once::contains).toList(), once, view);
    }

    private String pane(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            for (var pane : List.of("top-bar", "workspace-pane", "documents", "side-pane")) {
                if (at.getStyleClass().contains(pane)) {
                    return pane;
                }
            }
        }
        return ViewChecks.describe(node);
    }

    /** Whether a stop looks different with the keyboard than without. */
    private boolean showsFocus(Node node) {
        var images = new WritableImage[2];
        robot.interact(() -> {
            images[0] = picture(node);
            var elsewhere = node == tabs() ? root() : tabs();
            elsewhere.requestFocus();
            root().applyCss();
            images[1] = picture(node);
            node.requestFocus();
        });
        var with = images[0].getPixelReader();
        var without = images[1].getPixelReader();
        for (int y = 0; y < Math.min(images[0].getHeight(), images[1].getHeight()); y++) {
            for (int x = 0; x < Math.min(images[0].getWidth(), images[1].getWidth()); x++) {
                if (with.getArgb(x, y) != without.getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static WritableImage picture(Node node) {
        var parameters = new SnapshotParameters();
        var bounds = node.getBoundsInParent();
        parameters.setViewport(new Rectangle2D(bounds.getMinX() - EDGE, bounds.getMinY() - EDGE, Math.min(bounds.getWidth() + 2 * EDGE, WIDEST),
                Math.min(bounds.getHeight() + 2 * EDGE, HIGHEST)));
        return node.snapshot(parameters, null);
    }
}
