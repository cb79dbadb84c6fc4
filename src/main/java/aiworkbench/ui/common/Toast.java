package aiworkbench.ui.common;

import java.util.ArrayList;
import java.util.List;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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

    /** Notices above the other children of a pane. */
    public Toast(StackPane host) {
        this.host = host;
        box.getStyleClass().add("toast");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.TEXT);
        StackPane.setAlignment(box, Pos.BOTTOM_CENTER);
        box.setTranslateY(-24);
        pause.setOnFinished(_ -> hide());
        box.hoverProperty().addListener((_, _, over) -> {
            if (over) {
                pause.stop();
            } else if (box.getChildren().stream().noneMatch(ProgressBar.class::isInstance)) {
                pause.playFromStart();
            }
        });
    }

    /** Shows a notice with actions; using one hides the notice. */
    public void show(String text, Action... actions) {
        var parts = new ArrayList<Node>(List.of(new Label(text)));
        for (var action : actions) {
            parts.add(button(action));
        }
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
        pause.stop();
        host.getChildren().remove(box);
        // What can be done about it keeps a document, which may be closed by now.
        box.getChildren().clear();
    }
}
