package aiworkbench.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.ReviewRules;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;

/**
 * A rule for one kind of document, as a function of a product.
 *
 * @param kind the kind of document whose findings it gives
 * @param needs kinds of document that it cannot do without; it is silent while one of them is missing
 * @param lack what else it may have to do without, if there is anything
 */
record ContentRule<D extends Document>(
        String id, Severity severity, Class<D> kind, Set<DocumentKind> needs, Optional<Lack<D>> lack, BiFunction<Product, D, Stream<Spot>> spots)
        implements Rule {

    /** What the shipped rules say, by the id of the rule: rules ask for their thresholds at every element. */
    private static final Map<String, ReviewRules.RuleText> TEXTS = Catalogue.rules().rules().stream()
            .collect(Collectors.toUnmodifiableMap(ReviewRules.RuleText::id, Function.identity()));

    /**
     * A fact without which a rule cannot tell.
     *
     * @param word key of the fact below {@code review.part}
     * @param felt whether it is missing where the rule would look at it
     */
    record Lack<D>(String word, BiPredicate<Product, D> felt) {}

    /** A rule whose severity and other documents stand in the shipped rules. */
    static <D extends Document> ContentRule<D> of(String id, Class<D> kind, BiFunction<Product, D, Stream<Spot>> spots) {
        return new ContentRule<>(id, severity(text(id).severity()), kind, Set.of(), Optional.empty(), spots);
    }

    /** The same rule, silent while one of these is missing. */
    ContentRule<D> needing(DocumentKind... kinds) {
        return new ContentRule<>(id, severity, kind, Set.of(kinds), lack, spots);
    }

    /** The same rule, which cannot tell while a fact is missing. */
    ContentRule<D> lacking(String word, BiPredicate<Product, D> felt) {
        return new ContentRule<>(id, severity, kind, needs, Optional.of(new Lack<>(word, felt)), spots);
    }

    /** What the shipped rules say about a rule. */
    static ReviewRules.RuleText text(String id) {
        var text = TEXTS.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return text;
    }

    @Override
    public List<Finding> check(Folder folder, Document document) {
        return check(new Product(folder, document, new Starts()));
    }

    List<Finding> check(Product product) {
        var document = product.document();
        return kind.isInstance(document) && product.hasAll(needs)
                ? spots.apply(product, kind.cast(document)).map(spot -> spot.finding(this, product)).toList()
                : List.of();
    }

    /** Keys below {@code review.part} of what the rule would need and does not find: documents first, then facts. */
    List<String> missing(Product product) {
        var document = product.document();
        if (needs.isEmpty() && lack.isEmpty() || !kind.isInstance(document)) {
            return List.of();
        }
        var kinds = needs.stream().filter(needed -> !product.has(needed)).sorted().map(Enum::name).toList();
        return kinds.isEmpty() ? lack.filter(fact -> fact.felt().test(product, kind.cast(document))).map(Lack::word).stream().toList() : kinds;
    }

    private static Severity severity(String letter) {
        return switch (letter) {
            case "E" -> Severity.ERROR;
            case "W" -> Severity.WARNING;
            case "I" -> Severity.HINT;
            default -> throw new IllegalArgumentException("no severity " + letter);
        };
    }
}
