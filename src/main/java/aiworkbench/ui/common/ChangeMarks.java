package aiworkbench.ui.common;

import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import aiworkbench.text.Messages;

/** Which elements of a document differ from another version, for views that mark them. Without any, nothing is marked. */
public final class ChangeMarks {

    /** How an element differs. */
    public enum Kind { ADDED, CHANGED, MOVED }

    private final ObjectProperty<Map<String, Kind>> kinds = new SimpleObjectProperty<>(Map.of());
    private Runnable end = () -> { };

    /** The kinds by id of the element. */
    public ObservableValue<Map<String, Kind>> kinds() {
        return kinds;
    }

    /** How an element differs; empty if it does not, or nothing is compared. */
    public Optional<Kind> of(String id) {
        return Optional.ofNullable(kinds.get().get(id));
    }

    /** The word for how an element differs; empty if it does not. */
    public String word(String id, Messages messages) {
        return of(id).map(kind -> word(kind, messages)).orElse("");
    }

    /** The word for a kind. */
    public static String word(Kind kind, Messages messages) {
        return messages.text(switch (kind) {
            case ADDED -> "versions.kind.added";
            case CHANGED -> "versions.kind.changed";
            case MOVED -> "versions.kind.moved";
        });
    }

    /** A sign for a kind where there is no room for the word. */
    public static String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case CHANGED -> "≠";
            case MOVED -> "↕";
        };
    }

    /** The style of a badge with that word. */
    public static String style(Kind kind) {
        return switch (kind) {
            case ADDED -> "badge-ok";
            case CHANGED -> "badge-neutral";
            case MOVED -> "badge-warn";
        };
    }

    /** Marks these elements and no others. */
    public void show(Map<String, Kind> now) {
        kinds.set(Map.copyOf(now));
    }

    /**
     * Begins another comparison; the one before ends.
     *
     * @param ended run when it ends
     */
    public void begin(Runnable ended) {
        end();
        end = ended;
    }

    /** Marks nothing any more. */
    public void end() {
        var ended = end;
        end = () -> { };
        ended.run();
        show(Map.of());
    }
}
