package aiworkbench.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import aiworkbench.model.Experiment;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Series;

/** Edits of a plan. Days count from 1, the start date. */
public final class PlanEdits {

    /** All items, in the order of the table. */
    public static final Lens<Plan, List<PlanItem>> ITEMS = Lens.field(Plan.class, "items");
    /** The sheets of the experiments. */
    public static final Lens<Plan, List<Experiment>> EXPERIMENTS = Lens.field(Plan.class, "experiments");

    private static final Lens<Plan, LocalDate> START = Lens.field(Plan.class, "startDate");
    private static final Lens<PlanItem, Integer> FIRST = Lens.field(PlanItem.class, "firstDay");
    private static final Lens<PlanItem, Integer> LAST = Lens.field(PlanItem.class, "lastDay");
    private static final Lens<PlanItem, String> FOCUS = Lens.field(PlanItem.class, "focus");
    private static final Lens<PlanItem, ItemStatus> STATUS = Lens.field(PlanItem.class, "status");
    private static final Lens<PlanItem, List<String>> AFTER = Lens.field(PlanItem.class, "after");
    private static final Lens<PlanItem, List<Meeting>> MEETINGS =
            Lens.<PlanItem, Series>field(PlanItem.class, "series").then(Lens.field(Series.class, "meetings"));
    private static final Lens<Meeting, Integer> MEETING_DAY = Lens.field(Meeting.class, "day");

    private PlanEdits() {}

    /** One item of a plan. */
    public static Lens<Plan, PlanItem> item(String id) {
        return ITEMS.then(Lens.element(id));
    }

    /** Adds an item at the end. */
    public static Edit<Plan> addItem(PlanItem item) {
        return Edit.of("plan.edit.addItem", item.id(), plan -> ITEMS.change(plan, all -> Elements.add(all, all.size(), item)));
    }

    /** Adds an experiment: an item on the timeline and its sheet, as one step. */
    public static Edit<Plan> addExperiment(PlanItem item, Experiment sheet) {
        return Edit.of("plan.edit.addExperiment", item.id(), plan -> EXPERIMENTS.change(
                ITEMS.change(plan, all -> Elements.add(all, all.size(), item)),
                all -> Elements.add(all, all.size(), sheet)));
    }

    /** Removes items, the sheets of removed experiments, and what waited for them no longer does. */
    public static Edit<Plan> removeItems(Collection<String> ids) {
        return Edit.of("plan.edit.removeItems", ids.stream().findFirst().orElse(""), plan -> {
            var withoutItems = ITEMS.change(plan, all -> Elements.remove(all, ids).stream()
                    .map(item -> AFTER.change(item, after -> after.stream().filter(id -> !ids.contains(id)).toList()))
                    .toList());
            return EXPERIMENTS.change(withoutItems, all -> all.stream().filter(x -> !ids.contains(x.item())).toList());
        });
    }

    /** Moves an item by whole days, its meetings with it, and into a focus area. Repeats merge. */
    public static Edit<Plan> moveItem(String id, int days, String focus) {
        return new Edit<>("plan.edit.moveItem", Optional.of("move/" + id), id, plan -> item(id).change(plan, item -> {
            var moved = FOCUS.set(item, focus);
            moved = FIRST.change(moved, day -> day + days);
            moved = LAST.change(moved, day -> day + days);
            return MEETINGS.change(moved, all -> all.stream().map(m -> MEETING_DAY.change(m, day -> day + days)).toList());
        }));
    }

    /** Sets first and last day. A milestone has one day: its last day follows the first. */
    public static Edit<Plan> setDays(String id, int first, int last) {
        return new Edit<>("plan.edit.setDays", Optional.of("days/" + id), id, plan -> item(id).change(plan, item ->
                LAST.set(FIRST.set(item, first), item.kind() == ItemKind.MILESTONE ? first : last)));
    }

    /** Sets the status of an item. */
    public static Edit<Plan> setStatus(String id, ItemStatus status) {
        return Edit.of("plan.edit.setStatus", id, plan -> item(id).then(STATUS).set(plan, status));
    }

    /** Moves the whole plan to another start date; days stay, dates follow. */
    public static Edit<Plan> setStart(LocalDate start) {
        return Edit.of("plan.edit.setStart", "", plan -> START.set(plan, start));
    }
}
