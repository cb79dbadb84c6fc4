package aiworkbench.ui.common;

import java.util.ArrayList;
import java.util.List;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Short notices at the bottom of a stack pane, with actions such as "Undo". A new one replaces the old one. */
public final class Toast {

    /**
     * Something to do about a notice.
     *
     * @param text of its button
     */
    public record Action(String text, Runnable run) {}

    private static final Duration STAYS = Duration.seconds(8);
    private static final Duration MOMENT = Duration.millis(400);

    private final StackPane host;
    private final HBox box = new HBox();
    private final PauseTransition pause = new PauseTransition(STAYS);
    /** What had the keyboard before the notice; may be null. */
    private Node back;

    /** Notices above the other children of a pane. */
    public Toast(StackPane host) {
        this.host = host;
        box.getStyleClass().add("toast");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.TEXT);
        StackPane.setAlignment(box, Pos.BOTTOM_CENTER);
        box.setTranslateY(-24);
        pause.setOnFinished(_ -> hide());
        box.hoverProperty().addListener(_ -> waitOrGo());
        box.focusWithinProperty().addListener(_ -> waitOrGo());
        box.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, old, owner) -> {
            if (isInside(owner) && !isInside(old)) {
                back = old;
            }
        });
    }

    /** A notice stays while the mouse or the keyboard is at it, or the work that it tells of goes on. */
    private void waitOrGo() {
        if (box.isHover() || box.isFocusWithin() || box.getChildren().stream().anyMatch(ProgressBar.class::isInstance)) {
            pause.stop();
        } else if (box.getScene() != null) {
            pause.playFromStart();
        }
    }

    private boolean isInside(Node node) {
        return node != null && box.getChildren().contains(node);
    }

    /** The pane of the notice; in no scene while there is nothing to say. */
    public Node node() {
        return box;
    }

    /** The scene would give the keyboard to the first control of the window. */
    private void giveBack() {
        if (box.isFocusWithin() && back != null && back.getScene() == box.getScene()) {
            back.requestFocus();
        }
        back = null;
    }

    /** Shows a notice with actions; using one hides the notice. */
    public void show(String text, Action... actions) {
        var parts = new ArrayList<Node>(List.of(new Label(text)));
        for (var action : actions) {
            parts.add(button(action));
        }
        giveBack();
        box.getChildren().setAll(parts);
        box.setAccessibleText(text);
        if (!host.getChildren().contains(box)) {
            host.getChildren().add(box);
        }
        pause.playFromStart();
    }

    /**
     * Shows how far some work is as long as it runs, if it takes more than a moment.
     *
     * @param stop text of the button that cancels it
     */
    public void during(Work work, String text, String stop) {
        var soon = new PauseTransition(MOMENT);
        soon.setOnFinished(_ -> {
            if (work.runningProperty().get()) {
                var bar = new ProgressBar();
                bar.progressProperty().bind(work.fractionProperty());
                bar.setAccessibleText(text);
                show(text, new Action(stop, work::cancel));
                pause.stop();
                box.getChildren().add(1, bar);
                work.runningProperty().subscribe(running -> {
                    if (!running && box.getChildren().contains(bar)) {
                        hide();
                    }
                });
            }
        });
        soon.play();
    }

    private Button button(Action action) {
        var button = new Button(action.text());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            hide();
            action.run().run();
        });
        return button;
    }

    /** Takes the notice away. */
    public void hide() {
        giveBack();
        pause.stop();
        host.getChildren().remove(box);
        // What can be done about it keeps a document, which may be closed by now.
        box.getChildren().clear();
    }
}
