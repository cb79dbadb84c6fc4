package aiworkbench.export.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Shaped text of one font, size and colour on one baseline.
 *
 * @param x of the start of the run (its left end in every script)
 * @param baseline y of the baseline
 * @param width how far the run reaches to the right
 * @param face name of the font face, known to {@code export.text.FontLibrary}
 * @param size of the font in points
 * @param clusters from left to right
 * @param level of the Unicode bidirectional algorithm; odd is text that is read from right to left
 */
public record TextRun(double x, double baseline, double width, String face, double size, Ink ink,
        List<Cluster> clusters, int level) implements Mark {

    public TextRun {
        if (!(size > 0)) {
            throw new IllegalArgumentException("a font size is above 0: " + size);
        }
        clusters = List.copyOf(clusters);
    }

    /** The same run in text of that level. */
    public TextRun atLevel(int other) {
        return new TextRun(x, baseline, width, face, size, ink, clusters, other);
    }

    /** The same run moved. */
    public TextRun moved(double dx, double dy) {
        return new TextRun(x + dx, baseline + dy, width, face, size, ink, clusters, level);
    }

    /** The text of the clusters from left to right; not reading order in right-to-left scripts. */
    public String visualText() {
        return clusters.stream().map(Cluster::text).collect(Collectors.joining());
    }
}
