package aiworkbench.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import aiworkbench.model.Document;

/** Runs rules over a document. */
public final class Review {

    private final List<Rule> rules;

    /** A review by these rules. */
    public Review(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A review by every rule there is. */
    public static Review complete() {
        return new Review(IntegrityRules.all());
    }

    /** Its rules, in the order in which they run. */
    public List<Rule> rules() {
        return rules;
    }

    /** What is wrong with a document, the worst first. Findings that the team waived are left out. */
    public List<Finding> check(Folder folder, Document document) {
        return findings(folder, document).filter(f -> !waived(f, document)).toList();
    }

    /** The findings that the team decided to leave, with the reason in {@link Document#waivers()}. */
    public List<Finding> waived(Folder folder, Document document) {
        return findings(folder, document).filter(f -> waived(f, document)).toList();
    }

    private Stream<Finding> findings(Folder folder, Document document) {
        return rules.stream().flatMap(r -> r.check(folder, document).stream()).sorted(Comparator.comparing(Finding::severity));
    }

    /** A waiver holds as long as the place is what it was when it was waived. */
    private static boolean waived(Finding finding, Document document) {
        return document.waivers().stream()
                .filter(w -> w.rule().equals(finding.ruleId()) && w.place().equals(finding.target().place()))
                .anyMatch(w -> w.seen().isEmpty() || w.seen().equals(Fingerprint.of(document, finding.target())));
    }
}
