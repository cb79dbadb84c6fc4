package aiworkbench.ui.canvas;

import java.util.List;

import javafx.scene.Node;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.model.ItemAnswer;
import aiworkbench.ui.common.EditorDesk;
import aiworkbench.ui.common.answers.AnswerList;
import aiworkbench.ui.common.answers.Question;

/** Questions of a section. */
final class Answers extends PlacePart<List<ItemAnswer>> {

    private final AnswerList<Canvas> list;

    Answers(EditorDesk<Canvas> desk, Lens<Canvas, List<ItemAnswer>> place, List<Question> questions) {
        super(place);
        list = new AnswerList<>(desk, place, questions);
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    void draw(List<ItemAnswer> answers) {
        list.show();
    }

    @Override
    public boolean reveal(String element) {
        return list.reveal(element);
    }

    /** How many of these questions have an answer. */
    static int answered(List<ItemAnswer> answers, List<String> ids) {
        return (int) answers.stream().filter(a -> ids.contains(a.id()) && (a.answer().isPresent() || !a.text().isBlank())).count();
    }
}
