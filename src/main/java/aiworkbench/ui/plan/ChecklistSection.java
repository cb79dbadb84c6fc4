package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Elements;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Checklist;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.Disclosure;

/** The checklists of a plan. The lines of a list are made when it is first unfolded. */
final class ChecklistSection extends VBox {

    /** Lists that ask who does each item. */
    private static final Set<String> NAMED = Set.of("pm-roles");

    private final PlanDesk desk;
    private final List<Checklist> lists;
    private final Map<String, Disclosure> folds = new HashMap<>();
    private final Map<String, Label> counts = new HashMap<>();
    private final Map<String, List<ChecklistLine>> lines = new HashMap<>();

    ChecklistSection(PlanDesk desk) {
        this.desk = desk;
        this.lists = Catalogue.playbook().checklists().stream().filter(list -> list.suits(DocumentKind.PLAN)).toList();
        for (var list : lists) {
            var fold = new Disclosure(list.title(), () -> content(list));
            fold.setId("plan-checklist-" + list.id());
            var count = new Label();
            count.getStyleClass().add("count");
            fold.addAction(count);
            folds.put(list.id(), fold);
            counts.put(list.id(), count);
            getChildren().add(fold);
        }
    }

    /** Shows the answers of a plan; only lists that were opened have lines to show them in. */
    void show(Plan plan) {
        for (var list : lists) {
            long given = answered(plan, list);
            counts.get(list.id()).setText(given == 0 ? "" : desk.words().text("plan.checklist.progress", given, list.items().size()));
            lines.getOrDefault(list.id(), List.of()).forEach(line -> line.show(plan));
        }
    }

    /** How many items of all lists have an answer. */
    long answered(Plan plan) {
        return lists.stream().mapToLong(list -> answered(plan, list)).sum();
    }

    boolean has(String id) {
        return lists.stream().anyMatch(list -> list.items().stream().anyMatch(item -> item.id().equals(id)));
    }

    /** Unfolds the list of an item and puts the focus there; false if no list has it. */
    boolean reveal(String id) {
        for (var list : lists) {
            if (list.items().stream().anyMatch(item -> item.id().equals(id))) {
                folds.get(list.id()).setOpen(true);
                lines.get(list.id()).stream().filter(line -> line.getId().equals(id)).forEach(line -> {
                    line.focusFirst();
                    Scrolling.reveal(line);
                });
                return true;
            }
        }
        return false;
    }

    private Node content(Checklist list) {
        var box = new VBox();
        box.getStyleClass().add("plan-checklist");
        if (!list.intro().isEmpty()) {
            var intro = new Label(list.intro());
            intro.setWrapText(true);
            intro.getStyleClass().add("muted");
            box.getChildren().add(intro);
        }
        var made = new ArrayList<ChecklistLine>();
        var group = "";
        for (var item : list.items()) {
            if (!item.group().equals(group)) {
                group = item.group();
                var heading = new Label(group);
                heading.getStyleClass().add("strong");
                box.getChildren().add(heading);
            }
            var line = new ChecklistLine(desk, item, list.answerType() != Checklist.AnswerType.TEXT, NAMED.contains(list.id()));
            line.show(desk.plan());
            made.add(line);
            box.getChildren().add(line);
        }
        lines.put(list.id(), made);
        return box;
    }

    private static long answered(Plan plan, Checklist list) {
        return list.items().stream().filter(item -> Elements.indexOf(plan.answers(), item.id()) >= 0).count();
    }
}
