package aiworkbench.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What a view shows while there is nothing to show: why, and the first thing to do. */
public final class EmptyState extends VBox {

    /** An icon, a heading and a sentence. */
    public EmptyState(Icon icon, String title, String text) {
        getStyleClass().add("empty-state");
        var heading = new Label(title);
        heading.getStyleClass().add("title-3");
        var sentence = new Label(text);
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        sentence.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Icons.of(icon), heading, sentence);
    }

    /** Adds a button below; the first one is the main one. */
    public EmptyState action(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        if (getChildren().stream().noneMatch(Button.class::isInstance)) {
            button.getStyleClass().add("primary");
        }
        getChildren().add(button);
        return this;
    }
}
