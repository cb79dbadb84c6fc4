package aiworkbench.ui.risk;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import aiworkbench.edit.AnswerEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Checklist;
import aiworkbench.model.Answer;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.RiskMatrix;

/** One line of a checklist with its answer, and a reason or free text. */
final class ChecklistItem extends VBox {

    private final RiskDesk desk;
    private final String id;
    private final HBox choices = new HBox();
    private final TextField text = new TextField();
    private Optional<ItemAnswer> shown = Optional.empty();

    ChecklistItem(RiskDesk desk, Checklist checklist, Checklist.Item item) {
        this.desk = desk;
        this.id = item.id();
        getStyleClass().add("risk-checklist-item");
        var question = new Label(item.text());
        question.setWrapText(true);
        getChildren().add(question);
        if (!item.hint().isBlank()) {
            var hint = new Label(item.hint());
            hint.setWrapText(true);
            hint.getStyleClass().addAll("small", "muted");
            getChildren().add(hint);
        }
        choices.getStyleClass().add("segmented");
        if (checklist.answerType() != Checklist.AnswerType.TEXT) {
            for (var answer : Answer.values()) {
                choices.getChildren().add(choice(item, answer));
            }
            getChildren().add(choices);
        }
        text.setPromptText(desk.words().text("risk.checklist.reason"));
        text.setAccessibleText(desk.words().text("risk.checklist.reasonOf", item.text()));
        text.setEditable(!desk.readOnly());
        text.textProperty().addListener((_, _, typed) -> {
            if (!desk.showing()) {
                desk.edit(AnswerEdits.reason(RiskEdits.ANSWERS, id, typed));
            }
        });
        text.focusedProperty().subscribe(has -> {
            if (!has) {
                desk.context().session().closeStep();
            }
        });
        getChildren().add(text);
    }

    /** Shows the answer of a matrix; does nothing if it is the one that is shown. */
    void show(RiskMatrix matrix) {
        var given = AnswerEdits.find(matrix.answers(), id);
        if (shown.filter(given::equals).isPresent()) {
            return;
        }
        shown = Optional.of(given);
        choices.getChildren().forEach(node -> ((ToggleButton) node).setSelected(given.answer().filter(node.getUserData()::equals).isPresent()));
        if (!text.getText().equals(given.text())) {
            text.setText(given.text());
        }
    }

    void focusAnswer() {
        (choices.getChildren().isEmpty() ? text : choices.getChildren().getFirst()).requestFocus();
    }

    private ToggleButton choice(Checklist.Item item, Answer answer) {
        var title = Catalogue.vocabulary().of(answer).title();
        var button = new ToggleButton(title);
        button.setUserData(answer);
        button.setMnemonicParsing(false);
        button.setAccessibleText(desk.words().text("risk.checklist.answer", title, item.text()));
        button.setDisable(desk.readOnly());
        button.setMinWidth(USE_PREF_SIZE);
        if (answer == Answer.YES) {
            button.getStyleClass().add("first");
        } else if (answer == Answer.NOT_APPLICABLE) {
            button.getStyleClass().add("last");
        }
        button.setOnAction(_ -> {
            desk.step(AnswerEdits.answer(RiskEdits.ANSWERS, id, button.isSelected() ? Optional.of(answer) : Optional.empty()));
            shown = Optional.empty();
            desk.whileShowing(() -> show(desk.matrix()));
        });
        return button;
    }
}
