package aiworkbench.ui.main;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import aiworkbench.review.Finding;
import aiworkbench.review.Severity;
import aiworkbench.text.Messages;

/**
 * How much the review found in a document, for a badge.
 *
 * @param worst severity of the worst finding
 * @param count number of all findings, at least 1
 */
record Tally(Severity worst, int count) {

    /** Of findings; empty if there are none. */
    static Optional<Tally> of(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).map(worst -> new Tally(worst, findings.size()));
    }

    /** What the colour says, for ears and tooltips. */
    String words(Messages messages) {
        return messages.text(switch (worst) {
            case ERROR -> "main.tally.error";
            case WARNING -> "main.tally.warning";
            case HINT -> "main.tally.hint";
        }, count);
    }

    /** Style class of a filled badge. */
    String badge() {
        return switch (worst) {
            case ERROR -> "badge-danger";
            case WARNING -> "badge-warn";
            case HINT -> "badge-neutral";
        };
    }

    /** Style class of a plain number. */
    String number() {
        return switch (worst) {
            case ERROR -> "tally-error";
            case WARNING -> "tally-warning";
            case HINT -> "tally-hint";
        };
    }
}
