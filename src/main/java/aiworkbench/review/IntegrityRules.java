package aiworkbench.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Element;
import aiworkbench.model.Grid;
import aiworkbench.model.Plan;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.review.Parts.Placed;

/** Rules about what holds a document together: ids are unique, and everything that points somewhere finds what it points at. */
public final class IntegrityRules {

    private IntegrityRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                rule("INT-01", Severity.ERROR, Document.class, (_, document) -> sharedIds(document)),
                rule("INT-02", Severity.ERROR, Document.class, (_, document) -> deadLinksInside(document)),
                rule("INT-03", Severity.WARNING, Document.class, IntegrityRules::deadLinksBeyond),
                rule("INT-04", Severity.ERROR, Canvas.class, (_, canvas) -> lostNotes(canvas)),
                rule("INT-05", Severity.ERROR, Canvas.class, (_, canvas) -> lostMetrics(canvas)),
                rule("INT-06", Severity.ERROR, Plan.class, (_, plan) -> lostFocusAreas(plan)),
                rule("INT-07", Severity.ERROR, Plan.class, (_, plan) -> lostPredecessors(plan)),
                rule("INT-08", Severity.ERROR, Plan.class, (_, plan) -> lostExperiments(plan)),
                rule("INT-09", Severity.ERROR, Plan.class, (_, plan) -> lostDependencies(plan)),
                rule("INT-10", Severity.ERROR, RiskMatrix.class, (_, matrix) -> ratingsOutsideTheGrid(matrix)));
    }

    /** What a rule found, before it has the rule's name on it. */
    private record Spot(String element, String field, List<Object> args) {
        Spot(String element, String field, Object... args) {
            this(element, field, List.of(args));
        }

        Finding finding(String rule, Severity severity, Document document) {
            return new Finding(rule, severity, Target.element(document, element, field), args);
        }
    }

    private static Stream<Spot> sharedIds(Document document) {
        var elements = Parts.of(document).elements();
        var lists = elements.stream().filter(p -> !Parts.named(p.part()))
                .collect(Collectors.groupingBy(Placed::list, LinkedHashMap::new, Collectors.toList()));
        var named = elements.stream().filter(p -> Parts.named(p.part())).toList();
        return Stream.concat(repeated(named), lists.values().stream().flatMap(IntegrityRules::repeated)).distinct()
                .map(id -> new Spot(id, "id", id));
    }

    private static Stream<String> repeated(List<Placed<Element>> elements) {
        var seen = new HashSet<String>();
        return elements.stream().map(p -> p.part().id()).filter(id -> !seen.add(id));
    }

    private static Stream<Spot> deadLinksInside(Document document) {
        var parts = Parts.of(document);
        var ids = parts.ids();
        return parts.links().stream().filter(p -> p.part().document().equals(document.id()))
                .filter(p -> !p.part().element().isEmpty() && !ids.contains(p.part().element()))
                .map(p -> new Spot(p.owner(), p.list(), p.owner(), p.part().element()));
    }

    /** A document that is not at hand may well hold the element, so nothing is said about it. */
    private static Stream<Spot> deadLinksBeyond(Folder folder, Document document) {
        var links = Parts.of(document).links().stream()
                .filter(p -> !p.part().element().isEmpty() && !p.part().document().equals(document.id())).toList();
        Map<DocumentId, Set<String>> ids = links.stream().map(p -> p.part().document()).distinct()
                .flatMap(id -> folder.find(id).stream())
                .collect(Collectors.toMap(Document::id, other -> Parts.of(other).ids()));
        return links.stream()
                .filter(p -> ids.containsKey(p.part().document()) && !ids.get(p.part().document()).contains(p.part().element()))
                .map(p -> new Spot(p.owner(), p.list(), p.owner(), p.part().element(),
                        folder.find(p.part().document()).map(Document::title).orElse("")));
    }

    private static Stream<Spot> lostNotes(Canvas canvas) {
        var blocks = ids(Catalogue.layoutOf(canvas).blocks());
        return canvas.notes().stream().filter(n -> !blocks.contains(n.block())).map(n -> new Spot(n.id(), "block", n.id(), n.block()));
    }

    private static Stream<Spot> lostMetrics(Canvas canvas) {
        var metrics = ids(canvas.metrics());
        return canvas.metrics().stream().filter(m -> lost(m.moves(), metrics)).map(m -> new Spot(m.id(), "moves", m.id(), m.moves()));
    }

    private static Stream<Spot> lostFocusAreas(Plan plan) {
        var areas = ids(plan.focusAreas());
        return plan.items().stream().filter(i -> lost(i.focus(), areas)).map(i -> new Spot(i.id(), "focus", i.id(), i.focus()));
    }

    private static Stream<Spot> lostPredecessors(Plan plan) {
        var items = ids(plan.items());
        return plan.items().stream().flatMap(i -> i.after().stream().filter(id -> lost(id, items))
                .map(id -> new Spot(i.id(), "after", i.id(), id)));
    }

    private static Stream<Spot> lostExperiments(Plan plan) {
        var items = ids(plan.items());
        return plan.experiments().stream().filter(e -> lost(e.item(), items)).map(e -> new Spot(e.id(), "item", e.id(), e.item()));
    }

    private static Stream<Spot> lostDependencies(Plan plan) {
        var systems = ids(plan.systemMap());
        return plan.systemMap().stream().flatMap(s -> s.dependsOn().stream().filter(id -> lost(id, systems))
                .map(id -> new Spot(s.id(), "dependsOn", s.id(), id)));
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
                .map(r -> new Spot(risk.id(), field, risk.id(), r.likelihood(), r.impact(), grid.likelihood().size(), grid.impact().size()));
    }

    private static Set<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::id).collect(Collectors.toSet());
    }

    /** Whether an id is given but names nothing. */
    private static boolean lost(String id, Set<String> known) {
        return !id.isEmpty() && !known.contains(id);
    }

    private static <D extends Document> Rule rule(
            String id, Severity severity, Class<D> kind, BiFunction<Folder, D, Stream<Spot>> spots) {
        return new Rule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Severity severity() {
                return severity;
            }

            @Override
            public List<Finding> check(Folder folder, Document document) {
                return kind.isInstance(document)
                        ? spots.apply(folder, kind.cast(document)).map(spot -> spot.finding(id, severity, document)).toList()
                        : List.of();
            }
        };
    }
}
