package aiworkbench.storage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the text of a file into values with places. Knows JSON and the limits of a file, not documents.
 *
 * <p>Jackson splits the text into tokens. The limits are checked here and not by Jackson, because a complaint needs the way to
 * the value; Jackson's own limits are wider, so that a text, name or number without end is given up before it fills the memory.
 */
final class JsonReader {

    static final int DEEPEST = 64;
    static final int LONGEST_TEXT = 1_000_000;
    static final int LONGEST_NAME = 256;
    static final int LONGEST_NUMBER = 32;
    static final int LARGEST_SCALE = 32;
    /** With its letter and sign; whatever is longer is far beyond the largest scale. */
    static final int LONGEST_EXPONENT = 4;
    static final int MOST_TOKENS = 5_000_000;

    /** Numbers and objects take the memory of several other values, so they count for several. */
    private static final int NUMBER_COUNTS_MORE = 1;
    private static final int OBJECT_COUNTS_MORE = 2;

    /** Most objects have few members; room for more is made when they come. */
    private static final int FEW = 4;

    /** Around a text. */
    private static final int QUOTES = 2;

    /** A file in which everything is wrong gets no list of a million notes. */
    private static final int MOST_NOTES = 100;

    private static final TokenStreamFactory JACKSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 1)
                    .maxStringLength(2 * LONGEST_TEXT)
                    .maxNameLength(2 * LONGEST_TEXT)
                    .maxNumberLength(2 * LONGEST_TEXT)
                    .build())
            .build();

    private final Source source;
    private final JsonParser parser;
    private final List<Complaint> notes;
    private int tokens;

    /** What JSON takes for blank: fewer characters than Java does. */
    private static final String BLANKS = " \t\r\n";

    private JsonReader(Source source, JsonParser parser, List<Complaint> notes) {
        this.source = source;
        this.parser = parser;
        this.notes = notes;
    }

    /**
     * The one value of a file.
     *
     * @param notes receives what was mended silently: unreadable characters that were replaced or left out
     * @throws FormatProblem if the text is not JSON, or exceeds a limit
     */
    static Json read(Source source, List<Complaint> notes) throws FormatProblem {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), source.reader())) {
            JsonReader reader = new JsonReader(source, parser, notes);
            reader.next(Trail.TOP);
            Json json = reader.value(Trail.TOP, 0);
            reader.end();
            return json;
        }
    }

    private JsonToken next(Trail trail) throws FormatProblem {
        if (++tokens > MOST_TOKENS) {
            throw source.problem(at(), trail, "storage.limit.values", MOST_TOKENS);
        }
        try {
            return parser.nextToken();
        } catch (StreamReadException e) {
            // Jackson looks at the value already when it gives out the name, so it is SyntaxProblem that adds the name to the trail
            throw SyntaxProblem.of(source, (int) e.getLocation().getCharOffset(), trail);
        } catch (StreamConstraintsException _) {
            throw withoutEnd(trail);
        }
    }

    /** Jackson has given up inside a name or number, far behind its start. */
    private FormatProblem withoutEnd(Trail trail) {
        String text = source.text();
        int inside = (int) parser.currentLocation().getCharOffset();
        int start = inside;
        while ("0123456789.eE+-".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start < inside && text.charAt(start - 1) != '"'
                ? source.problem(start, trail, "storage.limit.number", LONGEST_NUMBER)
                : source.problem(text.lastIndexOf('"', inside - 1), trail, "storage.limit.name", LONGEST_NAME);
    }

    private void end() throws FormatProblem {
        int after = (int) parser.currentLocation().getCharOffset();
        try {
            if (parser.nextToken() != null) {
                throw source.problem(at(), Trail.TOP, "storage.syntax.trailing");
            }
        } catch (StreamReadException e) {
            String text = source.text();
            int at = after;
            while (at < text.length() - 1 && BLANKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            throw source.problem(at, Trail.TOP, "storage.syntax.trailing");
        }
    }

    /** Where the current token starts. */
    private int at() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private Json value(Trail trail, int depth) throws FormatProblem {
        int at = at();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at, trail, depth + 1);
            case START_ARRAY -> array(at, trail, depth + 1);
            case VALUE_STRING -> new Json.Text(at, text(at, trail));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, number(at, trail));
            case VALUE_TRUE -> new Json.Truth(at, true);
            case VALUE_FALSE -> new Json.Truth(at, false);
            case VALUE_NULL -> new Json.Null(at);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("Jackson gave " + parser.currentToken() + " where a value starts");
        };
    }

    private Json object(int at, Trail trail, int depth) throws FormatProblem {
        checkDepth(at, trail, depth);
        tokens += OBJECT_COUNTS_MORE;
        Map<String, Json> members = new LinkedHashMap<>(FEW);
        while (next(trail) != JsonToken.END_OBJECT) {
            String name = name(trail);
            Json before = members.get(name);
            if (before != null) {
                throw source.problem(at(), trail, "storage.member.twice", Trail.shorten(name, 60), lineOfName(before));
            }
            next(trail);
            members.put(name, value(trail.member(name), depth));
        }
        return new Json.Obj(at, members);
    }

    private Json array(int at, Trail trail, int depth) throws FormatProblem {
        checkDepth(at, trail, depth);
        List<Json> entries = new ArrayList<>();
        while (next(trail) != JsonToken.END_ARRAY) {
            entries.add(value(trail.entry(entries.size()), depth));
        }
        return new Json.Arr(at, entries);
    }

    private void checkDepth(int at, Trail trail, int depth) throws FormatProblem {
        if (depth > DEEPEST) {
            throw source.problem(at, trail, "storage.limit.depth", DEEPEST);
        }
    }

    private String name(Trail trail) throws FormatProblem {
        String name = parser.currentName();
        if (name.length() > LONGEST_NAME) {
            throw source.problem(at(), trail, "storage.limit.name", LONGEST_NAME);
        }
        return clean(name, trail);
    }

    /** Where the name before a value ends; names have no line ends inside. */
    private int lineOfName(Json value) {
        return source.line(source.text().lastIndexOf('"', value.at() - 1));
    }

    private String text(int at, Trail trail) throws FormatProblem {
        String text = lexeme(at, trail);
        if (text.length() > LONGEST_TEXT) {
            throw source.problem(at, trail, "storage.limit.text", LONGEST_TEXT);
        }
        int end = (int) parser.currentLocation().getCharOffset();
        boolean escaped = end - at > text.length() + QUOTES;
        return escaped ? clean(text, trail) : text;
    }

    /** What cannot be kept comes from escapes only: neither UTF-8 nor Jackson lets halves and control characters pass as they are. */
    private String clean(String text, Trail trail) {
        String clean = CleanText.of(text);
        if (!clean.equals(text) && notes.size() < MOST_NOTES) {
            notes.add(source.complaint(at(), trail, CleanText.hasHalves(text) ? "storage.note.replaced" : "storage.note.dropped"));
        }
        return clean;
    }

    private BigDecimal number(int at, Trail trail) throws FormatProblem {
        tokens += NUMBER_COUNTS_MORE;
        String text = lexeme(at, trail);
        if (text.length() > LONGEST_NUMBER) {
            throw source.problem(at, trail, "storage.limit.number", LONGEST_NUMBER);
        }
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        boolean hugeExponent = exponent >= 0 && text.length() - exponent > LONGEST_EXPONENT;
        if (hugeExponent || Math.abs(new BigDecimal(text).scale()) > LARGEST_SCALE) {
            throw source.problem(at, trail, "storage.limit.exponent", text, LARGEST_SCALE);
        }
        return new BigDecimal(text);
    }

    /** Jackson reads the inside of a text or number only now, so syntax errors inside it surface here. */
    private String lexeme(int at, Trail trail) throws FormatProblem {
        try {
            return parser.getString();
        } catch (StreamReadException e) {
            throw SyntaxProblem.of(source, (int) e.getLocation().getCharOffset(), trail);
        } catch (StreamConstraintsException _) {
            throw source.problem(at, trail, "storage.limit.text", LONGEST_TEXT);
        }
    }
}
