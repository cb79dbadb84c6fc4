package aiworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import aiworkbench.model.Element;

/** Changes to lists of elements. Each returns the same list when nothing changes. */
public final class Elements {

    private Elements() {}

    /** The element with an id. */
    public static <E extends Element> Optional<E> find(List<E> list, String id) {
        return list.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The place of an id in a list, or -1. */
    public static int indexOf(List<? extends Element> list, String id) {
        return IntStream.range(0, list.size()).filter(i -> list.get(i).id().equals(id)).findFirst().orElse(-1);
    }

    /** What tells the elements of a list apart, in its order: their ids, with a number behind one that a damaged file holds again. */
    public static List<String> keys(List<? extends Element> list) {
        var keys = new LinkedHashSet<String>();
        for (var element : list) {
            if (!keys.add(element.id())) {
                keys.add(element.id() + " " + keys.size());
            }
        }
        return List.copyOf(keys);
    }

    /** Adds an element at an index; an index outside the list means its end. */
    public static <E> List<E> add(List<E> list, int index, E element) {
        var copy = new ArrayList<>(list);
        copy.add(index < 0 || index > list.size() ? list.size() : index, element);
        return List.copyOf(copy);
    }

    /** Replaces the first element with an id. */
    public static <E extends Element> List<E> replace(List<E> list, String id, E element) {
        int index = indexOf(list, id);
        if (index < 0 || list.get(index) == element) {
            return list;
        }
        var copy = new ArrayList<>(list);
        copy.set(index, element);
        return List.copyOf(copy);
    }

    /** Removes the elements with these ids. */
    public static <E extends Element> List<E> remove(List<E> list, Collection<String> ids) {
        var kept = list.stream().filter(e -> !ids.contains(e.id())).toList();
        return kept.size() == list.size() ? list : kept;
    }

    /** Moves an element to an index, counted without it; an index outside the list means its end. */
    public static <E extends Element> List<E> move(List<E> list, String id, int index) {
        return find(list, id)
                .map(element -> {
                    var moved = add(remove(list, List.of(id)), index, element);
                    return moved.equals(list) ? list : moved;
                })
                .orElse(list);
    }
}
