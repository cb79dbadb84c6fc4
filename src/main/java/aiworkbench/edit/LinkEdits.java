package aiworkbench.edit;

import aiworkbench.model.Document;
import aiworkbench.model.Link;

/** Edits of links, wherever in a document they stand. */
public final class LinkEdits {

    private LinkEdits() {}

    /**
     * Removes every link of an element to a place; links of other elements stay.
     *
     * @param owner id of the innermost element around the links, or empty for those of the document itself
     */
    public static <D extends Record & Document> Edit<D> remove(Class<D> type, String owner, Link to) {
        return Edit.of("edit.removeLink", owner, document -> type.cast(new Removing(owner, to).record(document, "")));
    }

    /** Leaves out such links. */
    private static final class Removing extends Rebuilding {

        private final String owner;
        private final Link to;

        Removing(String owner, Link to) {
            this.owner = owner;
            this.to = to;
        }

        @Override
        boolean gone(Link link, String around) {
            return around.equals(owner) && link.document().equals(to.document()) && link.element().equals(to.element());
        }
    }
}
