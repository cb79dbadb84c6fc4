package aiworkbench.compare;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.merge.Difference;
import aiworkbench.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of a document; one of them is missing if the document is new or gone.
 *
 * @param changes from one to the other
 */
public record Compared(Optional<Document> before, Optional<Document> after, List<Changed> changes) {

    public Compared {
        changes = List.copyOf(changes);
    }

    /** What became of the documents of two states, those of the later one first. They belong together by id; one of a kind on each side do too. */
    public static List<Compared> between(List<Document> before, List<Document> after, Messages messages) {
        var left = new LinkedHashMap<DocumentId, Document>();
        before.forEach(document -> left.put(document.id(), document));
        boolean single = before.size() == 1 && after.size() == 1 && before.getFirst().kind() == after.getFirst().kind();
        var all = new ArrayList<Compared>();
        for (var document : after) {
            var earlier = Optional.ofNullable(left.remove(document.id()))
                    .or(() -> single ? Optional.ofNullable(left.remove(before.getFirst().id())) : Optional.empty());
            all.add(new Compared(earlier, Optional.of(document), earlier.filter(it -> it.kind() == document.kind())
                    .map(it -> Changed.between(it, document, messages)).orElse(List.of())));
        }
        left.values().forEach(document -> all.add(new Compared(Optional.of(document), Optional.empty(), List.of())));
        return all;
    }

    /** The document, as it was last. */
    public Document document() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether the document itself came or went. */
    public Optional<Difference.Kind> fate() {
        return before.isEmpty() ? Optional.of(Difference.Kind.ADDED) : after.isEmpty() ? Optional.of(Difference.Kind.REMOVED) : Optional.empty();
    }

    /** Whether anything became of it. */
    public boolean differs() {
        return fate().isPresent() || !changes.isEmpty();
    }

    /** The document in words, with what became of it as a whole. */
    public String name(Messages messages) {
        var title = document().title().isBlank() ? messages.text("form.untitled") : document().title();
        var named = messages.text("changes.document", title, messages.word(document().kind()));
        return fate().map(kind -> messages.text("changes.fate", named, ChangedText.word(kind, messages))).orElse(named);
    }
}
