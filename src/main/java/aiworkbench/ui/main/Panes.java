package aiworkbench.ui.main;

/**
 * The two panes at the sides of the window.
 *
 * @param leftWidth width of the workspace pane in pixels
 * @param rightWidth width of the side pane in pixels
 * @param leftFolded true if the workspace pane is hidden
 * @param rightFolded true if the side pane is hidden
 */
public record Panes(double leftWidth, double rightWidth, boolean leftFolded, boolean rightFolded) {

    /** Narrowest pane. */
    public static final double NARROWEST = 180;
    /** Widest pane. */
    public static final double WIDEST = 480;

    /** Share of the window that the workspace pane takes at most, whatever the text size. */
    private static final double LEFT_SHARE = 0.38;
    /** The same of the side pane, which lies above the document where room is short. */
    private static final double RIGHT_SHARE = 0.62;

    public Panes {
        leftWidth = Math.clamp(leftWidth, NARROWEST, WIDEST);
        rightWidth = Math.clamp(rightWidth, NARROWEST, WIDEST);
    }

    /** Both open, as wide as they are at the first start. */
    public static Panes standard() {
        return new Panes(236, 296, false, false);
    }

    /**
     * Width in pixels of the workspace pane on the screen.
     *
     * @param scale size of the text as a factor
     * @param window width of the window
     */
    double leftOnScreen(double scale, double window) {
        return window <= 0 ? leftWidth * scale : Math.min(leftWidth * scale, LEFT_SHARE * window);
    }

    /** The same of the side pane. */
    double rightOnScreen(double scale, double window) {
        return window <= 0 ? rightWidth * scale : Math.min(rightWidth * scale, RIGHT_SHARE * window);
    }

    public Panes withLeftWidth(double width) {
        return new Panes(width, rightWidth, leftFolded, rightFolded);
    }

    public Panes withRightWidth(double width) {
        return new Panes(leftWidth, width, leftFolded, rightFolded);
    }

    public Panes foldLeft(boolean fold) {
        return new Panes(leftWidth, rightWidth, fold, rightFolded);
    }

    public Panes foldRight(boolean fold) {
        return new Panes(leftWidth, rightWidth, leftFolded, fold);
    }
}
