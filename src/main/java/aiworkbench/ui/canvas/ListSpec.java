package aiworkbench.ui.canvas;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.model.Element;

/**
 * A list of the canvas as a table shows it.
 *
 * @param titleKey message key of one element's heading
 * @param addKey message key of the button that adds one
 * @param place where the list lies
 * @param type of its elements
 * @param columns from left to right
 * @param fresh makes an empty element with an id
 */
record ListSpec<E extends Record & Element>(
        String titleKey,
        String addKey,
        Lens<Canvas, List<E>> place,
        Class<E> type,
        List<Column<E>> columns,
        Function<String, E> fresh) {

    /**
     * A column.
     *
     * @param titleKey message key of its heading
     * @param share of the width, against the other columns
     * @param text what it shows of an element
     */
    record Column<E>(String titleKey, double share, Function<E, String> text) {}

    /** The same list with only some of its columns. */
    ListSpec<E> narrow(int... kept) {
        var some = Arrays.stream(kept).mapToObj(columns::get).toList();
        return new ListSpec<>(titleKey, addKey, place, type, some, fresh);
    }

    Lens<Canvas, E> element(String id) {
        return place.then(Lens.element(id));
    }
}
