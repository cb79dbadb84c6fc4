package aiworkbench.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import aiworkbench.model.Answer;
import aiworkbench.model.Document;
import aiworkbench.model.ItemAnswer;

/** Answers to checklists, readiness and screening questions. An answer that says nothing is not kept. */
public final class AnswerEdits {

    private static final Lens<ItemAnswer, Optional<Answer>> ANSWER = Lens.field(ItemAnswer.class, "answer");
    private static final Lens<ItemAnswer, String> TEXT = Lens.field(ItemAnswer.class, "text");
    private static final Lens<ItemAnswer, String> WHO = Lens.field(ItemAnswer.class, "who");

    private AnswerEdits() {}

    /** What is answered to an item so far. */
    public static ItemAnswer find(List<ItemAnswer> answers, String item) {
        return Elements.find(answers, item).orElseGet(() -> blank(item));
    }

    /** Answers an item; empty takes the answer back. */
    public static <D extends Document> Edit<D> answer(Lens<D, List<ItemAnswer>> place, String item, Optional<Answer> answer) {
        return Edit.of("edit.answer", item, change(place, item, given -> ANSWER.set(given, answer)));
    }

    /** Writes the reason or the free answer of an item. Typing merges. */
    public static <D extends Document> Edit<D> reason(Lens<D, List<ItemAnswer>> place, String item, String text) {
        return typed(place, item, "text", given -> TEXT.set(given, text));
    }

    /** Names who does it. Typing merges. */
    public static <D extends Document> Edit<D> who(Lens<D, List<ItemAnswer>> place, String item, String name) {
        return typed(place, item, "who", given -> WHO.set(given, name));
    }

    private static <D extends Document> Edit<D> typed(
            Lens<D, List<ItemAnswer>> place, String item, String field, UnaryOperator<ItemAnswer> step) {
        var path = place.path() + "/" + item + "/" + field;
        return new Edit<>("edit.answer", Optional.of(path), item, change(place, item, step));
    }

    private static <D extends Document> UnaryOperator<D> change(
            Lens<D, List<ItemAnswer>> place, String item, UnaryOperator<ItemAnswer> step) {
        return document -> place.change(document, all -> {
            var given = step.apply(find(all, item));
            if (given.equals(blank(item))) {
                return Elements.remove(all, List.of(item));
            }
            return Elements.indexOf(all, item) < 0
                    ? Elements.add(all, all.size(), given)
                    : Elements.replace(all, item, given);
        });
    }

    private static ItemAnswer blank(String item) {
        return new ItemAnswer(item, Optional.empty(), "", "", List.of(), Map.of());
    }
}
