package aiworkbench.edit;

import java.util.IdentityHashMap;
import java.util.Map;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;

/**
 * Gives a copy of a document an id of its own. Links of the document to itself go along; its links to others, and everything else,
 * stay. Links of others still lead to the document that was copied.
 *
 * <p>Remembers what it made of each part, so that all steps of a history become one history again: what was one instance stays one.
 */
public final class OwnId {

    private final Map<Object, Object> made = new IdentityHashMap<>();
    private final Rebuilding rebuilding;

    /** Puts one id in the place of another. */
    public OwnId(DocumentId old, DocumentId own) {
        rebuilding = new Rebuilding() {
            @Override
            DocumentId id(DocumentId id) {
                return id.equals(old) ? own : id;
            }

            @Override
            Object value(Object value, String around) {
                var known = made.get(value);
                if (known == null) {
                    known = super.value(value, around);
                    made.put(value, known);
                }
                return known;
            }
        };
    }

    /** The document with its own id. */
    @SuppressWarnings("unchecked")
    public <D extends Document> D of(D document) {
        return (D) rebuilding.value(document, "");
    }
}
