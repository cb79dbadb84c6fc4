package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.governance.CanvasContent;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Checklist;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.EditorDesk;
import aiworkbench.ui.common.answers.ChecklistFold;

/** The checklists that belong to a canvas, block by block. */
final class Checklists extends PlacePart<List<ItemAnswer>> {

    private final EditorDesk<Canvas> desk;
    private final VBox root = new VBox();
    private final List<ChecklistFold<Canvas>> folds = new ArrayList<>();

    Checklists(EditorDesk<Canvas> desk) {
        super(Lens.field(Canvas.class, "answers"));
        this.desk = desk;
        root.getStyleClass().add("checklists");
        var all = ChecklistFold.suiting(DocumentKind.CANVAS);
        var elsewhere = Catalogue.playbook().checklists().stream().filter(list -> !all.contains(list)).toList();
        var done = new LinkedHashSet<String>();
        for (var block : Catalogue.canvas().blocks()) {
            group(block.title(), all.stream().filter(list -> block.checklists().contains(list.id())).filter(list -> done.add(list.id())).toList(),
                    elsewhere.stream().filter(list -> block.checklists().contains(list.id())).filter(list -> done.add(list.id())).toList());
        }
        group(desk.context().messages().text("canvas.checklist.others"), all.stream().filter(list -> done.add(list.id())).toList(),
                elsewhere.stream().filter(list -> done.add(list.id())).toList());
    }

    /** Checklists under a heading, below them the ways to those that are answered in the plan and the risk matrix of the product. */
    private void group(String title, List<Checklist> lists, List<Checklist> elsewhere) {
        if (lists.isEmpty() && elsewhere.isEmpty()) {
            return;
        }
        var heading = new Label(title.toUpperCase(desk.context().messages().locale()));
        heading.getStyleClass().add("section-title");
        var group = new VBox(heading);
        group.getStyleClass().addAll("card", "checklist-group");
        for (var list : lists) {
            var fold = new ChecklistFold<>(desk, place(), list);
            folds.add(fold);
            group.getChildren().add(fold.node());
        }
        for (var kind : List.of(DocumentKind.PLAN, DocumentKind.RISKS)) {
            var there = elsewhere.stream().filter(list -> list.suits(kind)).toList();
            if (!there.isEmpty()) {
                group.getChildren().add(ways(kind, there));
            }
        }
        root.getChildren().add(group);
    }

    private Node ways(DocumentKind kind, List<Checklist> lists) {
        var messages = desk.context().messages();
        var where = new Label(messages.text("canvas.checklist.in." + kind.word()));
        where.getStyleClass().addAll("small", "muted");
        var ways = new FlowPane(where);
        ways.getStyleClass().add("checklist-ways");
        for (var list : lists) {
            var way = new Hyperlink(list.title());
            way.getStyleClass().add("small");
            way.setOnAction(_ -> {
                way.setVisited(false);
                if (kind == DocumentKind.PLAN) {
                    go(Plan.class, list);
                } else {
                    go(RiskMatrix.class, list);
                }
            });
            ways.getChildren().add(way);
        }
        return ways;
    }

    /** Shows a checklist in the document of the product that has it, which is made if there is none. */
    private <E extends Document> void go(Class<E> kind, Checklist list) {
        var context = desk.context();
        context.partners().reach(kind, desk.document(), there -> context.follow().accept(Link.to(there.document().id(), list.id())));
    }

    /** Whether a checklist of the canvas has this item. */
    static boolean knows(String item) {
        return ChecklistFold.suiting(DocumentKind.CANVAS).stream()
                .anyMatch(list -> list.id().equals(item) || list.items().stream().anyMatch(i -> i.id().equals(item)));
    }

    /** Ids of the readiness questions. */
    static List<String> readiness() {
        return Catalogue.canvas().readiness().stream().map(CanvasContent.ReadinessQuestion::id).toList();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(List<ItemAnswer> answers) {
        folds.forEach(ChecklistFold::show);
    }

    @Override
    public boolean reveal(String element) {
        return folds.stream().anyMatch(fold -> fold.reveal(element));
    }
}
