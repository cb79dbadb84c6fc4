package aiworkbench.ui.common.answers;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.AnswerEdits;
import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.model.Answer;
import aiworkbench.model.Document;
import aiworkbench.model.ItemAnswer;
import aiworkbench.ui.common.EditorDesk;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;

/** One question with its answer, its reason, who does it, and what a no means. */
final class AnswerRow<D extends Document> extends VBox {

    /** Pixels that the answers never shrink below. */
    private static final double MIN_CHOICE = 120;
    private static final double WIDE_CHOICE = 300;

    private final EditorDesk<D> desk;
    private final Lens<D, List<ItemAnswer>> place;
    private final Question question;
    private final SegmentedBar<Answer> choice;
    private final TextField reason = new TextField();
    private final TextField who = new TextField();
    private final Label meaning;
    private final HBox fields = new HBox(reason);
    private Optional<ItemAnswer> shown = Optional.empty();

    AnswerRow(EditorDesk<D> desk, Lens<D, List<ItemAnswer>> place, Question question) {
        this.desk = desk;
        this.place = place;
        this.question = question;
        setId(question.id());
        getStyleClass().add("answer-row");
        choice = choice();
        meaning = line(question.ifNo(), "small", "answer-meaning");
        fill(reason, question.answers().isEmpty() ? "answer.text" : "answer.reason");
        reason.textProperty().subscribe((_, now) -> enter(AnswerEdits.reason(place, question.id(), now)));
        fill(who, "field.ItemAnswer.who");
        who.textProperty().subscribe((_, now) -> enter(AnswerEdits.who(place, question.id(), now)));
        if (question.named()) {
            fields.getChildren().add(who);
        }
        fields.getStyleClass().add("answer-fields");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var line = new HBox(words(), choice);
        line.getStyleClass().add("answer-line");
        getChildren().setAll(line, meaning, fields);
        show();
    }

    /** Shows the answer; does nothing if it is the one that is shown. */
    void show() {
        var given = AnswerEdits.find(place.get(desk.document()), question.id());
        if (shown.filter(given::equals).isPresent()) {
            return;
        }
        shown = Optional.of(given);
        desk.whileShowing(() -> {
            choice.valueProperty().set(given.answer());
            set(reason, given.text());
            set(who, given.who());
        });
        boolean open = question.answers().isEmpty();
        boolean no = given.answer().filter(a -> a == Answer.NO || a == Answer.NOT_YET).isPresent();
        boolean why = given.answer().isPresent() && question.answers().size() > 2;
        visible(meaning, no && !question.ifNo().isEmpty());
        visible(fields, open || why || question.named() || !given.text().isEmpty() || reason.isFocused());
    }

    /** Puts the keyboard on it. */
    void focus() {
        if (question.answers().isEmpty()) {
            reason.requestFocus();
        } else {
            var buttons = choice.buttons();
            buttons.stream().filter(ToggleButton::isSelected).findFirst().orElse(buttons.getFirst()).requestFocus();
        }
    }

    private Node words() {
        var text = line(question.text(), "answer-question");
        text.setMaxWidth(Double.MAX_VALUE);
        var words = new VBox(text);
        words.getStyleClass().add("answer-words");
        words.setMinWidth(MIN_CHOICE);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!question.hint().isEmpty()) {
            words.getChildren().add(line(question.hint(), "small", "muted"));
        }
        return words;
    }

    private SegmentedBar<Answer> choice() {
        var bar = new SegmentedBar<>(question.text(), question.answers().stream()
                .map(answer -> new Option<>(answer, desk.context().messages().word(answer))).toList(), true);
        bar.setMinWidth(MIN_CHOICE);
        bar.setPrefWrapLength(question.answers().size() > 2 ? WIDE_CHOICE : MIN_CHOICE);
        bar.setDisable(desk.readOnly());
        bar.valueProperty().subscribe((_, now) -> {
            if (!desk.showing()) {
                desk.step(AnswerEdits.answer(place, question.id(), now));
            }
        });
        bar.buttons().forEach(button -> button.focusedProperty().subscribe(this::select));
        visible(bar, !question.answers().isEmpty());
        return bar;
    }

    private void fill(TextField field, String promptKey) {
        field.getStyleClass().add("small");
        field.setPromptText(desk.context().messages().text(promptKey));
        field.setAccessibleText(question.text() + ": " + field.getPromptText());
        field.setEditable(!desk.readOnly());
        field.focusedProperty().subscribe((had, has) -> {
            select(has);
            if (had && !has) {
                desk.closeStep();
            }
        });
    }

    /** An answer that was never given is not in the document and cannot be selected. */
    private void select(boolean focused) {
        if (focused && Elements.indexOf(place.get(desk.document()), question.id()) >= 0) {
            desk.select("answer.title", place.then(Lens.element(question.id())), ItemAnswer.class);
        }
    }

    private void enter(Edit<D> edit) {
        if (!desk.showing()) {
            desk.edit(edit);
        }
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static Label line(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
