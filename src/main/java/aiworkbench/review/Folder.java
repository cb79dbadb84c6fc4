package aiworkbench.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Return;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;

/** What rules may look at: the documents that lie together, and the date. Any thread may use it. */
public final class Folder {

    private final List<Document> documents;
    private final LocalDate today;
    private final Map<DocumentId, List<String>> shared;
    private final Map<DocumentId, Document> byId = new HashMap<>();
    private final Map<String, List<Document>> byTitle;
    private final Map<Same, Parts> parts = new ConcurrentHashMap<>();
    private final Map<Same, Return> returns = new ConcurrentHashMap<>();
    /** Found when it is first asked for, so that a folder costs little on the thread that makes it. */
    private Map<DocumentId, Set<DocumentId>> linked;

    /**
     * The documents that lie together, each in a file of its own.
     *
     * @param today the date of the review; rules never ask the clock
     */
    public Folder(List<Document> documents, LocalDate today) {
        this(documents, today, Map.of());
    }

    /**
     * The documents that lie together.
     *
     * @param today the date of the review; rules never ask the clock
     * @param shared names of the files that carry one document id, for each id that several files carry
     */
    public Folder(List<Document> documents, LocalDate today, Map<DocumentId, List<String>> shared) {
        this.shared = Map.copyOf(shared);
        this.documents = List.copyOf(documents);
        this.today = Objects.requireNonNull(today);
        this.documents.forEach(document -> byId.putIfAbsent(document.id(), document));
        this.byTitle = this.documents.stream().filter(d -> !d.title().isBlank()).collect(Collectors.groupingBy(Document::title));
    }

    public List<Document> documents() {
        return documents;
    }

    /** The date of the review. */
    public LocalDate today() {
        return today;
    }

    /** Names of the files that carry the id of a document, if several do. */
    List<String> shared(DocumentId document) {
        return shared.getOrDefault(document, List.of());
    }

    /** The document with an id; the first one if two files carry it. */
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The other documents of the same product: those that it links to or that link to it, and, for kinds that no link reaches,
     * those that carry the same product name.
     */
    public List<Document> partners(Document document) {
        var linkedTo = neighbours().getOrDefault(document.id(), Set.of()).stream().flatMap(id -> find(id).stream()).toList();
        var reached = linkedTo.stream().map(Document::kind).collect(Collectors.toSet());
        var named = byTitle.getOrDefault(document.title(), List.of()).stream()
                .filter(other -> other.kind() != document.kind() && !reached.contains(other.kind()));
        return Stream.concat(linkedTo.stream().filter(other -> other.kind() != document.kind()), named).toList();
    }

    /** Every element and link of a document, found once. */
    Parts parts(Document document) {
        return parts.computeIfAbsent(new Same(document), _ -> Parts.of(document));
    }

    /** The expected return of a canvas, reckoned once. */
    Return likely(Canvas canvas) {
        return returns.computeIfAbsent(new Same(canvas), _ -> Return.likely(canvas.roi()));
    }

    /** Ids of all elements of the document with an id. */
    Set<String> ids(DocumentId document) {
        return find(document).map(found -> parts(found).ids()).orElse(Set.of());
    }

    private synchronized Map<DocumentId, Set<DocumentId>> neighbours() {
        var known = linked;
        if (known == null) {
            known = new HashMap<>();
            for (var document : documents) {
                for (var link : parts(document).links()) {
                    var target = link.part().document();
                    if (!target.equals(document.id())) {
                        known.computeIfAbsent(document.id(), _ -> new HashSet<>()).add(target);
                        known.computeIfAbsent(target, _ -> new HashSet<>()).add(document.id());
                    }
                }
            }
            linked = known;
        }
        return known;
    }

    /** A document as an instance: two of them are hardly ever equal, and to find that out takes long. */
    private record Same(Document document) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same(var another) && another == document;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(document);
        }
    }
}
