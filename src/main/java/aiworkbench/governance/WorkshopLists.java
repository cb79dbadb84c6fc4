package aiworkbench.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;

/**
 * What a workshop leaves beside the blocks of a canvas: what was parked, decided, and is to be done. They are notes whose block is one of
 * these ids, so that every canvas can hold them and older programs keep them.
 */
public final class WorkshopLists {

    /** What matters, but not now. */
    public static final String PARKING_LOT = "parking-lot";
    /** What was decided. */
    public static final String DECISIONS = "decisions";
    /** What somebody does next. */
    public static final String ACTIONS = "actions";
    /** All of them, in the order in which they are shown. */
    public static final List<String> ALL = List.of(PARKING_LOT, DECISIONS, ACTIONS);

    private WorkshopLists() {}

    /** The title of a list; empty for other ids. */
    public static Optional<String> title(String id, Messages messages) {
        return ALL.contains(id) ? Optional.of(messages.text("workshop.list." + id)) : Optional.empty();
    }

    /** A list as a block, in the row below a layout; empty for other ids. */
    public static Optional<Block> block(String id, int row, int column, int columns, Messages messages) {
        return title(id, messages).map(title -> new Block(id, title, messages.text("workshop.ask." + id), row, column, 1, columns, Map.of()));
    }

    /** The notes of a list. */
    public static List<Note> notes(Canvas canvas, String list) {
        return canvas.notes().stream().filter(note -> note.block().equals(list)).toList();
    }
}
