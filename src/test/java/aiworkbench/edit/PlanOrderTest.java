package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Series;

class PlanOrderTest {

    private static Plan plan(PlanItem... items) {
        return new Plan(DocumentId.of(new UUID(3, 4)), Header.of("Test"), LocalDate.of(2026, 10, 5), false, List.of(), List.of(), List.of(items),
                List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static PlanItem item(String id, String... after) {
        return new PlanItem(id, ItemKind.TASK, id, "", 1, 1, "", ItemStatus.TO_DO, "", "", "", List.of(after), List.of(), List.of(), Series.empty(), Map.of());
    }

    private static String way(Plan plan, String id, String... after) {
        return String.join(" ", PlanOrder.circle(plan, id, List.of(after)).stream().map(PlanItem::id).toList());
    }

    @Test
    void theShortestWayRoundIsNamedFromTheItemBackToItself() {
        var plan = plan(item("a"), item("b", "a"), item("c", "b"), item("d", "c", "b"));
        assertEquals("a d b a", way(plan, "a", "d"));
        assertEquals("a b a", way(plan, "a", "d", "b"));
        assertEquals("a a", way(plan, "a", "a"));
    }

    @Test
    void whatLeadsNowhereIsNoCircle() {
        var plan = plan(item("a"), item("b", "a", "gone"), item("c", "b"));
        assertEquals("", way(plan, "c", "a", "b"));
        assertEquals("", way(plan, "a", "gone"));
        assertEquals("", way(plan, "gone", "c"));
        assertEquals("", way(plan, "a"));
    }

    @Test
    void aCircleElsewhereInADamagedFileIsNotThisOne() {
        assertEquals("", way(plan(item("a", "b"), item("b", "a"), item("c")), "c", "a"));
    }

    @Test
    void longWaysNeedNoDeepStack() {
        var items = new ArrayList<PlanItem>(List.of(item("i0")));
        for (int i = 1; i < 20_000; i++) {
            items.add(item("i" + i, "i" + (i - 1)));
        }
        assertEquals(20_001, PlanOrder.circle(plan(items.toArray(PlanItem[]::new)), "i0", List.of("i19999")).size());
    }
}
