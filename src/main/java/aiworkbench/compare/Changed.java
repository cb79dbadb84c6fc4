package aiworkbench.compare;

import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Conflicts;
import aiworkbench.storage.merge.Difference;
import aiworkbench.storage.merge.Differences;
import aiworkbench.storage.merge.Place;
import aiworkbench.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One element that differs between two versions, in words.
 *
 * @param id of the element; empty for the document as such
 * @param where it lies, such as {@code Risks}
 * @param values one of them for each field that differs; of a new or removed element all that it says
 */
public record Changed(Difference.Kind kind, String id, String title, String where, List<Value> values) {

    private static final int MOST_VALUES = 8;

    public Changed {
        values = List.copyOf(values);
    }

    /** A field; a side that has nothing is empty. */
    public record Value(String label, String before, String after) {}

    /** What the fields said before, one a line, each by its name. */
    public String before(Messages messages) {
        return lines(messages, Value::before);
    }

    /** What the fields say now, one a line, each by its name. */
    public String after(Messages messages) {
        return lines(messages, Value::after);
    }

    private String lines(Messages messages, Function<Value, String> side) {
        return values.stream().filter(value -> !side.apply(value).isEmpty())
                .map(value -> messages.text("versions.labelled", value.label(), side.apply(value))).collect(Collectors.joining("\n"));
    }

    /** What leads from one version to another, in the order of the later one. */
    public static List<Changed> between(Document before, Document after, Messages messages) {
        var format = new JsonFormat();
        var words = new DocumentWords(messages, List.of(after, before));
        var old = format.tree(before);
        var now = format.tree(after);
        var changes = Differences.ofContent(old, now).stream().map(difference -> of(difference, words));
        return Stream.concat(changes, open(Conflicts.count(old), Conflicts.count(now), words, messages).stream()).toList();
    }

    /** What is to be decided in a version is no change of its elements, but people have to know how much it is. */
    private static Optional<Changed> open(int before, int after, DocumentWords words, Messages messages) {
        var value = new Value(messages.text("changes.open"), Integer.toString(before), Integer.toString(after));
        return before == after ? Optional.empty() : Optional.of(new Changed(Difference.Kind.CHANGED, "", words.title(Place.TOP), "", List.of(value)));
    }

    private static Changed of(Difference difference, DocumentWords words) {
        var place = difference.place();
        var id = difference.element().get("id") instanceof String text && !place.steps().isEmpty() ? text : "";
        List<Value> values = switch (difference.kind()) {
            case CHANGED, MOVED -> difference.fields().stream().map(field -> new Value(words.field(field.place()),
                    field.before().present() ? words.value(field.place(), field.before()) : "",
                    field.after().present() ? words.value(field.place(), field.after()) : "")).toList();
            case ADDED -> words.values(place, difference.element()).stream().limit(MOST_VALUES)
                    .map(value -> new Value(value.getKey(), "", value.getValue())).toList();
            case REMOVED -> words.values(place, difference.element()).stream().limit(MOST_VALUES)
                    .map(value -> new Value(value.getKey(), value.getValue(), "")).toList();
        };
        return new Changed(difference.kind(), id, words.title(place), words.where(place), values);
    }
}
