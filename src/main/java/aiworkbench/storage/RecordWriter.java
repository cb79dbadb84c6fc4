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
    Members write(Record owner, Members members) {
        Shape shape = shapes.of(owner.getClass());
        Object[] values = shape.values(owner);
        for (int i = 0; i < shape.members().size(); i++) {
            Object value = values[i];
            Shape.Member member = shape.members().get(i);
            if (!member.isPreset(value)) {
                members.add(member.quoted(), value);
            }
        }
        members.addMissing(shape.unknown(values));
        return members;
    }

    /**
     * What stands in a file for a value: {@link Members}, a list, text, number, truth or null. The values inside of members and lists are still as
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
            case Record part -> write(part, new Members());
            case Map<?, ?> members -> Members.of(members);
            case null -> null;
            default -> throw new IllegalArgumentException("files cannot hold " + value.getClass());
        };
    }

    /** The same with all that is inside. */
    Object tree(Object value) {
        return switch (outline(value)) {
            case Members members -> tree(members);
            case List<?> entries -> {
                List<Object> tree = new ArrayList<>(entries.size());
                entries.forEach(entry -> tree.add(tree(entry)));
                yield tree;
            }
            case Object scalar -> scalar;
            case null -> null;
        };
    }

    /** The same of what an object holds. */
    Map<String, Object> tree(Members members) {
        Map<String, Object> tree = LinkedHashMap.newLinkedHashMap(members.all().size());
        members.all().forEach(member -> tree.put(member.name().text(), tree(member.value())));
        return tree;
    }
}
