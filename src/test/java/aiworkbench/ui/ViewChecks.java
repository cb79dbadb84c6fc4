package aiworkbench.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Whether all of a view has names for screen readers and room for its texts; keeps the complaints. Its methods run on the FX thread. */
public final class ViewChecks {

    /** Around a control, its ring may lie outside of it. */
    private static final double EDGE = 4;
    private static final double WIDEST = 500;
    private static final double HIGHEST = 400;

    private final List<String> complaints = new ArrayList<>();
    private final Set<String> looks = new HashSet<>();

    /** What is wrong, each once. */
    public List<String> complaints() {
        return complaints.stream().distinct().toList();
    }

    void complain(String text) {
        complaints.add(text);
    }

    /** Every control that takes the keyboard says what it is and what it is for. */
    public void names(String view, Parent root) {
        each(root, node -> checkName(view, node));
    }

    /** No text in sight is cut off. */
    public void room(String view, Parent root) {
        each(root, node -> checkRoom(view, node));
    }

    /** What has the keyboard looks different without it. Controls of one kind look alike, so one of them is looked at. */
    public void focus(String view, Node node) {
        if (looks.add(node.getClass() + " " + node.getStyleClass()) && !showsFocus(node)) {
            complain(view + ": no visible focus on " + describe(node));
        }
    }

    private static boolean showsFocus(Node node) {
        var root = node.getScene().getRoot();
        root.applyCss();
        var with = picture(node);
        // Whatever else had the keyboard might pass it on.
        (node == root ? root.lookup(".text-input") : root).requestFocus();
        root.applyCss();
        var without = picture(node);
        node.requestFocus();
        return !same(with, without);
    }

    /** Whether two pictures show the same. */
    public static boolean same(WritableImage one, WritableImage other) {
        var first = one.getPixelReader();
        var second = other.getPixelReader();
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static WritableImage picture(Node node) {
        var parameters = new SnapshotParameters();
        var bounds = node.getBoundsInParent();
        parameters.setViewport(new Rectangle2D(bounds.getMinX() - EDGE, bounds.getMinY() - EDGE, Math.min(bounds.getWidth() + 2 * EDGE, WIDEST),
                Math.min(bounds.getHeight() + 2 * EDGE, HIGHEST)));
        return node.snapshot(parameters, null);
    }

    private static void each(Node node, Consumer<Node> what) {
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
                complain(view + ": no name for " + describe(node));
            }
            if (role == AccessibleRole.NODE) {
                complain(view + ": no role for " + describe(node));
            }
        }
    }

    private static String name(Node node) {
        var own = Optional.ofNullable(node.getAccessibleText()).filter(text -> !text.isBlank());
        var said = Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)).map(Object::toString);
        var label = Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)).map(Object::toString);
        return own.or(() -> said).filter(text -> !text.isBlank()).or(() -> label).orElse("");
    }

    /** Text has as much room as it prefers, or a tooltip says all of it. */
    private void checkRoom(String view, Node node) {
        if (node instanceof Text text && text.getParent() instanceof Pane pane && inSight(pane) && !inField(text) && text.getBoundsInParent().getMaxX() > pane.getWidth() + 1.5) {
            complain("%s: “%s” lacks %.0f px (%s)".formatted(view, text.getText(), text.getBoundsInParent().getMaxX() - pane.getWidth(), describe(pane)));
        }
        if (node instanceof Labeled label && label.getText() != null && !label.getText().isEmpty() && inSight(label) && !hasTooltip(label)) {
            double wanted = label.isWrapText() ? label.prefHeight(label.getWidth()) - label.getHeight() : label.prefWidth(-1) - label.getWidth();
            if (wanted > 1.5) {
                complain("%s: “%s” lacks %.0f px (%s)".formatted(view, label.getText(), wanted, describe(label)));
            }
        }
    }

    /** What is longer than a field goes along with the caret. */
    private static boolean inField(Node node) {
        return node != null && (node instanceof TextInputControl || inField(node.getParent()));
    }

    private static boolean inSight(Region node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0 && node.getScene().getRoot().getLayoutBounds().intersects(bounds);
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

    /** A node in words. */
    static String describe(Node node) {
        if (node == null) {
            return "nothing";
        }
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()) + node.getStyleClass()
                + Optional.ofNullable(node.getAccessibleText()).map(text -> " “" + text + "”").orElse("");
    }
}
