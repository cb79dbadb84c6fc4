package aiworkbench.export.layout;

/**
 * Where content goes next on pages that fill from top to bottom, in one or several columns. Heights are from the top of the page, in points.
 *
 * @param columns how many there are
 * @param column from 0
 * @param above where the page goes on if nothing comes into the columns
 * @param pageTop where the page begins, below its head
 * @param columnTop where its columns begin
 * @param lowest how far down the longest column reaches
 * @param before how high the columns before this one are, together
 * @param y where this column goes on
 */
record Flow(int columns, int column, double above, double pageTop, double columnTop, double lowest, double before, double y) {

    private static final double GAP = 10;
    /** Between what columns begin under and their first lines, which stand at one height: as much as above a heading. */
    private static final double ABOVE_COLUMNS = 17;
    private static final double SAME = 0.01;

    /** The top of a page. */
    static Flow top(int columns, double y) {
        return new Flow(columns, 0, y, y, y, y, 0, y);
    }

    Flow down(double height) {
        return at(y + height);
    }

    Flow at(double height) {
        return new Flow(columns, column, above, pageTop, columnTop, Math.max(lowest, height), before, height);
    }

    boolean lastColumn() {
        return column + 1 >= columns;
    }

    Flow nextColumn() {
        return new Flow(columns, column + 1, above, pageTop, columnTop, lowest, height(), columnTop);
    }

    /** So many columns from here on; if nothing came into those before, as if they had not been. */
    Flow columns(int count, boolean used) {
        double from = columns == 1 ? y : used ? lowest + GAP : above;
        double to = count > 1 && from > pageTop + SAME ? from + ABOVE_COLUMNS : from;
        return new Flow(count, 0, from, pageTop, count > 1 ? to : pageTop, to, 0, to);
    }

    /** Nothing more goes here, without going on to the next page yet. */
    Flow full(double bottom) {
        return new Flow(columns, columns - 1, above, pageTop, columnTop, lowest, before, Math.max(y, bottom));
    }

    /** How high all columns of this page are, together. */
    double height() {
        return before + y - columnTop;
    }

    /** True on a page on which nothing stands yet. */
    boolean fresh() {
        return y <= pageTop + SAME;
    }

    /** True if nothing stands in this column yet. */
    boolean atTop() {
        return y <= columnTop + SAME;
    }
}
