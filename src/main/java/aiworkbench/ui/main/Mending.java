package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.edit.LinkEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Estimate;
import aiworkbench.model.Legal;
import aiworkbench.model.Link;
import aiworkbench.model.Metric;
import aiworkbench.model.Plan;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.TargetState;
import aiworkbench.model.Tier;
import aiworkbench.review.Finding;
import aiworkbench.session.Session;

/**
 * What the program can mend by itself: where only one answer fits what the team has already decided. A step that can be undone.
 *
 * @param label key of what the link says
 * @param args what the label names
 * @param element to select when the step is undone or redone
 * @param after the mended document
 */
record Mending(String label, List<Object> args, String element, Document after) {

    private static final Lens<Canvas, Optional<Tier>> TIER =
            Lens.<Canvas, Legal>field(Canvas.class, "legal").then(Lens.<Legal, Optional<Tier>>field(Legal.class, "tier"));

    /**
     * How to mend a finding, if that needs no thought.
     *
     * @param document as it is now
     * @param ids makes ids of new elements
     */
    static Optional<Mending> of(Finding finding, Document document, Supplier<String> ids) {
        var found = switch (document) {
            case Canvas canvas -> canvas(finding, canvas).or(() -> links(finding, Canvas.class, canvas));
            case Plan plan -> PlanMending.of(finding, plan).or(() -> links(finding, Plan.class, plan));
            case RiskMatrix matrix -> risks(finding, matrix, ids).or(() -> links(finding, RiskMatrix.class, matrix));
        };
        return found.filter(mending -> mending.after() != document);
    }

    /** Mends a finding in an open document, as it is now. */
    static <D extends Document> void mend(OpenDocument<D> open, Finding finding, Supplier<String> ids) {
        mend(open.session(), open.type(), finding, ids);
    }

    /** Mends a finding in the document of a session, as it is now, in one step. */
    static <D extends Document> void mend(Session<D> session, Class<D> type, Finding finding, Supplier<String> ids) {
        of(finding, session.document(), ids).ifPresent(mending ->
                session.edit(Edit.of("review.mend.step", mending.element(), _ -> type.cast(mending.after()))));
    }

    private static Optional<Mending> canvas(Finding finding, Canvas canvas) {
        var element = finding.target().element();
        return switch (finding.ruleId()) {
            case "INT-05" -> Optional.of(new Mending("review.mend.clear", List.of(), element, Lens.<Canvas, List<Metric>>field(Canvas.class, "metrics")
                    .then(Lens.<Metric>element(element)).then(Lens.<Metric, String>field(Metric.class, "moves")).set(canvas, "")));
            case "LAW-02" -> Optional.of(new Mending("review.mend.tier", List.of(), "", TIER.set(canvas, Optional.of(Tier.HIGH_RISK))));
            default -> Optional.empty();
        };
    }

    private static Optional<Mending> risks(Finding finding, RiskMatrix matrix, Supplier<String> ids) {
        var element = finding.target().element();
        return switch (finding.ruleId() + finding.variant()) {
            case "RSK-05avoid" -> Optional.of(new Mending("review.mend.removed", List.of(), element,
                    RiskEdits.risk(element).then(Lens.<Risk, TargetState>field(Risk.class, "targetState")).set(matrix, TargetState.REMOVED)));
            case "RSK-10" -> Optional.of(new Mending("review.mend.order", List.of(), element, RiskEdits.risk(element).change(matrix, Mending::ordered)));
            case "XDC-04" -> Catalogue.library().risk(finding.target().place()).map(known -> {
                var risk = known.toRisk(RiskEdits.nextCode(matrix), ids);
                return new Mending("review.mend.add", List.of(), risk.id(), RiskEdits.addRisks(List.of(risk)).step().apply(matrix));
            });
            default -> Optional.empty();
        };
    }

    private static Risk ordered(Risk risk) {
        UnaryOperator<Optional<Estimate>> sort = range -> range.map(figures -> {
            var sorted = List.of(figures.low(), figures.likely(), figures.high()).stream().sorted().toList();
            return new Estimate(sorted.get(0), sorted.get(1), sorted.get(2), figures.unknown());
        });
        var first = Lens.<Risk, Optional<Estimate>>field(Risk.class, "likelihoodRange").change(risk, sort);
        return Lens.<Risk, Optional<Estimate>>field(Risk.class, "impactRange").change(first, sort);
    }

    /** A link that leads to something that is gone can only go as well. */
    private static <D extends Record & Document> Optional<Mending> links(Finding finding, Class<D> type, D document) {
        boolean dead = finding.variant().isEmpty() && List.of("INT-02", "INT-03").contains(finding.ruleId());
        return dead && finding.args().get(1) instanceof String gone && finding.args().getLast() instanceof DocumentId there
                ? Optional.of(new Mending("review.mend.removeLink", List.of(), finding.target().element(),
                        LinkEdits.remove(type, finding.target().element(), Link.to(there, gone)).step().apply(document)))
                : Optional.empty();
    }
}
