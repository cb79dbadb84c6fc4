package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Every view with its keyboard, its names for screen readers, and its largest text in the smallest window. One window shows them one after the other. */
class EveryViewTest extends AppRig {

    private static final List<String> VIEWS = List.of("start page", "canvas", "plan", "risks");

    /** Around a control, its ring may lie outside of it. */
    private static final double EDGE = 4;
    private static final double WIDEST = 500;
    private static final double HIGHEST = 400;

    private final List<String> complaints = new ArrayList<>();
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
            robot.interact(() -> each(root(), node -> checkName(view, node)));
            walk(view);
        }
        nothingIsCutOffInASmallWindowWithLargeText();
        assertEquals(List.of(), complaints.stream().distinct().toList());
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
            robot.interact(() -> each(root(), node -> checkRoom(VIEWS.get(tab), node)));
        }
        robot.interact(() -> app.tour().begin());
        robot.interact(() -> each(root(), node -> checkRoom("tour", node)));
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    private void each(Node node, Consumer<Node> what) {
        if (node.isVisible()) {
            what.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> each(child, what));
            }
        }
    }

    private void checkName(String view, Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.getScene() != null) {
            var role = Optional.ofNullable(node.getAccessibleRole()).orElse(AccessibleRole.NODE);
            if (name(node).isBlank()) {
                complaints.add(view + ": no name for " + describe(node));
            }
            if (role == AccessibleRole.NODE) {
                complaints.add(view + ": no role for " + describe(node));
            }
        }
    }

    private static String name(Node node) {
        var own = Optional.ofNullable(node.getAccessibleText()).filter(text -> !text.isBlank());
        var said = Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)).map(Object::toString);
        var label = Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)).map(Object::toString);
        return own.or(() -> said).filter(text -> !text.isBlank()).or(() -> label).orElse("");
    }

    /** Tab goes on and on through the whole window and comes back; every stop is seen, and the next one lies behind it as it is read. */
    private void walk(String view) {
        var seen = new ArrayList<Node>();
        while (!seen.contains(owner())) {
            var at = owner();
            seen.add(at);
            // Controls of one kind look alike.
            if (looks.add(at.getClass() + " " + at.getStyleClass()) && !showsFocus(at)) {
                complaints.add(view + ": no visible focus on " + describe(at));
            }
            robot.interact(() -> new Keyboard(stage::getScene).push(KeyCode.TAB));
            if (owner() == at) {
                complaints.add(view + ": the keyboard is caught by " + describe(at));
                return;
            }
        }
        assertTrue(seen.size() > 5, view + ": Tab goes round after " + seen.stream().map(EveryViewTest::describe).toList());
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
            complaints.add(view + ": Tab jumps between panes: " + visited);
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
        return describe(node);
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

    /** Text has as much room as it prefers, or a tooltip says all of it. */
    private void checkRoom(String view, Node node) {
        if (node instanceof Labeled label && label.getText() != null && !label.getText().isEmpty() && inSight(label) && !hasTooltip(label)) {
            double wanted = label.isWrapText() ? label.prefHeight(label.getWidth()) - label.getHeight() : label.prefWidth(-1) - label.getWidth();
            if (wanted > 1.5) {
                complaints.add("%s: “%s” lacks %.0f px (%s)".formatted(view, label.getText(), wanted, describe(label)));
            }
        }
    }

    private boolean inSight(Region node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0 && stage.getScene().getRoot().getLayoutBounds().intersects(bounds);
    }

    /** Heads of tabs have theirs, the title has that of the field beneath it, and bars of a plan say what they are when they are reached. */
    private static boolean hasTooltip(Node node) {
        if (List.of("tab-label", "title-cut", "plan-label-title").stream().anyMatch(node.getStyleClass()::contains)) {
            return true;
        }
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof Control control && control.getTooltip() != null && !(at instanceof ScrollBar)) {
                return true;
            }
        }
        return false;
    }

    private static String describe(Node node) {
        if (node == null) {
            return "nothing";
        }
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()) + node.getStyleClass()
                + Optional.ofNullable(node.getAccessibleText()).map(text -> " “" + text + "”").orElse("");
    }
}
