package aiworkbench.ui.plan;

import java.util.List;

/**
 * Where one item lies on the timeline. A pixel rectangle for its bar, or for all of its diamonds together.
 *
 * @param id id of the item
 * @param lane id of its lane
 * @param row from 0, inside the lane
 * @param diamonds middles of the diamonds, from left to right; empty for a bar
 * @param label where its title is written
 * @param before true if it starts before day 1
 * @param beyond true if it ends after day 90
 */
record TimelineBox(
        String id, String lane, int row, double x, double y, double width, double height,
        List<Double> diamonds, Label label, boolean before, boolean beyond) {

    /** On which side of the bar a label is written. */
    enum Side { INSIDE, BETWEEN, RIGHT, LEFT }

    /**
     * Where a title is written; as high as the bar.
     *
     * @param width as long as the title, or less where the frame has no room for all of it
     */
    record Label(Side side, double x, double width) {

        double right() {
            return x + width;
        }
    }

    double right() {
        return x + width;
    }

    double middle() {
        return y + height / 2;
    }

    /** The left end of all that is drawn of it. */
    double fromX() {
        return Math.min(x, label.x());
    }

    /** The right end of all that is drawn of it. */
    double toX() {
        return Math.max(right(), label.right());
    }
}
