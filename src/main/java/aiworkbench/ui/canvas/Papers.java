package aiworkbench.ui.canvas;

import java.util.Locale;
import java.util.Map;

import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;

/** The paper of notes: their own colour, or that of the block they lie in. */
final class Papers {

    private static final Map<String, NoteColour> OF_BLOCK = Map.of(
            "user-problem", NoteColour.AMBER,
            "ai-approach", NoteColour.BLUE,
            "data-source", NoteColour.GREEN,
            "evaluation-metric", NoteColour.GREY,
            "risks-biases", NoteColour.PINK,
            "human-oversight", NoteColour.VIOLET);

    /** Blocks of other layouts take these in turn. */
    private static final NoteColour[] IN_TURN = {
        NoteColour.AMBER, NoteColour.BLUE, NoteColour.GREEN, NoteColour.PINK, NoteColour.VIOLET, NoteColour.GREY
    };

    private Papers() {}

    /** The end of the style class, such as {@code amber}. */
    static String of(Note note, String block, int position) {
        var colour = note.colour() != NoteColour.AUTO ? note.colour()
                : block.equals(Board.OTHER) ? NoteColour.GREY
                : OF_BLOCK.getOrDefault(block, IN_TURN[position % IN_TURN.length]);
        return colour.name().toLowerCase(Locale.ROOT);
    }
}
