package aiworkbench.export.page;

import java.util.List;

/**
 * The smallest piece of text with glyphs of its own: usually one letter and one glyph, but a ligature has several
 * letters for one glyph and some scripts have several glyphs for one syllable.
 *
 * @param text in reading order
 * @param glyphs from left to right, at least one
 */
public record Cluster(String text, List<Glyph> glyphs) {

    public Cluster {
        glyphs = List.copyOf(glyphs);
        if (text.isEmpty() || glyphs.isEmpty()) {
            throw new IllegalArgumentException("a cluster has text and glyphs");
        }
    }
}
