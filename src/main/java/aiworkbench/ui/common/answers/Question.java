package aiworkbench.ui.common.answers;

import java.util.List;
import java.util.Set;

import aiworkbench.governance.Checklist;
import aiworkbench.model.Answer;

/**
 * What an answer is asked for.
 *
 * @param id under which the answer is kept
 * @param hint what stands below the text, or empty
 * @param ifNo what a no means, or empty
 * @param answers to choose from; none for a free answer
 * @param named whether it asks who does it
 */
public record Question(String id, String text, String hint, String ifNo, List<Answer> answers, boolean named) {

    /** All four answers. */
    public static final List<Answer> FOUR = List.of(Answer.values());
    /** Yes and no only. */
    public static final List<Answer> TWO = List.of(Answer.YES, Answer.NO);

    /** Lists that ask who does each item. */
    private static final Set<String> NAMED = Set.of("pm-roles");

    public Question {
        answers = List.copyOf(answers);
    }

    /** A question with a reason for the answer. */
    public static Question of(String id, String text, String ifNo, List<Answer> answers) {
        return new Question(id, text, "", ifNo, answers, false);
    }

    static Question of(Checklist list, Checklist.Item item) {
        var answers = switch (list.answerType()) {
            case CHECK -> FOUR;
            case TRIGGER -> TWO;
            case TEXT -> List.<Answer>of();
        };
        return new Question(item.id(), item.text(), item.hint(), "", answers, NAMED.contains(list.id()));
    }
}
