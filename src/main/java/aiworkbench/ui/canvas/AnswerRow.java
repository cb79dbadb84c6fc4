package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.AnswerEdits;
import aiworkbench.edit.Lens;
import aiworkbench.model.Answer;
import aiworkbench.model.Canvas;
import aiworkbench.model.ItemAnswer;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;

/** One question with its answer, its reason, and what a no means. */
final class AnswerRow extends VBox {

    /** Pixels that the answers never shrink below. */
    private static final double MIN_CHOICE = 120;

    private final EditorContext<Canvas> context;
    private final Lens<Canvas, List<ItemAnswer>> place;
    private final Question question;
    private final SegmentedBar<Answer> choice;
    private final TextField reason = new TextField();
    private final Label meaning = new Label();
    private ItemAnswer shown;

    /**
     * A question.
     *
     * @param id under which the answer is kept
     * @param ifNo what a no means, or empty
     * @param answers to choose from; none for a free answer
     */
    record Question(String id, String text, String ifNo, List<Answer> answers) {}

    AnswerRow(EditorContext<Canvas> context, Lens<Canvas, List<ItemAnswer>> place, Question question) {
        this.context = context;
        this.place = place;
        this.question = question;
        getStyleClass().add("answer-row");
        var text = new Label(question.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(120);
        HBox.setHgrow(text, Priority.ALWAYS);
        choice = new SegmentedBar<>(question.text(), question.answers().stream()
                .map(a -> new Option<>(a, context.messages().text("canvas.answer." + Words.key(a)))).toList(), true);
        choice.setMinWidth(MIN_CHOICE);
        choice.setPrefWrapLength(question.answers().size() > 2 ? 300 : MIN_CHOICE);
        choice.setDisable(context.session().readOnly());
        choice.valueProperty().subscribe((_, now) -> answer(now));
        reason.getStyleClass().add("small");
        reason.setPromptText(context.messages().text(question.answers().isEmpty() ? "canvas.answer.text" : "canvas.answer.reason"));
        reason.setAccessibleText(question.text() + ": " + reason.getPromptText());
        reason.setEditable(!context.session().readOnly());
        reason.textProperty().subscribe((_, now) -> write(now));
        reason.focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                context.session().closeStep();
            }
        });
        meaning.setText(question.ifNo());
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        meaning.getStyleClass().addAll("small", "answer-meaning");
        var line = new HBox(text, choice);
        line.getStyleClass().add("answer-line");
        getChildren().setAll(line, meaning, reason);
    }

    /** Shows the answer; does nothing if it is the one that is shown. */
    void show(ItemAnswer next) {
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        choice.valueProperty().set(next.answer());
        if (!reason.getText().equals(next.text())) {
            reason.setText(next.text());
        }
        boolean open = question.answers().isEmpty();
        boolean no = next.answer().filter(a -> a == Answer.NO || a == Answer.NOT_YET).isPresent();
        boolean why = next.answer().filter(a -> a != Answer.YES).isPresent() && question.answers().size() > 2;
        visible(meaning, no && !question.ifNo().isEmpty());
        visible(reason, open || why || !next.text().isEmpty() || reason.isFocused());
    }

    /** Puts the keyboard on it. */
    void focus() {
        if (question.answers().isEmpty()) {
            reason.requestFocus();
        } else {
            var buttons = choice.buttons();
            buttons.stream().filter(b -> b.isSelected()).findFirst().orElse(buttons.getFirst()).requestFocus();
        }
    }

    private void answer(Optional<Answer> now) {
        if (shown != null && !now.equals(current().answer())) {
            context.session().edit(AnswerEdits.answer(place, question.id(), now));
        }
    }

    private void write(String now) {
        if (shown != null && !now.equals(current().text())) {
            context.session().edit(AnswerEdits.reason(place, question.id(), now));
        }
    }

    private ItemAnswer current() {
        return AnswerEdits.find(place.get(context.session().document()), question.id());
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
