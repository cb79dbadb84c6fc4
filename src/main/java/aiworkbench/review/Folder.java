package aiworkbench.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;

/**
 * What rules may look at: the documents that lie together, and the date.
 *
 * @param today the date of the review; rules never ask the clock
 */
public record Folder(List<Document> documents, LocalDate today) {

    public Folder {
        documents = List.copyOf(documents);
        Objects.requireNonNull(today);
    }

    /** The document with an id; the first one if two files carry it. */
    public Optional<Document> find(DocumentId id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The other documents of the same product, of one kind. */
    public <D extends Document> List<D> partners(Document document, Class<D> kind) {
        return documents.stream().filter(d -> !d.id().equals(document.id()) && d.title().equals(document.title()))
                .filter(kind::isInstance).map(kind::cast).toList();
    }
}
