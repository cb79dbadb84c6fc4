package aiworkbench.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.RiskLibrary;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Header;
import aiworkbench.model.Link;
import aiworkbench.model.Metric;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Plan;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskFlag;
import aiworkbench.model.RiskMatrix;

/** Rules across the documents of a product: what one promises, another has to keep. */
final class ProductRules {

    private ProductRules() {}

    /** XDC-01 to XDC-07. */
    static List<Rule> all() {
        return List.of(
                ContentRule.of("XDC-01", RiskMatrix.class, ProductRules::unscheduled).needing(DocumentKind.PLAN),
                ContentRule.of("XDC-02", RiskMatrix.class, ProductRules::tooLate).needing(DocumentKind.PLAN).lacking("launch", ProductRules::noLaunch),
                ContentRule.of("XDC-03", Canvas.class, ProductRules::unmeasured).needing(DocumentKind.PLAN),
                ContentRule.of("XDC-04", RiskMatrix.class, ProductRules::impliedRisks).needing(DocumentKind.CANVAS),
                ContentRule.of("XDC-05", RiskMatrix.class, ProductRules::mitigationCosts).needing(DocumentKind.CANVAS),
                ContentRule.of("XDC-06", Document.class, ProductRules::strangers),
                ContentRule.of("XDC-07", Document.class, ProductRules::disagreements));
    }

    /** A mitigation with the risk that it belongs to. */
    private record Promise(Risk risk, Mitigation mitigation) {}

    private static Stream<Spot> unscheduled(Product product, RiskMatrix matrix) {
        var linked = product.items().flatMap(item -> item.links().stream()).filter(link -> link.document().equals(matrix.id()))
                .map(Link::element).collect(Collectors.toSet());
        return matrix.risks().stream().filter(risk -> RiskRules.high(matrix, risk).isPresent())
                .flatMap(risk -> RiskRules.open(risk).map(mitigation -> new Promise(risk, mitigation)))
                .filter(promise -> promise.mitigation().planItem().filter(product::scheduled).isEmpty())
                .filter(promise -> !linked.contains(promise.mitigation().id()))
                .map(promise -> Spot.in(promise.mitigation(), "planItem", Names.of(promise.mitigation()), Names.of(promise.risk())));
    }

    private static Stream<Spot> tooLate(Product product, RiskMatrix matrix) {
        return launch(product).stream().flatMap(launch -> matrix.risks().stream()
                .filter(risk -> risk.flags().contains(RiskFlag.BEFORE_LAUNCH))
                .flatMap(risk -> RiskRules.open(risk).map(mitigation -> new Promise(risk, mitigation)))
                .flatMap(promise -> end(product, promise.mitigation()).filter(launch::isBefore).stream()
                        .map(end -> Spot.in(promise.mitigation(), "planItem", Names.of(promise.mitigation()), Names.of(promise.risk()), end, launch))));
    }

    private static boolean noLaunch(Product product, RiskMatrix matrix) {
        return matrix.risks().stream().anyMatch(risk -> risk.flags().contains(RiskFlag.BEFORE_LAUNCH)) && launch(product).isEmpty();
    }

    private static Optional<LocalDate> launch(Product product) {
        return product.plans().stream()
                .flatMap(plan -> PlanRules.launchDay(product, plan).stream().mapToObj(plan::date)).findFirst();
    }

    private static Optional<LocalDate> end(Product product, Mitigation mitigation) {
        return mitigation.planItem().flatMap(product::end).or(mitigation::due);
    }

    private static Stream<Spot> unmeasured(Product product, Canvas canvas) {
        if (product.plans().stream().allMatch(plan -> plan.items().isEmpty())) {
            return Stream.empty();
        }
        var measured = product.plans().stream()
                .flatMap(plan -> Stream.concat(plan.items().stream().flatMap(item -> item.links().stream()),
                        plan.experiments().stream().flatMap(sheet -> sheet.primaryMetric().stream())))
                .filter(link -> link.document().equals(canvas.id())).map(Link::element).collect(Collectors.toSet());
        return canvas.metrics().stream().filter(product.start()::touched)
                .filter(metric -> !measured.contains(metric.id()) && metric.measuredBy().stream().noneMatch(product::scheduled))
                .map((Metric metric) -> Spot.in(metric, "measuredBy", Names.of(metric)));
    }

    /** Only where the team has stated facts and rated a risk: before that, every product would be told the same. */
    private static Stream<Spot> impliedRisks(Product product, RiskMatrix matrix) {
        var facts = product.canvases().stream().flatMap(canvas -> canvas.facts().stream()).collect(Collectors.toSet());
        if (facts.isEmpty() || matrix.risks().stream().allMatch(risk -> risk.inherent().isEmpty())) {
            return Stream.empty();
        }
        var present = matrix.risks().stream().flatMap(risk -> risk.library().stream()).collect(Collectors.toSet());
        return Catalogue.library().suggestedBy(facts).stream().filter(risk -> !present.contains(risk.id()))
                .map(risk -> Spot.field(risk.id(), meaning(risk, facts), risk.id(), risk.title()));
    }

    private static String meaning(RiskLibrary.LibraryRisk risk, Set<String> facts) {
        var fact = risk.suggestedBy().stream().filter(facts::contains).findFirst().orElse(RiskLibrary.ALWAYS);
        return Entry.get(Catalogue.library().canvasFacts(), fact).meaning();
    }

    private static Stream<Spot> mitigationCosts(Product product, RiskMatrix matrix) {
        var costs = matrix.risks().stream().flatMap(risk -> risk.mitigations().stream()).flatMap(m -> m.cost().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var held = product.canvases().stream().map(canvas -> product.likely(canvas).costFirstYear()).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean priced = product.canvases().stream().anyMatch(canvas -> !canvas.roi().value().isEmpty());
        return priced && costs.compareTo(held) > 0 ? Stream.of(Spot.field("risks", costs, held)) : Stream.empty();
    }

    /** People who answer for something in this document and whom no other document of the product knows. */
    private static Stream<Spot> strangers(Product product, Document document) {
        var others = product.documents().stream().skip(1).toList();
        if (others.isEmpty()) {
            return Stream.empty();
        }
        var known = new HashSet<String>();
        others.forEach(other -> people(other).forEach(person -> known.add(person.name())));
        if (known.isEmpty()) {
            return Stream.empty();
        }
        var unknown = new LinkedHashMap<String, Person>();
        for (var person : people(document)) {
            if (person.answers() && !known.contains(person.name())) {
                unknown.putIfAbsent(person.name(), person);
            }
        }
        var kind = Words.of(document.kind().name());
        return unknown.values().stream().map(person -> person.element().isEmpty() ? Spot.field(person.field(), person.name(), kind)
                : Spot.in(person.element(), person.field(), person.name(), kind, product.parts().name(person.element())).as("item"));
    }

    /**
     * A name in a document.
     *
     * @param answers whether the person answers for the product or a risk, and does not only do a piece of work
     */
    private record Person(String element, String field, String name, boolean answers) {
        private Person {
            name = name.strip();
        }
    }

    /** In plain loops, for there are many. */
    private static List<Person> people(Document document) {
        var people = new ArrayList<Person>();
        people.add(new Person("", "header.owner", document.header().owner(), true));
        switch (document) {
            case Canvas canvas -> {
                people.add(new Person("", "accountable", canvas.accountable(), true));
                canvas.notes().forEach(note -> people.add(worker(note.id(), note.owner())));
                canvas.sources().forEach(source -> people.add(worker(source.id(), source.owner())));
                canvas.metrics().forEach(metric -> people.add(worker(metric.id(), metric.owner())));
                canvas.oversight().forEach(row -> people.add(worker(row.id(), row.who())));
            }
            case Plan plan -> {
                plan.items().forEach(item -> people.add(worker(item.id(), item.owner())));
                plan.systemMap().forEach(part -> people.add(worker(part.id(), part.owner())));
            }
            case RiskMatrix matrix -> matrix.risks().forEach(risk -> {
                people.add(new Person(risk.id(), "owner", risk.owner(), true));
                people.add(worker(risk.id(), risk.acceptance().approver()));
                risk.mitigations().forEach(mitigation -> people.add(worker(mitigation.id(), mitigation.owner())));
            });
        }
        people.removeIf(person -> person.name().isEmpty());
        return people;
    }

    private static Person worker(String element, String name) {
        return new Person(element, "owner", name, false);
    }

    /** Told once for a product: by its canvas if there is one, then by its plan. */
    private static Stream<Spot> disagreements(Product product, Document document) {
        var all = product.documents();
        if (all.size() < 2 || all.stream().anyMatch(other -> other.kind().compareTo(document.kind()) < 0)) {
            return Stream.empty();
        }
        var headers = all.stream().map(Document::header).toList();
        return Words.blanks(
                        same("productName", headers.stream().map(Header::product)),
                        same("launchDate", headers.stream().flatMap(header -> header.plannedLaunch().stream()).map(LocalDate::toString)),
                        same("currency", headers.stream().map(Header::currency)))
                .then(differing -> Spot.field("header", differing));
    }

    /** A part that is there when all that is said agrees. */
    private static Words.Part same(String word, Stream<String> values) {
        return Words.part(word, values.map(String::strip).filter(value -> !value.isEmpty()).distinct().count() <= 1 ? word : "");
    }
}
