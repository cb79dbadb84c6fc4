package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import aiworkbench.model.DocumentId;
import aiworkbench.model.Experiment;
import aiworkbench.model.ExperimentResult;
import aiworkbench.model.ExperimentType;
import aiworkbench.model.Header;
import aiworkbench.model.Horizon;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.RoadmapItem;
import aiworkbench.model.Series;
import aiworkbench.model.Sizing;

/** Moving, copying and changing items. Day 1 is Monday, 5 October 2026. */
class PlanMovesTest {

    private static Plan plan(boolean workingDays, PlanItem... items) {
        return new Plan(DocumentId.of(new UUID(3, 4)), Header.of("Test"), LocalDate.of(2026, 10, 5), workingDays, List.of(), List.of(), List.of(items),
                List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static PlanItem item(String id, ItemKind kind, int first, int last, Meeting... meetings) {
        return new PlanItem(id, kind, id, "execution", first, last, "", ItemStatus.TO_DO, "", "", "", List.of(), List.of(), List.of(),
                new Series("", "", 0, "", List.of(), List.of(meetings), Map.of()), Map.of());
    }

    private static Meeting meeting(String id, int day) {
        return new Meeting(id, day, MeetingStatus.PLANNED, List.of(), Map.of());
    }

    private static Experiment sheet(String id, String item) {
        return new Experiment(id, item, ExperimentType.AB, "", "", "", "", "", Optional.empty(), List.of(), Sizing.empty(), Optional.empty(), "",
                ExperimentResult.empty(), Map.of());
    }

    private static List<Integer> days(Plan plan, String id) {
        var item = PlanEdits.item(id).get(plan);
        return List.of(item.firstDay(), item.lastDay());
    }

    @Test
    void workingDaysSkipTheWeekendAndKeepTheLength() {
        var plan = plan(true, item("a", ItemKind.TASK, 4, 5));
        assertEquals(List.of(5, 8), days(PlanEdits.moveItem("a", 1, "execution").step().apply(plan), "a"), "Friday and Monday");
        assertEquals(List.of(8, 9), days(PlanEdits.moveItem("a", 2, "execution").step().apply(plan), "a"), "Monday and Tuesday");
        assertEquals(List.of(3, 4), days(PlanEdits.moveItem("a", -1, "execution").step().apply(plan), "a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-40, -7, -1, 0, 1, 2, 5, 6, 33})
    void countingWorkingDaysIsTheInverseOfMoving(int days) {
        var calendar = new PlanCalendar(plan(true));
        assertEquals(days, calendar.between(3, calendar.move(3, days)));
        var all = new PlanCalendar(plan(false));
        assertEquals(3 + days, all.move(3, days));
        assertEquals(days, all.between(3, 3 + days));
    }

    @Test
    void anItemNeverMovesOutOfTheRangeOfDays() {
        var plan = plan(false, item("a", ItemKind.TASK, 4, 5));
        assertSame(plan, PlanEdits.moveItem("a", 5000, "execution").step().apply(plan));
        assertSame(plan, PlanEdits.setDays("a", -5000, 5).step().apply(plan));
    }

    @Test
    void movingAMeetingStretchesItsReview() {
        var plan = plan(false, item("r", ItemKind.REVIEW, 30, 60, meeting("m1", 30), meeting("m2", 60)));
        assertEquals(List.of(30, 80), days(PlanEdits.moveMeeting("r", "m2", 80).step().apply(plan), "r"));
        assertSame(plan, PlanEdits.moveMeeting("r", "gone", 80).step().apply(plan));
    }

    @Test
    void aTaskBecomesAnExperimentWithASheetAndAMilestoneWithOneDay() {
        var plan = plan(false, item("a", ItemKind.TASK, 4, 9));
        var experiment = PlanEdits.setKind("a", ItemKind.EXPERIMENT, sheet("x", "a")).step().apply(plan);
        assertEquals(List.of("x"), experiment.experiments().stream().map(Experiment::id).toList());
        var task = PlanEdits.setKind("a", ItemKind.TASK, sheet("y", "a")).step().apply(experiment);
        var again = PlanEdits.setKind("a", ItemKind.EXPERIMENT, sheet("z", "a")).step().apply(task);
        assertEquals(List.of("x"), again.experiments().stream().map(Experiment::id).toList(), "nothing written is lost");
        assertEquals(List.of(4, 4), days(PlanEdits.setKind("a", ItemKind.MILESTONE, sheet("y", "a")).step().apply(plan), "a"));
    }

    @Test
    void aCopyStandsBehindItsOriginal() {
        var plan = plan(false, item("a", ItemKind.EXPERIMENT, 4, 9), item("b", ItemKind.TASK, 1, 2));
        var copied = PlanEdits.duplicateItem("a", item("c", ItemKind.EXPERIMENT, 4, 9), Optional.of(sheet("x", "c"))).step().apply(plan);
        assertEquals(List.of("a", "c", "b"), copied.items().stream().map(PlanItem::id).toList());
        assertEquals(1, copied.experiments().size());
    }

    @Test
    void roadmapItemsMoveWithinAndBetweenHorizons() {
        var roadmap = List.of(idea("a", Horizon.SHORT), idea("b", Horizon.SHORT), idea("c", Horizon.LONG));
        var plan = PlanEdits.ROADMAP.set(plan(false), roadmap);
        assertEquals("b a c", order(PlanEdits.moveRoadmap("b", Horizon.SHORT, 0).step().apply(plan)));
        var moved = PlanEdits.moveRoadmap("a", Horizon.LONG, 0).step().apply(plan);
        assertEquals("b a c", order(moved));
        assertEquals(Horizon.LONG, moved.roadmap().get(1).horizon());
        assertSame(plan, PlanEdits.moveRoadmap("b", Horizon.SHORT, 1).step().apply(plan));
        assertTrue(order(PlanEdits.moveRoadmap("c", Horizon.SHORT, -1).step().apply(plan)).endsWith("c"));
    }

    private static RoadmapItem idea(String id, Horizon horizon) {
        return new RoadmapItem(id, horizon, id, "", Optional.empty(), Optional.empty(), Optional.empty(), false, Map.of());
    }

    private static String order(Plan plan) {
        return String.join(" ", plan.roadmap().stream().map(RoadmapItem::id).toList());
    }
}
