package aiworkbench.ui.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.ui.common.Selected;

/** Settings of the expected-loss simulation. An empty field means the usual value. */
final class SimulationFields implements Section {

    private static final int LARGEST_COUNT = 9;
    private static final int LARGEST_SEED = 18;

    private final RiskDesk desk;
    private final List<Field<?>> fields = new ArrayList<>();
    private final VBox node;

    /** A number with its field. */
    private record Field<V>(TextField field, Lens<Simulation, Optional<V>> place, Function<V, String> write) {

        void show(Simulation simulation) {
            if (!field.isFocused()) {
                field.setText(place.get(simulation).map(write).orElse(""));
                field.getStyleClass().remove("invalid");
            }
        }
    }

    SimulationFields(RiskDesk desk) {
        this.desk = desk;
        var grid = new GridPane();
        grid.getStyleClass().add("risk-fields");
        add(grid, "draws", "[1-9]\\d{0," + (LARGEST_COUNT - 1) + "}", Integer::valueOf, String::valueOf);
        add(grid, "seed", "-?\\d{1," + LARGEST_SEED + "}", Long::valueOf, String::valueOf);
        add(grid, "tolerance", "\\d{1,15}(\\.\\d{1,6})?", BigDecimal::new, BigDecimal::toPlainString);
        var link = new Hyperlink(desk.words().text("risk.simulation.more"));
        link.setId("risk-simulation-link");
        link.setOnAction(_ -> select());
        node = new VBox(grid, link);
        show(desk.matrix());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String count(RiskMatrix matrix) {
        return "";
    }

    @Override
    public void show(RiskMatrix matrix) {
        desk.whileShowing(() -> fields.forEach(field -> field.show(matrix.simulation())));
    }

    @Override
    public boolean reveal(String id) {
        return false;
    }

    private void select() {
        desk.select(new Selected<>("risk.heading.simulation", RiskEdits.SIMULATION, Simulation.class));
    }

    private <V> void add(GridPane grid, String name, String pattern, Function<String, V> read, Function<V, String> write) {
        Lens<Simulation, Optional<V>> place = Lens.field(Simulation.class, name);
        var label = new Label(desk.words().text("risk.simulation." + name));
        label.getStyleClass().addAll("small", "muted");
        var field = new TextField();
        field.setId("risk-simulation-" + name);
        field.setEditable(!desk.readOnly());
        field.setPromptText(desk.words().text("risk.simulation.usual"));
        field.setPrefColumnCount(9);
        label.setLabelFor(field);
        fields.add(new Field<>(field, place, write));
        field.textProperty().addListener((_, _, typed) -> {
            if (!desk.showing()) {
                var text = typed.strip();
                boolean good = text.isEmpty() || text.matches(pattern);
                field.getStyleClass().remove("invalid");
                if (good) {
                    desk.edit(Edit.set("risk.edit.simulation", "", RiskEdits.SIMULATION.then(place), text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text))));
                } else {
                    field.getStyleClass().add("invalid");
                }
            }
        });
        field.focusedProperty().addListener((_, _, has) -> {
            if (has) {
                select();
            } else {
                desk.context().session().closeStep();
                show(desk.matrix());
            }
        });
        grid.add(label, fields.size() - 1, 0);
        grid.add(field, fields.size() - 1, 1);
    }
}
