package aiworkbench.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.governance.PlanFacts;
import aiworkbench.governance.Return;
import aiworkbench.model.Canvas;
import aiworkbench.model.Cover;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Header;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.RiskMatrix;

/** One document as rules see it: with the others of its product, its parts and what it started from. For one thread. */
final class Product {

    private final Folder folder;
    private final Document document;
    private final Starts starts;
    private final List<Document> all;
    private final List<Canvas> canvases;
    private final List<Plan> plans;
    private final List<RiskMatrix> matrices;
    private Parts parts;
    private Start start;

    Product(Folder folder, Document document, Starts starts) {
        this.folder = folder;
        this.document = document;
        this.starts = starts;
        this.all = Stream.concat(Stream.of(document), folder.partners(document).stream()).toList();
        this.canvases = of(Canvas.class, all);
        this.plans = of(Plan.class, all);
        this.matrices = of(RiskMatrix.class, all);
    }

    Folder folder() {
        return folder;
    }

    Document document() {
        return document;
    }

    /** The document itself, then its partners. */
    List<Document> documents() {
        return all;
    }

    LocalDate today() {
        return folder.today();
    }

    /** Every element and link of the document. */
    Parts parts() {
        if (parts == null) {
            parts = folder.parts(document);
        }
        return parts;
    }

    /** What the document held when it was new. */
    Start start() {
        if (start == null) {
            start = starts.of(document);
        }
        return start;
    }

    /** The expected return of one of its canvases. */
    Return likely(Canvas canvas) {
        return folder.likely(canvas);
    }

    boolean hasAll(Collection<DocumentKind> kinds) {
        return kinds.isEmpty() || kinds.stream().allMatch(this::has);
    }

    boolean has(DocumentKind kind) {
        List<? extends Document> some = switch (kind) {
            case CANVAS -> canvases;
            case PLAN -> plans;
            case RISKS -> matrices;
        };
        return !some.isEmpty();
    }

    List<Canvas> canvases() {
        return canvases;
    }

    List<Plan> plans() {
        return plans;
    }

    List<RiskMatrix> matrices() {
        return matrices;
    }

    private static <D extends Document> List<D> of(Class<D> kind, List<Document> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The items of all its plans. */
    Stream<PlanItem> items() {
        return plans().stream().flatMap(plan -> plan.items().stream());
    }

    /** Whether an item of its plans proves something. */
    boolean covered(Cover cover) {
        return items().anyMatch(item -> item.covers().contains(cover));
    }

    /** Whether a link leads to an item of its plans, or into a document that is not at hand and so may hold it. */
    boolean scheduled(Link link) {
        return folder.find(link.document()).isEmpty()
                || plans().stream().filter(plan -> plan.id().equals(link.document())).anyMatch(plan -> find(plan, link.element()).isPresent());
    }

    /** The last date of the item that a link leads to. */
    Optional<LocalDate> end(Link link) {
        return plans().stream().filter(plan -> plan.id().equals(link.document()))
                .flatMap(plan -> find(plan, link.element()).map(item -> plan.date(PlanFacts.last(item))).stream()).findFirst();
    }

    private static Optional<PlanItem> find(Plan plan, String id) {
        return plan.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The planned launch: of the document itself, or else of the first partner that names one. */
    Optional<LocalDate> launch() {
        return all.stream().map(Document::header).map(Header::plannedLaunch).flatMap(Optional::stream).findFirst();
    }

    /** The date by which duties are judged: today, or the launch if that is still to come. */
    LocalDate reference() {
        return launch().filter(today()::isBefore).orElse(today());
    }
}
