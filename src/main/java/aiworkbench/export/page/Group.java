package aiworkbench.export.page;

import java.util.List;

/**
 * Content that belongs together under one tag; groups nest and make the structure tree of a PDF.
 * Marks outside any group, and everything in an artefact, are decoration that no screen reader reads.
 *
 * @param words the text of the marks right in this group in reading order, or empty; runs alone only know the order
 *         in which they are seen
 */
public record Group(Tag tag, List<Content> content, String words) implements Content {

    public Group {
        if (tag == null) {
            throw new IllegalArgumentException("a group needs a tag");
        }
        content = List.copyOf(content);
    }

    /** A group without words of its own. */
    public Group(Tag tag, List<Content> content) {
        this(tag, content, "");
    }

    /** A group of a few things. */
    public static Group of(Tag tag, Content... content) {
        return new Group(tag, List.of(content));
    }
}
