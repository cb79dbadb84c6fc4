package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;
import aiworkbench.model.Note;

/**
 * The notes of a canvas as they lie in the blocks of a layout.
 *
 * @param lanes in reading order, row by row; last the lists of workshops and the lane of notes whose block the layout does not have, if there
 *         are any
 */
record Board(List<Lane> lanes) {

    /** Id of the lane for notes that no block of the layout wants. Nothing can be added or moved to it. */
    static final String OTHER = "(other)";

    private static final Comparator<Block> READING =
            Comparator.comparingInt(Block::row).thenComparingInt(Block::column);

    /** One block with its notes in order. */
    record Lane(Block block, List<Note> notes) {

        String id() {
            return block.id();
        }

        /** The place of a note, or -1. */
        int placeOf(String note) {
            return notes.stream().map(Note::id).toList().indexOf(note);
        }

        boolean takesNotes() {
            return !id().equals(OTHER);
        }
    }

    Board {
        lanes = List.copyOf(lanes);
    }

    /** The board of a canvas. Notes that no block wants lie in a lane below the grid, so that nothing is lost. */
    static Board of(Canvas canvas, Layout layout) {
        var byBlock = canvas.notes().stream().collect(Collectors.groupingBy(Note::block));
        var known = layout.blocks().stream().map(Block::id).toList();
        var lanes = new ArrayList<Lane>();
        layout.blocks().stream().sorted(READING)
                .forEach(block -> lanes.add(new Lane(block, byBlock.getOrDefault(block.id(), List.of()))));
        lanes.addAll(below(canvas, layout, note -> !known.contains(note.block())));
        return new Board(lanes);
    }

    /** What workshops have left, and what no block wants, side by side; below each other in a layout that is too narrow. */
    private static List<Lane> below(Canvas canvas, Layout layout, Predicate<Note> homeless) {
        var notes = new LinkedHashMap<String, List<Note>>();
        WorkshopLists.ALL.forEach(list -> notes.put(list, new ArrayList<>()));
        notes.put(OTHER, new ArrayList<>());
        canvas.notes().stream().filter(homeless).forEach(note -> notes.getOrDefault(note.block(), notes.get(OTHER)).add(note));
        notes.values().removeIf(List::isEmpty);
        int columns = Math.max(1, layout.columns());
        int span = Math.max(1, columns / Math.max(1, notes.size()));
        int beside = columns / span;
        var lanes = new ArrayList<Lane>();
        notes.forEach((id, some) -> {
            int place = lanes.size();
            boolean last = place == notes.size() - 1;
            int column = place % beside * span + 1;
            lanes.add(new Lane(new Block(id, "", "", layout.rows() + 1 + place / beside, column, 1, last ? columns - column + 1 : span, Map.of()), some));
        });
        return lanes;
    }

    /** The same blocks with some of their notes only. */
    Board only(Predicate<Note> some) {
        return new Board(lanes.stream().map(lane -> new Lane(lane.block(), lane.notes().stream().filter(some).toList())).toList());
    }

    /**
     * The place in a block for notes that land at a place among those in sight.
     *
     * @param shown the board with the notes in sight
     * @param place counted without the notes that move
     * @param moving ids of the notes that move
     */
    int place(Board shown, String block, int place, Collection<String> moving) {
        var all = lane(block).map(Lane::notes).orElse(List.of()).stream().map(Note::id).filter(id -> !moving.contains(id)).toList();
        var seen = shown.lane(block).map(Lane::notes).orElse(List.of()).stream().map(Note::id).filter(id -> !moving.contains(id)).toList();
        return place < seen.size() ? all.indexOf(seen.get(Math.max(0, place))) : seen.isEmpty() ? place : all.indexOf(seen.getLast()) + 1;
    }

    Optional<Lane> lane(String id) {
        return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst();
    }

    /** Where a note lies. */
    Optional<Spot> find(String note) {
        return lanes.stream().filter(lane -> lane.placeOf(note) >= 0).findFirst().map(lane -> new Spot(lane.id(), note));
    }

    /** The same spot if it still exists; its block if only the note is gone; else the first block. */
    Optional<Spot> nearest(Spot spot) {
        return find(spot.note())
                .or(() -> lane(spot.block()).map(lane -> Spot.block(lane.id())))
                .or(() -> lanes.stream().findFirst().map(lane -> Spot.block(lane.id())));
    }

    /** The ids of the lanes. */
    List<String> ids() {
        return lanes.stream().map(Lane::id).toList();
    }

    /** The notes in reading order. */
    List<Note> reading() {
        return lanes.stream().flatMap(lane -> lane.notes().stream()).toList();
    }

    /** The notes with these ids in reading order. */
    List<Note> pick(Collection<String> ids) {
        return reading().stream().filter(note -> ids.contains(note.id())).toList();
    }

    /** Number of notes by block. */
    Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        lanes.forEach(lane -> counts.put(lane.id(), lane.notes().size()));
        return counts;
    }
}
