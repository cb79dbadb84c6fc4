package aiworkbench.ui.common;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Short notices at the bottom of a stack pane, with at most one action such as "Undo". A new one replaces the old one. */
public final class Toast {

    private static final Duration STAYS = Duration.seconds(8);

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
            } else {
                pause.playFromStart();
            }
        });
    }

    /** Shows a notice. */
    public void show(String text) {
        show(new Label(text));
    }

    /** Shows a notice with an action; using it hides the notice. */
    public void show(String text, String actionText, Runnable action) {
        var button = new Button(actionText);
        button.setOnAction(_ -> {
            hide();
            action.run();
        });
        show(new Label(text), button);
    }

    /** Takes the notice away. */
    public void hide() {
        pause.stop();
        host.getChildren().remove(box);
    }

    private void show(Region... parts) {
        box.getChildren().setAll(parts);
        box.setAccessibleText(((Label) parts[0]).getText());
        if (!host.getChildren().contains(box)) {
            host.getChildren().add(box);
        }
        pause.playFromStart();
    }
}
