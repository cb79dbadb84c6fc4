package aiworkbench.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.model.Document;
import aiworkbench.model.Waiver;

/** Runs rules over a document. */
public final class Review {

    private final List<Rule> rules;
    private final Starts starts = new Starts();

    /** A review by these rules. */
    public Review(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A review by every rule there is. */
    public static Review complete() {
        return new Review(Stream.of(IntegrityRules.all(), CanvasRules.all(), LawRules.all(), RiskRules.all(), RatingRules.all(),
                PlanRules.all(), ProductRules.all()).flatMap(List::stream).toList());
    }

    /** Its rules, in the order in which they run. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * What a review found in one document, the worst first.
     *
     * @param findings what is left to do
     * @param waived what the team decided to leave, with the reason in {@link Document#waivers()}
     * @param unchecked rules that could not tell
     */
    public record Reviewed(List<Finding> findings, List<Finding> waived, List<Unchecked> unchecked) {}

    /**
     * A rule that could not tell.
     *
     * @param missing keys of what it would need, see {@link Wording#unchecked}
     */
    public record Unchecked(Rule rule, List<String> missing) {}

    /** Everything a review says about a document. */
    public Reviewed of(Folder folder, Document document) {
        var product = new Product(folder, document, starts);
        var all = new ArrayList<Finding>();
        var unchecked = new ArrayList<Unchecked>();
        for (var rule : rules) {
            all.addAll(found(rule, product));
            var missing = rule instanceof ContentRule<?> content ? content.missing(product) : List.<String>of();
            if (!missing.isEmpty()) {
                unchecked.add(new Unchecked(rule, missing));
            }
        }
        all.sort(Comparator.comparing(Finding::severity));
        if (document.waivers().isEmpty()) {
            return new Reviewed(List.copyOf(all), List.of(), List.copyOf(unchecked));
        }
        var byWaiver = all.stream().collect(Collectors.partitioningBy(waivedIn(product)));
        return new Reviewed(byWaiver.get(false), byWaiver.get(true), List.copyOf(unchecked));
    }

    /** What is wrong with a document, the worst first. Findings that the team waived are left out. */
    public List<Finding> check(Folder folder, Document document) {
        return of(folder, document).findings();
    }

    /** The findings that the team decided to leave, with the reason in {@link Document#waivers()}. */
    public List<Finding> waived(Folder folder, Document document) {
        return of(folder, document).waived();
    }

    private static List<Finding> found(Rule rule, Product product) {
        return rule instanceof ContentRule<?> content ? content.check(product) : rule.check(product.folder(), product.document());
    }

    private static Predicate<Finding> waivedIn(Product product) {
        var document = product.document();
        return finding -> document.waivers().stream()
                .filter(w -> w.rule().equals(finding.ruleId()) && names(w, finding.target().place()))
                .anyMatch(w -> w.seen().isEmpty() || w.seen().equals(Fingerprint.of(document, product.parts(), finding.target())));
    }

    /** One waiver may name several places, with commas between them. */
    private static boolean names(Waiver waiver, String place) {
        return waiver.place().equals(place) || List.of(waiver.place().split(",\\s*")).contains(place);
    }
}
