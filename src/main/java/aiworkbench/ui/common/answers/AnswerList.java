package aiworkbench.ui.common.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.ItemAnswer;
import aiworkbench.ui.common.EditorDesk;

/** Questions one below the other. */
public final class AnswerList<D extends Document> extends VBox {

    private final EditorDesk<D> desk;
    private final Lens<D, List<ItemAnswer>> place;
    private final Map<String, AnswerRow<D>> rows = new LinkedHashMap<>();

    /**
     * Questions whose answers are kept in a list of the document.
     *
     * @param place where the answers are
     */
    public AnswerList(EditorDesk<D> desk, Lens<D, List<ItemAnswer>> place, List<Question> questions) {
        this.desk = desk;
        this.place = place;
        getStyleClass().add("answer-list");
        questions.forEach(this::add);
    }

    void add(Question question) {
        var row = new AnswerRow<>(desk, place, question);
        rows.put(question.id(), row);
        getChildren().add(row);
    }

    /** Shows the answers of the document as it is now. */
    public void show() {
        rows.values().forEach(AnswerRow::show);
    }

    /** Puts the keyboard on a question; false if it is not one of these. */
    public boolean reveal(String question) {
        var row = rows.get(question);
        if (row != null) {
            row.focus();
        }
        return row != null;
    }
}
