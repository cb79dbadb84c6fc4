package aiworkbench.ui.plan;

import java.util.Arrays;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.AnswerEdits;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.Checklist;
import aiworkbench.model.Answer;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;
import aiworkbench.ui.common.Selected;

/** One item of a checklist with its answer, its reason and who does it. */
final class ChecklistLine extends VBox {

    private final PlanDesk desk;
    private final Checklist.Item item;
    private final TextField reason = new TextField();
    private final TextField who = new TextField();
    private final Optional<SegmentedBar<Answer>> answer;
    private Optional<ItemAnswer> shown = Optional.empty();

    /**
     * A line that shows nothing yet.
     *
     * @param checked whether it is answered with yes, no and so on; otherwise with words only
     * @param named whether it asks who does it
     */
    ChecklistLine(PlanDesk desk, Checklist.Item item, boolean checked, boolean named) {
        this.desk = desk;
        this.item = item;
        setId(item.id());
        getStyleClass().add("plan-check-line");
        var question = new Label(item.text());
        question.setWrapText(true);
        getChildren().add(question);
        if (!item.hint().isEmpty()) {
            var hint = new Label(item.hint());
            hint.setWrapText(true);
            hint.getStyleClass().addAll("small", "muted");
            getChildren().add(hint);
        }
        answer = checked ? Optional.of(answers()) : Optional.empty();
        answer.ifPresent(getChildren()::add);
        field(reason, "field.ItemAnswer.text");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var fields = new HBox(reason);
        fields.getStyleClass().add("plan-check-fields");
        if (named) {
            field(who, "field.ItemAnswer.who");
            fields.getChildren().add(who);
        }
        getChildren().add(fields);
        reason.textProperty().addListener((_, _, text) -> enter(() -> desk.edit(AnswerEdits.reason(PlanEdits.ANSWERS, item.id(), text))));
        who.textProperty().addListener((_, _, text) -> enter(() -> desk.edit(AnswerEdits.who(PlanEdits.ANSWERS, item.id(), text))));
    }

    /** Shows what a plan answers; untouched if that is what is shown already. */
    void show(Plan plan) {
        var given = AnswerEdits.find(plan.answers(), item.id());
        if (!shown.equals(Optional.of(given))) {
            shown = Optional.of(given);
            desk.whileShowing(() -> {
                answer.ifPresent(bar -> bar.valueProperty().set(given.answer()));
                set(reason, given.text());
                set(who, given.who());
            });
        }
    }

    void focusFirst() {
        Node first = answer.<Node>map(bar -> bar.buttons().getFirst()).orElse(reason);
        first.requestFocus();
    }

    private SegmentedBar<Answer> answers() {
        var options = Arrays.stream(Answer.values()).map(value -> new Option<>(value, desk.words().of(value))).toList();
        var bar = new SegmentedBar<>(item.text(), options, true);
        bar.setDisable(desk.context().session().readOnly());
        bar.valueProperty().addListener((_, _, value) -> enter(() -> desk.step(AnswerEdits.answer(PlanEdits.ANSWERS, item.id(), value))));
        bar.buttons().forEach(button -> button.focusedProperty().addListener((_, _, focused) -> selectIf(focused)));
        return bar;
    }

    private void field(TextField field, String name) {
        field.setPromptText(desk.words().text(name));
        field.setAccessibleText(desk.words().text(name));
        field.setEditable(!desk.context().session().readOnly());
        field.focusedProperty().addListener((_, _, focused) -> {
            selectIf(focused);
            if (!focused) {
                desk.context().session().closeStep();
            }
        });
    }

    /** An answer that was never given is not in the plan and cannot be selected. */
    private void selectIf(boolean focused) {
        if (focused && Elements.indexOf(desk.plan().answers(), item.id()) >= 0) {
            desk.select(new Selected<>("plan.title.answer", PlanEdits.ANSWERS.then(Lens.element(item.id())), ItemAnswer.class));
        }
    }

    private void enter(Runnable edit) {
        if (!desk.showing()) {
            edit.run();
        }
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
