package aiworkbench.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import aiworkbench.model.Element;

/**
 * A place inside an immutable value: reads it, and makes a copy with another value there.
 *
 * @param path names the place, such as {@code notes/n01/text}; two lenses with one path mean one place
 * @param getter reads the place; empty when the place is gone, such as an element that was removed
 * @param setter copies the whole with another part
 */
public record Lens<S, A>(String path, Function<S, Optional<A>> getter, BiFunction<S, A, S> setter) {

    /** The place itself. */
    public static <S> Lens<S, S> whole() {
        return new Lens<>("", Optional::of, (_, value) -> value);
    }

    /**
     * One component of a record.
     *
     * @throws IllegalArgumentException if the record has no such component
     */
    public static <R extends Record, A> Lens<R, A> field(Class<R> type, String component) {
        var copier = new RecordCopier<R>(type, component);
        return new Lens<>(component, record -> Optional.of(copier.<A>read(record)), copier::with);
    }

    /** The element with an id in a list. Setting it while it is missing changes nothing. */
    public static <E extends Element> Lens<List<E>, E> element(String id) {
        return new Lens<>(id, list -> Elements.find(list, id), (list, element) -> Elements.replace(list, id, element));
    }

    /** The value, empty when the place is gone. */
    public Optional<A> find(S whole) {
        return getter.apply(whole);
    }

    /**
     * The value.
     *
     * @throws java.util.NoSuchElementException when the place is gone
     */
    public A get(S whole) {
        return find(whole).orElseThrow();
    }

    /** A copy with the value; the same instance if it is equal to what is there, or if the place is gone. */
    public S set(S whole, A value) {
        return change(whole, _ -> value);
    }

    /** A copy with a changed value; the same instance if the change changes nothing, or if the place is gone. */
    public S change(S whole, UnaryOperator<A> change) {
        return find(whole)
                .map(before -> {
                    A after = change.apply(before);
                    return after.equals(before) ? whole : setter.apply(whole, after);
                })
                .orElse(whole);
    }

    /** A place inside this place. */
    public <B> Lens<S, B> then(Lens<A, B> inner) {
        String joined = path.isEmpty() ? inner.path : inner.path.isEmpty() ? path : path + "/" + inner.path;
        return new Lens<>(joined, whole -> find(whole).flatMap(inner::find), (whole, value) -> change(whole, part -> inner.set(part, value)));
    }
}
