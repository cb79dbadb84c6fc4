package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.edit.AnswerEdits;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Checklist;
import aiworkbench.model.Answer;
import aiworkbench.model.Canvas;
import aiworkbench.model.ItemAnswer;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.EditorDesk;
import aiworkbench.ui.common.answers.AnswerList;
import aiworkbench.ui.common.answers.Question;

/** The three questions whether AI is worth a try, and what the answers come to: any no means a rule first. */
final class Feasibility extends PlacePart<List<ItemAnswer>> {

    private final Checklist checklist = Catalogue.checklist("feasibility").orElseThrow();
    private final Messages messages;
    private final AnswerList<Canvas> list;
    private final Label verdict = new Label();
    private final Button plan = new Button();
    private final HBox conclusion = new HBox(verdict, plan);
    private final VBox root = new VBox();

    /**
     * The questions.
     *
     * @param plan makes a plan item with a title
     */
    Feasibility(EditorDesk<Canvas> desk, Consumer<String> plan) {
        super(Lens.field(Canvas.class, "answers"));
        messages = desk.context().messages();
        list = new AnswerList<>(desk, place(), checklist.items().stream()
                .map(item -> Question.of(item.id(), item.text(), item.hint(), Question.FOUR)).toList());
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        verdict.setMaxWidth(Double.MAX_VALUE);
        this.plan.setText(messages.text("canvas.menu.plan"));
        this.plan.setMinWidth(Region.USE_PREF_SIZE);
        this.plan.getStyleClass().add("small");
        this.plan.setDisable(desk.readOnly());
        this.plan.setOnAction(_ -> plan.accept(messages.text("canvas.feasibility.task")));
        conclusion.getStyleClass().add("conclusion");
        root.getStyleClass().add("section-part");
        root.getChildren().setAll(list, conclusion);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(List<ItemAnswer> answers) {
        list.show();
        var given = checklist.items().stream().map(item -> AnswerEdits.find(answers, item.id()).answer()).toList();
        boolean rule = given.contains(Optional.of(Answer.NO));
        boolean wait = given.contains(Optional.of(Answer.NOT_YET));
        boolean all = given.stream().allMatch(Optional::isPresent);
        verdict.setText(rule ? messages.text("canvas.feasibility.rule")
                : wait ? messages.text("canvas.feasibility.wait")
                : all ? messages.text("canvas.feasibility.go") : checklist.intro());
        conclusion.getStyleClass().removeAll("warning", "good");
        if (rule || wait || all) {
            conclusion.getStyleClass().add(rule || wait ? "warning" : "good");
        }
        plan.setVisible(rule || wait);
        plan.setManaged(rule || wait);
    }

    @Override
    public boolean reveal(String element) {
        return list.reveal(element);
    }
}
