package aiworkbench.storage;

import aiworkbench.model.DocumentId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the values of a file into records. Never guesses: a text is not a number, and null is nothing at all. */
final class RecordReader {

    private static final String DATE = "0000-00-00";
    private static final int LONGEST_EXCERPT = 40;

    private final Shapes shapes;
    private final Source source;

    RecordReader(Shapes shapes, Source source) {
        this.shapes = shapes;
        this.source = source;
    }

    /**
     * A record from an object.
     *
     * @throws FormatProblem if a member is missing, has the wrong type, or is refused by the record
     */
    <R extends Record> R read(Class<R> type, Json.Obj object, Trail trail) throws FormatProblem {
        Shape shape = shapes.of(type);
        Object[] values = shape.absent();
        Map<String, Object> unknown = shape.unknown(values);
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String name = member.getKey();
            int place = shape.place(name);
            if (place >= 0) {
                values[place] = value(shape.members().get(place).kind(), member.getValue(), trail.member(name));
            } else {
                unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
                unknown.put(name, member.getValue().plain());
            }
        }
        values[values.length - 1] = unknown;
        requireAll(shape, values, object, trail);
        try {
            return type.cast(shape.make(values));
        } catch (Shape.Refused refused) {
            throw refused(shape, values, object, trail, refused.getMessage());
        }
    }

    private void requireAll(Shape shape, Object[] values, Json.Obj object, Trail trail) throws FormatProblem {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                throw source.problem(object.at(), trail, "storage.member.missing", shape.members().get(i).name());
            }
        }
    }

    private Object value(Kind kind, Json json, Trail trail) throws FormatProblem {
        return switch (kind) {
            case Kind.Text _ -> text(json, trail, "storage.need.text");
            case Kind.Identity _ -> identity(json, trail);
            case Kind.Whole whole -> whole(whole, json, trail);
            case Kind.Decimal _ -> json instanceof Json.Num(_, var number) ? number : refuse(json, trail, "storage.need.number");
            case Kind.Truth _ -> json instanceof Json.Truth(_, var truth) ? truth : refuse(json, trail, "storage.need.truth");
            case Kind.Day _ -> day(json, trail);
            case Kind.Word(var type) -> word(type, json, trail);
            case Kind.Part(var type) -> json instanceof Json.Obj object ? read(type, object, trail) : refuse(json, trail, "storage.need.object");
            case Kind.Maybe(var of) -> Optional.of(value(of, json, trail));
            case Kind.Many(var of) -> {
                if (!(json instanceof Json.Arr(_, var entries))) {
                    yield refuse(json, trail, "storage.need.list");
                }
                List<Object> values = new ArrayList<>(entries.size());
                for (Json entry : entries) {
                    values.add(value(of, entry, trail.entry(values.size())));
                }
                yield values;
            }
        };
    }

    private String text(Json json, Trail trail, String need) throws FormatProblem {
        return json instanceof Json.Text(_, var text) ? text : refuse(json, trail, need);
    }

    private DocumentId identity(Json json, Trail trail) throws FormatProblem {
        String text = text(json, trail, "storage.need.identity");
        try {
            return new DocumentId(text);
        } catch (IllegalArgumentException _) {
            throw wrong(json, trail, "storage.need.identity", "");
        }
    }

    private Object whole(Kind.Whole kind, Json json, Trail trail) throws FormatProblem {
        if (!(json instanceof Json.Num(_, var number)) || number.stripTrailingZeros().scale() > 0) {
            return refuse(json, trail, "storage.need.whole");
        }
        if (number.compareTo(BigDecimal.valueOf(kind.least())) < 0 || number.compareTo(BigDecimal.valueOf(kind.most())) > 0) {
            throw source.problem(json.at(), trail, "storage.need.range", number.toString(), String.valueOf(kind.least()), String.valueOf(kind.most()));
        }
        return kind.most() > Integer.MAX_VALUE ? (Object) number.longValueExact() : (Object) number.intValueExact();
    }

    private LocalDate day(Json json, Trail trail) throws FormatProblem {
        String text = text(json, trail, "storage.need.date");
        if (!isDate(text)) {
            throw wrong(json, trail, "storage.need.date", "");
        }
        try {
            return date(text);
        } catch (DateTimeException _) {
            throw source.problem(json.at(), trail, "storage.need.calendar", text);
        }
    }

    /** Whether a text has the form of a date, such as 2026-11-22. By hand and not by a pattern: there are many of them. */
    static boolean isDate(String text) {
        boolean fits = text.length() == DATE.length();
        for (int i = 0; fits && i < DATE.length(); i++) {
            char c = text.charAt(i);
            fits = DATE.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
        }
        return fits;
    }

    /**
     * The date of a text that has the form of one. To parse it by a formatter takes long.
     *
     * @throws DateTimeException if no calendar has such a day
     */
    static LocalDate date(String text) {
        return LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    private <E extends Enum<?>> E word(Class<E> type, Json json, Trail trail) throws FormatProblem {
        Optional<E> constant = json instanceof Json.Text(_, var word) ? Words.find(type, word) : Optional.empty();
        return constant.orElseThrow(() -> wrong(json, trail, "storage.need.word", String.join(", ", Words.all(type))));
    }

    /** Always throws, but fits where a value is wanted. */
    private <T> T refuse(Json json, Trail trail, String need) throws FormatProblem {
        throw wrong(json, trail, need, "");
    }

    private FormatProblem wrong(Json json, Trail trail, String need, String allowed) {
        return json instanceof Json.Null
                ? source.problem(json.at(), trail, "storage.need.nothing")
                : source.problem(json.at(), trail, need, excerpt(json), allowed);
    }

    /** A value as it stands in the file, short enough for a sentence. */
    static String excerpt(Json json) {
        return switch (json) {
            case Json.Obj _ -> "{…}";
            case Json.Arr _ -> "[…]";
            case Json.Text(_, var text) -> "\"" + Trail.shorten(text, LONGEST_EXCERPT) + "\"";
            case Json.Num(_, var number) -> number.toString();
            case Json.Truth(_, var truth) -> String.valueOf(truth);
            case Json.Null _ -> "null";
        };
    }

    /** Finds the member to blame: the only one without which the record would be accepted. */
    private FormatProblem refused(Shape shape, Object[] values, Json.Obj object, Trail trail, String key) {
        List<Shape.Member> blamed = new ArrayList<>();
        for (int i = 0; i < shape.members().size(); i++) {
            Shape.Member member = shape.members().get(i);
            if (object.members().containsKey(member.name()) && accepts(shape, values, i)) {
                blamed.add(member);
            }
        }
        if (blamed.size() != 1) {
            return source.problem(object.at(), trail, key);
        }
        String name = blamed.getFirst().name();
        return source.problem(object.members().get(name).at(), trail.member(name), key);
    }

    /** Whether the record would be accepted with another value in one place. */
    private static boolean accepts(Shape shape, Object[] values, int index) {
        Object[] probe = values.clone();
        Shape.Member member = shape.members().get(index);
        probe[probe.length - 1] = Map.of();
        probe[index] = member.preset().orElseGet(() -> harmless(member.kind(), values[index]));
        try {
            shape.make(probe);
            return true;
        } catch (Shape.Refused _) {
            return false;
        }
    }

    /** A value that a required member accepts, where there is a simple one. */
    private static Object harmless(Kind kind, Object otherwise) {
        if (kind instanceof Kind.Whole) {
            return 1;
        }
        return kind instanceof Kind.Text ? "x" : otherwise;
    }
}
