package aiworkbench.review;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.ReviewRules;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;

/**
 * A rule for one kind of document, as a function of a product.
 *
 * @param kind the kind of document whose findings it gives
 * @param needs kinds of document that it cannot do without; it is silent while one of them is missing
 */
record ContentRule<D extends Document>(
        String id, Severity severity, Class<D> kind, Set<DocumentKind> needs, BiFunction<Product, D, Stream<Spot>> spots)
        implements Rule {

    /** A rule whose severity and other documents stand in the shipped rules. */
    static <D extends Document> ContentRule<D> of(String id, Class<D> kind, BiFunction<Product, D, Stream<Spot>> spots) {
        return new ContentRule<>(id, severity(text(id).severity()), kind, Set.of(), spots);
    }

    /** The same rule, silent while one of these is missing. */
    ContentRule<D> needing(DocumentKind... kinds) {
        return new ContentRule<>(id, severity, kind, Set.of(kinds), spots);
    }

    /** What the shipped rules say about a rule. */
    static ReviewRules.RuleText text(String id) {
        return Entry.get(Catalogue.rules().rules(), id);
    }

    @Override
    public List<Finding> check(Folder folder, Document document) {
        return check(new Product(folder, document));
    }

    List<Finding> check(Product product) {
        var document = product.document();
        return kind.isInstance(document) && missing(product).isEmpty()
                ? spots.apply(product, kind.cast(document)).map(spot -> spot.finding(this, document)).toList()
                : List.of();
    }

    /** Kinds of document that the rule would need and that are not at hand. */
    Set<DocumentKind> missing(Product product) {
        return kind.isInstance(product.document())
                ? needs.stream().filter(needed -> !product.has(needed)).collect(Collectors.toUnmodifiableSet())
                : Set.of();
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
