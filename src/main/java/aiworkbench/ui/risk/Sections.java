package aiworkbench.ui.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.layout.VBox;

import aiworkbench.model.RiskMatrix;

/** The smaller parts of a matrix, each of which folds away; made when first unfolded. */
final class Sections {

    private final RiskDesk desk;
    private final Map<String, Supplier<Section>> makers = new LinkedHashMap<>();
    private final Map<String, Section> made = new LinkedHashMap<>();
    private final Map<String, Fold> folds = new LinkedHashMap<>();
    private final VBox node;

    Sections(RiskDesk desk, RiskCommands commands, VBox node) {
        this.desk = desk;
        this.node = node;
        add("mitigations", () -> new Mitigations(desk, commands));
        add("checklists", () -> new Checklists(desk));
        add("simulation", () -> new SimulationFields(desk));
        add("about", () -> new About(desk));
        folds.get("mitigations").setOpen(true);
        desk.risk().subscribe(() -> count(desk.matrix()));
    }

    void show(RiskMatrix matrix) {
        made.values().forEach(section -> section.show(matrix));
        count(matrix);
    }

    /** Unfolds the part that holds an element and brings the keyboard there; false if none does. */
    boolean reveal(String id) {
        if (id.isEmpty()) {
            return false;
        }
        for (var name : List.copyOf(makers.keySet())) {
            var section = section(name);
            boolean open = folds.get(name).isOpen();
            folds.get(name).setOpen(true);
            if (section.reveal(id)) {
                return true;
            }
            folds.get(name).setOpen(open);
        }
        return false;
    }

    private void count(RiskMatrix matrix) {
        folds.forEach((name, fold) -> fold.setCount(Optional.ofNullable(made.get(name)).map(s -> s.count(matrix)).orElse("")));
    }

    private void add(String name, Supplier<Section> maker) {
        makers.put(name, maker);
        var fold = new Fold("risk-" + name, desk.words().text("risk.section." + name), () -> section(name).node());
        folds.put(name, fold);
        fold.getStyleClass().add("card");
        node.getChildren().add(fold);
    }

    private Section section(String name) {
        var section = made.computeIfAbsent(name, _ -> makers.get(name).get());
        folds.get(name).setCount(section.count(desk.matrix()));
        return section;
    }
}
