package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import aiworkbench.model.AxisStep;
import aiworkbench.model.Grid;
import aiworkbench.model.GridKind;
import aiworkbench.model.Level;

class GridChangesTest {

    private static final AxisStep ONE = new AxisStep("1", "One", "", Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    private static final AxisStep TWO = new AxisStep("2", "Two", "", Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    private static final Grid GRID = new Grid("g", "Grid", GridKind.LOOKUP, "", Optional.empty(), List.of(ONE, TWO), List.of(ONE, TWO),
            List.of(new Level("L", "Low", Map.of()), new Level("H", "High", Map.of())), List.of(List.of("L", "L"), List.of("L", "")), List.of("H"), Map.of());

    @Test
    void aCellTakesTheNextLevelAndAfterTheGravestTheMildest() {
        var once = GridChanges.nextLevel(GRID, 0, 1);
        assertEquals(List.of(List.of("L", "H"), List.of("L", "")), once.cells());
        assertEquals("L", GridChanges.nextLevel(once, 0, 1).cells().getFirst().get(1));
    }

    @Test
    void aCellWithoutLevelTakesTheMildest() {
        assertEquals("L", GridChanges.nextLevel(GRID, 1, 1).cells().get(1).get(1));
    }

    @Test
    void theSameLevelChangesNothing() {
        assertSame(GRID, GridChanges.cell(GRID, 0, 0, "L"));
    }

    @Test
    void aNewStepHasTheLevelsOfItsNeighbour() {
        var wide = GridChanges.addStep(GRID, GridChanges.IMPACT, "Three");
        assertEquals(List.of(List.of("L", "L", "L"), List.of("L", "", "")), wide.cells());
        var high = GridChanges.addStep(wide, GridChanges.LIKELIHOOD, "Three");
        assertEquals(List.of("L", "", ""), high.cells().getLast());
        assertEquals("Three", high.likelihood().getLast().label());
        assertEquals(GRID, GridChanges.removeStep(GridChanges.removeStep(high, GridChanges.LIKELIHOOD, 2), GridChanges.IMPACT, 2));
    }

    @Test
    void theLastStepAndTheLastLevelStay() {
        var row = GridChanges.removeStep(GRID, GridChanges.LIKELIHOOD, 0);
        assertSame(row, GridChanges.removeStep(row, GridChanges.LIKELIHOOD, 0));
        var level = GridChanges.removeLevel(GRID, 0);
        assertSame(level, GridChanges.removeLevel(level, 0));
    }

    @Test
    void cellsOfARemovedLevelTakeItsNeighbour() {
        var high = GridChanges.cell(GRID, 1, 1, "H");
        assertEquals(List.of("L", "L"), GridChanges.removeLevel(high, 1).cells().get(1));
        assertEquals(List.of(), GridChanges.removeLevel(high, 1).attention());
        assertEquals(List.of("H", "H"), GridChanges.removeLevel(high, 0).cells().get(1));
    }

    @Test
    void newLevelsHaveCodesOfTheirOwn() {
        var grid = GridChanges.addLevel(GridChanges.addLevel(GRID, "Third"), "Fourth");
        assertEquals(4, grid.levels().stream().map(Level::code).distinct().count());
        assertEquals(GRID.cells(), grid.cells());
    }

    @Test
    void attentionIsTurnedOnAndOffInTheOrderOfTheLevels() {
        var both = GridChanges.toggleAttention(GRID, "L");
        assertEquals(List.of("L", "H"), both.attention());
        assertEquals(List.of("L"), GridChanges.toggleAttention(both, "H").attention());
    }

    @Test
    void labelsAnchorsAndLevelsAreRenamed() {
        assertEquals("Rare", GridChanges.step(GRID, GridChanges.LIKELIHOOD, 0, GridChanges.LABEL, "Rare").likelihood().getFirst().label());
        assertEquals("once a year", GridChanges.step(GRID, GridChanges.IMPACT, 1, GridChanges.ANCHOR, "once a year").impact().get(1).anchor());
        assertEquals("Severe", GridChanges.renameLevel(GRID, 1, "Severe").levels().get(1).label());
    }
}
