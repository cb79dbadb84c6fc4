package aiworkbench.ui.canvas;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.ui.common.Selected;

/** The one thing that is selected in the editor, for the inspector and for highlighting. */
final class Hub {

    private final ReadOnlyObjectWrapper<Optional<Selected<Canvas, ?>>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<Selected<Canvas, ?>>> property() {
        return selected.getReadOnlyProperty();
    }

    /** Selects a record; nothing happens if it is selected already. */
    <E extends Record> void select(String titleKey, Lens<Canvas, E> place, Class<E> type) {
        if (!isSelected(place.path())) {
            selected.set(Optional.of(new Selected<>(titleKey, place, type)));
        }
    }

    /** Selects the canvas as a whole. */
    void clear() {
        if (selected.get().isPresent()) {
            selected.set(Optional.empty());
        }
    }

    /** Lets go of a place that is gone from the canvas. */
    void check(Canvas canvas) {
        selected.get().filter(s -> s.place().find(canvas).isEmpty()).ifPresent(_ -> clear());
    }

    boolean isSelected(String path) {
        return selected.get().filter(s -> s.place().path().equals(path)).isPresent();
    }
}
