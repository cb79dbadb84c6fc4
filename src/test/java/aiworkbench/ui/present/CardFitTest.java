package aiworkbench.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardFitTest {

    private static final double WIDTH = 1800;
    private static final double HEIGHT = 700;
    private static final double GAP = 24;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Text that wraps: as many lines as its letters need in the width. */
    private static CardFit.Heights wrapping(int... letters) {
        return (card, width, size) -> Math.ceil(letters[card] * size * 0.5 / width) * size * 1.3 + size;
    }

    private static CardFit fit(int... letters) {
        return CardFit.of(letters.length, WIDTH, HEIGHT, GAP, 60, 28, Integer.MAX_VALUE, wrapping(letters));
    }

    @Test
    void fewCardsAreLargeAndInTwoColumns() {
        var fit = fit(30, 40, 25);
        assertEquals(60, fit.size());
        assertEquals(2, fit.columns());
        assertEquals(3, fit.pages().getFirst());
    }

    @Test
    void nothingNeedsOnePage() {
        assertEquals(1, fit().pages().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCardIsOnOnePageInsideTheWallAndReadable(int seed) {
        var random = new Random(seed);
        var letters = random.ints(1 + random.nextInt(120), 1, 400).toArray();
        var fit = fit(letters);
        assertTrue(fit.size() >= 28 && fit.size() <= 60, fit::toString);
        assertEquals(letters.length, fit.pages().stream().mapToInt(Integer::intValue).sum());
        double column = (WIDTH - GAP * (fit.columns() - 1)) / fit.columns();
        int at = 0;
        for (int count : fit.pages()) {
            assertTrue(count > 0);
            double used = -GAP;
            for (int row = at; row < at + count; row += fit.columns()) {
                used += GAP + IntStream.range(row, Math.min(at + count, row + fit.columns()))
                        .mapToDouble(card -> wrapping(letters).of(card, column, fit.size())).max().orElseThrow();
            }
            assertTrue(used <= HEIGHT, "page of " + count + " is " + used + " high: " + fit);
            at += count;
        }
    }

    @Test
    void aCardThatFillsMoreThanAPageStandsAlone() {
        var fit = fit(4_000, 20, 4_000);
        assertEquals(28, fit.size());
        assertTrue(fit.pages().size() >= 2 && fit.pages().stream().allMatch(count -> count > 0), fit::toString);
        assertEquals(3, fit.pages().stream().mapToInt(Integer::intValue).sum());
    }
}
