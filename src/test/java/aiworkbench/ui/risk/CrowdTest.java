package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import aiworkbench.governance.Catalogue;
import aiworkbench.model.Risk;

class CrowdTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRiskIsOnTheGridOrUnplaced(long seed) {
        var random = new Random(seed);
        var matrix = RiskScene.huge(random.nextInt(1, 80));
        var grids = Catalogue.matrices().grids();
        var grid = grids.get(random.nextInt(grids.size()));
        for (var shown : Shown.values()) {
            var crowd = Crowd.of(grid, matrix.risks(), shown);
            for (var risk : matrix.risks()) {
                boolean placed = crowd.cells().values().stream().flatMap(List::stream)
                        .anyMatch(m -> m.risk().equals(risk.id()) && m.kind().rating().position() == shown.position());
                assertEquals(!placed, crowd.unplaced().contains(risk));
            }
            assertTrue(crowd.cells().keySet().stream().allMatch(cell -> cell.on(grid)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFullCellKeepsOnePlaceForTheCountAndShowsTheSelectedRisk(long seed) {
        var random = new Random(seed);
        var matrix = RiskScene.huge(random.nextInt(1, 200));
        int room = random.nextInt(2, 9);
        Crowd.of(matrix.grid(), matrix.risks(), Shown.INHERENT).cells().forEach((cell, all) -> {
            var selected = all.get(random.nextInt(all.size())).risk();
            var visible = Crowd.of(matrix.grid(), matrix.risks(), Shown.INHERENT).visible(cell, room, selected);
            assertEquals(all.size() <= room ? all.size() : room - 1, visible.size());
            assertTrue(visible.stream().anyMatch(m -> m.risk().equals(selected)));
        });
    }

    @Test
    void aRingIsDrawnOnlyWhereMitigationMovesTheRisk() {
        var matrix = RiskScene.support();
        var crowd = Crowd.of(matrix.grid(), matrix.risks(), Shown.MOVEMENT);
        var rings = crowd.cells().values().stream().flatMap(List::stream).filter(m -> m.kind() != Marker.Kind.INHERENT).map(Marker::risk).toList();
        assertTrue(rings.contains("R1"));
        assertTrue(matrix.risks().stream().map(Risk::id).filter(List.of("R4", "R5")::contains).noneMatch(rings::contains), "these stay where they are");
    }
}
