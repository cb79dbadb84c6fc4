package aiworkbench.ui.main;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import aiworkbench.review.Severity;

/** One finding: what is wrong, why it matters and what to do about it. A click, Enter or Space goes there; a link leaves it as it is. */
final class FindingLine extends VBox {

    FindingLine(Severity severity, String message, String why, String fix, Runnable go, Hyperlink leave) {
        getStyleClass().addAll("finding", style(severity), "focus-ring");
        getChildren().addAll(label(message, "strong"), label(why, "small", "muted"), label(fix, "small"), leave);
        leave.getStyleClass().addAll("small", "finding-leave");
        leave.setAccessibleText(leave.getText() + ": " + message);
        leave.setOnMouseClicked(MouseEvent::consume);
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
