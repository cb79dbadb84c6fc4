package aiworkbench.edit;

import java.util.Collection;
import java.util.List;

import aiworkbench.model.Document;
import aiworkbench.model.Element;

/** Edits that every list of elements shares, such as journey steps, metrics, mitigations or phases. */
public final class ListEdits {

    private ListEdits() {}

    /** Adds an element at an index; an index outside the list means its end. */
    public static <D extends Document, E extends Element> Edit<D> add(Lens<D, List<E>> place, int index, E element) {
        return Edit.of("edit.add", element.id(), document -> place.change(document, list -> Elements.add(list, index, element)));
    }

    /** Removes elements. */
    public static <D extends Document, E extends Element> Edit<D> remove(Lens<D, List<E>> place, Collection<String> ids) {
        return Edit.of("edit.remove", ids.stream().findFirst().orElse(""),
                document -> place.change(document, list -> Elements.remove(list, ids)));
    }

    /** Moves an element to an index, counted without it. */
    public static <D extends Document, E extends Element> Edit<D> move(Lens<D, List<E>> place, String id, int index) {
        return Edit.of("edit.move", id, document -> place.change(document, list -> Elements.move(list, id, index)));
    }

    /** Puts an id into a list of chosen ids, or takes it out. */
    public static <D extends Document> Edit<D> toggle(String label, Lens<D, List<String>> place, String id) {
        return Edit.of(label, "", document -> place.change(document, chosen -> chosen.contains(id)
                ? chosen.stream().filter(c -> !c.equals(id)).toList()
                : Elements.add(chosen, chosen.size(), id)));
    }
}
