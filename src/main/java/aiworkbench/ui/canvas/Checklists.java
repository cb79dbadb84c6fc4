package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.governance.CanvasContent;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Checklist;
import aiworkbench.model.Answer;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.ItemAnswer;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.EditorContext;

/** The checklists that belong to a canvas, block by block, each folded under its title and how far it is answered. */
final class Checklists implements BlockPart {

    private static final Lens<Canvas, List<ItemAnswer>> ANSWERS = Lens.field(Canvas.class, "answers");

    private final EditorContext<Canvas> context;
    private final VBox root = new VBox();
    private final List<Fold> folds = new ArrayList<>();
    private List<ItemAnswer> shown;

    /** One checklist; its questions are made when it is first unfolded. */
    private final class Fold {

        private final Checklist list;
        private final Disclosure disclosure;
        private final AnswerList[] answers = new AnswerList[1];

        Fold(Checklist list) {
            this.list = list;
            disclosure = new Disclosure(list.title(), this::content);
        }

        private Node content() {
            var questions = list.items().stream().map(item -> new AnswerRow.Question(item.id(), item.text(), item.hint(), choices())).toList();
            answers[0] = new AnswerList(context, ANSWERS, questions);
            answers[0].show(context.session().document());
            var intro = new Label(list.intro());
            intro.setWrapText(true);
            intro.setMinHeight(VBox.USE_PREF_SIZE);
            intro.getStyleClass().addAll("small", "muted");
            return new VBox(intro, answers[0].node());
        }

        private List<Answer> choices() {
            return switch (list.answerType()) {
                case CHECK -> AnswerList.FOUR;
                case TRIGGER -> AnswerList.TWO;
                case TEXT -> List.of();
            };
        }

        void show(Canvas canvas) {
            var ids = list.items().stream().map(Checklist.Item::id).toList();
            disclosure.setTitle(context.messages().text("canvas.checklist.progress", list.title(),
                    AnswerList.answered(canvas.answers(), ids), ids.size()));
            if (answers[0] != null) {
                answers[0].show(canvas);
            }
        }

        boolean reveal(String item) {
            if (list.id().equals(item)) {
                disclosure.setOpen(true);
                disclosure.heading().requestFocus();
                return true;
            }
            if (list.items().stream().noneMatch(i -> i.id().equals(item))) {
                return false;
            }
            disclosure.setOpen(true);
            return answers[0].reveal(item);
        }
    }

    Checklists(EditorContext<Canvas> context) {
        this.context = context;
        root.getStyleClass().add("checklists");
        var all = Catalogue.playbook().checklists().stream().filter(list -> list.suits(DocumentKind.CANVAS)).toList();
        var done = new LinkedHashSet<String>();
        for (var block : Catalogue.canvas().blocks()) {
            group(block.title(), all.stream().filter(list -> block.checklists().contains(list.id())).filter(list -> done.add(list.id())).toList());
        }
        group(context.messages().text("canvas.checklist.others"), all.stream().filter(list -> done.add(list.id())).toList());
    }

    private void group(String title, List<Checklist> lists) {
        if (lists.isEmpty()) {
            return;
        }
        var heading = new Label(title.toUpperCase(context.messages().locale()));
        heading.getStyleClass().add("section-title");
        var group = new VBox(heading);
        group.getStyleClass().addAll("card", "checklist-group");
        for (var list : lists) {
            var fold = new Fold(list);
            folds.add(fold);
            group.getChildren().add(fold.disclosure);
        }
        root.getChildren().add(group);
    }

    /** Whether a checklist of the canvas has this item. */
    static boolean knows(String item) {
        return Catalogue.playbook().checklists().stream().filter(list -> list.suits(DocumentKind.CANVAS))
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
    public void show(Canvas canvas) {
        if (canvas.answers() != shown) {
            shown = canvas.answers();
            folds.forEach(fold -> fold.show(canvas));
        }
    }

    @Override
    public Set<String> edits() {
        return Set.of(ANSWERS.path());
    }

    @Override
    public boolean reveal(String element) {
        return folds.stream().anyMatch(fold -> fold.reveal(element));
    }
}
