package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import aiworkbench.model.Answer;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.ItemAnswer;

class AnswerEditsTest {

    private static final Lens<Canvas, List<ItemAnswer>> ANSWERS = Lens.field(Canvas.class, "answers");

    private final Canvas canvas = Canvas.blank(DocumentId.of(new UUID(1, 2)), "Test");

    @Test
    void anAnswerIsKeptUnderItsItemUntilItIsTakenBack() {
        var yes = AnswerEdits.answer(ANSWERS, "rq-01", Optional.of(Answer.YES)).step().apply(canvas);
        assertEquals(Optional.of(Answer.YES), AnswerEdits.find(yes.answers(), "rq-01").answer());

        var back = AnswerEdits.answer(ANSWERS, "rq-01", Optional.empty()).step().apply(yes);
        assertEquals(List.of(), back.answers(), "an answer that says nothing is not kept");
        assertEquals(canvas, back);
    }

    @Test
    void aReasonStaysWhenTheAnswerChanges() {
        var reason = AnswerEdits.reason(ANSWERS, "rq-01", "because").step().apply(canvas);
        var no = AnswerEdits.answer(ANSWERS, "rq-01", Optional.of(Answer.NO)).step().apply(reason);

        assertEquals("because", AnswerEdits.find(no.answers(), "rq-01").text());
        assertEquals(1, no.answers().size());
    }

    @Test
    void typingAReasonMergesAndTheSameAnswerChangesNothing() {
        assertEquals(AnswerEdits.reason(ANSWERS, "a", "x").mergeKey(), AnswerEdits.reason(ANSWERS, "a", "xy").mergeKey());
        assertEquals(Optional.empty(), AnswerEdits.answer(ANSWERS, "a", Optional.of(Answer.YES)).mergeKey());
        var named = AnswerEdits.who(ANSWERS, "a", "Legal").step().apply(canvas);
        assertSame(named, AnswerEdits.who(ANSWERS, "a", "Legal").step().apply(named));
    }

    @Test
    void aToggledIdComesAndGoes() {
        Lens<Canvas, List<String>> facts = Lens.field(Canvas.class, "facts");
        var on = ListEdits.toggle("canvas.edit.facts", facts, "recommends").step().apply(canvas);

        assertEquals(List.of("recommends"), on.facts());
        assertEquals(canvas, ListEdits.toggle("canvas.edit.facts", facts, "recommends").step().apply(on));
    }
}
