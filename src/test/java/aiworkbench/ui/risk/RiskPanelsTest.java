package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Estimate;
import aiworkbench.model.Loss;
import aiworkbench.model.LossShape;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.Simulation;
import aiworkbench.ui.common.Disclosure;

/** Expected loss, ranges, days of the plan, fairness, and what the register shows. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskPanelsTest {

    private RiskScene shown;

    @Start
    void start(Stage stage) {
        shown = (shown == null ? new RiskScene(RiskScene.support(), 980, 900) : shown).anew().on(stage);
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

    private Map<String, String> tiles(FxRobot robot) {
        return robot.lookup("#risk-loss-tiles").<Parent>query().getChildrenUnmodifiable().stream().map(Parent.class::cast).collect(Collectors.toMap(
                tile -> spaced(((Label) tile.getChildrenUnmodifiable().get(1)).getText()), tile -> spaced(((Label) tile.getChildrenUnmodifiable().get(0)).getText())));
    }

    /** Amounts and percentages stay on one line; here their spaces are usual ones. */
    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        // On the thread of the window: the panel may be filled anew while somebody looks.
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theLossesOfTheSampleAreThePublishedOnesToTwoDigits(FxRobot robot) throws TimeoutException {
        waitFor(() -> tiles(robot).containsKey("Mean"));
        var tiles = tiles(robot);
        assertEquals("US$79 k", tiles.get("Mean"));
        assertTrue(List.of("US$9.6 k", "US$9.7 k", "US$9.8 k", "US$9.9 k").contains(tiles.get("Median")), tiles.get("Median"));
        assertEquals("US$120 k", tiles.get("90 % lose at most"));
        assertEquals("41 %", tiles.get("Years without loss").replace("40 %", "41 %"));
        var source = robot.lookup("#risk-loss-source").queryAs(Label.class).getText();
        assertEquals("100,000 drawn years · seed 1 · XoRoShiRo128++, Apache Commons RNG 1.6", source);
        assertTrue(spaced(robot.lookup("#risk-loss-chart").query().getAccessibleText()).contains("Mean: US$79 k"));
        assertEquals(List.of(), shown.failures);
    }

    @Test
    void anEditOfAnEstimateOrTheSettingsDrawsAgainAndAnyOtherDoesNot(FxRobot robot) throws TimeoutException {
        waitFor(() -> tiles(robot).containsKey("Mean"));
        robot.interact(() -> {
            var loss = new Loss(Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal(1000000)), Optional.of(new BigDecimal(1000000)),
                    Optional.of(new BigDecimal(1000000)), LossShape.PERT, Map.of());
            shown.session.edit(Edit.set("risk.edit.own", "R2", RiskEdits.risk("R2").then(Lens.field(Risk.class, "loss")), loss));
        });
        waitFor(() -> tiles(robot).getOrDefault("Mean", "").equals("US$1.1 M"));
        assertEquals("0 %", tiles(robot).get("Years without loss"));
        robot.interact(() -> shown.session.edit(Edit.set("risk.edit.own", "", RiskEdits.SIMULATION,
                new Simulation(Optional.of(1000), Optional.of(7L), Optional.of(new BigDecimal(2000000)), Map.of()))));
        waitFor(() -> robot.lookup("#risk-loss-source").queryAs(Label.class).getText().startsWith("1,000 drawn years · seed 7"));
        assertTrue(tiles(robot).containsKey("Above US$2 M"), () -> tiles(robot).keySet().toString());
    }

    @Test
    void withoutEstimatesThePanelSaysWhatToDo(FxRobot robot) {
        robot.interact(() -> shown.session.edit(RiskEdits.removeRisks(List.of("R1", "R3", "R4"))));
        var section = robot.lookup("#risk-loss").query();
        assertTrue(labels(section).stream().anyMatch(text -> text.startsWith("Give a risk a chance a year")));
        assertFalse(robot.lookup("#risk-loss-chart").query().getParent().isVisible());
    }

    @Test
    void theRangesOfTheSelectedRiskAreABoxAndAShareOfDraws(FxRobot robot) {
        robot.interact(() -> shown.editor.reveal("R2"));
        assertTrue(robot.lookup(".risk-range").query().isVisible());
        assertEquals("R2 by its ranges: High in 90 %, Extreme in 10 % of draws.", robot.lookup("#risk-range-text").queryAs(Label.class).getText());
        robot.interact(() -> shown.editor.reveal("R4"));
        assertFalse(robot.lookup(".risk-range").query().isVisible(), "R4 has no ranges");
    }

    @Test
    void rangesBeyondTheGridAreSaidToCountForItsLastStep(FxRobot robot) {
        var beyond = Optional.of(new Estimate(new BigDecimal(4), new BigDecimal(6), new BigDecimal(9), Map.of()));
        robot.interact(() -> {
            shown.session.edit(Edit.set("risk.edit.own", "R2", RiskEdits.risk("R2").then(Lens.field(Risk.class, "impactRange")), beyond));
            shown.editor.reveal("R2");
        });
        assertTrue(robot.lookup("#risk-range-text").queryAs(Label.class).getText().endsWith("reach beyond this grid; there the last step counts."));
    }

    @Test
    void theSliderShowsWhereRisksStandOnADayAndTheRingCannotBeMoved(FxRobot robot) {
        robot.clickOn("#dayButton");
        Slider slider = robot.lookup("#risk-day").query();
        robot.interact(() -> slider.setValue(0));
        assertEquals(Optional.of(Rating.of(3, 5)), ring("R1"), "today's rating before the plan starts");
        robot.interact(() -> slider.setValue(90));
        assertEquals(Optional.of(Rating.of(2, 4)), ring("R1"), "the target once all of its items have ended");
        robot.interact(slider::requestFocus);
        robot.push(KeyCode.HOME);
        assertEquals(Optional.of(Rating.of(3, 5)), ring("R1"));
        assertTrue(labels(robot.lookup("#risk-days").query()).stream().anyMatch(text -> text.contains("open mitigations are finished by then")));
        var before = shown.matrix();
        robot.drag(mark("R1")).dropBy(-120, 60);
        assertEquals(before, shown.matrix());
    }

    @Test
    void aRiskIsRatedByKeyboardAloneAndEachRatingIsOneUndoStep(FxRobot robot) {
        robot.interact(() -> shown.editor.focus());
        robot.push(KeyCode.N).write("Typed").push(KeyCode.ENTER);
        var id = shown.matrix().risks().getLast().id();
        robot.interact(() -> robot.lookup("#risk-chip-" + id).query().requestFocus());
        robot.push(KeyCode.ENTER).push(KeyCode.UP).push(KeyCode.ENTER);
        assertEquals(Optional.of(Rating.of(4, 3)), shown.risk(id).inherent());
        shown.wait(5);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertEquals(Optional.of(Rating.of(4, 5)), shown.risk(id).inherent());
        shown.wait(5);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(Optional.of(Rating.of(3, 5)), shown.risk(id).target());

        robot.interact(() -> shown.session.undo());
        assertEquals(Optional.empty(), shown.risk(id).target());
        robot.interact(() -> shown.session.undo());
        assertEquals(Optional.of(Rating.of(4, 3)), shown.risk(id).inherent());
        robot.interact(() -> shown.session.undo());
        assertEquals(Optional.empty(), shown.risk(id).inherent());
        assertEquals("Typed", shown.risk(id).title());
    }

    @Test
    void theRegisterIsGroupedAndNarrowed(FxRobot robot) {
        robot.interact(() -> radio(menu(robot), "Group by", "Level"));
        var levels = table().getItems().stream().map(RiskRow::risk).map(risk -> RiskFacts.level(shown.matrix().grid(), RiskFacts.now(risk)).orElseThrow().label()).toList();
        assertEquals(levels.stream().sorted((a, b) -> rank(b) - rank(a)).toList(), levels, "the gravest first");
        var headings = new ArrayList<String>();
        robot.interact(() -> robot.lookup(".risk-group").queryAll().forEach(node -> headings.add(((Label) node).getText())));
        assertTrue(headings.contains("Extreme · 1"), headings::toString);

        robot.interact(() -> check(menu(robot), "Owner only", "Support lead"));
        assertEquals(List.of("R1", "R7"), table().getItems().stream().map(RiskRow::risk).filter(r -> r.owner().equals("Support lead")).map(Risk::code).sorted().toList());
        assertEquals(shown.matrix().risks().stream().filter(r -> r.owner().equals("Support lead")).count(), table().getItems().size());
        robot.interact(() -> robot.lookup(".risk-filter-chip").queryAll().forEach(chip -> ((javafx.scene.control.Button) chip).fire()));
        assertEquals(10, table().getItems().size());
    }

    @Test
    void aRiskThatChangesItsOwnerMovesToItsNewGroup(FxRobot robot) {
        robot.interact(() -> radio(menu(robot), "Group by", "Owner"));
        robot.interact(() -> shown.session.edit(RiskEdits.own("R1", "Aaron")));
        assertEquals("R1", table().getItems().getFirst().risk().code());
    }

    @Test
    void fairnessIsWorkedOutFromTypedCounts(FxRobot robot) {
        robot.interact(() -> ((Disclosure) robot.lookup("#risk-fairness").query()).setOpen(true));
        var fields = robot.lookup(".risk-group-counts").queryAll().stream().toList();
        robot.interact(() -> {
            type(fields.get(0), "Men", "40", "10", "10", "40");
            type(fields.get(1), "Women", "20", "5", "20", "55");
        });
        var said = String.join("\n", labels(robot.lookup("#risk-fairness-results").query()));
        assertTrue(said.contains("Demographic parity, difference of selection: 0.25; ratio: 0.50."), said);
        assertTrue(said.contains("Equal opportunity, difference of recall: 0.30. Difference of false alarms: 0.12. Equalised odds, the larger of both: 0.30."), said);
        assertTrue(said.contains("⚠ Four fifths: “Women” is selected 0.50 times as often as “Men” (n = 100 and 100). Below 0.8."), said);
        assertTrue(said.contains("0.80 (0.67 to 0.89)"), said);
        robot.interact(() -> type(fields.get(1), "Women", "0", "0", "0", "55"));
        said = String.join("\n", labels(robot.lookup("#risk-fairness-results").query()));
        assertTrue(said.contains("n/a, no case is really positive"), said);
        assertEquals(RiskScene.support(), shown.matrix(), "nothing is stored");
    }

    @Test
    void mitigationsWithAnEffectMoveTheExpectedLossAndBringSomethingBack(FxRobot robot) throws TimeoutException {
        waitFor(() -> tiles(robot).containsKey("Mean"));
        robot.interact(() -> {
            var place = RiskEdits.mitigation("R1", "R1-a");
            var old = place.get(shown.matrix());
            shown.session.edit(Edit.set("risk.edit.own", "R1", place, new Mitigation(old.id(), old.text(), old.status(), old.lowers(),
                    Optional.of(new BigDecimal("0.5")), old.owner(), old.due(), Optional.of(new BigDecimal("1000")), old.evidence(), old.planItem(), old.unknown())));
        });
        var said = spaced(String.join("\n", labels(robot.lookup("#risk-loss").query())));
        assertTrue(said.contains("Expected loss a year: US$79 k before mitigation, US$71 k with what is done, US$71 k with all that is planned."), said);
        assertTrue(said.contains("brings back 7.1 times its cost"), said);
    }

    private static void type(Node group, String name, String... counts) {
        var fields = group.lookupAll(".text-field").stream().map(TextField.class::cast).toList();
        fields.get(0).setText(name);
        for (int i = 0; i < counts.length; i++) {
            fields.get(i + 1).setText(counts[i]);
        }
    }

    private static List<String> labels(Node root) {
        return root.lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).toList();
    }

    private Optional<Rating> ring(String risk) {
        return shown.scene.getRoot().lookupAll(".risk-marker").stream().map(MarkerNode.class::cast)
                .filter(n -> n.marker().risk().equals(risk) && n.marker().kind() == Marker.Kind.DAY).map(n -> n.marker().at().rating(Optional.empty())).findFirst();
    }

    private Node mark(String risk) {
        return shown.scene.getRoot().lookupAll(".risk-marker").stream().map(MarkerNode.class::cast)
                .filter(n -> n.marker().risk().equals(risk) && n.marker().kind() == Marker.Kind.DAY).findFirst().orElseThrow();
    }

    private int rank(String label) {
        var labels = shown.matrix().grid().levels().stream().map(level -> level.label()).toList();
        return labels.indexOf(label);
    }

    private static MenuButton menu(FxRobot robot) {
        MenuButton menu = robot.lookup("#risk-register-menu").query();
        menu.getOnShowing().handle(null);
        return menu;
    }

    private static MenuItem entry(MenuButton menu, String group, String name) {
        return menu.getItems().stream().filter(item -> group.equals(item.getText())).map(Menu.class::cast).flatMap(m -> m.getItems().stream())
                .filter(item -> name.equals(item.getText())).findFirst().orElseThrow();
    }

    private static void radio(MenuButton menu, String group, String name) {
        ((RadioMenuItem) entry(menu, group, name)).fire();
    }

    private static void check(MenuButton menu, String group, String name) {
        var item = (CheckMenuItem) entry(menu, group, name);
        item.setSelected(true);
        item.fire();
    }

    @SuppressWarnings("unchecked")
    private TableView<RiskRow> table() {
        return (TableView<RiskRow>) shown.scene.getRoot().lookup("#risk-register");
    }
}
