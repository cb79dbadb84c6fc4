package aiworkbench.ui.canvas;

import java.util.Set;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;

/** A part that says what follows from one place of the canvas; nothing is changed through it. */
abstract class ShownPart<V> extends PlacePart<V> {

    ShownPart(Lens<Canvas, V> place) {
        super(place);
    }

    @Override
    public final Set<String> edits() {
        return Set.of();
    }
}
