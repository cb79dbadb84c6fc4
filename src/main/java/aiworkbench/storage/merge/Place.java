package aiworkbench.storage.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way from the top of a document to one value. It stays right when elements change their order, for it names them by id. */
public record Place(List<Step> steps) {

    /** The document itself. */
    public static final Place TOP = new Place(List.of());

    private static final String ENTRY = "#";
    private static final String ESCAPE = "~";

    public Place {
        steps = List.copyOf(steps);
    }

    /** One step of the way. */
    public sealed interface Step {

        /** Into a member of an object. */
        record Member(String name) implements Step {}

        /**
         * Into an element of a list.
         *
         * @param key its id; the second element with the same id has {@code ~2} behind it, and so on
         */
        record Entry(String key) implements Step {

            /** The id itself. */
            public String id() {
                int end = key.indexOf(Trees.AGAIN);
                return end < 0 ? key : key.substring(0, end);
            }
        }
    }

    /** A member of the object here. */
    public Place member(String name) {
        return with(new Step.Member(name));
    }

    /** An element of the list here. */
    public Place entry(String key) {
        return with(new Step.Entry(key));
    }

    private Place with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Place(longer);
    }

    /** What holds the value here; the top holds itself. */
    public Place parent() {
        return steps.isEmpty() ? this : new Place(steps.subList(0, steps.size() - 1));
    }

    /** The innermost element that this place lies in, or is; empty outside all elements. */
    public Optional<Place> element() {
        for (int length = steps.size(); length > 0; length--) {
            if (steps.get(length - 1) instanceof Step.Entry) {
                return Optional.of(new Place(steps.subList(0, length)));
            }
        }
        return Optional.empty();
    }

    /** Whether it is the other place or lies inside it. */
    public boolean within(Place other) {
        return steps.size() >= other.steps.size() && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** The steps as texts, to be stored. */
    List<Object> texts() {
        return steps.stream().<Object>map(step -> switch (step) {
            case Step.Entry(var key) -> ENTRY + key;
            case Step.Member(var name) -> name.startsWith(ENTRY) || name.startsWith(ESCAPE) ? ESCAPE + name : name;
        }).toList();
    }

    /** The place of stored steps. */
    static Place of(List<String> texts) {
        return new Place(texts.stream().<Step>map(text -> text.startsWith(ENTRY) ? new Step.Entry(text.substring(1))
                : new Step.Member(text.startsWith(ESCAPE) ? text.substring(1) : text)).toList());
    }

    /** Such as {@code risks/#r7/owner}, for logs. */
    @Override
    public String toString() {
        return texts().stream().map(String::valueOf).collect(Collectors.joining("/"));
    }
}
