package aiworkbench.ui.plan;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import aiworkbench.governance.PlanFacts;
import aiworkbench.governance.SampleSize;
import aiworkbench.governance.statistics.SampleSizes;
import aiworkbench.model.Experiment;
import aiworkbench.model.Plan;
import aiworkbench.model.Sizing;

/** What the figures of an experiment lead to, and what they take for granted, in sentences. */
final class SizingWords {

    private final PlanWords words;
    private final NumberFormat number;

    SizingWords(PlanWords words) {
        this.words = words;
        this.number = NumberFormat.getNumberInstance(words.messages().locale());
        number.setMaximumFractionDigits(2);
    }

    /** Units, days and what the bar can find; what is missing, while figures are missing. */
    List<String> results(Plan plan, Experiment sheet) {
        var sizing = sheet.sizing();
        if (sizing.baseline().isEmpty() || sizing.expected().isEmpty()) {
            return List.of(words.text("plan.sizing.rates"));
        }
        var size = SampleSize.of(sizing);
        if (size.isEmpty()) {
            return List.of(words.text(sizing.baseline().get().compareTo(sizing.expected().get()) == 0 ? "plan.sizing.same" : "plan.sizing.outside"));
        }
        var results = new ArrayList<String>();
        results.add(words.text("plan.sizing.size", size.get().perArm(), size.get().units()));
        if (size.get().plannedDays().isEmpty()) {
            results.add(words.text("plan.sizing.traffic"));
            return results;
        }
        results.add(words.text("plan.sizing.days", size.get().days().orElseThrow(), size.get().plannedDays().orElseThrow()));
        bar(plan, sheet).ifPresent(days -> {
            long missing = size.get().plannedDays().orElseThrow() - days;
            results.add(missing > 0 ? words.text("plan.sizing.short", days, missing) : words.text("plan.sizing.enough", days));
            results.add(finds(sizing, days));
        });
        return results;
    }

    /** Days of the bar on the timeline. */
    static Optional<Integer> bar(Plan plan, Experiment sheet) {
        return plan.items().stream().filter(item -> item.id().equals(sheet.item())).findFirst()
                .map(item -> PlanFacts.last(item) - PlanFacts.first(item) + 1);
    }

    /** Days that the bar should have and does not. */
    static Optional<Integer> needed(Plan plan, Experiment sheet) {
        return SampleSize.of(sheet.sizing()).flatMap(SampleSize::plannedDays)
                .filter(days -> bar(plan, sheet).filter(has -> has < days).isPresent()).filter(days -> days <= Plan.DAYS * 4L).map(Long::intValue);
    }

    /** The smallest change that as many days can find. */
    private String finds(Sizing sizing, int days) {
        double baseline = sizing.baseline().orElseThrow().doubleValue();
        boolean up = sizing.expected().orElseThrow().doubleValue() > baseline;
        double perArm = days * number(sizing.unitsPerDay(), 0) * number(sizing.share(), 1) * number(sizing.qualifiedShare(), 1)
                / Math.max(1, sizing.arms().orElse(2));
        var found = SampleSizes.detectable(baseline, perArm, number(sizing.alpha(), SampleSizes.DEFAULT_ALPHA), number(sizing.power(), SampleSizes.DEFAULT_POWER), up)
                .value();
        return found.map(rate -> words.text(up ? "plan.sizing.findsUp" : "plan.sizing.findsDown", days, percent(baseline), percent(rate)))
                .orElseGet(() -> words.text("plan.sizing.findsNothing", days));
    }

    /** What must hold for the figures to be right. */
    List<String> assumptions(Sizing sizing) {
        var all = new ArrayList<>(List.of(
                words.text("plan.sizing.assume.test", percent(number(sizing.alpha(), SampleSizes.DEFAULT_ALPHA)),
                        percent(number(sizing.power(), SampleSizes.DEFAULT_POWER))),
                words.text("plan.sizing.assume.arms", Math.max(1, sizing.arms().orElse(2))),
                words.text("plan.sizing.assume.look"),
                words.text("plan.sizing.assume.units"),
                words.text("plan.sizing.assume.weeks")));
        sizing.share().ifPresent(share -> all.add(words.text("plan.sizing.assume.share", percent(share.doubleValue()))));
        sizing.qualifiedShare().ifPresent(share -> all.add(words.text("plan.sizing.assume.qualified", percent(share.doubleValue()))));
        return List.copyOf(all);
    }

    private String percent(double share) {
        return words.text("plan.sizing.percent", number.format(share * 100));
    }

    private static double number(Optional<BigDecimal> value, double otherwise) {
        return value.map(BigDecimal::doubleValue).orElse(otherwise);
    }
}
