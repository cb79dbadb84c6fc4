package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Elements;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Checklist;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.Disclosure;

/** The checklists that suit a risk matrix. Each unfolds on its own; answers belong to the matrix. */
final class Checklists implements Section {

    private final RiskDesk desk;
    private final Map<String, Disclosure> folds = new LinkedHashMap<>();
    private final Map<String, Label> counts = new LinkedHashMap<>();
    private final Map<String, ChecklistItem> items = new LinkedHashMap<>();
    private final List<Checklist> checklists = Catalogue.playbook().checklists().stream().filter(c -> c.suits(DocumentKind.RISKS)).toList();
    private final VBox node = new VBox();

    Checklists(RiskDesk desk) {
        this.desk = desk;
        checklists.forEach(checklist -> {
            var fold = new Disclosure(checklist.title(), () -> rows(checklist));
            fold.setId("risk-checklist-" + checklist.id());
            var count = new Label();
            count.getStyleClass().add("count");
            fold.addAction(count);
            folds.put(checklist.id(), fold);
            counts.put(checklist.id(), count);
            node.getChildren().add(fold);
        });
        show(desk.matrix());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String count(RiskMatrix matrix) {
        return desk.words().text("risk.checklist.count", answered(matrix, checklists.stream().flatMap(c -> c.items().stream()).toList()),
                checklists.stream().mapToInt(c -> c.items().size()).sum());
    }

    @Override
    public void show(RiskMatrix matrix) {
        checklists.forEach(checklist -> counts.get(checklist.id()).setText(
                desk.words().text("risk.checklist.count", answered(matrix, checklist.items()), checklist.items().size())));
        desk.whileShowing(() -> items.values().forEach(item -> item.show(matrix)));
    }

    @Override
    public boolean reveal(String id) {
        var holder = checklists.stream().filter(c -> c.items().stream().anyMatch(item -> item.id().equals(id))).findFirst();
        holder.ifPresent(checklist -> {
            folds.get(checklist.id()).setOpen(true);
            items.get(id).focusAnswer();
        });
        return holder.isPresent();
    }

    private static long answered(RiskMatrix matrix, List<Checklist.Item> of) {
        return of.stream().filter(item -> Elements.find(matrix.answers(), item.id()).filter(Checklists::says).isPresent()).count();
    }

    private static boolean says(ItemAnswer answer) {
        return answer.answer().isPresent() || !answer.text().isBlank();
    }

    private Node rows(Checklist checklist) {
        var intro = new Label(checklist.intro());
        intro.setWrapText(true);
        intro.getStyleClass().addAll("small", "muted");
        var children = new ArrayList<Node>();
        if (!checklist.intro().isBlank()) {
            children.add(intro);
        }
        var group = "";
        for (var item : checklist.items()) {
            if (!item.group().equals(group)) {
                group = item.group();
                var heading = new Label(group);
                heading.getStyleClass().add("strong");
                children.add(heading);
            }
            var row = new ChecklistItem(desk, checklist, item);
            items.put(item.id(), row);
            desk.whileShowing(() -> row.show(desk.matrix()));
            children.add(row);
        }
        var box = new VBox();
        box.getStyleClass().add("risk-checklist");
        box.getChildren().setAll(children);
        return box;
    }
}
