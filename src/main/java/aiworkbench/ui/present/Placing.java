package aiworkbench.ui.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Rectangle2D;

/**
 * Which screen is for whom.
 *
 * @param wall the screen that everybody sees
 * @param desk the screen of the person who leads; empty if there is no other
 */
record Placing(Rectangle2D wall, Optional<Rectangle2D> desk) {

    /**
     * The wall is on another screen than the window of the program, if there is one.
     *
     * @param screens the main one first
     * @param window where the window of the program lies; it may lie on no screen
     * @return empty if there is no screen at all
     */
    static Optional<Placing> of(List<Rectangle2D> screens, Rectangle2D window) {
        var own = screens.stream().max(Comparator.<Rectangle2D>comparingDouble(screen -> shared(screen, window))
                .thenComparing(screen -> -screens.indexOf(screen)));
        return own.map(here -> screens.stream().filter(screen -> !screen.equals(here)).findFirst()
                .map(other -> new Placing(other, Optional.of(here))).orElse(new Placing(here, Optional.empty())));
    }

    /** How much of a window a screen shows, in square pixels. */
    private static double shared(Rectangle2D screen, Rectangle2D window) {
        double width = Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
        double height = Math.min(screen.getMaxY(), window.getMaxY()) - Math.max(screen.getMinY(), window.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
