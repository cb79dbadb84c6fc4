package aiworkbench.export.page;

import java.util.List;

/**
 * An entry of the outline beside the pages.
 *
 * @param anchor name of the {@link Anchor} it leads to
 */
public record Bookmark(String title, String anchor, List<Bookmark> children) {

    public Bookmark {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a bookmark needs a title");
        }
        children = List.copyOf(children);
    }

    /** An entry without entries below it. */
    public static Bookmark of(String title, String anchor) {
        return new Bookmark(title, anchor, List.of());
    }
}
