package aiworkbench.ui.common;

import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** A text that becomes a field when it is clicked, or when Enter, Space or F2 is pressed on it. Enter keeps, Escape gives up. */
public final class EditableLabel extends StackPane {

    private final Label label = new Label();
    private final TextField field = new TextField();
    private final String placeholder;
    private final Consumer<String> commit;
    private String text = "";
    private boolean editable = true;

    /**
     * An empty text.
     *
     * @param name what screen readers call it
     * @param placeholder shown while the text is empty
     * @param commit gets a new text, without spaces at its ends
     */
    public EditableLabel(String name, String placeholder, Consumer<String> commit) {
        this.placeholder = placeholder;
        this.commit = commit;
        getStyleClass().addAll("editable-label", "focus-ring");
        setFocusTraversable(true);
        setAccessibleText(name);
        field.setAccessibleText(name);
        field.setPromptText(placeholder);
        field.setVisible(false);
        field.setManaged(false);
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, field);
        listen();
        setText("");
    }

    private void listen() {
        label.setOnMouseClicked(_ -> edit());
        setOnKeyPressed(event -> {
            boolean start = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.SPACE;
            if (start && isFocused()) {
                edit();
                event.consume();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(text);
            }
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                stop();
                requestFocus();
                event.consume();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                stop();
            }
        });
    }

    /** The text as it is shown. */
    public String getText() {
        return text;
    }

    /** Shows a text without telling anybody. */
    public void setText(String newText) {
        text = newText;
        label.setText(newText.isEmpty() ? placeholder : newText);
        label.getStyleClass().remove("muted");
        if (newText.isEmpty()) {
            label.getStyleClass().add("muted");
        }
        setAccessibleHelp(newText);
    }

    /** Whether it can be edited. */
    public void setEditable(boolean newEditable) {
        editable = newEditable;
    }

    /** The label, to style it. */
    public Label label() {
        return label;
    }

    /** Turns it into a field and selects the text. */
    public void edit() {
        if (editable) {
            field.setText(text);
            swap(true);
            field.requestFocus();
            field.selectAll();
        }
    }

    private void stop() {
        if (field.isVisible()) {
            swap(false);
            var typed = field.getText().strip();
            if (!typed.equals(text)) {
                setText(typed);
                commit.accept(typed);
            }
        }
    }

    private void swap(boolean editing) {
        field.setVisible(editing);
        field.setManaged(editing);
        label.setVisible(!editing);
        label.setManaged(!editing);
    }
}
