package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.AxisStep;
import aiworkbench.model.Grid;
import aiworkbench.model.GridKind;
import aiworkbench.model.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixHealthTest {

    private static final double POINTS = 0.02;

    static Stream<List<String>> published() {
        return PublishedTables.table("health").stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("published")
    void theSixMeasuresEqualThePublishedFigures(List<String> row) {
        MatrixHealth health = MatrixHealth.of(grid(row.get(1).replace("`", ""))).orElseThrow();
        assertEquals(Integer.parseInt(row.get(2)), health.levelsUsed());
        assertEquals(row.get(3).equals("yes"), health.monotone());
        assertEquals(row.get(4).equals("yes"), health.weakConsistency());
        assertEquals(Integer.parseInt(row.get(5)), health.edgeJumps());
        assertEquals(percent(row.get(7)), health.tiedPercent(), POINTS);
        assertEquals(percent(row.get(9)), health.backwardsPercent(), POINTS);
    }

    @Test
    void aGridWithoutLevelsHasNoFigures() {
        assertTrue(MatrixHealth.of(ScoringTest.grid("pmi-probability-impact")).isEmpty());
    }

    @Test
    void additiveAndProductScoresDisagreeInTwelveCells() {
        Grid additive = grid("test-additive-l-plus-3s");
        Grid product = grid("test-product-4-8-12-16");
        long different = IntStream.range(0, 25)
                .filter(i -> !additive.cells().get(i / 5).get(i % 5).equals(product.cells().get(i / 5).get(i % 5)))
                .count();
        assertEquals(12, different);
    }

    @Test
    void aGridThatDropsOrJumpsSaysSo() {
        MatrixHealth health = MatrixHealth.of(square("odd", 2, (l, i) -> l == 1 && i == 1 ? 4 : 0)).orElseThrow();
        assertEquals(2, health.edgeJumps());
        assertFalse(health.monotone());
        assertFalse(health.weakConsistency());
    }

    private static double percent(String cell) {
        return Double.parseDouble(cell.replace(" %", ""));
    }

    private static Grid grid(String id) {
        return switch (id) {
            case "test-additive-l-plus-3s" -> square(id, 5, (l, i) -> Math.ceilDiv(l + 3 * i, 4) - 1);
            case "test-product-4-8-12-16" -> square(id, 5, (l, i) -> Math.min(l * i / 4, 4));
            default -> ScoringTest.grid(id);
        };
    }

    private static Grid square(String id, int size, IntBinaryOperator rank) {
        List<AxisStep> axis = IntStream.rangeClosed(1, size)
                .mapToObj(n -> new AxisStep("" + n, "" + n, "", Optional.empty(), Optional.empty(), Optional.empty(), Map.of()))
                .toList();
        List<Level> levels = IntStream.range(0, 5).mapToObj(n -> new Level("" + n, "" + n, Map.of())).toList();
        List<List<String>> cells = IntStream.rangeClosed(1, size)
                .mapToObj(l -> IntStream.rangeClosed(1, size).mapToObj(i -> "" + rank.applyAsInt(l, i)).toList())
                .toList();
        return new Grid(id, "", GridKind.LOOKUP, "", Optional.empty(), axis, axis, levels, cells, List.of(), Map.of());
    }
}
