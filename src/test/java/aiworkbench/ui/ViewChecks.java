package aiworkbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/** Whether all of a view has names for screen readers and room for its texts; keeps the complaints. Its methods run on the FX thread. */
public final class ViewChecks {

    private final List<String> complaints = new ArrayList<>();

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
        if (node instanceof Labeled label && label.getText() != null && !label.getText().isEmpty() && inSight(label) && !hasTooltip(label)) {
            double wanted = label.isWrapText() ? label.prefHeight(label.getWidth()) - label.getHeight() : label.prefWidth(-1) - label.getWidth();
            if (wanted > 1.5) {
                complain("%s: “%s” lacks %.0f px (%s)".formatted(view, label.getText(), wanted, describe(label)));
            }
        }
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
