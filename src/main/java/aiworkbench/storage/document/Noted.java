package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Patch;
import java.util.Map;
import java.util.Optional;

/** The document as a journal knows it. */
final class Noted {

    private final JsonFormat format;
    private Document document;
    private Map<String, Object> tree;

    Noted(JsonFormat format, Document document) {
        this.format = format;
        restart(document);
    }

    /** The journal starts anew from a document. */
    void restart(Document now) {
        document = now;
        tree = format.tree(now);
    }

    /**
     * Takes over what a document has become.
     *
     * @return the edit that leads there, for the journal; empty if there is none
     */
    Optional<byte[]> become(Document now) {
        if (now == document) {
            return Optional.empty();
        }
        Map<String, Object> before = tree;
        restart(now);
        return tree.equals(before) ? Optional.empty() : Optional.of(format.print(Patch.between(before, tree).tree()));
    }

    /** Whether it is equal to a document. */
    boolean is(Document other) {
        return document == other || tree.equals(format.tree(other));
    }

    /** Whether the user listed anything in it. */
    boolean listsSomething() {
        return Images.listsSomething(tree);
    }
}
