package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Link;
import aiworkbench.model.Lowers;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.Series;
import aiworkbench.model.TargetState;

/** Where a risk stands on a day, as its mitigations are finished. The plan starts on Monday, 5 October 2026. */
class MovementTest {

    private static final DocumentId PLAN = DocumentId.of(new UUID(1, 2));

    private static Plan plan(PlanItem... items) {
        return new Plan(PLAN, Header.of("Test"), LocalDate.of(2026, 10, 5), false, List.of(), List.of(), List.of(items), List.of(), List.of(),
                List.of(), List.of(), List.of(), Map.of());
    }

    private static PlanItem item(String id, int lastDay, ItemStatus status) {
        return new PlanItem(id, ItemKind.TASK, id, "", 1, lastDay, "", status, "", "", "", List.of(), List.of(), List.of(), Series.empty(), Map.of());
    }

    private static Mitigation mitigation(String id, Lowers lowers, MitigationStatus status, String item, LocalDate due) {
        return new Mitigation(id, id, status, lowers, Optional.of(new BigDecimal("0.5")), "", Optional.ofNullable(due), Optional.empty(), "",
                Optional.ofNullable(item).map(i -> Link.to(PLAN, i)), Map.of());
    }

    private static Risk risk(Rating current, Rating target, Mitigation... mitigations) {
        var risk = RiskEdits.INHERENT.set(Risk.of("r", "R1", "Test"), Optional.of(Rating.of(5, 5)));
        return RiskEdits.MITIGATIONS.set(RiskEdits.TARGET.set(RiskEdits.CURRENT.set(risk, Optional.ofNullable(current)), Optional.ofNullable(target)),
                List.of(mitigations));
    }

    private static List<Rating> ratings(Risk risk, Plan plan, int... days) {
        return IntStream.of(days).mapToObj(day -> Movement.on(risk, plan, day).rating().orElseThrow()).toList();
    }

    @Test
    void aRiskReachesItsTargetWhenItsPlanItemEnds() {
        var risk = risk(Rating.of(4, 4), Rating.of(2, 4), mitigation("a", Lowers.LIKELIHOOD, MitigationStatus.PLANNED, "i", null));
        assertEquals(List.of(Rating.of(4, 4), Rating.of(4, 4), Rating.of(2, 4), Rating.of(2, 4)),
                ratings(risk, plan(item("i", 30, ItemStatus.TO_DO)), 0, 29, 30, 90));
    }

    @Test
    void noProgressIsClaimedThatNobodyHasMade() {
        var risk = risk(Rating.of(4, 4), Rating.of(2, 1), mitigation("a", Lowers.LIKELIHOOD, MitigationStatus.PLANNED, "i", null),
                mitigation("b", Lowers.LIKELIHOOD, MitigationStatus.PLANNED, null, LocalDate.of(2026, 10, 24)),
                mitigation("c", Lowers.LIKELIHOOD, MitigationStatus.PLANNED, null, null), mitigation("d", Lowers.IMPACT, MitigationStatus.DOING, "i", null));
        var plan = plan(item("i", 10, ItemStatus.DOING));
        assertEquals(List.of(Rating.of(4, 4), Rating.of(4, 1), Rating.of(3, 1), Rating.of(3, 1)), ratings(risk, plan, 9, 10, 20, 90));
        assertEquals(new Movement(Optional.of(Rating.of(3, 1)), 3, 4, 1), Movement.on(risk, plan, 90));
    }

    @Test
    void anAxisThatNoMitigationNamesFollowsAllOfThem() {
        var risk = risk(null, Rating.of(5, 2), mitigation("a", Lowers.LIKELIHOOD, MitigationStatus.PLANNED, "i", null));
        assertEquals(List.of(Rating.of(5, 5), Rating.of(5, 2)), ratings(risk, plan(item("i", 3, ItemStatus.TO_DO)), 2, 3));
    }

    @Test
    void whatIsDoneTodayWasDoneBeforeTheStartAndNothingOpenMovesNothing() {
        var done = mitigation("a", Lowers.BOTH, MitigationStatus.DONE, "i", null);
        assertEquals(Optional.of(0), Movement.lastDay(done, plan(item("i", 60, ItemStatus.TO_DO))));
        assertEquals(List.of(Rating.of(4, 4)), ratings(risk(Rating.of(4, 4), Rating.of(1, 1), done), plan(), 90));
        assertEquals(Optional.of(0), Movement.lastDay(mitigation("b", Lowers.BOTH, MitigationStatus.DOING, "i", null), plan(item("i", 60, ItemStatus.DONE))));
    }

    @Test
    void aRiskThatIsRemovedIsGoneOnceAllIsDone() {
        var risk = Lens.<Risk, TargetState>field(Risk.class, "targetState").set(
                risk(Rating.of(4, 4), null, mitigation("a", Lowers.LIKELIHOOD, MitigationStatus.PLANNED, "i", null)), TargetState.REMOVED);
        var plan = plan(item("i", 5, ItemStatus.TO_DO));
        assertEquals(Optional.of(Rating.of(4, 4)), Movement.on(risk, plan, 4).rating());
        assertEquals(Optional.empty(), Movement.on(risk, plan, 5).rating());
    }
}
