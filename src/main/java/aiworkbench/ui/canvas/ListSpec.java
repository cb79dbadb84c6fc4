package aiworkbench.ui.canvas;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.model.Element;

/**
 * A list of the canvas as a table shows it.
 *
 * @param titleKey message key of one element's heading
 * @param addKey message key of the button that adds one; empty for lists that only shrink here
 * @param place where the list lies
 * @param type of its elements
 * @param columns from left to right
 * @param copies whether elements can be copied; not those whose ids come from the content files
 * @param fresh makes an empty element
 */
record ListSpec<E extends Record & Element>(
        String titleKey,
        String addKey,
        Lens<Canvas, List<E>> place,
        Class<E> type,
        List<Column<E>> columns,
        boolean copies,
        Fresh<E> fresh) {

    /** Makes an element to add to a list, with a new id if its ids are made up; empty if there is no other one to add. */
    interface Fresh<E> {
        Optional<E> make(List<E> now, String id);
    }


    /**
     * A column.
     *
     * @param titleKey message key of its heading
     * @param share of the width, against the other columns
     * @param component of the record that it shows; empty if a cell cannot be read back
     * @param text how it shows that
     */
    record Column<E>(String titleKey, double share, String component, Function<E, String> text) {}

    /** The same list with only some of its columns. */
    ListSpec<E> narrow(int... kept) {
        var some = Arrays.stream(kept).mapToObj(columns::get).toList();
        return new ListSpec<>(titleKey, addKey, place, type, some, copies, fresh);
    }

    Lens<Canvas, E> element(String id) {
        return place.then(Lens.element(id));
    }
}
