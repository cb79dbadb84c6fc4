package aiworkbench.ui.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void marksNeitherOverlapNorLeaveTheirCell(long seed) {
        var random = new Random(seed);
        double size = random.nextDouble(16, 40);
        double width = random.nextDouble(size, 300);
        double height = random.nextDouble(size, 300);
        int capacity = Spread.capacity(width, height, size);
        for (int count = 1; count <= capacity; count++) {
            var points = Spread.points(count, width, height, size);
            assertEquals(count, points.size());
            for (int i = 0; i < count; i++) {
                var point = points.get(i);
                assertTrue(point.x() >= size / 2 - 0.01 && point.x() <= width - size / 2 + 0.01
                        && point.y() >= size / 2 - 0.01 && point.y() <= height - size / 2 + 0.01, () -> point + " leaves " + width + " x " + height);
                for (int j = 0; j < i; j++) {
                    assertTrue(point.distance(points.get(j)) >= size - 0.01, "two marks overlap");
                }
            }
        }
    }

    @Test
    void oneMarkStandsInTheMiddle() {
        assertEquals(new Point(30, 20), Spread.points(1, 60, 40, 20).getFirst());
    }

    @Test
    void evenATinyCellShowsOne() {
        assertEquals(1, Spread.capacity(3, 3, 20));
    }
}
