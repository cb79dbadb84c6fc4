package aiworkbench.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Which other files a document belongs to, seen without making a document of it. Checks nothing: what is wrong with a file shows when
 * it is read.
 *
 * @param id as the file says it
 * @param product as the file says it, or empty
 * @param documents ids that its links name
 */
public record Glance(String id, String product, Set<String> documents) {

    private static final JsonFactory JACKSON = new JsonFactory();

    public Glance {
        documents = Set.copyOf(documents);
    }

    /** A glance at the bytes of a file; empty if they are no JSON. */
    public static Optional<Glance> of(byte[] bytes) {
        try {
            return Optional.of(new Looking(bytes).all());
        } catch (Unusual _) {
            return thoroughly(bytes);
        }
    }

    /** The same for any JSON, in several times the time. */
    static Optional<Glance> thoroughly(byte[] bytes) {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), bytes)) {
            return Optional.of(look(parser));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Glance look(JsonParser parser) {
        String id = "";
        String product = "";
        Set<String> documents = new HashSet<>();
        int depth = 0;
        boolean header = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    header = depth == 1 && "header".equals(parser.currentName());
                    depth++;
                }
                case END_OBJECT, END_ARRAY -> depth--;
                case VALUE_STRING -> {
                    String name = parser.currentName();
                    if (depth == 1 && "id".equals(name)) {
                        id = parser.getString();
                    } else if (depth == 2 && header && "product".equals(name)) {
                        product = parser.getString();
                    } else if ("document".equals(name)) {
                        documents.add(parser.getString());
                    }
                }
                default -> { }
            }
        }
        return new Glance(id, product, documents);
    }

    /** A glance at JSON that holds nothing out of the ordinary. */
    private static final class Looking {

        private static final byte[] ID = name("id");
        private static final byte[] HEADER = name("header");
        private static final byte[] PRODUCT = name("product");
        private static final byte[] DOCUMENT = name("document");

        private final PlainJson json;
        private final Set<String> documents = new HashSet<>();
        private String id = "";
        private String product = "";

        Looking(byte[] bytes) {
            json = new PlainJson(bytes);
        }

        private static byte[] name(String name) {
            return name.getBytes(StandardCharsets.US_ASCII);
        }

        Glance all() throws Unusual {
            members(1, false);
            json.end();
            return new Glance(id, product, documents);
        }

        private void members(int depth, boolean header) throws Unusual {
            json.take('{');
            for (boolean goes = !json.takes('}'); goes; goes = json.more('}')) {
                json.name();
                boolean isText = json.peek() == '"';
                if (isText && json.is(DOCUMENT)) {
                    documents.add(json.text());
                } else if (isText && depth == 1 && json.is(ID)) {
                    id = json.text();
                } else if (isText && header && json.is(PRODUCT)) {
                    product = json.text();
                } else {
                    value(depth, depth == 1 && json.is(HEADER));
                }
            }
        }

        private void value(int depth, boolean header) throws Unusual {
            if (depth > JsonReader.DEEPEST) {
                throw new Unusual();
            }
            switch (json.peek()) {
                case '{' -> members(depth + 1, header);
                case '[' -> {
                    json.take('[');
                    for (boolean goes = !json.takes(']'); goes; goes = json.more(']')) {
                        value(depth + 1, false);
                    }
                }
                case '"' -> json.skipText();
                case 't', 'f', 'n' -> json.word();
                default -> json.skipNumber();
            }
        }
    }
}
