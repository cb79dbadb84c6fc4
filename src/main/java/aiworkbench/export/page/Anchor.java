package aiworkbench.export.page;

/**
 * A place that links and bookmarks of the same job can lead to.
 *
 * @param name unique in the job
 * @param y what shall be at the top of the window, in points
 */
public record Anchor(String name, double y) implements Mark {

    public Anchor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an anchor needs a name");
        }
    }
}
