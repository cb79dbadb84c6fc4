package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GridGeometryTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMiddleOfEveryCellLiesInThatCell(long seed) {
        var geometry = random(seed);
        for (int row = 1; row <= geometry.rows(); row++) {
            for (int column = 1; column <= geometry.columns(); column++) {
                var cell = new Cell(row, column);
                var middle = geometry.box(cell).centre();
                assertEquals(Optional.of(cell), geometry.at(middle.x(), middle.y()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPointOfTheAreaLiesInExactlyOneCellAndNoOtherDoes(long seed) {
        var geometry = random(seed);
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble(-50, 900);
            double y = random.nextDouble(-50, 900);
            var cell = geometry.at(x, y);
            assertEquals(geometry.area().contains(x, y), cell.isPresent());
            cell.ifPresent(c -> {
                var box = geometry.box(c);
                assertTrue(x >= box.x() - 1e-6 && x <= box.x() + box.width() + 1e-6 && y >= box.y() - 1e-6 && y <= box.y() + box.height() + 1e-6);
            });
        }
    }

    @Test
    void likelihoodGoesUpAndImpactToTheRight() {
        var geometry = new GridGeometry(3, 2, new Box(10, 20, 100, 90));
        assertEquals(new Box(10, 80, 50, 30), geometry.box(new Cell(1, 1)));
        assertEquals(new Box(60, 20, 50, 30), geometry.box(new Cell(3, 2)));
        assertEquals(Optional.empty(), geometry.at(9.9, 50));
        assertEquals(Optional.empty(), geometry.at(110, 50));
    }

    private static GridGeometry random(long seed) {
        var random = new Random(seed);
        return new GridGeometry(random.nextInt(1, 11), random.nextInt(1, 11),
                new Box(random.nextDouble(0, 100), random.nextDouble(0, 100), random.nextDouble(1, 700), random.nextDouble(1, 700)));
    }
}
