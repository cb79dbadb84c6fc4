package aiworkbench.export.timeline;

import aiworkbench.model.Plan;

/**
 * Turns days into places on the timeline and back. All lengths are pixels.
 *
 * @param left where day 1 starts, right of the names of the lanes
 * @param right where day 90 ends
 * @param em font size of labels; heights follow it
 */
public record TimelineScale(double left, double right, double em) {

    /** A scale for a timeline of this width. The names of the lanes take about a sixth of it. */
    public static TimelineScale of(double width, double em) {
        double names = Math.clamp(width * 0.18, em * 8.2, em * 12);
        return new TimelineScale(Math.min(names, width / 2), width, em);
    }

    /** A timeline narrower than this has no room for the words of its phases. */
    public static double narrowest(double em) {
        return em * 34;
    }

    public double dayWidth() {
        return (right - left) / Plan.DAYS;
    }

    /** Where a day starts; inside the frame for every day. */
    public double start(int day) {
        return left + Math.clamp(day - 1L, 0, Plan.DAYS) * dayWidth();
    }

    /** Where a day ends; inside the frame for every day. */
    public double end(int day) {
        return left + Math.clamp((long) day, 0, Plan.DAYS) * dayWidth();
    }

    public double middle(int day) {
        return (start(day) + end(day)) / 2;
    }

    /** The day at a place; days left of 1 and right of 90 exist too. */
    public int day(double x) {
        return (int) Math.floor((x - left) / dayWidth()) + 1;
    }

    /** How many whole days a distance is, rounded. */
    public int days(double distance) {
        return (int) Math.round(distance / dayWidth());
    }

    public double barHeight() {
        return Math.round(em * 1.8);
    }

    public double rowHeight() {
        return Math.round(em * 2.55);
    }

    public double lanePadding() {
        return Math.round(em * 0.75);
    }

    /** Room for the name of a lane in two lines and its progress in one. */
    public double lowestLane() {
        return Math.round(em * 5);
    }

    /** From tip to tip. */
    public double diamond() {
        return Math.round(em * 1.4);
    }

    /** Between a bar and its label, and between neighbours in a row. */
    public double gap() {
        return Math.round(em * 0.45);
    }

    public double narrowestBar() {
        return em * 0.75;
    }
}
