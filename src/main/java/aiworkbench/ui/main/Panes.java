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

    public Panes {
        leftWidth = Math.clamp(leftWidth, NARROWEST, WIDEST);
        rightWidth = Math.clamp(rightWidth, NARROWEST, WIDEST);
    }

    /** Both open, as wide as they are at the first start. */
    public static Panes standard() {
        return new Panes(236, 296, false, false);
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
