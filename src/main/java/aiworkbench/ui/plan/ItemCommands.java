package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.edit.PlanCalendar;
import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.PlanContent;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Experiment;
import aiworkbench.model.ExperimentResult;
import aiworkbench.model.ExperimentType;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Series;
import aiworkbench.model.Sizing;

/** What a user can do to items, the same from timeline, table, board and menus. */
final class ItemCommands {

    private static final int TASK_DAYS = 5;
    private static final int EXPERIMENT_DAYS = 14;
    private static final int REVIEW_EVERY = 30;
    private static final Lens<PlanItem, String> TITLE = Lens.field(PlanItem.class, "title");
    private static final Lens<PlanItem, String> ITEM_ID = Lens.field(PlanItem.class, "id");
    private static final Lens<PlanItem, List<Meeting>> MEETINGS =
            Lens.<PlanItem, Series>field(PlanItem.class, "series").then(Lens.field(Series.class, "meetings"));
    private static final BiFunction<String, String, Lens<Plan, Meeting>> MEETING =
            (item, meeting) -> PlanEdits.item(item).then(MEETINGS).then(Lens.element(meeting));
    private static final Lens<Meeting, String> MEETING_ID = Lens.field(Meeting.class, "id");
    private static final Lens<Experiment, String> SHEET_ID = Lens.field(Experiment.class, "id");
    private static final Lens<Experiment, String> SHEET_ITEM = Lens.field(Experiment.class, "item");

    private final PlanDesk desk;
    private String unnamed = "";

    ItemCommands(PlanDesk desk) {
        this.desk = desk;
    }

    /** Adds an item that starts on a day in a lane, selects it and tells its id; empty in a read-only plan. */
    Optional<String> add(ItemKind kind, String focus, int day) {
        var title = desk.words().text("plan.new." + kind.name().toLowerCase(Locale.ROOT));
        var calendar = new PlanCalendar(desk.plan());
        int first = calendar.counting(day, 1);
        var added = switch (kind) {
            case TASK -> add(item(kind, title, focus, first, calendar.move(first, TASK_DAYS - 1), Series.empty()));
            case EXPERIMENT -> add(item(kind, title, focus, first, calendar.move(first, EXPERIMENT_DAYS - 1), Series.empty()));
            case MILESTONE -> add(item(kind, title, focus, first, first, Series.empty()));
            case REVIEW -> add(review(title, focus, monthly(rhythm(day, REVIEW_EVERY))));
        };
        unnamed = added.orElse("");
        return added;
    }

    /** Adds an item where it makes sense: beside the selected one, else today, else on day 1. */
    Optional<String> add(ItemKind kind) {
        return add(kind, nextFocus(), nextDay());
    }

    /** Adds a review of a ready-made kind, with its rhythm, people and agenda: on its usual days, or from where an item would start. */
    Optional<String> add(PlanContent.ReviewKind kind) {
        var days = kind.defaultDays().isEmpty() ? rhythm(nextDay(), kind.everyDays()) : kind.defaultDays();
        return add(review(kind.title(), nextFocus(), kind.series(meetings(days))));
    }

    private Optional<String> add(PlanItem item) {
        boolean added = desk.edit(item.kind() == ItemKind.EXPERIMENT ? PlanEdits.addExperiment(item, sheet(item.id())) : PlanEdits.addItem(item));
        desk.unhide(item.id());
        desk.selectItem(item.id());
        return added ? Optional.of(item.id()) : Optional.empty();
    }

    private PlanItem review(String title, String focus, Series series) {
        return item(ItemKind.REVIEW, title, focus, series.meetings().getFirst().day(), series.meetings().getLast().day(), series);
    }

    private PlanItem item(ItemKind kind, String title, String focus, int first, int last, Series series) {
        return new PlanItem(desk.newId(), kind, title, focus, first, last, "", ItemStatus.TO_DO, "", "", "", List.of(), List.of(), List.of(), series,
                Map.of());
    }

    private String nextFocus() {
        return desk.item(desk.selectedItem()).map(item -> PlanFacts.laneOf(desk.plan(), item)).orElseGet(() -> PlanFacts.lanes(desk.plan()).getFirst());
    }

    private int nextDay() {
        return desk.item(desk.selectedItem()).map(item -> Math.clamp(PlanFacts.last(item) + 1L, 1, Plan.DAYS))
                .orElseGet(() -> Math.clamp(desk.today(), 1, Plan.DAYS));
    }

    /** Copies an item behind itself, with a sheet of its own if it is an experiment, and selects the copy. */
    Optional<String> duplicate(String id) {
        return desk.item(id).flatMap(item -> {
            var copyId = desk.newId();
            var copy = MEETINGS.change(ITEM_ID.set(item, copyId),
                    all -> all.stream().map(meeting -> MEETING_ID.set(meeting, desk.newId())).toList());
            var sheet = PlanFacts.sheet(desk.plan(), id).map(original -> SHEET_ITEM.set(SHEET_ID.set(original, desk.newId()), copyId));
            boolean added = desk.edit(PlanEdits.duplicateItem(id, copy, sheet));
            desk.unhide(copyId);
            desk.selectItem(copyId);
            return added ? Optional.of(copyId) : Optional.empty();
        });
    }

    /** Removes an item and selects its neighbour in reading order, whose id it tells; empty if none is left. */
    Optional<String> remove(String id) {
        var order = readingOrder();
        int index = order.indexOf(id);
        if (index < 0 || !desk.edit(PlanEdits.removeItems(List.of(id)))) {
            return Optional.empty();
        }
        var next = index + 1 < order.size() ? order.get(index + 1) : index > 0 ? order.get(index - 1) : "";
        if (next.isEmpty()) {
            desk.selectNothing();
            return Optional.empty();
        }
        desk.selectItem(next);
        return Optional.of(next);
    }

    /** Gives an item a title; a blank one changes nothing. Naming a new item is a part of adding it. */
    boolean rename(String id, String title) {
        var edit = Edit.<Plan, String>set("plan.edit.rename", id, PlanEdits.item(id).then(TITLE), title.strip());
        var session = desk.context().session();
        boolean fresh = id.equals(unnamed) && session.undoable().filter(step -> step.element().equals(id)).isPresent();
        unnamed = "";
        return !title.isBlank() && (fresh ? session.amend(edit) : desk.step(edit));
    }

    boolean move(String id, int days) {
        return desk.item(id).map(item -> desk.edit(PlanEdits.moveItem(id, days, item.focus()))).orElse(false);
    }

    /** Moves the last day; never before the first. A milestone or review has no length. */
    boolean resize(String id, int days) {
        return desk.item(id).filter(ItemCommands::hasLength).map(item ->
                desk.edit(PlanEdits.setDays(id, PlanFacts.first(item),
                        Math.max(PlanFacts.first(item), new PlanCalendar(desk.plan()).move(PlanFacts.last(item), days))))).orElse(false);
    }

    /** Moves one meeting of a review alone. */
    boolean moveMeeting(String id, String meeting, int days) {
        return MEETING.apply(id, meeting).find(desk.plan())
                .map(found -> desk.edit(PlanEdits.moveMeeting(id, meeting, new PlanCalendar(desk.plan()).move(found.day(), days)))).orElse(false);
    }

    /** Gives one meeting of a review a state, or takes that back if it has it already. */
    boolean toggleMeeting(String id, String meeting, MeetingStatus status) {
        return MEETING.apply(id, meeting).find(desk.plan())
                .map(found -> desk.step(PlanEdits.setMeeting(id, meeting, found.status() == status ? MeetingStatus.PLANNED : status))).orElse(false);
    }

    /** Moves an item to the lane above (-1) or below (1). */
    boolean changeLane(String id, int step) {
        return desk.item(id).map(item -> {
            var lanes = PlanFacts.lanes(desk.plan()).stream().filter(lane -> !lane.isEmpty()).toList();
            int from = lanes.indexOf(PlanFacts.laneOf(desk.plan(), item));
            int to = from < 0 ? lanes.size() - 1 : from + step;
            return to >= 0 && to < lanes.size() && desk.edit(PlanEdits.moveItem(id, 0, lanes.get(to)));
        }).orElse(false);
    }

    boolean setStatus(String id, ItemStatus status) {
        return desk.edit(PlanEdits.setStatus(id, status));
    }

    boolean setKind(String id, ItemKind kind) {
        return desk.edit(PlanEdits.setKind(id, kind, sheet(id)));
    }

    /** The ids of all items that are shown: lane by lane, in each from left to right. */
    List<String> readingOrder() {
        var order = new ArrayList<String>();
        PlanFacts.lanes(desk.shown()).forEach(lane -> PlanFacts.lane(desk.shown(), lane).forEach(item -> order.add(item.id())));
        return order;
    }

    static boolean hasLength(PlanItem item) {
        return item.kind() == ItemKind.TASK || item.kind() == ItemKind.EXPERIMENT;
    }

    /** An empty sheet for the experiment of an item. */
    Experiment sheet(String itemId) {
        return new Experiment(desk.newId(), itemId, ExperimentType.AB, "", "", "", "", "", Optional.empty(), List.of(),
                Sizing.empty(), Optional.empty(), "", ExperimentResult.empty(), Map.of());
    }

    private Series monthly(List<Integer> days) {
        return new Series("", desk.words().text("plan.new.rhythm"), 30, "", List.of(), meetings(days), Map.of());
    }

    /** Days from the first one to the end of the plan, at least one. */
    private static List<Integer> rhythm(int first, int every) {
        return IntStream.iterate(first, day -> day <= Math.max(first, Plan.DAYS), day -> day + every).boxed().toList();
    }

    private List<Meeting> meetings(List<Integer> days) {
        var calendar = new PlanCalendar(desk.plan());
        return days.stream().map(day -> new Meeting(desk.newId(), calendar.counting(day, 1), MeetingStatus.PLANNED, List.of(), Map.of())).toList();
    }
}
