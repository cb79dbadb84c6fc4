package aiworkbench.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import aiworkbench.edit.Ids;
import aiworkbench.export.csv.CsvWriter;
import aiworkbench.model.Cover;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.table.Remark;
import aiworkbench.storage.table.TableReader;
import aiworkbench.text.Messages;

/** What rows of a table become. The plan starts on Monday, 5 October 2026. */
class PlanImportTest {

    private static final Messages MESSAGES = new Messages(Locale.UK);

    private static PlanImport.Result of(Plan plan, String csv) {
        try {
            return PlanImport.of(new TableReader().read(csv.getBytes(StandardCharsets.UTF_8)), plan, MESSAGES, new Ids(new Random(3)));
        } catch (CannotOpen e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> said(PlanImport.Result result) {
        return result.remarks().stream().map(remark -> remark.row() + (remark.leftOut() ? " out: " : ": ") + remark.why().sentence(MESSAGES)).toList();
    }

    @Test
    void namesDaysAndDatesOfUsualToolsAreUnderstood() {
        var result = of(PlanKit.empty(), """
                Name;Type;Lane;Start;Due date;Assignee;State;Depends on
                Talk to sales;Task;strategy;2026-10-07;9 Oct 2026;Ann;in progress;
                Sign-off;Milestone;Leadership;12.10.2026;;;open;Talk to sales
                A/B;experiment;EXECUTION;1 November 2026;14 Nov 2026;;Done;Sign-off
                """);
        assertEquals(List.of(), said(result));
        var items = result.items();
        assertEquals(List.of("strategy", "leadership", "execution"), items.stream().map(PlanItem::focus).toList());
        assertEquals(List.of(3, 8, 28), items.stream().map(PlanItem::firstDay).toList());
        assertEquals(List.of(5, 8, 41), items.stream().map(PlanItem::lastDay).toList());
        assertEquals(List.of(ItemKind.TASK, ItemKind.MILESTONE, ItemKind.EXPERIMENT), items.stream().map(PlanItem::kind).toList());
        assertEquals(List.of(ItemStatus.DOING, ItemStatus.TO_DO, ItemStatus.DONE), items.stream().map(PlanItem::status).toList());
        assertEquals(List.of(items.get(0).id()), items.get(1).after());
        assertEquals("Ann", items.getFirst().owner());
    }

    @Test
    void everyRowThatIsNotTakenAsItStandsIsNamed() {
        var result = of(PlanKit.empty(), """
                Title,Kind,Focus area,First day,Last day,Status,Starts after,What it proves
                ,Task,,1,2,,,
                Odd,Party,Garden,9,3,maybe,Nobody,magic;Launch
                Undated,,,soon,,,,
                Odd,,,3,9,,,
                """);
        assertEquals(List.of("Odd", "Undated"), result.items().stream().map(PlanItem::title).toList());
        var odd = result.items().getFirst();
        assertEquals(List.of(3, 9), List.of(odd.firstDay(), odd.lastDay()));
        assertEquals(List.of(Cover.LAUNCH), odd.covers());
        assertEquals(List.of(
                "2 out: It has no title.",
                "3: It would end before it starts. The two days are swapped.",
                "3: “Party” is no kind of item. It becomes: Task.",
                "3: There is no focus area “Garden”. The item stands in none.",
                "3: “maybe” is no status. It becomes: To do.",
                "3: “magic” is nothing that an item can prove here. It is left away.",
                "3: It would start after “Nobody”, but there is no item with that title. This is left away.",
                "4: “soon” is not a day of the plan. Write a whole number.",
                "4: It has no day. It stands on day 1.",
                "5 out: “Odd” is in the plan already, on the same days."), said(result));
    }

    @Test
    void aCircleIsRefusedByName() {
        var result = of(PlanKit.empty(), "Title,First day,Starts after\nA,1,C\nB,2,A\nC,3,B\nD,4,D\n");
        assertEquals(List.of(
                "4: That would be a circle: “C”, which starts after “B”, which starts after “A”, which starts after “C”. "
                        + "“C” would wait for itself and could never start. This is left away.",
                "5: “D” cannot wait for itself. This is left away."), said(result));
        assertEquals(List.of(1, 1, 0, 0), result.items().stream().map(item -> item.after().size()).toList());
    }

    @Test
    void datesThatCanBeReadInTwoWaysOrLieTooFarAreNotGuessed() {
        var result = of(PlanKit.empty(), "Title,Start date\nA,05/10/2026\nB,2026-02-30\nC,1999-01-01\n");
        assertEquals(List.of(1, 1, 1), result.items().stream().map(PlanItem::firstDay).toList());
        assertTrue(said(result).contains("2: “05/10/2026” is not a date that can be read in one way only. Write it like 2026-10-05."));
        assertTrue(said(result).contains("3: “2026-02-30” is not a date that can be read in one way only. Write it like 2026-10-05."));
        assertTrue(said(result).contains("4: 1999-01-01 lies more than ten years from the start of the plan."));
    }

    @Test
    void aTableWithoutTitlesAddsNothing() {
        var result = of(PlanKit.empty(), "Day,Owner\n1,Ann\n");
        assertEquals(List.of(), result.items());
        assertEquals(List.of("1 out: The table has no column “Title”. Name the columns in its first row."), said(result));
    }

    @Test
    void aPlanDoesNotGrowWithoutEnd() {
        var result = of(PlanKit.empty(), "Title\n" + "x\n".repeat(10) + "y\n".repeat(PlanImport.MOST_ITEMS));
        assertEquals(2, result.items().size(), "the same again on the same day is left out");
        var many = new StringBuilder("Title,First day\n");
        for (int i = 0; i <= PlanImport.MOST_ITEMS; i++) {
            many.append("item ").append(i).append(",1\n");
        }
        var all = of(PlanKit.empty(), many.toString());
        assertEquals(PlanImport.MOST_ITEMS, all.items().size());
        assertEquals(1, all.remarks().stream().filter(Remark::leftOut).count());
    }

    @Test
    void ourOwnTableComesBack() {
        var sample = PlanKit.sample();
        var csv = new CsvWriter(MESSAGES).write(sample, _ -> Optional.empty());
        var result = of(PlanKit.with(sample, List.of()), csv);
        assertEquals(List.of(), said(result));
        assertEquals(sample.items().stream().map(PlanImportTest::facts).toList(), result.items().stream().map(PlanImportTest::facts).toList());
        assertEquals(sample.items().stream().mapToInt(item -> item.after().size()).sum(), result.items().stream().mapToInt(item -> item.after().size()).sum());
        var again = of(sample, csv);
        assertEquals(0, again.items().size(), "what is there already is not added twice");
    }

    private static List<Object> facts(PlanItem item) {
        return List.of(item.kind(), item.title(), item.focus(), item.firstDay(), item.lastDay(), item.owner(), item.status(), item.outcome(), item.exit(),
                item.evidence(), item.covers());
    }
}
