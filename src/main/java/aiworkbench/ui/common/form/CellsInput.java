package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.ui.common.Option;

/** The table of levels of a grid: one choice for each likelihood and impact, most likely on top. */
final class CellsInput<D extends Document> extends FormField<D, List<List<String>>> {

    private final GridPane table = new GridPane();
    private final Function<D, List<Option<String>>> levels;
    private boolean showing;

    CellsInput(FormContext<D> context, FieldSpec spec, Lens<D, List<List<String>>> place, Function<D, List<Option<String>>> levels) {
        super(context, spec, place);
        this.levels = levels;
        table.getStyleClass().add("cells");
        var scroll = new ScrollPane(table);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        withLabel(scroll);
        withHintLine();
    }

    @Override
    void display(List<List<String>> value) {
        showing = true;
        table.getChildren().clear();
        for (int row = 0; row < value.size(); row++) {
            for (int column = 0; column < value.get(row).size(); column++) {
                table.add(cell(row, column, value.get(row).get(column)), column, value.size() - 1 - row);
            }
        }
        showing = false;
    }

    private ComboBox<Option<String>> cell(int row, int column, String level) {
        var combo = new ComboBox<Option<String>>();
        combo.setAccessibleText(context().text("form.cell", row + 1, column + 1));
        combo.setDisable(context().readOnly());
        combo.getItems().add(new Option<>("", context().text("form.none")));
        combo.getItems().addAll(levels.apply(context().session().document()));
        combo.setValue(combo.getItems().stream().filter(o -> o.value().equals(level)).findFirst().orElseGet(() -> new Option<>(level, level)));
        combo.valueProperty().addListener((_, _, option) -> {
            if (!showing) {
                set(row, column, option.value());
            }
        });
        return combo;
    }

    private void set(int row, int column, String level) {
        var rows = new ArrayList<>(context().now(place()));
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, level);
        rows.set(row, List.copyOf(cells));
        commit(List.copyOf(rows));
    }
}
