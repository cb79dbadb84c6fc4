package aiworkbench.ui.main;

import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import aiworkbench.review.Severity;

/** One finding: what is wrong, why it matters and what to do about it. A click, Enter or Space goes there; links mend it or leave it as it is. */
final class FindingLine extends VBox {

    private static final double GAP = 12;

    FindingLine(Severity severity, String message, String why, String fix, Runnable go, List<Hyperlink> links) {
        getStyleClass().addAll("finding", style(severity), "focus-ring");
        getChildren().addAll(label(message, "strong"), label(why, "small", "muted"), label(fix, "small"), new FlowPane(GAP, 0, links.toArray(Node[]::new)));
        for (var link : links) {
            link.getStyleClass().add("small");
            link.setAccessibleText(link.getText() + ": " + message);
            link.setOnMouseClicked(MouseEvent::consume);
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(message + ". " + why + ". " + fix);
        setOnMouseClicked(_ -> go.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                go.run();
            }
        });
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "finding-error";
            case WARNING -> "finding-warning";
            case HINT -> "finding-hint";
        };
    }
}
