package aiworkbench.storage;

import aiworkbench.model.DocumentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns records into the values of a file. Leaves out every member that an absent one stands for. */
final class RecordWriter {

    private final Shapes shapes;

    RecordWriter(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Adds the members of a record: known ones in the order of its components, then those that this version does not know. */
    void write(Record owner, Map<String, Object> members) {
        Shape shape = shapes.of(owner.getClass());
        for (Shape.Member member : shape.members()) {
            Object value = member.of(owner);
            if (!member.isPreset(value)) {
                members.put(member.name(), value);
            }
        }
        shape.unknown(owner).forEach(members::putIfAbsent);
    }

    /**
     * What stands in a file for a value: a map, list, text, number, truth or null. The values inside of maps and lists are still as
     * the model has them.
     *
     * @throws IllegalArgumentException if files cannot hold such a value
     */
    Object outline(Object value) {
        return switch (value) {
            case String text -> text;
            case Optional<?> maybe -> outline(maybe.orElseThrow());
            case List<?> many -> many;
            case Enum<?> word -> Words.of(word);
            case BigDecimal number -> number;
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case Boolean truth -> truth;
            case LocalDate day -> day.toString();
            case DocumentId id -> id.value();
            case Record part -> {
                Map<String, Object> members = new LinkedHashMap<>();
                write(part, members);
                yield members;
            }
            case Map<?, ?> members -> members;
            case null -> null;
            default -> throw new IllegalArgumentException("files cannot hold " + value.getClass());
        };
    }

    /** The same with all that is inside. */
    Object tree(Object value) {
        return switch (outline(value)) {
            case Map<?, ?> members -> {
                Map<String, Object> tree = LinkedHashMap.newLinkedHashMap(members.size());
                members.forEach((name, part) -> tree.put(String.valueOf(name), tree(part)));
                yield tree;
            }
            case List<?> entries -> {
                List<Object> tree = new ArrayList<>(entries.size());
                entries.forEach(entry -> tree.add(tree(entry)));
                yield tree;
            }
            case Object scalar -> scalar;
            case null -> null;
        };
    }
}
