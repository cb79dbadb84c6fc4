package aiworkbench.ui.present;

/**
 * The room that the wall is seen from.
 *
 * @param picture height of the picture on the wall in metres
 * @param depth from the wall to the last row in metres
 */
record Room(double picture, double depth) {

    /** A picture as high as a usual screen, and a room for a dozen people. */
    static final Room USUAL = new Room(1.5, 5);

    private static final double LEAST_PICTURE = 0.4;
    private static final double MOST_PICTURE = 6;
    private static final double LEAST_DEPTH = 1;
    private static final double MOST_DEPTH = 40;
    /** A capital letter can be read from 200 times its height: 17 minutes of arc, ISO 9241-303 asks for 16. */
    private static final double TIMES_AWAY = 200;
    /** Height of a capital letter of the font, as a part of its size. */
    private static final double CAPITAL = 0.66;

    /** A picture that is higher by so many metres, or lower. */
    Room higher(double metres) {
        return new Room(tenths(Math.clamp(picture + metres, LEAST_PICTURE, MOST_PICTURE)), depth);
    }

    /** A room that is deeper by so many metres, or less deep. */
    Room deeper(double metres) {
        return new Room(picture, tenths(Math.clamp(depth + metres, LEAST_DEPTH, MOST_DEPTH)));
    }

    /** Size of the smallest text that the last row can read, in pixels of a wall that is 1080 pixels high. */
    double leastSize() {
        return depth / TIMES_AWAY / CAPITAL / picture * WallLayout.USUAL_HEIGHT;
    }

    /** From how far text of a size can be read, in metres. */
    double readableFrom(double size) {
        return size / WallLayout.USUAL_HEIGHT * picture * CAPITAL * TIMES_AWAY;
    }

    private static double tenths(double metres) {
        return Math.round(metres * 10) / 10.0;
    }
}
