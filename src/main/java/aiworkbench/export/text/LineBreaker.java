package aiworkbench.export.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a paragraph into lines no wider than allowed, at the places its language likes; a word that is longer than a
 * line is cut between letters. The work grows with the length of the text and with nothing else.
 */
final class LineBreaker {

    private static final double TOLERANCE = 0.01;
    private static final char JOINER = '\u200D';

    private final Paragraph paragraph;
    private final Locale language;
    private final double width;
    private BitSet ends;
    private BitSet letterEnds;

    LineBreaker(Paragraph paragraph, Locale language, double width) {
        this.paragraph = paragraph;
        this.language = language;
        this.width = width + TOLERANCE;
    }

    /** A line from {@code start}; the visible part ends at {@code visible}, the rest is white space. */
    record Range(int start, int visible, int end) {

        boolean wrapped(int length) {
            return end < length;
        }
    }

    /** The lines of the paragraph, at least one. */
    List<Range> lines() {
        int length = paragraph.text().length();
        if (length == 0) {
            return List.of(new Range(0, 0, 0));
        }
        if (paragraph.places()[length] <= width && paragraph.text().charAt(length - 1) != Characters.SOFT_HYPHEN) {
            return List.of(range(0, length));
        }
        List<Range> lines = new ArrayList<>();
        int start = 0;
        int good = 0;
        for (int end = ends().nextSetBit(1); end > 0; end = ends().nextSetBit(end + 1)) {
            while (!fits(start, end)) {
                int cut = good > start ? good : emergency(start, end);
                if (cut >= end) {
                    break;
                }
                lines.add(range(start, cut));
                start = cut;
            }
            good = end;
        }
        lines.add(range(start, length));
        return lines;
    }

    /** One line that ends earlier than planned, because exact shaping made it too wide. */
    Range shorter(Range line) {
        int cut = ends().previousSetBit(line.visible() - 1);
        if (cut <= line.start()) {
            cut = letterEnds().previousSetBit(line.visible() - 1);
        }
        return cut <= line.start() ? line : range(line.start(), cut);
    }

    private boolean fits(int start, int end) {
        int visible = visibleEnd(start, end);
        boolean hyphen = visible < paragraph.text().length()
                && visible > start && paragraph.text().charAt(visible - 1) == Characters.SOFT_HYPHEN;
        double hyphenWidth = hyphen ? paragraph.styled().styles()[visible - 1].size() * LineBuilder.HYPHEN : 0;
        return paragraph.places()[visible] - paragraph.places()[start] + hyphenWidth <= width;
    }

    /** The last place before {@code end} where letters may be parted and the line fits; at least one letter. */
    private int emergency(int start, int end) {
        double limit = paragraph.places()[start] + width;
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraph.places()[middle] <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int cut = letterEnds().previousSetBit(low);
        return cut > start ? cut : within(start, low, letterEnds().nextSetBit(start + 1));
    }

    /** Emoji that are joined and have no picture together are as wide as all of them, and may be parted where a line has no room for that. */
    private int within(int start, int fitting, int letterEnd) {
        for (int cut = Math.min(fitting, letterEnd - 1); cut > start; cut--) {
            if (paragraph.text().charAt(cut - 1) == JOINER) {
                return cut;
            }
        }
        return letterEnd;
    }

    private BitSet ends() {
        if (ends == null) {
            ends = paragraph.lineEnds(language);
        }
        return ends;
    }

    private BitSet letterEnds() {
        if (letterEnds == null) {
            letterEnds = paragraph.letterEnds(language);
        }
        return letterEnds;
    }

    private Range range(int start, int end) {
        return new Range(start, visibleEnd(start, end), end);
    }

    private int visibleEnd(int start, int end) {
        int visible = end;
        while (visible > start && Characters.space(paragraph.text().charAt(visible - 1))) {
            visible--;
        }
        return visible;
    }
}
