package aiworkbench.ui.canvas;

import java.util.List;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.model.Canvas;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** One section in place of the blocks. Escape goes back to them. */
final class SectionPanel {

    private final Section section;
    private final List<Sections.Part> parts;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final VBox root = new VBox();
    private final Button back = new Button();
    private final ChangeListener<Node> follower = (_, _, owner) -> follow(owner);

    SectionPanel(Messages messages, Section section, List<Sections.Part> parts, Runnable onBack) {
        this.section = section;
        this.parts = parts;
        back.setText(messages.text("canvas.section.back"));
        back.setGraphic(Icons.of(Icon.LEFT));
        back.getStyleClass().addAll("quiet", "small");
        back.setOnAction(_ -> onBack.run());
        var title = new Label(messages.text("canvas.section." + section.key()));
        title.getStyleClass().add("title-2");
        var head = new HBox(back, title);
        head.getStyleClass().add("section-head");
        content.getStyleClass().add("section-content");
        parts.forEach(part -> content.getChildren().add(framed(messages, part)));
        scroll.getStyleClass().add("section-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("section-panel");
        root.getChildren().setAll(head, scroll);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onBack.run();
            }
        });
        root.sceneProperty().subscribe((before, after) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(follower);
            }
            if (after != null) {
                after.focusOwnerProperty().addListener(follower);
            }
        });
    }

    Section section() {
        return section;
    }

    Node node() {
        return root;
    }

    List<Sections.Part> parts() {
        return parts;
    }

    void show(Canvas canvas) {
        parts.forEach(part -> part.view().show(canvas));
    }

    /** Gives the keyboard to the first thing of the section. */
    void focus() {
        back.requestFocus();
    }

    boolean reveal(String element) {
        return parts.stream().anyMatch(part -> part.view().reveal(element));
    }

    private static Node framed(Messages messages, Sections.Part part) {
        if (part.titleKey().isEmpty()) {
            return part.view().node();
        }
        var heading = new Label(messages.text(part.titleKey()));
        heading.getStyleClass().add("title-4");
        var frame = new VBox(heading, part.view().node());
        frame.getStyleClass().addAll("card", "section-part");
        return frame;
    }

    /** Scrolls until the node with the keyboard is in sight. */
    private void follow(Node owner) {
        if (owner == null || !inside(owner)) {
            return;
        }
        Platform.runLater(() -> {
            double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
            if (hidden <= 0 || owner.getScene() == null || !inside(owner)) {
                return;
            }
            var bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            double top = scroll.getVvalue() * hidden;
            double view = scroll.getViewportBounds().getHeight();
            if (bounds.getMinY() < top || bounds.getHeight() > view) {
                scroll.setVvalue(Math.max(0, bounds.getMinY() - 8) / hidden);
            } else if (bounds.getMaxY() > top + view) {
                scroll.setVvalue(Math.min(1, (bounds.getMaxY() + 8 - view) / hidden));
            }
        });
    }

    private boolean inside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }
}
