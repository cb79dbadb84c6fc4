package aiworkbench.governance;

import aiworkbench.model.DocumentKind;
import java.util.List;
import java.util.Locale;

/**
 * A checklist whose answers are kept in a document under the ids of its items.
 *
 * @param document word of the kind of document, or "any"
 * @param when the moment to use it
 */
public record Checklist(String id, String title, String document, String when, String intro, AnswerType answerType, List<Item> items)
        implements Entry {

    public Checklist {
        items = List.copyOf(items);
    }

    /** Whether it is offered in documents of this kind. */
    public boolean suits(DocumentKind kind) {
        return document.equals("any") || document.equals(kind.name().toLowerCase(Locale.ROOT));
    }

    /** How its items are answered. */
    public enum AnswerType {
        /** Yes, no, not yet or does not apply. */
        CHECK,
        /** One yes is enough to go ahead. */
        TRIGGER,
        /** Free text. */
        TEXT
    }

    /** One line; the group is a heading inside the list, or empty. */
    public record Item(String id, String text, String hint, String group) implements Entry {}
}
