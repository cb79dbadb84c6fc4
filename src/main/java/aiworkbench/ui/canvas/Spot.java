package aiworkbench.ui.canvas;

/**
 * Where the keyboard is on a board.
 *
 * @param block id of the block
 * @param note id of the note in it, or empty for the block itself
 */
record Spot(String block, String note) {

    /** The block itself. */
    static Spot block(String block) {
        return new Spot(block, "");
    }

    boolean onNote() {
        return !note.isEmpty();
    }
}
