package aiworkbench.ui.common;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;

import aiworkbench.model.Document;
import aiworkbench.storage.table.Table;
import aiworkbench.text.Messages;

/** The view of one open document in the middle of the window. Shows and asks; every change goes through its session. */
public interface Editor<D extends Document> {

    /** The view. */
    Parent root();

    /** What is selected; empty when it is the document as a whole. */
    ReadOnlyObjectProperty<Optional<Selected<D, ?>>> selection();

    /** Selects an element, scrolls to it and focuses it. An unknown id does nothing. */
    void reveal(String elementId);

    /** Takes the keyboard where work begins: what is selected, or the first block, item or risk. */
    void focus();

    /** Counts for the status bar, such as "17 notes · 4 metrics". */
    String summary();

    /** The most useful keys here, as short phrases for the status bar. */
    List<String> keyHints();

    /** What every key does here, and the key, for the help; the hints if a view has no more to tell. */
    default List<List<String>> keys() {
        return List.of();
    }

    /**
     * What keys do, and the keys, by the names of their messages.
     *
     * @param does how messages that say what a key does begin
     * @param key how messages that name the key begin
     */
    static List<List<String>> keys(Messages messages, List<String> names, String does, String key) {
        return names.stream().map(name -> List.of(messages.text(does + name), messages.text(key + name))).toList();
    }

    /** Reads again what other documents say, such as the titles of links. */
    default void othersChanged() {}

    /** Whether the rows of a table can become parts of this document. */
    default boolean takesTables() {
        return false;
    }

    /** Shows what the rows of a table would become, and adds that as one step if the user agrees. */
    default void importTable(Table table) {}

    /** Stops listening to the session. */
    void close();
}
