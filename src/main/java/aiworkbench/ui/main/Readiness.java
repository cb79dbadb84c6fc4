package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Evidence;
import aiworkbench.review.Finding;
import aiworkbench.review.Severity;

/**
 * How far a canvas is, as plain counts. Nothing is weighed or scored.
 *
 * @param given readiness questions with an answer
 * @param questions all readiness questions
 * @param untested notes that are assumptions
 * @param errors findings that have to be mended or waived
 */
record Readiness(int given, int questions, int untested, int errors) {

    /** Of a canvas; other documents have none. */
    static Optional<Readiness> of(Document document, List<Finding> findings) {
        return document instanceof Canvas canvas ? Optional.of(of(canvas, findings)) : Optional.empty();
    }

    private static Readiness of(Canvas canvas, List<Finding> findings) {
        var ids = Catalogue.canvas().readiness().stream().map(Entry::id).collect(Collectors.toSet());
        var given = canvas.answers().stream().filter(a -> a.answer().isPresent() && ids.contains(a.id())).count();
        var untested = canvas.notes().stream().filter(n -> n.evidence() == Evidence.ASSUMPTION).count();
        var errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        return new Readiness((int) given, ids.size(), (int) untested, (int) errors);
    }
}
