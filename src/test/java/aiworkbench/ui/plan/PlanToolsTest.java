package aiworkbench.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.edit.PlanEdits;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.session.Session;
import aiworkbench.storage.table.TableReader;
import aiworkbench.ui.AnsweringDialogs;
import aiworkbench.ui.common.Disclosure;

/** Filters, single meetings, the calculator and the import of tables. It is 11 November 2026, day 38 of the sample. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanToolsTest {

    private PlanScene plan;
    private Session<Plan> session;
    private PlanEditor editor;
    private AnsweringDialogs dialogs;

    @Start
    void start(Stage stage) {
        plan = (plan == null ? new PlanScene(PlanKit.sample(), 900, 800) : plan).anew(stage);
        session = plan.session;
        editor = plan.editor;
        dialogs = plan.dialogs;
    }

    @AfterEach
    void takeBack(FxRobot robot) {
        robot.interact(plan::takeBack);
    }

    private void settle(FxRobot robot) {
        plan.settle(robot);
    }

    private PlanItem item(String id) {
        return plan.item(id);
    }

    private List<String> shown() {
        return editor.root().lookupAll(".plan-item").stream().map(Node::getId).sorted().toList();
    }

    /** Opens the menu of filters and chooses an entry, by the words of the menus on the way. */
    private void filter(FxRobot robot, String... way) {
        robot.interact(() -> {
            var menu = (MenuButton) editor.root().lookup("#filterMenu");
            menu.getOnShowing().handle(null);
            var items = menu.getItems();
            for (var word : way) {
                var found = items.stream().filter(entry -> word.equals(entry.getText())).findFirst().orElseThrow();
                if (found instanceof Menu sub) {
                    items = sub.getItems();
                } else if (found instanceof CheckMenuItem check) {
                    check.setSelected(!check.isSelected());
                    check.getOnAction().handle(null);
                } else {
                    found.getOnAction().handle(null);
                }
            }
        });
        settle(robot);
    }

    private String count() {
        return ((Label) editor.root().lookup("#plan-filter-count")).getText();
    }

    @Test
    void aReadyMadeReviewBringsItsRhythmPeopleAndAgenda(FxRobot robot) {
        var kinds = ((MenuButton) editor.root().lookup("#reviewKinds")).getItems();
        assertEquals(6, kinds.size());
        assertEquals("AI Health Review · monthly, 30 min", kinds.getFirst().getText());
        robot.interact(() -> kinds.getFirst().fire());
        var health = session.document().items().getLast();
        assertEquals("AI Health Review", health.title());
        assertEquals("health-review", health.series().review());
        assertEquals(List.of(60, 90), health.series().meetings().stream().map(Meeting::day).toList());
        assertEquals(5, health.series().agenda().size());
        robot.interact(() -> kinds.getLast().fire());
        assertEquals(List.of(90), session.document().items().getLast().series().meetings().stream().map(Meeting::day).toList(), "after the selected one, every 30 days");
    }

    @Test
    void filtersHideItemsAndSayHowMany(FxRobot robot) {
        filter(robot, "Owner", "ML lead");
        assertEquals(List.of("P02", "P07", "P13"), shown());
        assertEquals("3 of 20 items:", count());
        filter(robot, "Status", "Done");
        assertEquals(List.of("P02", "P07"), shown());
        var chip = (Button) editor.root().lookupAll(".plan-filter-chip").iterator().next();
        assertEquals("Done", chip.getText());
        robot.interact(chip::fire);
        assertEquals("3 of 20 items:", count());
        robot.interact(() -> ((Button) editor.root().lookup("#plan-filter-all")).fire());
        assertEquals(20, shown().size());
        assertFalse(editor.root().lookup("#filterLine").isVisible());
    }

    @Test
    void lateItemsAndOneFocusAreaAreFound(FxRobot robot) {
        filter(robot, "Late");
        assertEquals(List.of("P11"), shown());
        filter(robot, "Focus area", "Execution");
        assertEquals(List.of(), shown());
        filter(robot, "Late");
        assertTrue(shown().contains("P18") && !shown().contains("P10"));
        var lanes = editor.root().lookupAll(".plan-lane-title").stream().map(node -> ((Label) node).getText()).toList();
        assertEquals(List.of("Execution"), lanes);
        assertTrue(editor.root().lookupAll(".plan-lane-progress").stream().anyMatch(node -> ((Label) node).getText().startsWith("2 of 7")),
                "progress counts what is hidden too");
    }

    @Test
    void whatIsAddedOrLookedForIsNeverHidden(FxRobot robot) {
        filter(robot, "Owner", "ML lead");
        robot.interact(() -> editor.reveal("P10"));
        assertTrue(shown().contains("P10"));
        filter(robot, "Owner", "ML lead");
        robot.interact(() -> ((Button) editor.root().lookup("#addTask")).fire());
        settle(robot);
        assertTrue(shown().contains(session.document().items().getLast().id()));
    }

    @Test
    void anItemThatNoLongerFitsLeavesTheKeyboardInTheView(FxRobot robot) {
        filter(robot, "Status", "To do");
        robot.interact(() -> editor.reveal("P16"));
        robot.interact(() -> session.edit(PlanEdits.setStatus("P16", ItemStatus.DONE)));
        settle(robot);
        assertFalse(shown().contains("P16"));
        assertTrue(editor.root().getScene().getFocusOwner() instanceof TimelineItem);
    }

    @Test
    void oneMeetingIsMovedLeftOutAndHeldByKeys(FxRobot robot) {
        var before = session.document();
        robot.interact(() -> editor.reveal("P18"));
        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT, KeyCode.RIGHT).release(KeyCode.CONTROL);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT, KeyCode.RIGHT).release(KeyCode.ALT);
        assertEquals(List.of(30, 62, 78), days());
        robot.type(KeyCode.DELETE);
        assertEquals(List.of(MeetingStatus.DONE, MeetingStatus.SKIPPED, MeetingStatus.PLANNED), states());
        assertTrue(robot.lookup("#P18").query().getAccessibleText().contains("5 Dec 2026"));
        robot.type(KeyCode.DELETE);
        assertEquals(MeetingStatus.PLANNED, states().get(1), "the same key takes it back");
        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        robot.type(KeyCode.ENTER);
        assertEquals(MeetingStatus.DONE, states().get(2));
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals(List.of(29, 61, 77), days(), "without a chosen meeting the whole review moves");
        for (int i = 0; i < 6 && session.document() != before; i++) {
            robot.interact(session::undo);
        }
        assertSame(before, session.document());
    }

    @Test
    void theMenuOfAReviewNamesEveryMeeting(FxRobot robot) {
        var entries = new MenuItem[1][];
        robot.interact(() -> {
            var desk = editor.desk();
            var menu = new ItemMenu(desk, new ItemCommands(desk), _ -> {}).of("P18", null);
            var meetings = (Menu) menu.getItems().stream().filter(entry -> "Meetings".equals(entry.getText())).findFirst().orElseThrow();
            entries[0] = meetings.getItems().toArray(MenuItem[]::new);
            var second = (Menu) entries[0][1];
            choose(second, "Skipped");
            choose(second, "A week later");
        });
        assertEquals(List.of("3 Nov 2026 · Held", "3 Dec 2026 · Planned", "21 Dec 2026 · Planned"),
                List.of(entries[0]).stream().map(MenuItem::getText).toList());
        assertEquals(MeetingStatus.SKIPPED, states().get(1));
        assertEquals(List.of(30, 67, 78), days());
    }

    private static void choose(Menu menu, String word) {
        menu.getItems().stream().filter(entry -> word.equals(entry.getText())).findFirst().orElseThrow().getOnAction().handle(null);
    }

    private List<Integer> days() {
        return item("P18").series().meetings().stream().map(Meeting::day).toList();
    }

    private List<MeetingStatus> states() {
        return item("P18").series().meetings().stream().map(Meeting::status).toList();
    }

    @Test
    void theCalculatorNamesSizeDaysEffectAndAssumptions(FxRobot robot) {
        robot.interact(() -> ((Disclosure) editor.root().lookup("#plan-experiment")).setOpen(true));
        settle(robot);
        var results = texts("#plan-sizing-results");
        assertTrue(results.contains("3,841 units in each arm, 7,682 in all."), results);
        assertTrue(results.contains("21 days until they have come; 21 days in whole weeks."), results);
        assertTrue(results.contains("The bar has 14 days: 7 days too few."), results);
        assertTrue(results.contains("can find a rise from 10 % to 12.47 % or higher"), results);
        var assumed = texts("#plan-sizing-assumptions");
        assertTrue(assumed.contains("two-sided, at level 5 % with power 80 %") && assumed.contains("2 arms of the same size") && assumed.contains("once, at the end"), assumed);
        robot.interact(() -> ((Button) editor.root().lookup("#plan-sizing-lengthen")).fire());
        assertEquals(List.of(57, 77), List.of(item("P15").firstDay(), item("P15").lastDay()));
        settle(robot);
        assertTrue(texts("#plan-sizing-results").contains("The bar has 21 days: long enough."));
        assertFalse(editor.root().lookup("#plan-sizing-lengthen").isVisible());
    }

    @Test
    void theCalculatorFollowsWhatIsTyped(FxRobot robot) {
        robot.interact(() -> ((Disclosure) editor.root().lookup("#plan-experiment")).setOpen(true));
        settle(robot);
        robot.interact(() -> {
            var field = (TextField) editor.root().lookup("#plan-sizing #Sizing-expected .text-field");
            field.requestFocus();
            field.setText("0.1");
        });
        assertTrue(texts("#plan-sizing-results").contains("Both rates are the same"), texts("#plan-sizing-results"));
        robot.interact(session::undo);
        settle(robot);
        assertTrue(texts("#plan-sizing-results").contains("3,841"));
    }

    private String texts(String box) {
        return ((Pane) editor.root().lookup(box)).getChildren().stream().map(node -> ((Labeled) node).getText()).collect(Collectors.joining("\n"));
    }

    @Test
    void aTableIsAddedOnlyAfterItWasShown(FxRobot robot) throws Exception {
        var before = session.document();
        var table = new TableReader().read("Title,First day,Status\nTalk to sales,12,Doing\n,13,\n".getBytes(StandardCharsets.UTF_8));
        var remarks = new int[1];
        dialogs.meanwhile = content -> remarks[0] = ((ListView<?>) content.lookup("#table-remarks")).getItems().size();
        robot.interact(() -> editor.importTable(table));
        assertSame(before, session.document(), "given up");
        assertEquals(1, remarks[0]);
        assertEquals(List.of("Add 1 item", "Cancel"), dialogs.offered);
        dialogs.meanwhile = null;
        dialogs.presses.add("Add 1 item");
        robot.interact(() -> editor.importTable(table));
        assertEquals("Talk to sales", session.document().items().getLast().title());
        robot.interact(session::undo);
        assertSame(before, session.document(), "one step");
        assertTrue(editor.takesTables());
    }

    @Test
    void aTableWithNothingToAddOffersNothing(FxRobot robot) throws Exception {
        var table = new TableReader().read("Day\n1\n".getBytes(StandardCharsets.UTF_8));
        robot.interact(() -> editor.importTable(table));
        assertEquals(List.of("OK"), dialogs.offered);
    }

    @Test
    void aStartDateThatNoPlanCanHaveIsRefusedInWords(FxRobot robot) {
        var picker = robot.lookup(".plan-start-picker").queryAs(DatePicker.class);
        robot.interact(() -> picker.setValue(LocalDate.of(10_000, 1, 1)));
        assertEquals(LocalDate.of(2026, 10, 5), session.document().startDate());
        assertEquals(LocalDate.of(2026, 10, 5), picker.getValue());
        assertTrue(robot.lookup("#noticeText").queryLabeled().getText().contains("between the years 1 and 9999"));
        for (var start : List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))) {
            robot.interact(() -> picker.setValue(start));
            settle(robot);
            assertEquals(start, session.document().startDate());
            assertEquals(20, shown().size());
        }
        assertNotEquals("", robot.lookup("#summary").queryLabeled().getText());
    }
}
