package aiworkbench.ui.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

/**
 * Which items are shown. Nothing of it is stored; an empty set lets everything through.
 *
 * @param owners names as they are written; blank for items without an owner
 * @param focusAreas ids of lanes; empty text for items in none
 * @param late only items that are late
 */
record PlanFilter(Set<String> owners, Set<String> focusAreas, Set<ItemStatus> statuses, boolean late) {

    /** Everything is shown. */
    static final PlanFilter NONE = new PlanFilter(Set.of(), Set.of(), Set.of(), false);

    PlanFilter {
        owners = Set.copyOf(owners);
        focusAreas = Set.copyOf(focusAreas);
        statuses = Set.copyOf(statuses);
    }

    boolean shows(Plan plan, PlanItem item, int today) {
        return (owners.isEmpty() || owners.contains(item.owner().strip()))
                && (focusAreas.isEmpty() || focusAreas.contains(PlanFacts.laneOf(plan, item)))
                && (statuses.isEmpty() || statuses.contains(item.status()))
                && (!late || PlanFacts.daysLate(item, today) > 0);
    }

    /** The plan with what is shown of it; the same instance if that is all. */
    Plan of(Plan plan, int today) {
        if (equals(NONE)) {
            return plan;
        }
        var some = PlanEdits.ITEMS.set(plan, plan.items().stream().filter(item -> shows(plan, item, today)).toList());
        var lanes = some.focusAreas().stream().filter(area -> focusAreas.isEmpty() || focusAreas.contains(area.id())).toList();
        return PlanEdits.FOCUS_AREAS.set(some, lanes);
    }

    PlanFilter withOwner(String owner, boolean on) {
        return new PlanFilter(changed(owners, owner, on), focusAreas, statuses, late);
    }

    PlanFilter withFocusArea(String id, boolean on) {
        return new PlanFilter(owners, changed(focusAreas, id, on), statuses, late);
    }

    PlanFilter withStatus(ItemStatus status, boolean on) {
        return new PlanFilter(owners, focusAreas, changed(statuses, status, on), late);
    }

    PlanFilter withLate(boolean on) {
        return new PlanFilter(owners, focusAreas, statuses, on);
    }

    /** The owners of a plan, each once, in the order of the alphabet; blank first if an item has none. */
    static List<String> owners(Plan plan) {
        return plan.items().stream().map(item -> item.owner().strip()).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static <E> Set<E> changed(Set<E> set, E element, boolean on) {
        var copy = new LinkedHashSet<>(set);
        if (on) {
            copy.add(element);
        } else {
            copy.remove(element);
        }
        return copy;
    }
}
