package aiworkbench.ui.common;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** A heading that folds what is below it. The content is made when it is first unfolded. */
public final class Disclosure extends VBox {

    private final Button heading = new Button();
    private final HBox header = new HBox(heading);
    private final VBox body = new VBox();
    private final FontIcon arrow = Icons.of(Icon.RIGHT);
    private final Supplier<Node> content;
    private Optional<Node> made = Optional.empty();

    /** A folded one. */
    public Disclosure(String title, Supplier<Node> content) {
        this.content = content;
        getStyleClass().add("disclosure");
        header.getStyleClass().add("disclosure-header");
        body.getStyleClass().add("disclosure-body");
        heading.getStyleClass().addAll("quiet", "disclosure-title");
        heading.setGraphic(arrow);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        heading.setOnAction(_ -> setOpen(!isOpen()));
        HBox.setHgrow(heading, Priority.ALWAYS);
        getChildren().addAll(header, body);
        setTitle(title);
        setOpen(false);
    }

    /** What the heading says. */
    public void setTitle(String title) {
        heading.setText(title);
    }

    /** Adds a node at the right end of the heading, such as a button. */
    public void addAction(Node action) {
        header.getChildren().add(action);
    }

    public boolean isOpen() {
        return body.isVisible();
    }

    /** Unfolds or folds it. */
    public void setOpen(boolean open) {
        if (open && made.isEmpty()) {
            made = Optional.of(content.get());
            body.getChildren().setAll(made.get());
        }
        body.setVisible(open);
        body.setManaged(open);
        arrow.setIconCode((open ? Icon.DOWN : Icon.RIGHT).glyph());
    }

    /** The heading, to style or focus it. */
    public Button heading() {
        return heading;
    }
}
