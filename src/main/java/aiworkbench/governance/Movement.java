package aiworkbench.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import aiworkbench.model.ItemStatus;
import aiworkbench.model.Link;
import aiworkbench.model.Lowers;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.TargetState;

/**
 * Where a risk stands on a day of the plan, as its mitigations are finished.
 *
 * <p>Each axis moves from the current rating towards the target by the share of the open mitigations of that axis that are finished, rounded so
 * that no progress is claimed that nobody has made. The target is reached when all of them are.
 *
 * @param rating empty when the risk is removed by then, or was never rated
 * @param finished open mitigations that are finished by then
 * @param open mitigations that are not done yet today
 * @param undated those of them that no day is known of
 */
public record Movement(Optional<Rating> rating, int finished, int open, int undated) {

    /** Where a risk stands at the end of a day; day 0 is before the plan starts. */
    public static Movement on(Risk risk, Plan plan, int day) {
        Function<Mitigation, Optional<Integer>> ends = mitigation -> lastDay(mitigation, plan);
        Predicate<Mitigation> done = mitigation -> ends.apply(mitigation).filter(end -> end <= day).isPresent();
        var open = risk.mitigations().stream().filter(m -> m.status() != MitigationStatus.DONE).toList();
        int finished = (int) open.stream().filter(done).count();
        int undated = (int) open.stream().filter(m -> ends.apply(m).isEmpty()).count();
        var start = risk.current().or(risk::inherent);
        if (risk.targetState() == TargetState.REMOVED && !open.isEmpty() && finished == open.size()) {
            return new Movement(Optional.empty(), finished, open.size(), undated);
        }
        var rating = start.map(from -> risk.target().map(to -> new Rating(
                between(from.likelihood(), to.likelihood(), open, Lowers.LIKELIHOOD, done),
                between(from.impact(), to.impact(), open, Lowers.IMPACT, done), from.unknown())).orElse(from));
        return new Movement(rating, finished, open.size(), undated);
    }

    /** The day on which a mitigation is done: that of its plan item, or its own. What is done already was done on day 0. */
    public static Optional<Integer> lastDay(Mitigation mitigation, Plan plan) {
        if (mitigation.status() == MitigationStatus.DONE) {
            return Optional.of(0);
        }
        return mitigation.planItem().flatMap(link -> item(link, plan)).map(item -> item.status() == ItemStatus.DONE ? Integer.valueOf(0) : Integer.valueOf(item.lastDay()))
                .or(() -> mitigation.due().filter(due -> near(due, plan)).map(plan::day));
    }

    private static Optional<PlanItem> item(Link link, Plan plan) {
        return link.document().equals(plan.id()) ? plan.items().stream().filter(item -> item.id().equals(link.element())).findFirst() : Optional.empty();
    }

    /** Days far away from the plan have no number that fits. */
    private static boolean near(LocalDate date, Plan plan) {
        return Math.abs((long) date.getYear() - plan.startDate().getYear()) <= 10;
    }

    private static int between(int from, int to, List<Mitigation> open, Lowers axis, Predicate<Mitigation> done) {
        var ofAxis = open.stream().filter(m -> m.lowers() == axis || m.lowers() == Lowers.BOTH).toList();
        var counted = ofAxis.isEmpty() ? open : ofAxis;
        if (counted.isEmpty()) {
            return from;
        }
        int finished = (int) counted.stream().filter(done).count();
        return from + (to - from) * finished / counted.size();
    }
}
