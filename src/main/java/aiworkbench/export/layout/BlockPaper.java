package aiworkbench.export.layout;

import java.util.List;

import aiworkbench.model.NoteColour;

/** The paper colour of a block's notes, unless a note has its own. */
final class BlockPaper {

    private static final List<NoteColour> COLOURS = List.of(
            NoteColour.AMBER, NoteColour.BLUE, NoteColour.GREEN, NoteColour.GREY, NoteColour.PINK, NoteColour.VIOLET);

    private BlockPaper() {}

    /** The colour of the block at a place in its layout; neighbours differ. */
    static NoteColour of(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}
