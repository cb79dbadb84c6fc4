package aiworkbench.ui.main;

/**
 * Where the window was.
 *
 * @param x left edge in pixels; may be negative on a second screen
 * @param y upper edge in pixels
 * @param width in pixels
 * @param height in pixels
 * @param maximised true if it filled the screen; the other values are then those before
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}
