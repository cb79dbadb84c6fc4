package aiworkbench.ui.canvas;

import java.util.Set;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;

/** A part that shows one place of the canvas and is drawn anew only when something else stands there. */
abstract class PlacePart<V> implements BlockPart {

    private final Lens<Canvas, V> place;
    private V shown;

    PlacePart(Lens<Canvas, V> place) {
        this.place = place;
    }

    @Override
    public final void show(Canvas canvas) {
        var now = place.get(canvas);
        if (now != shown) {
            shown = now;
            draw(now);
        }
    }

    /** Shows a new value of the place. */
    abstract void draw(V value);

    final Lens<Canvas, V> place() {
        return place;
    }

    @Override
    public Set<String> edits() {
        return Set.of(place.path());
    }
}
