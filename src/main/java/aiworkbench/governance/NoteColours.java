package aiworkbench.governance;

import java.util.List;
import java.util.Map;

import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;

/** The colour of notes, in the window and on pages: their own, or that of the block they lie in. */
public final class NoteColours {

    private static final Map<String, NoteColour> OF_BLOCK = Map.of(
            "user-problem", NoteColour.AMBER,
            "ai-approach", NoteColour.BLUE,
            "data-source", NoteColour.GREEN,
            "evaluation-metric", NoteColour.GREY,
            "risks-biases", NoteColour.PINK,
            "human-oversight", NoteColour.VIOLET);

    /** Blocks of other layouts take these in turn, so that neighbours differ. */
    private static final List<NoteColour> IN_TURN = List.of(
            NoteColour.AMBER, NoteColour.BLUE, NoteColour.GREEN, NoteColour.PINK, NoteColour.VIOLET, NoteColour.GREY);

    private NoteColours() {}

    /**
     * The colour of a block.
     *
     * @param position place of the block in its layout, from 0
     */
    public static NoteColour ofBlock(String block, int position) {
        return OF_BLOCK.getOrDefault(block, IN_TURN.get(position % IN_TURN.size()));
    }

    /** The colour of a note in a block of that colour. */
    public static NoteColour of(Note note, NoteColour block) {
        return note.colour() == NoteColour.AUTO ? block : note.colour();
    }
}
