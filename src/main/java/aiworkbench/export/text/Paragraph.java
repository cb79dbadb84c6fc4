package aiworkbench.export.text;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A paragraph with everything known that does not depend on the width of its lines.
 *
 * @param places how far the pen has moved before each character, in points, and at the end
 */
record Paragraph(StyledText styled, Bidi bidi, List<Run> runs, double[] places) {

    /** Analyses and measures a paragraph. */
    static Paragraph of(StyledText styled, Itemiser itemiser, RunShaper shaper) {
        String text = styled.text();
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Run> runs = text.isEmpty() ? List.of() : itemiser.runs(styled, bidi);
        double[] places = new double[text.length() + 1];
        for (Run run : runs) {
            measure(run, text, shaper, places);
        }
        return new Paragraph(styled, bidi, runs, places);
    }

    private static void measure(Run run, String text, RunShaper shaper, double[] places) {
        double place = places[run.start()];
        if (run.face().isEmpty()) {
            String letter = text.substring(run.start(), run.end());
            for (int i = run.start(); i < run.end(); i++) {
                places[i + 1] = place + MissingBox.width(letter, run.style());
            }
            return;
        }
        ShapedRun shaped = shaper.shape(run.face().get(), text.substring(run.start(), run.end()), run.rightToLeft());
        double scale = run.style().size() / FontFace.UNITS;
        for (int i = run.start(); i < run.end(); i++) {
            place += shaped.advances()[i - run.start()] * scale;
            places[i + 1] = place;
        }
    }

    String text() {
        return styled.text();
    }

    boolean rightToLeft() {
        return !bidi.baseIsLeftToRight();
    }

    /** Where a line may end by the rules of the language; the end of the paragraph is always one. */
    BitSet lineEnds(Locale language) {
        var ends = boundaries(BreakIterator.getLineInstance(language));
        for (int sign = text().indexOf('%'); sign >= 0; sign = text().indexOf('%', sign + 1)) {
            ends.set(sign, ends.get(sign) && !percentage(sign));
        }
        return ends;
    }

    /** A per cent sign does not leave its number, also if a space stands between them. */
    private boolean percentage(int sign) {
        return sign > 1 && text().charAt(sign - 1) == ' ' && Character.isDigit(text().charAt(sign - 2));
    }

    /** Where a line may end if a word is longer than the line. */
    BitSet letterEnds(Locale language) {
        return boundaries(BreakIterator.getCharacterInstance(language));
    }

    private BitSet boundaries(BreakIterator iterator) {
        BitSet ends = new BitSet();
        iterator.setText(text());
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            ends.set(end);
        }
        return ends;
    }
}
