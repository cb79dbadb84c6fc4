package aiworkbench.ui.canvas;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import aiworkbench.model.Block;
import aiworkbench.model.Note;

/** Where the arrow keys lead on a board. */
final class Walk {

    /**
     * Where notes land.
     *
     * @param place in the block, counted without the notes that move
     */
    record Landing(String block, int place) {}

    private Walk() {}

    /** The next spot that way; the same one at the edge. */
    static Spot go(Board board, Spot from, Way way) {
        var lane = board.lane(from.block());
        if (lane.isEmpty()) {
            return board.nearest(from).orElse(from);
        }
        int place = lane.get().placeOf(from.note());
        return switch (way) {
            case UP -> place >= 0 ? at(lane.get(), place - 1) : neighbour(board, lane.get(), way).map(l -> at(l, l.notes().size() - 1)).orElse(from);
            case DOWN -> place + 1 < lane.get().notes().size() ? at(lane.get(), place + 1)
                    : neighbour(board, lane.get(), way).map(l -> Spot.block(l.id())).orElse(from);
            case LEFT, RIGHT -> neighbour(board, lane.get(), way).map(l -> at(l, Math.min(place, l.notes().size() - 1))).orElse(from);
            case FIRST -> at(lane.get(), lane.get().notes().isEmpty() ? -1 : 0);
            case LAST -> at(lane.get(), lane.get().notes().size() - 1);
        };
    }

    /** Where notes of one block land when they are pushed that way; empty at the edge. */
    static Optional<Landing> push(Board board, Collection<String> ids, Way way) {
        var lane = board.lanes().stream().filter(l -> l.notes().stream().anyMatch(n -> ids.contains(n.id()))).findFirst();
        if (lane.isEmpty() || ids.isEmpty()) {
            return Optional.empty();
        }
        var notes = lane.get().notes();
        int first = firstOf(notes, ids);
        int count = (int) notes.stream().filter(n -> ids.contains(n.id())).count();
        int staying = notes.size() - count;
        boolean can = lane.get().takesNotes();
        return switch (way) {
            case UP -> first > 0 && can ? Optional.of(new Landing(lane.get().id(), first - 1))
                    : into(board, lane.get(), way, Integer.MAX_VALUE);
            case DOWN -> first < staying && can ? Optional.of(new Landing(lane.get().id(), first + 1))
                    : into(board, lane.get(), way, 0);
            case LEFT, RIGHT -> into(board, lane.get(), way, first);
            case FIRST -> can && first > 0 ? Optional.of(new Landing(lane.get().id(), 0)) : Optional.empty();
            case LAST -> can && first < staying ? Optional.of(new Landing(lane.get().id(), staying)) : Optional.empty();
        };
    }

    /** Where the keyboard goes when notes vanish: the next note that stays, else the one before, else the block. */
    static Spot afterRemoval(Board before, Collection<String> ids, Spot from) {
        var lane = before.lane(from.block());
        if (lane.isEmpty()) {
            return from;
        }
        var notes = lane.get().notes();
        int start = Math.max(0, lane.get().placeOf(from.note()));
        return notes.stream().skip(start).filter(n -> !ids.contains(n.id())).findFirst()
                .or(() -> notes.stream().limit(start).filter(n -> !ids.contains(n.id())).reduce((_, last) -> last))
                .map(n -> new Spot(from.block(), n.id()))
                .orElse(Spot.block(from.block()));
    }

    /** The place of a drop, from the middles of the notes that stay, top to bottom. */
    static int dropPlace(List<Double> middles, double y) {
        return (int) middles.stream().filter(middle -> middle < y).count();
    }

    private static int firstOf(List<Note> notes, Collection<String> ids) {
        int first = 0;
        while (!ids.contains(notes.get(first).id())) {
            first++;
        }
        return first;
    }

    private static Spot at(Board.Lane lane, int place) {
        return place < 0 ? Spot.block(lane.id()) : new Spot(lane.id(), lane.notes().get(place).id());
    }

    private static Optional<Landing> into(Board board, Board.Lane from, Way way, int place) {
        return neighbour(board, from, way).filter(Board.Lane::takesNotes)
                .map(l -> new Landing(l.id(), Math.min(place, l.notes().size())));
    }

    /** The nearest block that way that shares a row or a column; left and right go on in the next row, as reading does. */
    private static Optional<Board.Lane> neighbour(Board board, Board.Lane from, Way way) {
        var b = from.block();
        boolean sideways = way == Way.LEFT || way == Way.RIGHT;
        Comparator<Board.Lane> nearest = Comparator.<Board.Lane>comparingInt(l -> gap(b, l.block(), way))
                .thenComparingInt(l -> sideways ? Math.abs(l.block().row() - b.row()) : Math.abs(l.block().column() - b.column()));
        return board.lanes().stream()
                .filter(l -> l != from && gap(b, l.block(), way) >= 0)
                .filter(l -> sideways
                        ? overlap(b.row(), b.rowSpan(), l.block().row(), l.block().rowSpan())
                        : overlap(b.column(), b.columnSpan(), l.block().column(), l.block().columnSpan()))
                .min(nearest)
                .or(() -> sideways ? nextInReading(board, from, way) : Optional.empty());
    }

    private static Optional<Board.Lane> nextInReading(Board board, Board.Lane from, Way way) {
        int next = board.lanes().indexOf(from) + (way == Way.RIGHT ? 1 : -1);
        return next >= 0 && next < board.lanes().size() ? Optional.of(board.lanes().get(next)) : Optional.empty();
    }

    private static int gap(Block from, Block to, Way way) {
        return switch (way) {
            case UP -> from.row() - (to.row() + to.rowSpan());
            case DOWN -> to.row() - (from.row() + from.rowSpan());
            case LEFT -> from.column() - (to.column() + to.columnSpan());
            case RIGHT -> to.column() - (from.column() + from.columnSpan());
            case FIRST, LAST -> -1;
        };
    }

    private static boolean overlap(int start, int span, int otherStart, int otherSpan) {
        return start < otherStart + otherSpan && otherStart < start + span;
    }
}
