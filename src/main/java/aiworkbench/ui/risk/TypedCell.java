package aiworkbench.ui.risk;

import javafx.scene.control.Control;

import aiworkbench.model.Risk;
import aiworkbench.ui.common.CellField;

/** A cell whose value is typed. What cannot be read is marked while it is typed, and left as it was. */
abstract class TypedCell extends EditedCell {

    private final CellField field = new CellField(this::finish);
    private String before = "";

    /**
     * An empty cell.
     *
     * @param name what screen readers call the field
     */
    TypedCell(RiskDesk desk, String name) {
        super(desk);
        field.setAccessibleText(name);
        field.textProperty().subscribe(this::judge);
    }

    /** The value as it is typed. */
    abstract String read(Risk risk);

    /** Whether a text can be read. */
    boolean fits(String typed) {
        return true;
    }

    /** Takes over a text that can be read for the risk with an id. */
    abstract void entered(String risk, String typed);

    /** Says what a text means while it is typed. */
    void typing(String typed) {}

    @Override
    final Control field() {
        return field;
    }

    @Override
    final void begin(Risk risk) {
        before = read(risk);
        field.setText(before);
        judge(before);
        // Once it has the keyboard; but letters that came before are not there to be replaced by the next one.
        javafx.application.Platform.runLater(() -> {
            if (field.getText().equals(before)) {
                field.selectAll();
            }
        });
    }

    @Override
    final void enter(String risk) {
        var typed = field.getText().strip();
        if (!typed.equals(before) && fits(typed)) {
            entered(risk, typed);
        }
    }

    private void judge(String typed) {
        boolean wrong = editing() && !fits(typed.strip());
        if (wrong != field.getStyleClass().contains("invalid")) {
            field.getStyleClass().remove("invalid");
            if (wrong) {
                field.getStyleClass().add("invalid");
            }
        }
        if (editing()) {
            typing(typed.strip());
        }
    }
}
