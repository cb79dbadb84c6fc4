package aiworkbench.export.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Link;
import aiworkbench.text.Messages;

/**
 * What links point at, in words: "R1 · Extreme · Invented refund policy", a plan item with its last day, a note by its first words.
 * By any number of threads.
 */
public final class LinkTitles implements Function<Link, Optional<String>> {

    private final Map<DocumentId, Document> documents = new HashMap<>();
    private final Map<DocumentId, Map<String, LinkTarget>> targets = new ConcurrentHashMap<>();
    private final Messages messages;

    /** Titles of the elements of these documents; links to others have none. */
    public LinkTitles(Collection<? extends Document> documents, Messages messages) {
        documents.forEach(document -> this.documents.putIfAbsent(document.id(), document));
        this.messages = messages;
    }

    /** The title on a page; a document is known by its product. */
    @Override
    public Optional<String> apply(Link link) {
        return title(link, Document::title, LinkTarget::title);
    }

    /** As short as can be, for narrow places: "R1 · Extreme". */
    public Optional<String> brief(Link link) {
        return title(link, this::kind, LinkTarget::brief);
    }

    /** All there is to say, with the kind of rating that a level comes from: "R1 · Extreme · Invented refund policy (current rating)". */
    public Optional<String> detail(Link link) {
        return title(link, Document::title, LinkTarget::detail);
    }

    /** With the word for what it is, as in a list to choose from: "Note: Agents search five systems". */
    public Optional<String> listed(Link link) {
        return title(link, this::kind, target -> messages.text("link.named", target.kind(), target.title()));
    }

    private Optional<String> title(Link link, Function<Document, String> ofDocument, Function<LinkTarget, String> ofElement) {
        var document = Optional.ofNullable(documents.get(link.document()));
        return link.element().isEmpty() ? document.map(ofDocument)
                : document.map(d -> targets.computeIfAbsent(d.id(), _ -> targets(d)).get(link.element())).map(ofElement);
    }

    private Map<String, LinkTarget> targets(Document document) {
        return LinkTarget.in(document, messages).collect(Collectors.toMap(LinkTarget::id, Function.identity(), (first, _) -> first));
    }

    private String kind(Document document) {
        return messages.text("enum.DocumentKind." + document.kind().name());
    }
}
