package aiworkbench.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.Reliability;
import aiworkbench.edit.PlanEdits;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.session.Session;
import aiworkbench.ui.Keyboard;

/** The items of the sample, made again with the keyboard alone: buttons by Tab and Space, the rest in the cells of the table. */
@ExtendWith(ApplicationExtension.class)
class PlanByKeyboardTest {

    private static final Map<String, String> BUTTONS = Map.of("TASK", "addTask", "MILESTONE", "addMilestone", "EXPERIMENT", "addExperiment", "REVIEW", "addReview");
    private static final List<String> COLUMNS = List.of("kind", "title", "status", "owner", "firstDate", "lastDate", "focus", "firstDay", "lastDay", "late",
            "outcome", "exit");
    private static final int MOST_STEPS = 60;

    private final Plan sample = PlanKit.sample();
    private Session<Plan> session;
    private PlanEditor editor;
    private final Keyboard keys = new Keyboard(() -> editor.root().getScene());
    private String column;

    @Start
    void start(Stage stage) {
        session = PlanKit.session(PlanEdits.EXPERIMENTS.set(PlanEdits.ITEMS.set(sample, List.of()), List.of()));
        editor = PlanKit.editor(session);
        PlanKit.show(stage, editor, 980, 900);
        Platform.runLater(() -> editor.root().lookup("#timelineButton").requestFocus());
    }

    /** The first item in every build; all of them on demand. */
    private List<PlanItem> wanted() {
        return sample.items().subList(0, Reliability.full() ? sample.items().size() : 1);
    }

    @Test
    void theItemsOfTheSampleAreMadeWithoutAMouse(FxRobot robot) {
        type(robot, KeyCode.RIGHT);
        if (!((ToggleButton) editor.root().lookup("#tableButton")).isSelected()) {
            type(robot, KeyCode.SPACE);
        }
        assertTrue(((ToggleButton) editor.root().lookup("#tableButton")).isSelected());
        for (var item : wanted()) {
            reach(robot, BUTTONS.get(item.kind().name()));
            type(robot, KeyCode.SPACE);
            robot.interact(() -> {});
            say(robot, item.title());
            column = "title";
            choose(robot, "status", ItemStatus.values().length, item.status().ordinal());
            write(robot, "owner", item.owner());
            choose(robot, "focus", sample.focusAreas().size(), sample.focusAreas().stream().map(area -> area.id()).toList().indexOf(item.focus()));
            write(robot, "firstDay", String.valueOf(item.firstDay()));
            write(robot, "lastDay", String.valueOf(item.lastDay()));
            write(robot, "outcome", item.outcome());
            write(robot, "exit", item.exit());
        }
        assertEquals(wanted().stream().map(PlanByKeyboardTest::facts).toList(), session.document().items().stream().map(PlanByKeyboardTest::facts).toList());
        assertEquals(wanted().stream().filter(item -> BUTTONS.get(item.kind().name()).equals("addExperiment")).count(), session.document().experiments().size());
    }

    private static List<Object> facts(PlanItem item) {
        return List.of(item.kind(), item.title(), item.focus(), item.firstDay(), item.lastDay(), item.owner(), item.status(), item.outcome(), item.exit());
    }

    /** Presses Tab, or Shift and Tab, until a control has the keyboard. */
    private void reach(FxRobot robot, String id) {
        var passed = new ArrayList<String>();
        for (int i = 0; i < MOST_STEPS && !id.equals(passed(passed)); i++) {
            type(robot, KeyCode.SHIFT, KeyCode.TAB);
        }
        assertEquals(id, passed(passed), () -> "passed by " + passed + " " + editor.root().getScene().getFocusOwner() + " " + session.document().items().getLast());
    }

    private String passed(List<String> passed) {
        Node owner = editor.root().getScene().getFocusOwner();
        var id = owner == null ? "nothing" : owner.getId() == null ? owner.getClass().getSimpleName() : owner.getId();
        passed.add(id);
        return id;
    }

    private void write(FxRobot robot, String to, String text) {
        go(robot, to);
        type(robot, KeyCode.F2);
        robot.interact(() -> {});
        type(robot, KeyCode.CONTROL, KeyCode.A);
        say(robot, text);
    }

    /** From the top of the list down to an entry. */
    private void choose(FxRobot robot, String to, int count, int index) {
        go(robot, to);
        type(robot, KeyCode.F2);
        robot.interact(() -> {});
        for (int i = 0; i < count; i++) {
            type(robot, KeyCode.UP);
        }
        for (int i = 0; i < index; i++) {
            type(robot, KeyCode.DOWN);
        }
        type(robot, KeyCode.ENTER);
        robot.interact(() -> {});
    }

    private void say(FxRobot robot, String text) {
        robot.interact(() -> keys.write(text).push(KeyCode.ENTER));
        robot.interact(() -> {});
    }

    private void type(FxRobot robot, KeyCode... pressed) {
        robot.interact(() -> keys.push(pressed));
    }

    private void go(FxRobot robot, String to) {
        for (int i = COLUMNS.indexOf(column); i < COLUMNS.indexOf(to); i++) {
            type(robot, KeyCode.RIGHT);
        }
        column = to;
    }
}
