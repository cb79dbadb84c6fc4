package aiworkbench.export.page;

import java.util.List;

/**
 * Content that belongs together under one tag; groups nest and make the structure tree of a PDF.
 * Marks outside any group, and everything in an artefact, are decoration that no screen reader reads.
 */
public record Group(Tag tag, List<Content> content) implements Content {

    public Group {
        if (tag == null) {
            throw new IllegalArgumentException("a group needs a tag");
        }
        content = List.copyOf(content);
    }

    /** A group of a few things. */
    public static Group of(Tag tag, Content... content) {
        return new Group(tag, List.of(content));
    }
}
