package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import aiworkbench.model.DocumentId;
import aiworkbench.model.Experiment;
import aiworkbench.model.ExperimentResult;
import aiworkbench.model.ExperimentType;
import aiworkbench.model.Header;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Series;
import aiworkbench.model.Sizing;

class PlanEditsTest {

    private static final Plan EMPTY = new Plan(DocumentId.of(new UUID(3, 4)), Header.of("Test"), LocalDate.of(2026, 10, 5), false,
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    private static PlanItem item(String id, ItemKind kind, int first, int last, List<String> after, Series series) {
        return new PlanItem(id, kind, "Item " + id, "execution", first, last, "", ItemStatus.TO_DO, "", "", "", after,
                List.of(), List.of(), series, Map.of());
    }

    private static Plan with(PlanItem... items) {
        var plan = EMPTY;
        for (var item : items) {
            plan = PlanEdits.addItem(item).step().apply(plan);
        }
        return plan;
    }

    @Test
    void movingAReviewMovesItsMeetings() {
        var series = new Series("", "", 30, "", List.of(), List.of(
                new Meeting("m1", 30, MeetingStatus.DONE, List.of(), Map.of()),
                new Meeting("m2", 60, MeetingStatus.PLANNED, List.of(), Map.of())), Map.of());
        var moved = PlanEdits.moveItem("r", 3, "ethics").step().apply(with(item("r", ItemKind.REVIEW, 30, 60, List.of(), series)));
        var review = PlanEdits.item("r").get(moved);

        assertEquals(33, review.firstDay());
        assertEquals(63, review.lastDay());
        assertEquals("ethics", review.focus());
        assertEquals(List.of(33, 63), review.series().meetings().stream().map(Meeting::day).toList());
    }

    @Test
    void aMilestoneKeepsOneDay() {
        var plan = PlanEdits.setDays("m", 12, 20).step().apply(with(item("m", ItemKind.MILESTONE, 5, 5, List.of(), Series.empty())));

        assertEquals(12, PlanEdits.item("m").get(plan).lastDay());
    }

    @Test
    void removingAnItemFreesWhatWaitedForIt() {
        var plan = with(item("a", ItemKind.TASK, 1, 2, List.of(), Series.empty()),
                item("b", ItemKind.TASK, 3, 4, List.of("a"), Series.empty()));
        var removed = PlanEdits.removeItems(List.of("a")).step().apply(plan);

        assertEquals(List.of("b"), removed.items().stream().map(PlanItem::id).toList());
        assertEquals(List.of(), removed.items().getFirst().after());
    }

    @Test
    void removingAnExperimentRemovesItsSheet() {
        var sheet = new Experiment("x", "e", ExperimentType.AB, "", "", "", "", "", Optional.empty(), List.of(),
                Sizing.empty(), Optional.empty(), "", ExperimentResult.empty(), Map.of());
        var plan = PlanEdits.addExperiment(item("e", ItemKind.EXPERIMENT, 1, 14, List.of(), Series.empty()), sheet).step().apply(EMPTY);

        assertEquals(1, plan.experiments().size());
        assertEquals(List.of(), PlanEdits.removeItems(List.of("e")).step().apply(plan).experiments());
    }

    @Test
    void removingNothingReturnsTheSameInstance() {
        var plan = with(item("a", ItemKind.TASK, 1, 2, List.of("b"), Series.empty()));

        assertSame(plan, PlanEdits.removeItems(List.of("none")).step().apply(plan));
        assertSame(plan, PlanEdits.moveItem("a", 0, "execution").step().apply(plan));
    }

    @Test
    void movingTheStartMovesDatesAndKeepsDays() {
        var plan = with(item("a", ItemKind.TASK, 31, 40, List.of(), Series.empty()));
        var moved = PlanEdits.setStart(LocalDate.of(2028, 2, 1)).step().apply(plan);

        assertEquals(31, moved.items().getFirst().firstDay());
        assertEquals(LocalDate.of(2026, 11, 4), plan.date(31));
        assertEquals(LocalDate.of(2028, 3, 2), moved.date(31));
        assertEquals(31, moved.day(LocalDate.of(2028, 3, 2)));
    }
}
