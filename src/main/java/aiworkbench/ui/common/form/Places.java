package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import aiworkbench.edit.Lens;

/** Lenses that forms need besides those of records. */
final class Places {

    private Places() {}

    /** What an Optional holds; gone while it is empty. */
    static <A> Lens<Optional<A>, A> present() {
        return new Lens<>("", whole -> whole, (_, value) -> Optional.of(value));
    }

    /** A value seen as an Optional that is never empty; setting nothing changes nothing. */
    static <A> Lens<A, Optional<A>> asOptional() {
        return new Lens<>("", value -> Optional.of(Optional.of(value)), (value, next) -> next.orElse(value));
    }

    /** A text seen as an Optional: the empty text is nothing. */
    static Lens<String, Optional<String>> textAsOptional() {
        return new Lens<>("", text -> Optional.of(Optional.of(text).filter(t -> !t.isEmpty())), (_, next) -> next.orElse(""));
    }

    /** An Optional seen as a list of none or one. */
    static <A> Lens<Optional<A>, List<A>> asList() {
        return new Lens<>("", value -> Optional.of(value.stream().toList()), (_, list) -> list.stream().findFirst());
    }

    /** The element at an index; gone while the list is shorter. */
    static <A> Lens<List<A>, A> at(int index) {
        return new Lens<>(String.valueOf(index), list -> index < list.size() ? Optional.of(list.get(index)) : Optional.empty(),
                (list, value) -> {
                    var copy = new ArrayList<>(list);
                    copy.set(index, value);
                    return List.copyOf(copy);
                });
    }
}
