package aiworkbench.ui.main;

import java.util.Optional;
import java.util.stream.Collectors;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Evidence;

/**
 * How far a canvas is, as plain counts.
 *
 * @param given readiness questions with an answer
 * @param questions all readiness questions
 * @param untested notes that are assumptions
 */
record Readiness(int given, int questions, int untested) {

    /** Of a canvas; other documents have none. */
    static Optional<Readiness> of(Document document) {
        return document instanceof Canvas canvas ? Optional.of(of(canvas)) : Optional.empty();
    }

    private static Readiness of(Canvas canvas) {
        var ids = Catalogue.canvas().readiness().stream().map(Entry::id).collect(Collectors.toSet());
        var given = canvas.answers().stream().filter(a -> a.answer().isPresent() && ids.contains(a.id())).count();
        var untested = canvas.notes().stream().filter(n -> n.evidence() == Evidence.ASSUMPTION).count();
        return new Readiness((int) given, ids.size(), (int) untested);
    }
}
