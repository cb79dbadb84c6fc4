package aiworkbench.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.model.Experiment;
import aiworkbench.model.FocusArea;
import aiworkbench.model.Header;
import aiworkbench.model.Horizon;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Phase;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.RoadmapItem;
import aiworkbench.model.Series;
import aiworkbench.model.SystemPart;
import aiworkbench.model.Waiver;

/** Edits of a plan. Days count from 1, the start date. */
public final class PlanEdits {

    /** All items, in the order of the table. */
    public static final Lens<Plan, List<PlanItem>> ITEMS = Lens.field(Plan.class, "items");
    /** The sheets of the experiments. */
    public static final Lens<Plan, List<Experiment>> EXPERIMENTS = Lens.field(Plan.class, "experiments");

    /** What follows after the 90 days. */
    public static final Lens<Plan, List<RoadmapItem>> ROADMAP = Lens.field(Plan.class, "roadmap");
    /** Every dependency of the product. */
    public static final Lens<Plan, List<SystemPart>> SYSTEM_MAP = Lens.field(Plan.class, "systemMap");
    /** The phases from left to right. */
    public static final Lens<Plan, List<Phase>> PHASES = Lens.field(Plan.class, "phases");
    /** The lanes from top to bottom. */
    public static final Lens<Plan, List<FocusArea>> FOCUS_AREAS = Lens.field(Plan.class, "focusAreas");
    /** Answers to the checklists of the plan. */
    public static final Lens<Plan, List<ItemAnswer>> ANSWERS = Lens.field(Plan.class, "answers");
    /** Findings that are left as they are. */
    public static final Lens<Plan, List<Waiver>> WAIVERS = Lens.field(Plan.class, "waivers");
    /** What the plan says about its product. */
    public static final Lens<Plan, Header> HEADER = Lens.field(Plan.class, "header");
    /** Whether moving an item counts working days only. */
    public static final Lens<Plan, Boolean> WORKING_DAYS = Lens.field(Plan.class, "workingDays");

    /** Days of a plan stay within ten years of its start. */
    private static final int FARTHEST_DAY = 3660;
    private static final Lens<Plan, LocalDate> START = Lens.field(Plan.class, "startDate");
    private static final Lens<PlanItem, Integer> FIRST = Lens.field(PlanItem.class, "firstDay");
    private static final Lens<PlanItem, Integer> LAST = Lens.field(PlanItem.class, "lastDay");
    private static final Lens<PlanItem, String> FOCUS = Lens.field(PlanItem.class, "focus");
    private static final Lens<PlanItem, ItemKind> KIND = Lens.field(PlanItem.class, "kind");
    private static final Lens<RoadmapItem, Horizon> HORIZON = Lens.field(RoadmapItem.class, "horizon");
    private static final Lens<PlanItem, ItemStatus> STATUS = Lens.field(PlanItem.class, "status");
    private static final Lens<PlanItem, List<String>> AFTER = Lens.field(PlanItem.class, "after");
    private static final Lens<PlanItem, List<Meeting>> MEETINGS =
            Lens.<PlanItem, Series>field(PlanItem.class, "series").then(Lens.field(Series.class, "meetings"));
    private static final Lens<Meeting, Integer> MEETING_DAY = Lens.field(Meeting.class, "day");
    private static final Lens<Meeting, MeetingStatus> MEETING_STATUS = Lens.field(Meeting.class, "status");

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
        return insert("plan.edit.addExperiment", Integer.MAX_VALUE, item, Optional.of(sheet));
    }

    /** Adds the copy of an item, and of its sheet if it has one, behind the original. */
    public static Edit<Plan> duplicateItem(String original, PlanItem copy, Optional<Experiment> sheet) {
        return Edit.of("plan.edit.duplicateItem", copy.id(), plan ->
                insert("", Elements.indexOf(plan.items(), original) + 1, copy, sheet).step().apply(plan));
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

    /**
     * Moves an item by whole days, its meetings with it, and into a focus area. Repeats merge.
     * Where the plan counts working days, days are working days, and the item keeps as many of them as it had.
     */
    public static Edit<Plan> moveItem(String id, int days, String focus) {
        return new Edit<>("plan.edit.moveItem", Optional.of("move/" + id), id, plan -> item(id).change(plan, item -> {
            var moved = FOCUS.set(item, focus);
            var calendar = new PlanCalendar(plan);
            int first = calendar.move(item.firstDay(), days);
            int last = calendar.move(first, calendar.between(item.firstDay(), item.lastDay()));
            boolean stays = days == 0 || !inRange(first) || !inRange(last)
                    || item.series().meetings().stream().anyMatch(m -> !inRange(calendar.move(m.day(), days)));
            return stays ? moved : MEETINGS.change(LAST.set(FIRST.set(moved, first), last),
                    all -> all.stream().map(m -> MEETING_DAY.change(m, day -> calendar.move(day, days))).toList());
        }));
    }

    /** Moves one meeting of a review to a day. The review then runs from its first to its last meeting. */
    public static Edit<Plan> moveMeeting(String itemId, String meetingId, int day) {
        return new Edit<>("plan.edit.moveMeeting", Optional.of("meeting/" + meetingId), itemId, plan -> item(itemId).change(plan, item -> {
            var moved = inRange(day) ? MEETINGS.then(Lens.<Meeting>element(meetingId)).then(MEETING_DAY).set(item, day) : item;
            var days = moved.series().meetings().stream().mapToInt(Meeting::day).summaryStatistics();
            return moved == item ? item : LAST.set(FIRST.set(moved, days.getMin()), days.getMax());
        }));
    }

    /** Says whether one meeting of a review is to come, was held, or is left out. */
    public static Edit<Plan> setMeeting(String itemId, String meetingId, MeetingStatus status) {
        return Edit.of("plan.edit.setMeeting", itemId, plan ->
                item(itemId).then(MEETINGS).then(Lens.<Meeting>element(meetingId)).then(MEETING_STATUS).set(plan, status));
    }

    /** Adds items, and the sheets of those that are experiments, at the end as one step. */
    public static Edit<Plan> addItems(List<PlanItem> items, List<Experiment> sheets) {
        return Edit.of("plan.edit.addItems", items.isEmpty() ? "" : items.getFirst().id(), plan -> EXPERIMENTS.change(
                ITEMS.change(plan, all -> Stream.concat(all.stream(), items.stream()).toList()),
                all -> Stream.concat(all.stream(), sheets.stream()).toList()));
    }

    /** Sets first and last day. A milestone has one day: its last day follows the first. Days too far away change nothing. */
    public static Edit<Plan> setDays(String id, int first, int last) {
        return new Edit<>("plan.edit.setDays", Optional.of("days/" + id), id, plan -> !inRange(first) || !inRange(last) ? plan
                : item(id).change(plan, item -> LAST.set(FIRST.set(item, first), item.kind() == ItemKind.MILESTONE ? first : last)));
    }

    /** Makes an item another kind. A milestone keeps its first day only; a new experiment gets this sheet unless it has one. */
    public static Edit<Plan> setKind(String id, ItemKind kind, Experiment sheet) {
        return Edit.of("plan.edit.setKind", id, plan -> {
            var changed = item(id).change(plan, item -> {
                var other = KIND.set(item, kind);
                return kind == ItemKind.MILESTONE ? LAST.set(other, item.firstDay()) : other;
            });
            boolean needsSheet = kind == ItemKind.EXPERIMENT && changed != plan
                    && plan.experiments().stream().noneMatch(x -> x.item().equals(id));
            return needsSheet ? EXPERIMENTS.change(changed, all -> Elements.add(all, all.size(), sheet)) : changed;
        });
    }

    /** Moves a roadmap item to a place in a horizon, counted without it; a place outside means the end. */
    public static Edit<Plan> moveRoadmap(String id, Horizon horizon, int place) {
        return Edit.of("plan.edit.moveRoadmap", id, plan -> ROADMAP.change(plan, all -> Elements.find(all, id).map(item -> {
            var rest = Elements.remove(all, List.of(id));
            var there = rest.stream().filter(other -> other.horizon() == horizon).toList();
            int end = there.isEmpty() ? rest.size() : Elements.indexOf(rest, there.getLast().id()) + 1;
            int index = place >= 0 && place < there.size() ? Elements.indexOf(rest, there.get(place).id()) : end;
            var moved = Elements.add(rest, index, HORIZON.set(item, horizon));
            return moved.equals(all) ? all : moved;
        }).orElse(all)));
    }

    /** Sets the status of an item. */
    public static Edit<Plan> setStatus(String id, ItemStatus status) {
        return Edit.of("plan.edit.setStatus", id, plan -> item(id).then(STATUS).set(plan, status));
    }

    /** Moves the whole plan to another start date; days stay, dates follow. */
    public static Edit<Plan> setStart(LocalDate start) {
        return Edit.of("plan.edit.setStart", "", plan -> START.set(plan, start));
    }

    private static Edit<Plan> insert(String label, int index, PlanItem item, Optional<Experiment> sheet) {
        return Edit.of(label, item.id(), plan -> EXPERIMENTS.change(
                ITEMS.change(plan, all -> Elements.add(all, index, item)),
                all -> sheet.map(added -> Elements.add(all, all.size(), added)).orElse(all)));
    }

    private static boolean inRange(int day) {
        return Math.abs((long) day) <= FARTHEST_DAY;
    }
}
