package aiworkbench.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import aiworkbench.edit.AnswerEdits;
import aiworkbench.edit.Lens;
import aiworkbench.model.Answer;
import aiworkbench.model.Canvas;
import aiworkbench.model.ItemAnswer;
import aiworkbench.ui.common.EditorContext;

/** Questions one below the other. */
final class AnswerList implements BlockPart {

    /** All four answers. */
    static final List<Answer> FOUR = List.of(Answer.values());
    /** Yes and no only. */
    static final List<Answer> TWO = List.of(Answer.YES, Answer.NO);

    private final Lens<Canvas, List<ItemAnswer>> place;
    private final VBox root = new VBox();
    private final Map<String, AnswerRow> rows = new LinkedHashMap<>();
    private List<ItemAnswer> shown;

    AnswerList(EditorContext<Canvas> context, Lens<Canvas, List<ItemAnswer>> place, List<AnswerRow.Question> questions) {
        this.place = place;
        root.getStyleClass().add("answer-list");
        questions.forEach(question -> rows.put(question.id(), new AnswerRow(context, place, question)));
        root.getChildren().setAll(rows.values());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Canvas canvas) {
        var now = place.get(canvas);
        if (now != shown) {
            shown = now;
            rows.forEach((id, row) -> row.show(AnswerEdits.find(now, id)));
        }
    }

    @Override
    public Set<String> edits() {
        return Set.of(place.path());
    }

    @Override
    public boolean reveal(String element) {
        var row = rows.get(element);
        if (row != null) {
            row.focus();
        }
        return row != null;
    }

    /** How many of these questions have an answer. */
    static int answered(List<ItemAnswer> answers, List<String> ids) {
        return (int) answers.stream().filter(a -> ids.contains(a.id()) && (a.answer().isPresent() || !a.text().isBlank())).count();
    }
}
