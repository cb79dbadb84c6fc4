package aiworkbench.ui.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Header;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.Tasks;

/** The smaller parts of a matrix, each of which folds away; made when first unfolded. */
final class Sections {

    /** What a part is made of once it has been unfolded. */
    private record Part(Supplier<Section> maker, Disclosure fold, Label count) {}

    private final RiskDesk desk;
    private final VBox node;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Section> made = new LinkedHashMap<>();

    Sections(RiskDesk desk, RiskCommands commands, Tasks tasks, VBox node) {
        this.desk = desk;
        this.node = node;
        add("loss", () -> expectedLoss(tasks));
        add("mitigations", () -> new Mitigations(desk, commands));
        add("fairness", () -> new FairnessPanel(desk));
        add("checklists", () -> new Checklists(desk));
        add("header", () -> new RecordSection<>(desk, "risk.heading.header", RiskEdits.HEADER, Header.class));
        add("about", () -> new About(desk));
        parts.get("loss").fold().setOpen(true);
        parts.get("mitigations").fold().setOpen(true);
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
        for (var name : List.of("mitigations", "checklists", "about")) {
            var fold = parts.get(name).fold();
            boolean open = fold.isOpen();
            fold.setOpen(true);
            if (section(name).reveal(id)) {
                return true;
            }
            fold.setOpen(open);
        }
        return false;
    }

    void othersChanged() {
        made.values().forEach(Section::othersChanged);
    }

    /** Stops following the session. */
    void close() {
        made.values().forEach(Section::close);
    }

    private Section expectedLoss(Tasks tasks) {
        var section = new ExpectedLoss(desk, tasks);
        section.whenDrawn(() -> count(desk.matrix()));
        return section;
    }

    private void count(RiskMatrix matrix) {
        made.forEach((name, section) -> parts.get(name).count().setText(section.count(matrix)));
    }

    private void add(String name, Supplier<Section> maker) {
        var count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        var fold = new Disclosure(desk.words().text("risk.section." + name), () -> section(name).node());
        fold.setId("risk-" + name);
        fold.addAction(count);
        fold.getStyleClass().addAll("card", "risk-section");
        parts.put(name, new Part(maker, fold, count));
        node.getChildren().add(fold);
    }

    private Section section(String name) {
        var section = made.computeIfAbsent(name, _ -> parts.get(name).maker().get());
        parts.get(name).count().setText(section.count(desk.matrix()));
        return section;
    }
}
