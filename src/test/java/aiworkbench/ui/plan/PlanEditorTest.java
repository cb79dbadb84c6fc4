package aiworkbench.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.edit.PlanEdits;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.session.Session;

/** The timeline in the hands of somebody. One editor for all tests: each takes back what it edits. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanEditorTest {

    private PlanScene plan;
    private Session<Plan> session;
    private PlanEditor editor;

    @Start
    void start(Stage stage) {
        plan = (plan == null ? new PlanScene(PlanKit.sample(), 900, 800) : plan).anew(stage);
        session = plan.session;
        editor = plan.editor;
    }

    @AfterEach
    void takeBack(FxRobot robot) {
        robot.interact(plan::takeBack);
    }

    @BeforeEach
    void settle(FxRobot robot) {
        plan.settle(robot);
    }

    private PlanItem item(String id) {
        return plan.item(id);
    }

    private TimelineItem node(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(TimelineItem.class);
    }

    /** A point on the bar of an item, in the window: 0 is its left end, 1 its right end. */
    private Point2D on(FxRobot robot, String id, double share) {
        var node = node(robot, id);
        var box = node.box();
        return node.localToScreen(box.x() - node.getLayoutX() + share * box.width(), box.height() / 2);
    }

    private double day(FxRobot robot) {
        return ((TimelineView) robot.lookup("#plan-timeline").query()).chart().drawn().scale().dayWidth();
    }

    private void drag(FxRobot robot, Point2D from, double dx, double dy) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(dx / 2, dy / 2)).moveTo(from.add(dx, dy)).release(MouseButton.PRIMARY);
    }

    @Test
    void addingAMilestoneLetsItsNameBeTyped(FxRobot robot) {
        robot.clickOn("#addMilestone");
        robot.write("Steering sign-off").type(KeyCode.ENTER);
        var added = session.document().items().getLast();
        assertEquals(ItemKind.MILESTONE, added.kind());
        assertEquals("Steering sign-off", added.title());
        assertEquals(38, added.firstDay(), "today");
        assertTrue(node(robot, added.id()).isFocused());
    }

    @Test
    void addingAnItemAndNamingItIsOneStep(FxRobot robot) {
        var before = session.document();
        robot.clickOn("#addMilestone");
        robot.write("Steering sign-off").type(KeyCode.ENTER);
        var added = session.document().items().getLast();
        robot.interact(session::undo);
        assertSame(before, session.document());
        robot.interact(session::redo);
        assertEquals("Steering sign-off", item(added.id()).title());
    }

    @Test
    void theTitleIsEditedInPlace(FxRobot robot) {
        robot.interact(() -> editor.reveal("P10"));
        robot.type(KeyCode.F2).write("Canvas signed").type(KeyCode.ENTER);
        assertEquals("Canvas signed", item("P10").title());
        robot.type(KeyCode.F2).write("Never").type(KeyCode.ESCAPE);
        assertEquals("Canvas signed", item("P10").title());
    }

    @Test
    void draggingMovesWholeDaysAsOneStep(FxRobot robot) {
        var before = session.document();
        drag(robot, on(robot, "P10", 0.5), 5.3 * day(robot), 0);
        assertEquals(36, item("P10").firstDay());
        assertEquals(56, item("P10").lastDay());
        assertEquals("strategy", item("P10").focus());
        robot.interact(session::undo);
        assertSame(before, session.document());
    }

    @Test
    void draggingIntoAnotherLaneChangesTheFocusArea(FxRobot robot) {
        var lanes = ((TimelineView) robot.lookup("#plan-timeline").query()).chart().drawn().lanes();
        drag(robot, on(robot, "P10", 0.5), 0, lanes.get(1).y() + 20 - lanes.get(2).y());
        assertEquals("ai-literacy", item("P10").focus());
        assertEquals(31, item("P10").firstDay());
    }

    @Test
    void draggingAnEdgeChangesTheLength(FxRobot robot) {
        drag(robot, on(robot, "P10", 1).add(-2, 0), 3 * day(robot), 0);
        assertEquals(31, item("P10").firstDay());
        assertEquals(54, item("P10").lastDay());
        drag(robot, on(robot, "P10", 0).add(2, 0), 2 * day(robot), 0);
        assertEquals(33, item("P10").firstDay());
        assertEquals(54, item("P10").lastDay());
    }

    @Test
    void escapeGivesUpADrag(FxRobot robot) {
        var before = session.document();
        var from = on(robot, "P10", 0.5);
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(40, 0)).type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertSame(before, session.document());
    }

    @Test
    void altWithArrowsMovesAndResizesByADay(FxRobot robot) {
        robot.interact(() -> editor.reveal("P10"));
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertEquals(32, item("P10").firstDay());
        assertEquals(52, item("P10").lastDay());
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT, KeyCode.ALT);
        assertEquals(32, item("P10").firstDay());
        assertEquals(51, item("P10").lastDay());
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals("execution", item("P10").focus());
    }

    @Test
    void doubleClickOnEmptySpaceAddsATaskThere(FxRobot robot) {
        var chart = ((TimelineView) robot.lookup("#plan-timeline").query()).chart();
        var layout = chart.drawn();
        var lane = layout.lanes().get(2);
        robot.moveTo(chart.localToScreen(layout.scale().middle(5), lane.y() + 20)).doubleClickOn(MouseButton.PRIMARY);
        robot.write("Talk to sales").type(KeyCode.ENTER);
        var added = session.document().items().getLast();
        assertEquals("Talk to sales", added.title());
        assertEquals(5, added.firstDay());
        assertEquals("strategy", added.focus());
    }

    @Test
    void deletingMovesTheFocusAndUndoBringsTheItemBack(FxRobot robot) {
        var before = session.document();
        robot.interact(() -> editor.reveal("P15"));
        robot.type(KeyCode.DELETE);
        assertTrue(session.document().items().stream().noneMatch(item -> item.id().equals("P15")));
        assertTrue(session.document().experiments().isEmpty(), "its sheet goes with it");
        assertTrue(robot.lookup("#P15").tryQuery().isEmpty());
        assertTrue(editor.root().getScene().getFocusOwner() instanceof TimelineItem);
        robot.interact(session::undo);
        robot.interact(() -> {});
        assertSame(before, session.document());
        assertTrue(node(robot, "P15").isFocused());
    }

    @Test
    void duplicatingCopiesTheSheetToo(FxRobot robot) {
        robot.interact(() -> editor.reveal("P15"));
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertEquals(2, session.document().experiments().size());
        assertEquals(2, session.document().items().stream().filter(item -> item.title().equals("A/B: drafts vs macros")).count());
    }

    @Test
    void aKeyAddsATaskAndAnotherOpensTheMenuOfAnItem(FxRobot robot) {
        int before = session.document().items().size();
        robot.interact(() -> editor.reveal("P10"));
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        robot.interact(() -> {
            var menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
            assertTrue(menu.getItems().stream().anyMatch(entry -> "Status".equals(entry.getText())));
            menu.hide();
        });
        robot.type(KeyCode.N).type(KeyCode.ENTER);
        assertEquals(before + 1, session.document().items().size());
        assertEquals(ItemKind.TASK, session.document().items().getLast().kind());
        assertTrue(editor.keys().contains(List.of("Add a task", "N, Insert")), "the help on keys names it");
    }

    @Test
    void arrowsWalkInReadingOrder(FxRobot robot) {
        robot.interact(() -> editor.reveal("P01"));
        robot.type(KeyCode.RIGHT);
        assertTrue(node(robot, "P03").isFocused());
        robot.type(KeyCode.RIGHT);
        assertTrue(node(robot, "P02").isFocused());
        robot.type(KeyCode.LEFT, KeyCode.LEFT);
        assertTrue(node(robot, "P01").isFocused());
    }

    @Test
    void anotherStartDateMovesDatesOnlyAndSaysSo(FxRobot robot) {
        var items = session.document().items();
        robot.interact(() -> robot.lookup(".plan-start-picker").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 10, 12)));
        assertEquals(LocalDate.of(2026, 10, 12), session.document().startDate());
        assertEquals(items, session.document().items());
        assertEquals("12 Oct 2026", robot.lookup("#startButton").queryLabeled().getText());
        assertTrue(robot.lookup("#noticeText").queryLabeled().getText().contains("7 days later"));
        settle(robot);
        var told = robot.lookup("#noticeText").queryLabeled();
        assertTrue(told.getHeight() >= told.prefHeight(told.getWidth()), "all of it is in sight");
        robot.clickOn("#noticeUndo");
        assertEquals(LocalDate.of(2026, 10, 5), session.document().startDate());
        assertFalse(robot.lookup("#notice").query().isVisible());
    }

    @Test
    void dependenciesAreDrawnAndABrokenOneWarns(FxRobot robot) {
        assertNotNull(robot.lookup("#after-P14-P15").query());
        assertFalse(broken(robot));
        robot.interact(() -> editor.reveal("P15"));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT).release(KeyCode.ALT);
        assertTrue(broken(robot));
        assertTrue(robot.lookup("#noticeText").queryLabeled().getText().contains("Pilot with 10 agents"));
    }

    private static boolean broken(FxRobot robot) {
        return robot.lookup("#after-P14-P15").query().getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("broken"));
    }

    @Test
    void lateAndTodayAreSaidInWords(FxRobot robot) {
        assertEquals("Today, day 38", robot.lookup("#plan-today").queryLabeled().getText());
        assertTrue(node(robot, "P11").lookupAll(".plan-label-late").stream().map(Labeled.class::cast).anyMatch(l -> l.getText().contains("5 days late")));
        assertTrue(robot.lookup("#late").queryLabeled().getText().contains("1 late"));
        assertTrue(node(robot, "P11").getAccessibleText().contains("5 days late"));
    }

    @Test
    void onlyWhatChangedIsFilledAnew(FxRobot robot) {
        var other = node(robot, "P12");
        var shown = other.item();
        robot.interact(() -> session.edit(PlanEdits.moveItem("P10", 1, "strategy")));
        assertSame(other, node(robot, "P12"));
        assertSame(shown, other.item());
        assertEquals(32, node(robot, "P10").item().firstDay());
    }

    @Test
    void onlyOneItemIsAStopOfTheTabKey(FxRobot robot) {
        robot.interact(() -> editor.reveal("P10"));
        var stops = editor.root().lookupAll(".plan-item").stream().filter(Node::isFocusTraversable).map(Node::getId).toList();
        assertEquals(List.of("P10"), stops);
    }

    @Test
    void theHeadsOfThePhasesStayInSight(FxRobot robot) {
        var scroll = robot.lookup("#scroll").queryAs(ScrollPane.class);
        var heads = robot.lookup(".plan-heads").query();
        double before = heads.localToScene(0, 0).getY();
        robot.interact(() -> scroll.setVvalue(0.5));
        settle(robot);
        double top = scroll.localToScene(0, 0).getY();
        assertEquals(top, heads.localToScene(0, 0).getY(), 0.5);
        robot.interact(() -> scroll.setVvalue(0));
        settle(robot);
        assertEquals(before, heads.localToScene(0, 0).getY(), 1);
    }

    @Test
    void selectingTellsTheInspector(FxRobot robot) {
        robot.clickOn(on(robot, "P10", 0.5));
        var selected = editor.selection().get().orElseThrow();
        assertEquals(PlanItem.class, selected.type());
        assertSame(item("P10"), selected.place().get(session.document()));
    }

    @Test
    void aReadOnlyPlanTakesNoEdit(FxRobot robot) {
        var closed = new Session<>(PlanKit.sample(), InstantSource.fixed(PlanKit.NOW), true);
        robot.interact(() -> {
            var reader = PlanKit.editor(closed);
            PlanKit.show((Stage) editor.root().getScene().getWindow(), reader, 900, 800);
            reader.reveal("P10");
        });
        robot.type(KeyCode.F2).type(KeyCode.DELETE);
        assertTrue(robot.lookup("#addTask").query().isDisabled());
        assertTrue(robot.lookup("#plan-title-field").match(TextField.class::isInstance).tryQuery().isEmpty());
        assertFalse(closed.dirty());
    }
}
