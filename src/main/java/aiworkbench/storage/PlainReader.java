package aiworkbench.storage;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the bytes of a file straight into records, without the values with places that {@link JsonReader} makes for complaints. Takes
 * a fraction of the time, and reads only what nobody could complain about: of anything else it makes nothing, and the file is read
 * thoroughly instead. What it reads is the same document, with no notes.
 */
final class PlainReader {

    private static final byte[] FORMAT = Migrations.FORMAT.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VERSION = Migrations.VERSION.getBytes(StandardCharsets.US_ASCII);

    /** As many as the thorough reader counts at most for a value with its name, or for an object besides. */
    private static final int MEMBER_COUNTS = 3;
    private static final int OBJECT_COUNTS = 3;

    private static final Object[] NONE = {};

    private final Shapes shapes;
    private final PlainJson json;
    private final Proven proven;
    private final Proven.Image before;
    private final Proven.Walk walk;
    private final List<Proven.Entry> now = new ArrayList<>();
    private final PlainValues values;
    private int tokens;

    private PlainReader(Shapes shapes, byte[] bytes, Proven proven) {
        this.shapes = shapes;
        this.json = new PlainJson(bytes);
        this.values = new PlainValues(json);
        this.proven = proven;
        this.before = proven.last();
        this.walk = new Proven.Walk(before);
    }

    /** The document; empty if only the thorough reader can tell. */
    static Optional<Document> read(Shapes shapes, byte[] bytes) {
        return read(shapes, bytes, null, Proven.NOTHING);
    }

    /**
     * The same for a caller who expects a document: parts that are equal to its parts are not made again, which is most of the work.
     *
     * @param like the expected one, which is the answer itself if the bytes hold it; null if there is none
     * @param proven entries that need not be read again; learns those of this document
     */
    static Optional<Document> read(Shapes shapes, byte[] bytes, Document like, Proven proven) {
        if (bytes.length > JsonFormat.LARGEST) {
            return Optional.empty();
        }
        try {
            PlainReader reader = new PlainReader(shapes, bytes, proven);
            Document document = reader.document(like);
            proven.remember(new Proven.Image(bytes, reader.now));
            return Optional.of(document);
        } catch (Unusual | Shape.Refused _) {
            return Optional.empty();
        }
    }

    private Document document(Document like) throws Unusual, Shape.Refused {
        json.take('{');
        expect(FORMAT);
        Class<? extends Record> type = type(json.text());
        json.take(',');
        expect(VERSION);
        if (json.whole() != Migrations.CURRENT) {
            throw new Unusual();
        }
        count(2 * MEMBER_COUNTS);
        Record document = record(shapes.of(type), json.more('}'), 1, like);
        json.end();
        return (Document) document;
    }

    private void expect(byte[] name) throws Unusual {
        json.name();
        if (!json.is(name)) {
            throw new Unusual();
        }
    }

    private static Class<? extends Record> type(String format) throws Unusual {
        for (DocumentKind kind : DocumentKind.values()) {
            if (format.equals(JsonFormat.word(kind))) {
                return JsonFormat.type(kind);
            }
        }
        throw new Unusual();
    }

    /**
     * The rest of an object as a record.
     *
     * @param more whether members follow
     * @param like what is expected here, or anything else
     */
    private Record record(Shape shape, boolean more, int depth, Object like) throws Unusual, Shape.Refused {
        count(OBJECT_COUNTS);
        Object[] members = shape.absent();
        Record expected = shape.type().isInstance(like) ? (Record) like : null;
        Object[] parts = expected == null ? NONE : shape.values(expected);
        Map<String, Object> unknown = shape.unknown(members);
        long seen = 0;
        int place = -1;
        for (boolean goes = more; goes; goes = json.more('}')) {
            json.name();
            place = shape.place(json, place + 1);
            if (place < 0) {
                if (depth == 1 && (json.is(FORMAT) || json.is(VERSION))) {
                    throw new Unusual();
                }
                unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
                member(unknown, depth);
            } else {
                long bit = 1L << place;
                if ((seen & bit) != 0) {
                    throw new Unusual();
                }
                seen |= bit;
                members[place] = value(shape.kind(place), depth, part(parts, place));
            }
        }
        for (Object value : members) {
            if (value == null) {
                throw new Unusual();
            }
        }
        members[members.length - 1] = unknown;
        return expected != null && Arrays.equals(members, parts) ? expected : shape.make(members);
    }

    private static Object part(Object[] parts, int place) {
        return place < parts.length ? parts[place] : null;
    }

    private Object value(Kind kind, int depth, Object like) throws Unusual, Shape.Refused {
        count(MEMBER_COUNTS);
        return switch (kind) {
            case Kind.Text _ -> json.text();
            case Kind.Identity _ -> values.identity();
            case Kind.Whole whole -> values.whole(whole);
            case Kind.Decimal _ -> json.decimal();
            case Kind.Truth _ -> values.truth();
            case Kind.Day _ -> values.day();
            case Kind.Word(var type) -> values.word(type);
            case Kind.Part(var type) -> {
                json.take('{');
                yield record(shapes.of(type), !json.takes('}'), depth + 1, like);
            }
            case Kind.Maybe(var of) -> Optional.of(value(of, depth, like instanceof Optional<?> maybe ? maybe.orElse(null) : null));
            case Kind.Many(var of) -> {
                Object[] parts = like instanceof List<?> list ? list.toArray() : NONE;
                boolean large = depth == 1 && proven.isLarge(parts.length);
                List<Object> entries = new ArrayList<>();
                json.take('[');
                for (boolean goes = !json.takes(']'); goes; goes = json.more(']')) {
                    Object expected = part(parts, entries.size());
                    entries.add(large ? entry(of, depth + 1, expected) : value(of, depth + 1, expected));
                }
                yield entries;
            }
        };
    }

    /** An entry of a large list of the document itself: not read again if it stands here byte for byte as when it was proved. */
    private Object entry(Kind kind, int depth, Object expected) throws Unusual, Shape.Refused {
        json.peek();
        int start = json.at;
        Proven.Entry known = walk.to(expected);
        if (known != null && json.skips(before.bytes(), known.from(), known.to())) {
            count(known.tokens());
            now.add(new Proven.Entry(known.record(), start, json.at, known.tokens()));
            return expected;
        }
        int counted = tokens;
        Object value = value(kind, depth, expected);
        if (value == expected && value instanceof Record record) {
            now.add(new Proven.Entry(record, start, json.at, tokens - counted));
        }
        return value;
    }

    /** Never counts less than the thorough reader. */
    private void count(int more) throws Unusual {
        tokens += more;
        if (tokens > JsonReader.MOST_TOKENS) {
            throw new Unusual();
        }
    }

    /** Adds a member that this version does not know. */
    private void member(Map<String, Object> members, int depth) throws Unusual {
        String name = json.lastName();
        if (members.containsKey(name)) {
            throw new Unusual();
        }
        members.put(name, unknown(depth));
    }

    private Object unknown(int depth) throws Unusual {
        count(MEMBER_COUNTS);
        return switch (json.peek()) {
            case '"' -> json.text();
            case '{' -> unknownObject(depth + 1);
            case '[' -> unknownList(depth + 1);
            case 't', 'f', 'n' -> switch (json.word()) {
                case "true" -> true;
                case "false" -> false;
                default -> null;
            };
            default -> json.decimal();
        };
    }

    private static void checkDepth(int depth) throws Unusual {
        if (depth > JsonReader.DEEPEST) {
            throw new Unusual();
        }
    }

    private Map<String, Object> unknownObject(int depth) throws Unusual {
        checkDepth(depth);
        count(OBJECT_COUNTS);
        Map<String, Object> members = new LinkedHashMap<>();
        json.take('{');
        for (boolean goes = !json.takes('}'); goes; goes = json.more('}')) {
            json.name();
            member(members, depth);
        }
        return members;
    }

    private List<Object> unknownList(int depth) throws Unusual {
        checkDepth(depth);
        List<Object> entries = new ArrayList<>();
        json.take('[');
        for (boolean goes = !json.takes(']'); goes; goes = json.more(']')) {
            entries.add(unknown(depth));
        }
        return entries;
    }
}
