package aiworkbench.ui.canvas;

import java.util.IdentityHashMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

import aiworkbench.model.Canvas;

/** How the canvas looked at each step that can be undone or redone. Snapshots are told apart by identity, as undo brings back the same. */
final class ViewMemory {

    /** More steps than a history keeps. */
    private static final int MOST = 1100;

    /**
     * What undo and redo bring back beside the document.
     *
     * @param scrolled how far each block is scrolled, by its id
     * @param board how far all blocks are scrolled together, 0 to 1
     */
    record Look(NoteSelection selection, Map<String, Place> scrolled, double board) {}

    /**
     * How far a block is scrolled: notes above may get other heights, but the first one in sight is to stay where it is.
     *
     * @param note id of the first note in sight, or empty
     * @param pixels of it, or of a block without notes, that are above what is in sight
     */
    record Place(String note, double pixels) {}

    private final Map<Canvas, Look> looks = new IdentityHashMap<>();
    private final Deque<Canvas> order = new ArrayDeque<>();

    void keep(Canvas snapshot, Look look) {
        if (looks.put(snapshot, look) == null) {
            order.add(snapshot);
        }
        while (order.size() > MOST) {
            looks.remove(order.removeFirst());
        }
    }

    Optional<Look> of(Canvas snapshot) {
        return Optional.ofNullable(looks.get(snapshot));
    }
}
