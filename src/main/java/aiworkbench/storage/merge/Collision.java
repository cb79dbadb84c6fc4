package aiworkbench.storage.merge;

import java.util.Optional;

/**
 * A place that both sides changed in different ways.
 *
 * @param whole the parts of this place depend on each other, so that it can only be taken as a whole
 */
public record Collision(Kind kind, Place place, Side base, Side mine, Side theirs, boolean whole) {

    /** How two sides collide. */
    public enum Kind {
        /** Both changed it. */
        BOTH_CHANGED,
        /** One changed it, the other removed it. */
        CHANGED_REMOVED,
        /** Both added it. */
        BOTH_ADDED,
        /** Both put the elements of a list into another order; the values are lists of keys. */
        ORDER
    }

    /** The innermost element that it is about; empty if it is about the document as such. */
    public Optional<Place> element() {
        return kind == Kind.ORDER ? place.parent().element() : place.element();
    }

    /** Whether the element can be kept twice. Elements whose id names something in the content files cannot. */
    public boolean canKeepBoth() {
        return kind != Kind.ORDER && element().filter(Elements::canBeCopied).isPresent()
                && !(kind == Kind.CHANGED_REMOVED && element().equals(Optional.of(place)));
    }

    /** What tells it from other collisions of the same merge. */
    record Key(boolean order, Place place) {}

    Key key() {
        return new Key(kind == Kind.ORDER, place);
    }
}
