package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.governance.CanvasContent;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Checklist;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.ItemAnswer;
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
        var done = new LinkedHashSet<String>();
        for (var block : Catalogue.canvas().blocks()) {
            group(block.title(), all.stream().filter(list -> block.checklists().contains(list.id())).filter(list -> done.add(list.id())).toList());
        }
        group(desk.context().messages().text("canvas.checklist.others"), all.stream().filter(list -> done.add(list.id())).toList());
    }

    private void group(String title, List<Checklist> lists) {
        if (lists.isEmpty()) {
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
        root.getChildren().add(group);
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
