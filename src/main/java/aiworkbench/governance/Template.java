package aiworkbench.governance;

import aiworkbench.model.DocumentKind;

/**
 * Something to start a document from.
 *
 * @param id what {@link Templates#create} takes; unique among those of one kind of document
 * @param about one line that says what it holds or whom it is for
 */
public record Template(String id, DocumentKind kind, Group group, String title, String about) implements Entry {

    /** What sort of start it is, in the order in which they are offered. */
    public enum Group {
        /** Nothing but the structure. */
        BLANK,
        /** A worked outcome sentence. */
        EXAMPLE,
        /** A plan with items. */
        PLAN,
        /** One of the blueprints that fill all three documents. */
        BLUEPRINT,
        /** A small start for a canvas. */
        STARTER,
        /** Another canvas layout, empty. */
        LAYOUT
    }
}
