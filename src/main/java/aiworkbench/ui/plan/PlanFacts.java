package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import aiworkbench.edit.Elements;
import aiworkbench.model.Experiment;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

/** What follows from a plan and today, and is therefore never stored. Days count from 1, the start date. */
final class PlanFacts {

    private PlanFacts() {}

    /** The earlier end of an item, also if a file has them swapped. */
    static int first(PlanItem item) {
        return Math.min(item.firstDay(), item.lastDay());
    }

    /** The later end of an item. */
    static int last(PlanItem item) {
        return Math.max(item.firstDay(), item.lastDay());
    }

    static boolean done(PlanItem item) {
        return item.status() == ItemStatus.DONE;
    }

    /** Days since it should have been done; 0 if it is done or still has time. */
    static int daysLate(PlanItem item, int today) {
        return done(item) ? 0 : Math.max(0, today - last(item));
    }

    static long doneCount(List<PlanItem> items) {
        return items.stream().filter(PlanFacts::done).count();
    }

    static long lateCount(List<PlanItem> items, int today) {
        return items.stream().filter(item -> daysLate(item, today) > 0).count();
    }

    /** True if an item starts before one that it waits for has ended. */
    static boolean broken(PlanItem before, PlanItem after) {
        return first(after) <= last(before);
    }

    /** The items that an item waits for and that end too late for it. */
    static List<PlanItem> brokenBy(Plan plan, PlanItem item) {
        return item.after().stream()
                .flatMap(id -> Elements.find(plan.items(), id).stream())
                .filter(before -> broken(before, item))
                .toList();
    }

    /** The items of a lane from left to right. */
    static List<PlanItem> lane(Plan plan, String focus) {
        return plan.items().stream()
                .filter(item -> laneOf(plan, item).equals(focus))
                .sorted(Comparator.comparingInt(PlanFacts::first).thenComparing(Comparator.comparingInt(PlanFacts::last).reversed()))
                .toList();
    }

    /** The id of the lane of an item; empty if its focus area does not exist. */
    static String laneOf(Plan plan, PlanItem item) {
        return Elements.indexOf(plan.focusAreas(), item.focus()) >= 0 ? item.focus() : "";
    }

    /** The lanes from top to bottom; one with an empty id comes last if there are items without a focus area. */
    static List<String> lanes(Plan plan) {
        var lanes = new ArrayList<String>();
        plan.focusAreas().forEach(area -> lanes.add(area.id()));
        if (lanes.isEmpty() || plan.items().stream().anyMatch(item -> laneOf(plan, item).isEmpty())) {
            lanes.add("");
        }
        return lanes;
    }

    /** The sheet of an item, if it is an experiment that has one. */
    static Optional<Experiment> sheet(Plan plan, String itemId) {
        return plan.experiments().stream().filter(sheet -> sheet.item().equals(itemId)).findFirst();
    }

    /** The days of the meetings of a review, in order; its first day if none is planned yet. */
    static List<Integer> meetingDays(PlanItem item) {
        var days = item.series().meetings().stream().map(Meeting::day).sorted().toList();
        return days.isEmpty() ? List.of(first(item)) : days;
    }
}
