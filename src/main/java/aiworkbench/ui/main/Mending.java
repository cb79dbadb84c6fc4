package aiworkbench.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.Experiment;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.TargetState;
import aiworkbench.review.Finding;

/**
 * What the program can mend by itself: where only one answer fits what the team has already decided. A step that can be undone.
 *
 * @param label key of what the link says
 * @param args what the label names
 * @param step makes the mended document
 */
record Mending(String label, List<Object> args, UnaryOperator<Document> step) {

    private static final Lens<Plan, List<PlanItem>> ITEMS = Lens.field(Plan.class, "items");
    private static final Lens<Plan, List<Experiment>> EXPERIMENTS = Lens.field(Plan.class, "experiments");
    private static final Lens<RiskMatrix, List<Risk>> RISKS = Lens.field(RiskMatrix.class, "risks");

    /** How to mend a finding, if that needs no thought. */
    static Optional<Mending> of(Finding finding) {
        return switch (finding.ruleId() + finding.variant()) {
            case "RSK-05avoid" -> Optional.of(new Mending("review.mend.removed", List.of(),
                    document -> document instanceof RiskMatrix matrix ? removed(matrix, finding.target().element()) : document));
            case "PLN-06" -> Optional.of(new Mending("review.mend.run", List.of(finding.args().get(2)),
                    document -> document instanceof Plan plan ? run(plan, finding.target().element(), (Long) finding.args().get(2)) : document));
            default -> Optional.empty();
        };
    }

    /** The step on an open document. */
    <D extends Document> void apply(OpenDocument<D> open, Finding finding) {
        open.session().edit(Edit.of("review.mend.step", finding.target().element(), document -> open.type().cast(step.apply(document))));
    }

    private static RiskMatrix removed(RiskMatrix matrix, String risk) {
        return RISKS.then(Lens.element(risk)).then(Lens.<Risk, TargetState>field(Risk.class, "targetState")).set(matrix, TargetState.REMOVED);
    }

    /** The bar on the plan becomes as long as the days on the sheet. */
    private static Plan run(Plan plan, String item, long days) {
        var sheets = EXPERIMENTS.change(plan, list -> list.stream()
                .map(sheet -> sheet.item().equals(item)
                        ? Lens.<Experiment, Optional<Integer>>field(Experiment.class, "plannedDays").set(sheet, Optional.of((int) days))
                        : sheet)
                .toList());
        return ITEMS.then(Lens.<PlanItem>element(item)).change(sheets, each ->
                Lens.<PlanItem, Integer>field(PlanItem.class, "lastDay").set(each, each.firstDay() + (int) days - 1));
    }
}
