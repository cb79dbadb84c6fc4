package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import aiworkbench.export.timeline.TimelineBox;
import aiworkbench.export.timeline.TimelineLayout;

/**
 * A lane, or some of its rows where it is too high for a page.
 *
 * @param y top in the timeline
 * @param from its first row
 * @param to the row after its last one
 */
record TimelineStrip(TimelineLayout.Lane lane, double y, double height, int from, int to) {

    /** The end of a parted lane has at least so many rows, so that its name has room beside them. */
    private static final int LEAST = 3;

    /**
     * All lanes from top to bottom, in strips of at most a height; a strip has at least one row.
     *
     * @param room for the very first strip, which stands under the head of the document: a long first lane begins there
     */
    static List<TimelineStrip> of(TimelineLayout layout, double room, double highest) {
        var strips = new ArrayList<TimelineStrip>();
        for (var lane : layout.lanes()) {
            int rows = layout.boxes().stream().filter(box -> box.lane().equals(lane.focus())).mapToInt(box -> box.row() + 1).max().orElse(1);
            int each = lane.height() <= highest ? rows : Math.max(1, rowsWithin(layout, highest));
            int fitting = rowsWithin(layout, room);
            int start = strips.isEmpty() && lane.height() > room && fitting > 0 ? fitting : each;
            int to;
            for (int from = 0; from < rows; from = to) {
                int most = from == 0 ? start : each;
                to = from + most >= rows ? rows : Math.max(from + 1, Math.min(from + most, rows - LEAST));
                double top = from == 0 ? lane.y() : between(layout, lane, from);
                double bottom = to == rows ? lane.y() + lane.height() : between(layout, lane, to);
                strips.add(new TimelineStrip(lane, top, bottom - top, from, to));
            }
        }
        return List.copyOf(strips);
    }

    private static int rowsWithin(TimelineLayout layout, double height) {
        return (int) ((height - 2 * layout.scale().lanePadding()) / layout.scale().rowHeight());
    }

    /** The middle of the gap above a row. */
    private static double between(TimelineLayout layout, TimelineLayout.Lane lane, int row) {
        var scale = layout.scale();
        return lane.y() + scale.lanePadding() + row * scale.rowHeight() - (scale.rowHeight() - scale.barHeight()) / 2;
    }

    /** This strip and the one after it, if that goes on with the same lane. */
    Optional<TimelineStrip> joined(TimelineStrip next) {
        return lane.equals(next.lane) ? Optional.of(new TimelineStrip(lane, y, height + next.height, from, next.to)) : Optional.empty();
    }

    double bottom() {
        return y + height;
    }

    /** Whether it begins its lane. */
    boolean first() {
        return from == 0;
    }

    boolean holds(TimelineBox box) {
        return box.lane().equals(lane.focus()) && box.row() >= from && box.row() < to;
    }
}
