package aiworkbench.ui.main;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.edit.PlanEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Waiver;
import aiworkbench.review.Finding;
import aiworkbench.review.Fingerprint;

/** Leaves a finding as it is: asks for the reason and writes it into the document, as one step that can be undone. */
final class Leaving {

    private static final Lens<Canvas, List<Waiver>> CANVAS = Lens.field(Canvas.class, "waivers");

    private final Surroundings around;

    Leaving(Surroundings around) {
        this.around = around;
    }

    /** Asks why, and waives the finding; nothing happens without a reason. */
    <D extends Document> void leave(OpenDocument<D> open, Finding finding, String sentence, LocalDate today) {
        var title = around.text("review.leave.title");
        around.dialogs().askText(title, around.text("review.leave.why", sentence), "").ifPresent(reason -> {
            if (reason.isBlank()) {
                around.dialogs().inform(title, around.text("model.refused.waiver"));
            } else {
                open.session().edit(Edit.of("review.leave.step", finding.target().element(),
                        document -> open.type().cast(with(document, waiver(document, finding, reason, today)))));
            }
        });
    }

    /** Who decided is the owner of the document; the list of waivers lets people say so more exactly. */
    private Waiver waiver(Document document, Finding finding, String reason, LocalDate today) {
        return new Waiver(around.ids().get(), finding.ruleId(), finding.target().place(), reason, document.header().owner(),
                Optional.of(today), Fingerprint.of(document, finding.target()), Map.of());
    }

    private static Document with(Document document, Waiver waiver) {
        return switch (document) {
            case Canvas canvas -> CANVAS.change(canvas, list -> plus(list, waiver));
            case Plan plan -> PlanEdits.WAIVERS.change(plan, list -> plus(list, waiver));
            case RiskMatrix matrix -> RiskEdits.WAIVERS.change(matrix, list -> plus(list, waiver));
        };
    }

    private static List<Waiver> plus(List<Waiver> list, Waiver waiver) {
        return Stream.concat(list.stream(), Stream.of(waiver)).toList();
    }
}
