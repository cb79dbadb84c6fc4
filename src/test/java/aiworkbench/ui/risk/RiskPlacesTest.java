package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Grid;
import aiworkbench.model.Header;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.model.Waiver;
import aiworkbench.ui.common.Disclosure;
import aiworkbench.ui.common.form.FormView;

/** Every part of a matrix can be reached: this says where. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskPlacesTest {

    /** Where each component of {@link RiskMatrix} is edited, as a selector in the editor; empty for what nobody edits. */
    private static final Map<String, String> PLACES = Map.of(
            "id", "",
            "header", "#risk-header",
            "grid", "#changeGrid",
            "risks", "#risk-register",
            "simulation", "#risk-loss",
            "answers", "#risk-checklists",
            "waivers", "#risk-about",
            "unknown", "");

    private RiskScene shown;

    @Start
    void start(Stage stage) {
        shown = (shown == null ? new RiskScene(waived(), 980, 900) : shown).anew().on(stage);
    }

    @AfterEach
    void takeBack(FxRobot robot) {
        robot.interact(shown::takeBack);
    }

    /** Nothing is drawn for tests that are over. */
    @AfterAll
    void stop() {
        shown.tasks.close();
    }

    private static RiskMatrix waived() {
        var waived = new Waiver("w1", "RSK-01", "R2", "Looked at", "", Optional.empty(), "", Map.of());
        return RiskEdits.WAIVERS.set(RiskScene.quick(), List.of(waived));
    }

    @Test
    void everyComponentOfAMatrixHasItsPlace(FxRobot robot) {
        assertEquals(components(RiskMatrix.class), PLACES.keySet());
        PLACES.values().stream().filter(s -> !s.isEmpty()).forEach(place -> assertTrue(robot.lookup(place).tryQuery().isPresent(), place));
    }

    @Test
    void whatIsSelectedIsPublishedForTheInspector(FxRobot robot) {
        robot.interact(() -> shown.editor.reveal("R1"));
        published("risks/R1", Risk.class);
        robot.interact(() -> shown.editor.reveal("R1-a"));
        published("risks/R1/mitigations/R1-a", Mitigation.class);
        robot.interact(() -> shown.editor.reveal("w1"));
        published("waivers/w1", Waiver.class);
        robot.interact(() -> ((Hyperlink) robot.lookup("#risk-grid-link").query()).fire());
        published("grid", Grid.class);
        focusIn(robot, "#risk-header");
        published("header", Header.class);
        focusIn(robot, "#risk-loss");
        published("simulation", Simulation.class);
    }

    @Test
    void theFormsOfWhatIsPublishedHoldEveryComponent(FxRobot robot) {
        robot.interact(() -> {
            holdsAll(new FormView<>(context(), RiskEdits.risk("R1"), Risk.class).components(), Risk.class);
            holdsAll(new FormView<>(context(), RiskEdits.mitigation("R1", "R1-a"), Mitigation.class).components(), Mitigation.class);
            holdsAll(new FormView<>(context(), RiskEdits.GRID, Grid.class).components(), Grid.class);
        });
    }

    @Test
    void answersToChecklistsAreKeptInTheMatrix(FxRobot robot) {
        robot.interact(() -> {
            ((Disclosure) robot.lookup("#risk-checklists").query()).setOpen(true);
            ((Disclosure) robot.lookup("#checklist-ship-check").query()).setOpen(true);
        });
        robot.interact(() -> {
            var item = robot.lookup("#checklist-ship-check").query().lookup(".answer-row");
            ((javafx.scene.control.ToggleButton) item.lookup(".toggle-button")).fire();
        });
        assertEquals(aiworkbench.model.Answer.YES, shown.matrix().answers().getFirst().answer().orElseThrow());
        robot.interact(() -> shown.session.undo());
        assertEquals(List.of(), shown.matrix().answers());
    }

    @Test
    void aFindingThatWasLeftComesBack(FxRobot robot) {
        robot.interact(() -> ((Disclosure) robot.lookup("#risk-about").query()).setOpen(true));
        robot.interact(() -> ((Button) robot.lookup("#risk-about").query().lookup(".icon-button")).fire());
        assertEquals(List.of(), shown.matrix().waivers());
    }

    private aiworkbench.ui.common.EditorContext<RiskMatrix> context() {
        return new aiworkbench.ui.common.EditorContext<>(shown.session, shown.messages, () -> "x", shown.now::get,
                aiworkbench.session.Workspace::empty, _ -> {}, new aiworkbench.ui.common.Dialogs(() -> null, shown.messages));
    }

    private void focusIn(FxRobot robot, String section) {
        robot.interact(() -> ((Disclosure) robot.lookup(section).query()).setOpen(true));
        robot.interact(() -> robot.lookup(section).query().lookup(".text-input").requestFocus());
    }

    private void published(String path, Class<?> type) {
        var selected = shown.editor.selection().get().orElseThrow();
        assertEquals(path, selected.place().path());
        assertEquals(type, selected.type());
    }

    private static void holdsAll(Set<String> shown, Class<? extends Record> type) {
        var wanted = components(type);
        wanted.removeAll(Set.of("id", "unknown"));
        assertEquals(wanted, new HashSet<>(shown), type.getSimpleName());
    }

    private static Set<String> components(Class<? extends Record> type) {
        var names = new HashSet<String>();
        Arrays.stream(type.getRecordComponents()).forEach(component -> names.add(component.getName()));
        return names;
    }
}
