package aiworkbench.ui.main;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import aiworkbench.edit.Lens;
import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Experiment;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.SystemPart;
import aiworkbench.review.Finding;

/** What the program can mend in a plan by itself. */
final class PlanMending {

    private static final Lens<PlanItem, List<String>> AFTER = Lens.field(PlanItem.class, "after");
    private static final Lens<PlanItem, String> FOCUS = Lens.field(PlanItem.class, "focus");
    private static final Lens<SystemPart, List<String>> DEPENDS_ON = Lens.field(SystemPart.class, "dependsOn");

    private PlanMending() {}

    static Optional<Mending> of(Finding finding, Plan plan) {
        var element = finding.target().element();
        var item = plan.items().stream().filter(each -> each.id().equals(element)).findFirst();
        return switch (finding.ruleId() + finding.variant()) {
            case "INT-06" -> Optional.of(new Mending("review.mend.clear", List.of(), element, PlanEdits.item(element).then(FOCUS).set(plan, "")));
            case "INT-07" -> Optional.of(new Mending("review.mend.clear", List.of(), element,
                    PlanEdits.item(element).then(AFTER).change(plan, ids -> without(ids, finding.args().get(1)))));
            case "INT-09" -> Optional.of(new Mending("review.mend.clear", List.of(), element,
                    PlanEdits.SYSTEM_MAP.then(Lens.<SystemPart>element(element)).then(DEPENDS_ON).change(plan, ids -> without(ids, finding.args().get(1)))));
            case "PLN-01" -> item.map(each -> moved(plan, each, each.firstDay()));
            case "PLN-01backwards" -> item.map(each -> new Mending("review.mend.swap", List.of(), element, days(plan, each, each.lastDay(), each.firstDay())));
            case "PLN-03" -> item.flatMap(each -> late(plan, each));
            case "PLN-06" -> item.map(each -> new Mending("review.mend.run", List.of(finding.args().get(2)), element, run(plan, each, (Long) finding.args().get(2))));
            case "PLN-06late" -> item.map(each -> (Long) finding.args().get(3)).filter(day -> day >= 1)
                    .map(day -> new Mending("review.mend.start", List.of(day), element,
                            days(plan, item.get(), day.intValue(), Math.min(Plan.DAYS, day.intValue() + length(item.get()) - 1))));
            default -> Optional.empty();
        };
    }

    private static List<String> without(List<String> ids, Object gone) {
        return ids.stream().filter(Predicate.not(gone::equals)).toList();
    }

    private static int length(PlanItem item) {
        return Math.min(Plan.DAYS, PlanFacts.last(item) - PlanFacts.first(item) + 1);
    }

    /** As long as it is, as near to a day as the plan allows. */
    private static Mending moved(Plan plan, PlanItem item, int day) {
        int first = Math.clamp(day, 1, Plan.DAYS - length(item) + 1);
        int last = first + length(item) - 1;
        return new Mending("review.mend.inside", List.of(first, last), item.id(), days(plan, item, first, last));
    }

    /** Behind all that it waits for, if it then still ends within the plan. */
    private static Optional<Mending> late(Plan plan, PlanItem item) {
        return PlanFacts.brokenBy(plan, item).stream().map(PlanFacts::last).max(Comparator.naturalOrder())
                .filter(end -> end + length(item) <= Plan.DAYS).map(end -> moved(plan, item, end + 1));
    }

    private static Plan days(Plan plan, PlanItem item, int first, int last) {
        return PlanEdits.setDays(item.id(), first, last).step().apply(plan);
    }

    /** The bar on the plan becomes as long as the days on the sheet. */
    private static Plan run(Plan plan, PlanItem item, long days) {
        var sheets = PlanEdits.EXPERIMENTS.change(plan, list -> list.stream()
                .map(sheet -> sheet.item().equals(item.id())
                        ? Lens.<Experiment, Optional<Integer>>field(Experiment.class, "plannedDays").set(sheet, Optional.of((int) days))
                        : sheet)
                .toList());
        return PlanEdits.item(item.id()).then(Lens.<PlanItem, Integer>field(PlanItem.class, "lastDay")).set(sheets, item.firstDay() + (int) days - 1);
    }
}
