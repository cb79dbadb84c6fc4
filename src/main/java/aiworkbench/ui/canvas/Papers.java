package aiworkbench.ui.canvas;

import java.util.Locale;

import aiworkbench.governance.NoteColours;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;

/** The paper of notes as style classes. */
final class Papers {

    private Papers() {}

    /** The end of the style class, such as {@code amber}. */
    static String of(Note note, String block, int position) {
        var paper = block.equals(Board.OTHER) || WorkshopLists.ALL.contains(block) ? NoteColour.GREY : NoteColours.ofBlock(block, position);
        return NoteColours.of(note, paper).name().toLowerCase(Locale.ROOT);
    }
}
