package aiworkbench.storage;

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
}
