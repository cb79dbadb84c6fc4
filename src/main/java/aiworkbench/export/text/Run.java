package aiworkbench.export.text;

import java.util.Optional;

/**
 * Characters of a paragraph in one style, face and direction.
 *
 * @param face absent for a character that no font has
 * @param level of the Unicode bidirectional algorithm; odd is right to left
 */
record Run(int start, int end, Style style, Optional<FontFace> face, byte level) {

    /** The part of this run between two places of the paragraph. */
    Run within(int from, int to) {
        return new Run(Math.max(start, from), Math.min(end, to), style, face, level);
    }

    boolean rightToLeft() {
        return (level & 1) != 0;
    }
}
