package aiworkbench.storage;

import aiworkbench.model.DocumentId;
import java.math.BigDecimal;
import java.time.LocalDate;
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
    void write(Record owner, Map<String, Json> members) {
        Shape shape = shapes.of(owner.getClass());
        for (Shape.Member member : shape.members()) {
            Object value = member.of(owner);
            if (!member.preset().equals(Optional.of(value))) {
                members.put(member.name(), json(value));
            }
        }
        shape.unknown(owner).forEach((name, value) -> members.putIfAbsent(name, Json.of(value)));
    }

    private Json json(Object value) {
        return switch (value) {
            case String text -> new Json.Text(0, text);
            case Integer number -> new Json.Num(0, BigDecimal.valueOf(number));
            case Long number -> new Json.Num(0, BigDecimal.valueOf(number));
            case BigDecimal number -> new Json.Num(0, number);
            case Boolean truth -> new Json.Truth(0, truth);
            case Enum<?> word -> new Json.Text(0, Words.of(word));
            case LocalDate day -> new Json.Text(0, day.toString());
            case DocumentId id -> new Json.Text(0, id.value());
            case Optional<?> maybe -> json(maybe.orElseThrow());
            case List<?> many -> new Json.Arr(0, many.stream().map(this::json).toList());
            case Record part -> {
                Map<String, Json> members = new LinkedHashMap<>();
                write(part, members);
                yield new Json.Obj(0, members);
            }
            default -> throw new IllegalArgumentException("files cannot hold " + value.getClass());
        };
    }
}
