package aiworkbench.ui.common;

import java.util.function.Consumer;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The field in a cell that is being typed in. Enter, Tab and leaving it keep what was typed, Escape does not. */
public final class CellField extends TextField {

    /**
     * A field.
     *
     * @param finish told to end editing, with true to keep what was typed; may be told more than once
     */
    public CellField(Consumer<Boolean> finish) {
        getStyleClass().add("cell-field");
        setMinWidth(0);
        setOnAction(_ -> finish.accept(true));
        focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                finish.accept(true);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                finish.accept(false);
                event.consume();
            }
        });
    }
}
