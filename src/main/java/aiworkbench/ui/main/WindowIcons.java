package aiworkbench.ui.main;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The mark of the program in the sizes that desktops ask for, drawn point by point: to style and photograph it would delay the window. */
final class WindowIcons {

    /** The squares of {@code aiworkbench.svg}, whose side is 64 long. */
    private static final double SIDE = 64;
    private static final double FIRST = 4;
    private static final double SECOND = 34;
    private static final double SQUARE = 26;
    private static final double ROUND = 7;
    private static final int FULL = 0x3B5BDB;
    private static final int LIGHT = 0x91A7FF;

    private WindowIcons() {}

    /** From small to large. Any thread may draw them. */
    static List<Image> all() {
        return Stream.of(16, 32, 48, 128).map(WindowIcons::of).toList();
    }

    /** A mark of a size in pixels. */
    static Image of(int size) {
        var image = new WritableImage(size, size);
        int[] row = new int[size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                row[x] = point((x + 0.5) * SIDE / size, (y + 0.5) * SIDE / size, SIDE / size);
            }
            image.getPixelWriter().setPixels(0, y, size, 1, PixelFormat.getIntArgbInstance(), row, 0, size);
        }
        return image;
    }

    /** Colour of a point, as much of it as lies in a square. */
    private static int point(double x, double y, double pixel) {
        boolean right = x > SIDE / 2;
        boolean below = y > SIDE / 2;
        double inside = 0.5 - outside(x - (right ? SECOND : FIRST), y - (below ? SECOND : FIRST)) / pixel;
        return (int) Math.round(255 * Math.clamp(inside, 0, 1)) << 24 | (right == below ? FULL : LIGHT);
    }

    /** How far a point lies outside a round square that begins at 0, 0; negative inside. */
    private static double outside(double x, double y) {
        double half = SQUARE / 2 - ROUND;
        double across = Math.abs(x - SQUARE / 2) - half;
        double along = Math.abs(y - SQUARE / 2) - half;
        return Math.hypot(Math.max(across, 0), Math.max(along, 0)) + Math.min(Math.max(across, along), 0) - ROUND;
    }
}
