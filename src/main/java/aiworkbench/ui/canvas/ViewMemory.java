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
     * @param scrolled how far each block is scrolled, 0 to 1, by its id; the board itself under the empty name
     */
    record Look(NoteSelection selection, Map<String, Double> scrolled) {}

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
