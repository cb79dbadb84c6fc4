package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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

import aiworkbench.edit.RiskEdits;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.ui.common.ChangeMarks;
import aiworkbench.ui.common.Look;

/** Grid and register in the hands of somebody. One editor for all tests: each takes back what it edits. */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskEditorTest {

    private Stage stage;
    private RiskScene shared;
    private RiskScene shown;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        if (shared == null) {
            shared = new RiskScene(RiskScene.quick(), 980, 900);
        }
        shown = shared.anew().on(stage);
    }

    @AfterEach
    void takeBack(FxRobot robot) {
        robot.interact(shared::takeBack);
        if (shown != shared) {
            shown.tasks.close();
        }
    }

    @AfterAll
    void stop() {
        shared.tasks.close();
    }

    @Test
    void aNewRiskIsNamedByTypingAtOnce(FxRobot robot) {
        robot.clickOn("#addRisk").write("Answers in the wrong language").push(KeyCode.ENTER);

        var added = shown.matrix().risks().getLast();
        assertEquals("Answers in the wrong language", added.title());
        assertEquals("R11", added.code());
        assertEquals(Optional.empty(), added.inherent());
        assertTrue(robot.lookup("#risk-chip-" + added.id()).tryQuery().isPresent(), "an unrated risk waits in the tray");
    }

    @Test
    void whatDiffersFromAnotherVersionIsMarkedOnTheGridUntilTheComparisonEnds(FxRobot robot) {
        var changes = shown.editor.desk().context().changes();
        robot.interact(() -> changes.show(Map.of("R1", ChangeMarks.Kind.CHANGED)));
        assertTrue(dot("R1").getAccessibleText().startsWith("Changed. "), dot("R1").getAccessibleText());
        assertEquals(1, robot.lookup(".risk-change").queryAll().size());

        robot.interact(changes::end);
        assertFalse(dot("R1").getAccessibleText().startsWith("Changed"));
        assertEquals(Set.of(), robot.lookup(".risk-change").queryAll());
    }

    @Test
    void arrowKeysMoveTheSelectedRiskAsOneUndoStep(FxRobot robot) {
        robot.clickOn(dot("R1")).push(KeyCode.DOWN).push(KeyCode.LEFT).push(KeyCode.LEFT);
        assertEquals(Optional.of(Rating.of(3, 3)), shown.risk("R1").inherent());
        assertEquals("R1", ((MarkerNode) focus()).marker().risk());

        robot.interact(() -> shown.session.undo());
        assertEquals(Optional.of(Rating.of(4, 5)), shown.risk("R1").inherent());
        robot.interact(() -> {});
        assertEquals("R1", ((MarkerNode) focus()).marker().risk(), "the keyboard stays on the grid");
    }

    @Test
    void arrowKeysStopAtTheEdgeOfTheGrid(FxRobot robot) {
        robot.clickOn(dot("R1")).push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.UP);

        assertEquals(Optional.of(Rating.of(5, 5)), shown.risk("R1").inherent());
    }

    @Test
    void shiftAndArrowKeysMoveTheTarget(FxRobot robot) {
        robot.clickOn(dot("R4")).push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.LEFT);

        assertEquals(Optional.of(Rating.of(3, 2)), shown.risk("R4").target());
        assertEquals(Optional.of(Rating.of(4, 3)), shown.risk("R4").inherent());
    }

    @Test
    void tabWalksTheRisksOfTheGrid(FxRobot robot) {
        robot.clickOn(dot("R1")).push(KeyCode.TAB);
        assertEquals("R2", ((MarkerNode) focus()).marker().risk());
        assertEquals("R2", selectedRow().code());
    }

    @Test
    void draggingMovesARiskToTheCellUnderTheMouse(FxRobot robot) {
        var from = middle(dot("R4"));
        var to = cell(2, 1);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY).moveTo(to.getX(), to.getY() - 10).moveTo(to.getX(), to.getY());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(node(2, 1).getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("target")), "the cell shows where it lands");
        robot.drop();

        assertEquals(Optional.of(Rating.of(2, 1)), shown.risk("R4").inherent());
    }

    @Test
    void escapeGivesADragUp(FxRobot robot) {
        var from = middle(dot("R4"));
        var to = cell(2, 1);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY).moveTo(to.getX(), to.getY()).push(KeyCode.ESCAPE).drop();

        assertEquals(Optional.of(Rating.of(4, 3)), shown.risk("R4").inherent());
        assertFalse(node(2, 1).getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("target")));
    }

    @Test
    void anUnratedRiskIsPlacedByKeyboard(FxRobot robot) {
        robot.clickOn("#addRisk").write("New").push(KeyCode.ENTER);
        var id = shown.matrix().risks().getLast().id();
        robot.interact(() -> robot.lookup("#risk-chip-" + id).query().requestFocus());
        robot.push(KeyCode.ENTER).push(KeyCode.UP).push(KeyCode.RIGHT).push(KeyCode.ENTER);

        assertEquals(Optional.of(Rating.of(4, 4)), shown.risk(id).inherent());
        assertEquals(id, ((MarkerNode) focus()).marker().risk());
    }

    @Test
    void escapeLeavesAnUnratedRiskUnrated(FxRobot robot) {
        robot.clickOn("#addRisk").write("New").push(KeyCode.ENTER);
        var id = shown.matrix().risks().getLast().id();
        robot.interact(() -> robot.lookup("#risk-chip-" + id).query().requestFocus());
        robot.push(KeyCode.ENTER).push(KeyCode.UP).push(KeyCode.ESCAPE);

        assertEquals(Optional.empty(), shown.risk(id).inherent());
    }

    @Test
    void registerAndGridSelectTheSameRisk(FxRobot robot) {
        robot.clickOn(dot("R3"));
        assertEquals("R3", selectedRow().code());
        assertEquals("risks/R3", shown.editor.selection().get().orElseThrow().place().path());

        robot.interact(() -> table().getSelectionModel().select(6));
        assertTrue(dot("R7").getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("selected")));
    }

    @Test
    void deleteRemovesAndUndoBringsBack(FxRobot robot) {
        robot.clickOn(dot("R3")).push(KeyCode.DELETE);
        assertFalse(shown.matrix().risks().stream().anyMatch(r -> r.id().equals("R3")));

        robot.interact(() -> shown.session.undo());
        robot.interact(() -> {});
        assertEquals(RiskScene.support().risks(), shown.matrix().risks());
        assertEquals("R3", selectedRow().code());
    }

    @Test
    void duplicatingGivesTheCopyIdsAndACodeOfItsOwn(FxRobot robot) {
        robot.clickOn(dot("R5")).push(KeyCode.CONTROL, KeyCode.D);

        var copy = shown.matrix().risks().get(5);
        assertEquals("R11", copy.code());
        assertEquals(shown.risk("R5").title(), copy.title());
        assertEquals("", copy.acceptance().approver(), "nobody accepted the copy");
    }

    @Test
    void withoutATickThereIsNothingToAddFromTheLibrary(FxRobot robot) {
        robot.clickOn("#fromLibrary");
        assertEquals("Cancel", shown.pressed, "the button that adds cannot be pressed");
        assertEquals(10, shown.matrix().risks().size());
    }

    @Test
    void risksOfTheLibraryComeWithoutRatings(FxRobot robot) {
        shown.dialog = content -> {
            tick(content, "LIB-12");
            tick(content, "LIB-13");
        };
        robot.clickOn("#fromLibrary");

        var added = shown.matrix().risks().subList(10, 12);
        assertEquals(List.of(List.of("LIB-12"), List.of("LIB-13")), added.stream().map(Risk::library).toList());
        assertTrue(added.stream().allMatch(r -> r.inherent().isEmpty() && r.current().isEmpty() && r.target().isEmpty()));
        robot.interact(() -> shown.session.undo());
        assertEquals(10, shown.matrix().risks().size());
    }

    @Test
    void anotherGridKeepsRatingsAndIsOneUndoStep(FxRobot robot) {
        shown.dialog = content -> {
            ListView<aiworkbench.model.Grid> list = find(content, "#risk-grid-list");
            list.getSelectionModel().select(list.getItems().stream().filter(g -> g.id().equals("cox-3x3")).findFirst().orElseThrow());
            ListView<GridPreview> preview = find(content, "#risk-grid-preview");
            assertTrue(preview.getItems().getFirst().outside(), "what leaves the grid is shown before it is used");
        };
        robot.clickOn("#changeGrid");

        assertEquals("cox-3x3", shown.matrix().grid().id());
        assertEquals(RiskScene.support().risks(), shown.matrix().risks());
        assertTrue(robot.lookup("#risk-chip-R1").tryQuery().isPresent(), "a rating off the grid waits in the tray, unchanged");
        robot.interact(() -> shown.session.undo());
        assertEquals("npsa-2008-5x5", shown.matrix().grid().id());
    }

    @Test
    void aCellOfTheGridTakesTheNextLevel(FxRobot robot) {
        shown.dialog = content -> {
            Button cell = find(content, "#risk-grid-cell-4-5");
            cell.fire();
            CheckBox attention = find(content, "#risk-attention-Moderate");
            attention.fire();
        };
        robot.clickOn("#changeGrid");

        assertEquals("Low", shown.matrix().grid().cells().get(3).get(4));
        assertEquals(List.of("Moderate", "High", "Extreme"), shown.matrix().grid().attention());
    }

    @Test
    void rowsColumnsAndLevelsAreAddedAndRemoved(FxRobot robot) {
        shown.dialog = content -> {
            for (var id : List.of("#risk-grid-addRow", "#risk-grid-addColumn", "#risk-grid-addLevel")) {
                Button add = find(content, id);
                add.fire();
            }
            assertNotNull(content.lookup("#risk-grid-cell-6-6"), "the new cell is there at once");
            press(content, "Remove Almost certain");
            press(content, "Remove the level Moderate");
        };
        robot.clickOn("#changeGrid");

        var grid = shown.matrix().grid();
        assertEquals(6, grid.impact().size());
        assertEquals("New level 5", grid.levels().getLast().label());
        assertTrue(grid.cells().stream().flatMap(List::stream).noneMatch("Moderate"::equals));
        robot.interact(() -> shown.session.undo());
        assertEquals(5, shown.matrix().grid().impact().size());
    }

    @Test
    void aGridWithoutLevelsAsksForCutOffs(FxRobot robot) {
        shown.dialog = content -> {
            ListView<aiworkbench.model.Grid> list = find(content, "#risk-grid-list");
            list.getSelectionModel().select(list.getItems().stream().filter(g -> g.id().equals("pmi-probability-impact")).findFirst().orElseThrow());
            TextField low = find(content, "#risk-cut-off-0");
            TextField moderate = find(content, "#risk-cut-off-1");
            low.setText("0.05");
            moderate.setText("0.14");
        };
        robot.clickOn("#changeGrid");

        assertEquals(List.of("Low", "Low", "Low", "Low", "Moderate"), shown.matrix().grid().cells().getFirst());
        assertEquals("High", shown.matrix().grid().cells().get(4).get(4));
    }

    @Test
    void theOwnerIsEditedInItsRow(FxRobot robot) {
        robot.interact(() -> {
            table().getSelectionModel().select(1);
            table().requestFocus();
            table().getFocusModel().focus(1, table().getColumns().get(4));
        });
        robot.push(KeyCode.F2).write("User researcher").push(KeyCode.ENTER);

        assertEquals("User researcher", shown.risk("R2").owner());
        robot.interact(() -> shown.session.undo());
        assertEquals("", shown.risk("R2").owner());
    }

    /** Ratings are typed as two numbers; from the title, the arrow keys lead there. Each is one step. */
    @Test
    void ratingsAreTypedInTheirRow(FxRobot robot) {
        robot.interact(() -> shown.editor.reveal("R4"));
        robot.push(KeyCode.RIGHT).push(KeyCode.F2);
        type(robot, "9 9");
        assertTrue(focus().getStyleClass().contains("invalid"), "what is off the grid is marked while it is typed");
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(Rating.of(4, 3)), shown.risk("R4").inherent(), "and not taken over");
        robot.push(KeyCode.F2);
        type(robot, "2 5");
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(Rating.of(2, 5)), shown.risk("R4").inherent());
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        type(robot, "1x2");
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(Rating.of(1, 2)), RiskFacts.residual(shown.risk("R4")));

        robot.interact(() -> shown.session.undo());
        assertEquals(RiskFacts.residual(RiskEdits.risk("R4").get(RiskScene.support())), RiskFacts.residual(shown.risk("R4")));
        robot.interact(() -> shown.session.undo());
        assertEquals(Optional.of(Rating.of(4, 3)), shown.risk("R4").inherent());
        assertFalse(shown.session.undoable().isPresent());
    }

    /** Theme, treatment and review have columns of their own where somebody asks for them. */
    @Test
    void themeTreatmentAndReviewAreEditedInTheirColumns(FxRobot robot) {
        robot.interact(() -> table().getColumns().forEach(column -> column.setVisible(true)));
        edit(robot, "R4", "treatment");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        edit(robot, "R4", "theme");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        edit(robot, "R4", "review");
        type(robot, "3 Feb 2027");
        robot.push(KeyCode.ENTER);
        var before = RiskEdits.risk("R4").get(RiskScene.support());
        var after = shown.risk("R4");
        assertFalse(before.treatment().equals(after.treatment()));
        assertFalse(before.theme().equals(after.theme()));
        assertEquals(Optional.of(java.time.LocalDate.of(2027, 2, 3)), after.nextReview());
        for (int i = 0; i < 3; i++) {
            robot.interact(() -> shown.session.undo());
        }
        assertEquals(before, shown.risk("R4"), "each was one step");
    }

    private void edit(FxRobot robot, String risk, String column) {
        robot.interact(() -> {
            shown.editor.reveal(risk);
            var wanted = table().getColumns().stream().filter(c -> c.getId().endsWith(column)).findFirst().orElseThrow();
            table().edit(table().getSelectionModel().getSelectedIndex(), wanted);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** In the field that has the keyboard, in the place of what is there. */
    private void type(FxRobot robot, String text) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((TextField) focus()).setText(text));
    }

    @Test
    void escapeInACellKeepsTheOldText(FxRobot robot) {
        robot.interact(() -> shown.editor.reveal("R2"));
        robot.push(KeyCode.F2).write("Other").push(KeyCode.ESCAPE);

        assertEquals("Tone is worse for non-native writers", shown.risk("R2").title());
    }

    @Test
    void theFilterKeepsWhatMatches(FxRobot robot) {
        robot.clickOn("#risk-filter").write("privacy");
        assertEquals(List.of("R3"), table().getItems().stream().map(row -> row.risk().code()).toList());

        robot.push(KeyCode.ESCAPE);
        assertEquals(10, table().getItems().size());
    }

    @Test
    void sortingByLevelPutsTheGravestFirst(FxRobot robot) {
        robot.interact(() -> {
            var column = table().getColumns().get(2);
            column.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
            table().getSortOrder().add(column);
        });
        assertEquals(List.of("R1", "R3"), table().getItems().stream().limit(2).map(row -> row.risk().code()).toList());
    }

    @Test
    void theSwitchShowsOtherRatings(FxRobot robot) {
        robot.clickOn("#targetButton");
        assertTrue(robot.lookup("#risk-chip-R4").tryQuery().isPresent(), "R4 has no target");
        robot.clickOn(dot("R1", Marker.Kind.TARGET)).push(KeyCode.LEFT);

        assertEquals(Optional.of(Rating.of(2, 3)), shown.risk("R1").target());
        assertEquals(Optional.of(Rating.of(4, 5)), shown.risk("R1").inherent());
    }

    @Test
    void theSwitchAlwaysShowsSomething(FxRobot robot) {
        robot.clickOn("#movementButton");
        assertTrue(robot.lookup("#movementButton").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void mitigationsAreTickedAddedAndRemoved(FxRobot robot) {
        robot.clickOn(dot("R10"));
        var tick = robot.lookup("#risk-mitigations").query().lookup(".check-box");
        robot.interact(() -> ((CheckBox) tick).fire());
        assertEquals(MitigationStatus.DONE, shown.risk("R10").mitigations().getFirst().status());

        robot.interact(() -> ((Button) robot.lookup("#risk-add-mitigation").query()).fire());
        robot.write("Ask the team");
        assertEquals("Ask the team", shown.risk("R10").mitigations().getLast().text());
        assertEquals("risks/R10/mitigations/" + shown.risk("R10").mitigations().getLast().id(),
                shown.editor.selection().get().orElseThrow().place().path());

        shown.wait(5);
        robot.interact(() -> ((Button) robot.lookup("#risk-mitigations").query().lookup(".icon-button")).fire());
        assertEquals(List.of("Ask the team"), shown.risk("R10").mitigations().stream().map(m -> m.text()).toList());
    }

    @Test
    void thePlanItemOfAMitigationIsNamedAndOpens(FxRobot robot) {
        robot.clickOn(dot("R10"));
        var link = (javafx.scene.control.Hyperlink) robot.lookup("#risk-mitigations").query().lookup(".hyperlink");
        assertTrue(link.getText().startsWith("plan, day "), link.getText());
        robot.interact(link::fire);
        assertEquals("P10", shown.followed.getFirst().element());
    }

    @Test
    void screenReadersFindATableOfCells(FxRobot robot) {
        var board = robot.lookup(".risk-board").query();
        var cell = (Node) board.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 1, 4);
        assertEquals("Likely, Catastrophic: Extreme. R1", cell.getAccessibleText());
        assertEquals(5, board.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT));
        assertEquals(1, cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX));
    }

    @Test
    void aFullCellCountsWhatDoesNotFitAndListsIt(FxRobot robot) {
        robot.interact(() -> shown = new RiskScene(RiskScene.huge(200), 980, 900).on(stage));
        robot.interact(() -> {});
        var more = robot.lookup(".risk-more").queryAll().stream().map(Button.class::cast).findFirst().orElseThrow();
        robot.interact(more::fire);
        ListView<Marker> list = robot.lookup("#risk-cell-list").query();
        var wanted = list.getItems().getLast().risk();
        robot.interact(() -> list.getSelectionModel().selectLast());
        robot.push(KeyCode.ENTER);

        assertEquals("risks/" + wanted, shown.editor.selection().get().orElseThrow().place().path());
        assertEquals(wanted, selectedRow().id());
    }

    @Test
    void aThousandRisksNeedFewNodes(FxRobot robot) {
        robot.interact(() -> shown = new RiskScene(RiskScene.huge(1000), 980, 900).on(stage));
        robot.interact(() -> {});
        assertTrue(shown.scene.getRoot().lookupAll(".risk-marker").size() <= 25 * 9, "marks");
        assertTrue(shown.scene.getRoot().lookupAll(".table-row-cell").size() <= 60, "rows");
        TableView<RiskRow> register = robot.lookup("#risk-register").query();
        assertTrue(register.getColumns().getFirst().getPrefWidth() > 40, "R1000 stays on one line");
    }

    @Test
    void theLastRiskCanGoAndTheNextOneCome(FxRobot robot) {
        robot.interact(() -> shown = new RiskScene(RiskEdits.RISKS.set(RiskScene.support(), RiskScene.support().risks().subList(0, 1)), 980, 900).on(stage));
        robot.interact(() -> {});
        robot.clickOn(dot("R1")).push(KeyCode.DELETE);
        assertEquals(List.of(), shown.matrix().risks());
        assertEquals(Optional.empty(), shown.editor.selection().get());

        robot.push(KeyCode.N).write("Next").push(KeyCode.ENTER);
        assertEquals(List.of("Next"), shown.matrix().risks().stream().map(Risk::title).toList());
    }

    @Test
    void onlyTheRowOfAChangedRiskShowsAnother(FxRobot robot) {
        var rows = List.copyOf(table().getItems());
        var before = rows.stream().map(RiskRow::risk).toList();
        robot.interact(() -> shown.session.edit(RiskEdits.rename("R2", "Other")));
        assertEquals(rows, table().getItems());
        for (int i = 0; i < before.size(); i++) {
            assertEquals(i != 1, before.get(i) == rows.get(i).risk());
        }
    }

    @Test
    void revealUnfoldsWhatHoldsTheElement(FxRobot robot) {
        robot.interact(() -> shown.editor.reveal("R3-a"));
        assertEquals("risks/R3/mitigations/R3-a", shown.editor.selection().get().orElseThrow().place().path());
    }

    private Node dot(String risk) {
        return dot(risk, Marker.Kind.INHERENT);
    }

    private Node dot(String risk, Marker.Kind kind) {
        return shown.scene.getRoot().lookupAll(".risk-marker").stream().map(MarkerNode.class::cast)
                .filter(n -> n.marker().risk().equals(risk) && n.marker().kind() == kind).findFirst().orElseThrow();
    }

    private Node node(int likelihood, int impact) {
        return shown.scene.getRoot().lookupAll(".risk-cell").stream().map(CellNode.class::cast)
                .filter(n -> n.cell().equals(new Cell(likelihood, impact))).findFirst().orElseThrow();
    }

    private Point2D cell(int likelihood, int impact) {
        return middle(node(likelihood, impact));
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Node focus() {
        return shown.scene.getFocusOwner();
    }

    @SuppressWarnings("unchecked")
    private TableView<RiskRow> table() {
        return (TableView<RiskRow>) shown.scene.getRoot().lookup("#risk-register");
    }

    private Risk selectedRow() {
        return table().getSelectionModel().getSelectedItem().risk();
    }

    /** Ticks as a user does: chooses the row and presses Space. */
    private static void tick(Parent content, String id) {
        ListView<aiworkbench.governance.RiskLibrary.LibraryRisk> list = find(content, "#risk-library-list");
        list.getSelectionModel().select(list.getItems().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow());
        list.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
    }

    private static void press(Parent content, String name) {
        content.lookupAll(".button").stream().filter(node -> name.equals(node.getAccessibleText())).map(Button.class::cast)
                .findFirst().orElseThrow().fire();
    }

    @SuppressWarnings("unchecked")
    private static <N> N find(Parent content, String selector) {
        return (N) content.lookup(selector);
    }

    @Test
    void theKeysNamedAreThoseOfWhatHasTheKeyboard(FxRobot robot) {
        robot.clickOn(dot("R1"));
        assertTrue(shown.editor.keyHints().contains("Arrow keys move the risk"), shown.editor.keyHints().toString());
        assertTrue(shown.editor.keys().contains(List.of("On the grid: move its target", "Shift+↑ ↓ ← →")), "the help on keys names all of them");

        robot.interact(() -> robot.lookup("#risk-register").query().requestFocus());
        assertTrue(shown.editor.keyHints().contains("Arrow keys walk the risks"), shown.editor.keyHints().toString());
        robot.push(KeyCode.DOWN);
        assertEquals("R2", selectedRow().code());
    }

    @Test
    void deleteAndF2WorkInGridAndRegister(FxRobot robot) {
        robot.clickOn(dot("R1")).push(KeyCode.DELETE);
        assertEquals(9, shown.matrix().risks().size());
        robot.clickOn(dot("R2")).push(KeyCode.F2);
        assertTrue(focus() instanceof TextField);
        robot.push(KeyCode.ESCAPE);

        robot.interact(() -> robot.lookup("#risk-register").query().requestFocus());
        robot.push(KeyCode.DELETE);
        assertEquals(8, shown.matrix().risks().size());
        robot.push(KeyCode.F2);
        assertTrue(focus() instanceof TextField);
    }

    @Test
    void theRegisterSelectsARiskWhenItTakesTheKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#risk-register").query().requestFocus());
        robot.push(KeyCode.F2);
        assertTrue(focus() instanceof TextField);
    }

    @Test
    void inANarrowWindowANewRiskIsNamedInSight(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shown = new RiskScene(RiskScene.huge(3), 640, 520).on(stage));
        robot.interact(() -> {});
        robot.interact(() -> robot.lookup("#addRisk").queryButton().fire());
        var field = stage.getScene().getFocusOwner();
        assertTrue(field instanceof TextField, "it takes what is typed at once, not after the next pulse: " + field);
        // The register lies below the grid, and comes into sight with the next layout.
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(
                () -> field.localToScene(field.getLayoutBounds()).getMaxY() <= stage.getScene().getHeight()).get());
    }

    @Test
    void theBarKeepsAllOfItsButtonsInSightAtTwiceTheTextSize(FxRobot robot) {
        robot.interact(() -> shown.theme.change(Look.LIGHT, 200));
        WaitForAsyncUtils.waitForFxEvents();
        for (var id : List.of("#addRisk", "#fromLibrary", "#changeGrid")) {
            var button = robot.lookup(id).query();
            assertTrue(button.localToScene(button.getLayoutBounds()).getMaxX() <= stage.getScene().getWidth(), id);
        }
        robot.interact(() -> shown.theme.change(Look.LIGHT, 100));
    }

    @Test
    void inALowWindowWithLargeTextTheBarScrollsAwayAndKeepsTheKeyboard(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            shown = new RiskScene(RiskScene.huge(3), 900, 800).on(stage);
            shown.editor.root().lookup("#addRisk").requestFocus();
        });
        robot.interact(() -> {
            shown.theme.change(Look.LIGHT, 200);
            stage.setHeight(400);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> shown.editor.root().lookup("#left #addRisk") != null).get());
        assertEquals(shown.editor.root().lookup("#addRisk"), focus());
    }
}
