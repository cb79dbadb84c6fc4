package aiworkbench.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.edit.PlanEdits;
import aiworkbench.model.Answer;
import aiworkbench.model.Experiment;
import aiworkbench.model.Header;
import aiworkbench.model.Horizon;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Waiver;
import aiworkbench.session.Session;
import aiworkbench.ui.Keyboard;
import aiworkbench.ui.common.ChangeMarks;
import aiworkbench.ui.common.Look;
import aiworkbench.ui.common.Theme;

/** Table, board, roadmap and what folds away below. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPartsTest {

    /** Where each component of a plan is edited; ids and members of later versions are kept, never edited. */
    private static final Map<String, String> EDITED = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("header", "#plan-header"), Map.entry("startDate", "#startButton"), Map.entry("workingDays", "#plan-working-days"),
            Map.entry("phases", "#plan-phase-add"), Map.entry("focusAreas", "#plan-focus-add"), Map.entry("items", "#addTask"),
            Map.entry("experiments", "#plan-experiment-add"), Map.entry("roadmap", "#plan-roadmap-add-short"), Map.entry("systemMap", "#plan-part-add"),
            Map.entry("answers", "#checklist-launch-readiness"), Map.entry("waivers", "#w1")));

    private PlanScene plan;
    private Session<Plan> session;
    private PlanEditor editor;
    private final Keyboard keys = new Keyboard(() -> editor.root().getScene());

    @Start
    void start(Stage stage) {
        plan = (plan == null ? new PlanScene(waived(), 900, 700) : plan).anew(stage);
        session = plan.session;
        editor = plan.editor;
    }

    @AfterEach
    void takeBack(FxRobot robot) {
        robot.interact(plan::takeBack);
    }

    private static Plan waived() {
        var waiver = new Waiver("w1", "PLN-06", "X1", "The pilot is small on purpose", "Product manager", Optional.empty(), "", Map.of());
        return PlanEdits.WAIVERS.set(PlanKit.sample(), List.of(waiver));
    }

    private PlanItem item(String id) {
        return plan.item(id);
    }

    private void settle(FxRobot robot) {
        plan.settle(robot);
    }

    private void open(FxRobot robot, String part) {
        robot.interact(() -> ((Button) robot.lookup(part + " .disclosure-title").query()).fire());
    }

    @Test
    void everyComponentOfAPlanIsEditedSomewhere(FxRobot robot) {
        var components = new TreeSet<>(Arrays.stream(Plan.class.getRecordComponents()).map(c -> c.getName()).toList());
        components.removeAll(List.of("id", "unknown"));
        assertEquals(components, new TreeSet<>(EDITED.keySet()));
        List.of("#plan-experiment", "#plan-part", "#plan-checklists", "#plan-phase", "#plan-focus", "#plan-waiver", "#plan-about")
                .forEach(part -> open(robot, part));
        EDITED.forEach((component, place) -> assertTrue(robot.lookup(place).tryQuery().isPresent(), component + " is edited at " + place));
    }

    @Test
    void theTableIsEditedInPlace(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) robot.lookup("#tableButton").query()).fire());
        settle(robot);
        TableView<PlanItem> table = robot.lookup("#plan-table").queryTableView();
        edit(robot, table, 10, "owner");
        robot.write("ML lead").type(KeyCode.ENTER);
        assertEquals("ML lead", item(table.getItems().get(10).id()).owner());
        edit(robot, table, 10, "lastDay");
        robot.write("7").type(KeyCode.ENTER);
        var days = item(table.getItems().get(10).id());
        assertTrue(days.lastDay() == 7 && days.firstDay() <= 7, "an item does not end before it starts");
        edit(robot, table, 10, "lastDay");
        robot.write("soon").type(KeyCode.ENTER);
        assertEquals(7, item(days.id()).lastDay());
        edit(robot, table, 10, "title");
        robot.write("Never").type(KeyCode.ESCAPE);
        assertEquals(days.title(), item(days.id()).title());
        go(robot, table, 10, "status");
        robot.interact(() -> keys.times(ItemStatus.values().length, KeyCode.UP).push(KeyCode.DOWN).push(KeyCode.ENTER));
        assertEquals(ItemStatus.DOING, item(days.id()).status());
    }

    private void edit(FxRobot robot, TableView<PlanItem> table, int row, String column) {
        go(robot, table, row, column);
        robot.interact(() -> keys.push(KeyCode.CONTROL, KeyCode.A));
    }

    /** From the title of a row to another cell and into it, with the keyboard alone. */
    private void go(FxRobot robot, TableView<PlanItem> table, int row, String column) {
        var names = table.getColumns().stream().map(c -> c.getId().replace("plan-column-", "")).toList();
        int steps = names.indexOf(column) - names.indexOf("title");
        robot.interact(() -> editor.reveal(table.getItems().get(row).id()));
        robot.interact(() -> keys.times(Math.abs(steps), steps > 0 ? KeyCode.RIGHT : KeyCode.LEFT).push(KeyCode.F2));
        robot.interact(() -> {});
    }

    @Test
    void theTableSortsAndKeepsEqualRows(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) robot.lookup("#tableButton").query()).fire());
        settle(robot);
        TableView<PlanItem> table = robot.lookup("#plan-table").queryTableView();
        robot.interact(() -> {
            table.getSortOrder().add(table.getColumns().stream().filter(c -> c.getId().equals("plan-column-title")).findFirst().orElseThrow());
            table.sort();
        });
        assertEquals("A/B: drafts vs macros", table.getItems().getFirst().title());
        var last = table.getItems().getLast();
        robot.interact(() -> session.edit(PlanEdits.setStatus("P15", ItemStatus.DONE)));
        assertEquals(ItemStatus.DONE, table.getItems().getFirst().status());
        assertTrue(last == table.getItems().getLast());
    }

    @Test
    void cardsAreAsHighAsTheirWords(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) robot.lookup("#boardButton").query()).fire());
        settle(robot);
        for (var cell : robot.lookup(".plan-board-cell").queryAllAs(ListCell.class)) {
            if (cell.isVisible() && cell.getGraphic() instanceof VBox card) {
                assertEquals(card.getHeight(), cell.getHeight() - cell.snappedTopInset() - cell.snappedBottomInset(), 1, cell.getItem().toString());
            }
        }
    }

    @Test
    void inALowWindowWithLargeTextTheBarScrollsAway(FxRobot robot) {
        var theme = new Theme(Look.LIGHT, 200);
        var page = (VBox) robot.lookup(".plan-page").query();
        robot.interact(() -> {
            theme.apply(editor.root().getScene());
            editor.root().getScene().getWindow().setHeight(400);
        });
        settle(robot);
        assertEquals("bar", page.getChildren().getFirst().getId());
        robot.interact(() -> {
            theme.change(Look.LIGHT, 100);
            editor.root().getScene().getWindow().setHeight(700);
        });
        settle(robot);
        assertEquals("bar", ((VBox) editor.root()).getChildren().getFirst().getId());
    }

    @Test
    void aCardMovesByKeyAndByMouse(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) robot.lookup("#boardButton").query()).fire());
        settle(robot);
        robot.interact(() -> editor.reveal("P10"));
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertEquals(ItemStatus.DONE, item("P10").status());
        settle(robot);
        ListView<PlanItem> toDo = robot.lookup("#plan-board-to_do").queryListView();
        var first = toDo.getItems().getFirst();
        Node card = robot.from(toDo).lookup(".plan-board-cell").queryAllAs(ListCell.class).stream().filter(cell -> cell.getItem() == first && cell.isVisible())
                .findFirst().orElseThrow().getGraphic();
        var from = card.localToScreen(20, 20);
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(290, 10)).release(MouseButton.PRIMARY);
        assertEquals(ItemStatus.DOING, item(first.id()).status());
        robot.interact(session::undo);
        assertEquals(ItemStatus.TO_DO, item(first.id()).status());
    }

    @Test
    void aCardSaysHowItDiffersFromAnotherVersion(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) robot.lookup("#boardButton").query()).fire());
        var changes = editor.desk().context().changes();
        robot.interact(() -> changes.show(Map.of("P10", ChangeMarks.Kind.MOVED)));
        settle(robot);
        assertEquals(List.of("Moved"), robot.lookup(".plan-board-card > .badge-warn").queryAllAs(Label.class).stream().map(Label::getText).toList());

        robot.interact(changes::end);
        settle(robot);
        assertEquals(Set.of(), robot.lookup(".plan-board-card > .badge-warn").queryAll());
    }

    @Test
    void roadmapItemsAreAddedMovedAndDeleted(FxRobot robot) {
        robot.interact(() -> ((Button) robot.lookup("#plan-roadmap-add-short").query()).fire());
        robot.write("Faster search").type(KeyCode.ENTER);
        var added = session.document().roadmap().getLast();
        assertEquals("Faster search", added.title());
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertEquals(Horizon.MID, PlanEdits.ROADMAP.get(session.document()).stream().filter(r -> r.id().equals(added.id())).findFirst().orElseThrow().horizon());
        robot.type(KeyCode.DELETE);
        assertFalse(session.document().roadmap().stream().anyMatch(r -> r.id().equals(added.id())));
    }

    @Test
    void rowsOfTheSystemMapAreAddedNamedAndDeleted(FxRobot robot) {
        open(robot, "#plan-part");
        settle(robot);
        robot.interact(() -> ((Button) robot.lookup("#plan-part-add").query()).fire());
        robot.write("Feature store");
        var added = session.document().systemMap().getLast();
        assertEquals("Feature store", added.name());
        assertEquals(added, editor.selection().get().orElseThrow().place().get(session.document()));
        robot.interact(session::undo);
        robot.interact(session::undo);
        assertEquals(7, session.document().systemMap().size());
    }

    @Test
    void aPhaseThatEndsBeforeItStartsIsPutBack(FxRobot robot) {
        open(robot, "#plan-phase");
        settle(robot);
        var id = session.document().phases().get(1).id();
        var lastDay = robot.from(robot.lookup("#" + id).queryAs(Node.class)).lookup(".text-field").queryAllAs(TextField.class).stream().toList().get(3);
        robot.interact(() -> {
            lastDay.requestFocus();
            lastDay.setText("3");
            lastDay.fireEvent(new ActionEvent());
        });
        assertEquals(60, session.document().phases().get(1).lastDay());
        assertEquals("60", lastDay.getText());
    }

    @Test
    void checklistsKeepTheirAnswersInThePlan(FxRobot robot) {
        robot.interact(() -> editor.reveal("launch-readiness-performance"));
        settle(robot);
        robot.interact(() -> ((ToggleButton) editor.root().getScene().getFocusOwner()).fire());
        var answer = session.document().answers().stream().filter(a -> a.id().equals("launch-readiness-performance")).findFirst().orElseThrow();
        assertEquals(Optional.of(Answer.YES), answer.answer());
        robot.interact(session::undo);
        assertFalse(session.document().answers().stream().anyMatch(a -> a.id().equals("launch-readiness-performance")));
    }

    @Test
    void anExperimentLeadsToItsSheetAndSaysThatItIsTooShort(FxRobot robot) {
        robot.interact(() -> editor.reveal("P15"));
        var link = robot.lookup("#sheetLink").queryAs(Hyperlink.class);
        assertTrue(link.isVisible());
        robot.interact(link::fire);
        settle(robot);
        assertEquals("X1", ((Experiment) editor.selection().get().orElseThrow().place().get(session.document())).id());
        var needs = robot.from(robot.lookup("#X1").queryAs(Node.class)).lookup(".plan-said").queryAs(Label.class).getText();
        assertTrue(needs.contains("3,841") && needs.contains("21") && needs.contains("too short"), needs);
        robot.interact(link::fire);
        assertTrue(robot.lookup("#P15").query().isFocused());
    }

    @Test
    void workingDaysAndTheHeaderAreReached(FxRobot robot) {
        open(robot, "#plan-about");
        settle(robot);
        robot.interact(() -> robot.lookup("#plan-working-days").queryAs(CheckBox.class).fire());
        assertTrue(session.document().workingDays());
        robot.interact(() -> robot.lookup("#plan-header").queryAs(Hyperlink.class).fire());
        assertEquals(Header.class, editor.selection().get().orElseThrow().type());
    }
}
