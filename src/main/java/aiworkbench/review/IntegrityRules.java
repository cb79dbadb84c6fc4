package aiworkbench.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.model.Grid;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.review.Parts.Placed;

/** Rules about what holds documents together: ids are unique, and everything that points somewhere finds what it points at. */
public final class IntegrityRules {

    /** How the ids of these rules start. */
    public static final String PREFIX = "INT-";

    private IntegrityRules() {}

    /** Where a merge keeps what two people gave one place: docs/format.md. */
    private static final String CONFLICTS = "conflicts";

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                rule("INT-01", Severity.ERROR, Document.class, (product, _) -> sharedIds(product.parts())),
                rule("INT-02", Severity.ERROR, Document.class, IntegrityRules::deadLinksInside),
                rule("INT-03", Severity.WARNING, Document.class, IntegrityRules::deadLinksBeyond),
                rule("INT-04", Severity.ERROR, Canvas.class, (_, canvas) -> lostNotes(canvas)),
                rule("INT-05", Severity.ERROR, Canvas.class, (_, canvas) -> lostMetrics(canvas)),
                rule("INT-06", Severity.ERROR, Plan.class, (_, plan) -> lostFocusAreas(plan)),
                rule("INT-07", Severity.ERROR, Plan.class, (_, plan) -> lostPredecessors(plan)),
                rule("INT-08", Severity.ERROR, Plan.class, (_, plan) -> lostExperiments(plan)),
                rule("INT-09", Severity.ERROR, Plan.class, (_, plan) -> lostDependencies(plan)),
                rule("INT-10", Severity.ERROR, RiskMatrix.class, (_, matrix) -> ratingsOutsideTheGrid(matrix)),
                rule("INT-11", Severity.WARNING, Document.class, IntegrityRules::sharedDocumentId),
                rule("INT-12", Severity.ERROR, Document.class, (_, document) -> undecided(document)));
    }

    private static Stream<Spot> sharedIds(Parts parts) {
        var elements = parts.elements();
        if (parts.ids().size() == elements.size()) {
            return Stream.empty();
        }
        var lists = elements.stream().filter(p -> !Parts.named(p.part()))
                .collect(Collectors.groupingBy(Placed::list, LinkedHashMap::new, Collectors.toList()));
        var named = elements.stream().filter(p -> Parts.named(p.part())).toList();
        return Stream.concat(repeated(named), lists.values().stream().flatMap(IntegrityRules::repeated)).distinct()
                .map(id -> Spot.in(id, "id", id));
    }

    /** Two files with one id are mostly a copy. Links lead to the first of them, whichever was meant. */
    private static Stream<Spot> sharedDocumentId(Product product, Document document) {
        return Words.texts(product.folder().shared(document.id())).then(files -> Spot.field("id", files));
    }

    private static Stream<Spot> undecided(Document document) {
        return document.unknown().get(CONFLICTS) instanceof List<?> open && !open.isEmpty()
                ? Stream.of(Spot.field(CONFLICTS, open.size()))
                : Stream.empty();
    }

    private static Stream<String> repeated(List<Placed<Element>> elements) {
        var seen = new HashSet<String>();
        return elements.stream().map(p -> p.part().id()).filter(id -> !seen.add(id));
    }

    private static Stream<Spot> deadLinksInside(Product product, Document document) {
        var parts = product.parts();
        return parts.links().stream().filter(p -> p.part().document().equals(document.id()))
                .filter(p -> !p.part().element().isEmpty() && !parts.ids().contains(p.part().element()))
                .map(p -> Spot.in(p.owner(), p.list(), parts.name(p.owner()), p.part().element(), p.part().document()));
    }

    private static Stream<Spot> deadLinksBeyond(Product product, Document document) {
        var folder = product.folder();
        var parts = product.parts();
        var links = parts.links().stream().filter(p -> !p.part().document().equals(document.id())).toList();
        if (links.isEmpty()) {
            return Stream.empty();
        }
        var dead = links.stream().filter(p -> !p.part().element().isEmpty())
                .filter(p -> folder.find(p.part().document()).isPresent() && !folder.ids(p.part().document()).contains(p.part().element()))
                .map(p -> Spot.in(p.owner(), p.list(), parts.name(p.owner()), p.part().element(),
                        folder.find(p.part().document()).map(Document::title).orElse(""), p.part().document()));
        return Stream.concat(dead, absent(folder, parts, links));
    }

    /** A document that is not at hand may well hold what links lead to, so this is only a hint: one for each document. */
    private static Stream<Spot> absent(Folder folder, Parts parts, List<Placed<Link>> links) {
        return links.stream().filter(p -> folder.find(p.part().document()).isEmpty())
                .collect(Collectors.groupingBy(p -> p.part().document(), LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(all -> Spot.in(all.getFirst().owner(), all.getFirst().list(), all.size()).milder("absent", parts.name(all.getFirst().owner())));
    }

    private static Stream<Spot> lostNotes(Canvas canvas) {
        var blocks = ids(Catalogue.layoutOf(canvas).blocks());
        return canvas.notes().stream().filter(n -> !blocks.contains(n.block()) && !WorkshopLists.ALL.contains(n.block())).map(n -> Spot.in(n.id(), "block", Names.of(n), title(n.block())));
    }

    /** A block of another layout is called as there. */
    private static String title(String block) {
        return Catalogue.layouts().stream().flatMap(layout -> layout.blocks().stream()).filter(known -> known.id().equals(block)).map(Block::title)
                .findFirst().orElse(block);
    }

    private static Stream<Spot> lostMetrics(Canvas canvas) {
        var metrics = ids(canvas.metrics());
        return canvas.metrics().stream().filter(m -> lost(m.moves(), metrics)).map(m -> Spot.in(m.id(), "moves", Names.of(m), m.moves()));
    }

    private static Stream<Spot> lostFocusAreas(Plan plan) {
        var areas = ids(plan.focusAreas());
        return plan.items().stream().filter(i -> lost(i.focus(), areas)).map(i -> Spot.in(i.id(), "focus", Names.of(i), i.focus()));
    }

    private static Stream<Spot> lostPredecessors(Plan plan) {
        var items = ids(plan.items());
        return plan.items().stream().flatMap(i -> i.after().stream().filter(id -> lost(id, items))
                .map(id -> Spot.in(i.id(), "after", Names.of(i), id)));
    }

    private static Stream<Spot> lostExperiments(Plan plan) {
        var items = ids(plan.items());
        return plan.experiments().stream().filter(e -> lost(e.item(), items)).map(e -> Spot.in(e.id(), "item", Names.of(e), e.item()));
    }

    private static Stream<Spot> lostDependencies(Plan plan) {
        var systems = ids(plan.systemMap());
        return plan.systemMap().stream().flatMap(s -> s.dependsOn().stream().filter(id -> lost(id, systems))
                .map(id -> Spot.in(s.id(), "dependsOn", Names.of(s), id)));
    }

    private static Stream<Spot> ratingsOutsideTheGrid(RiskMatrix matrix) {
        return matrix.risks().stream().flatMap(risk -> Stream.of(
                        spot(risk, "inherent", risk.inherent(), matrix.grid()),
                        spot(risk, "current", risk.current(), matrix.grid()),
                        spot(risk, "target", risk.target(), matrix.grid()))
                .flatMap(Optional::stream));
    }

    private static Optional<Spot> spot(Risk risk, String field, Optional<Rating> rating, Grid grid) {
        return rating.filter(r -> r.likelihood() > grid.likelihood().size() || r.impact() > grid.impact().size())
                .map(r -> Spot.in(risk.id(), field, Names.of(risk), r.likelihood(), r.impact(), grid.likelihood().size(), grid.impact().size()));
    }

    private static Set<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::id).collect(Collectors.toSet());
    }

    /** Whether an id is given but names nothing. */
    private static boolean lost(String id, Set<String> known) {
        return !id.isEmpty() && !known.contains(id);
    }

    private static <D extends Document> Rule rule(String id, Severity severity, Class<D> kind, BiFunction<Product, D, Stream<Spot>> spots) {
        return new ContentRule<>(id, severity, kind, Set.of(), Optional.empty(), spots);
    }
}
