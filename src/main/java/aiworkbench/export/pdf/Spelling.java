package aiworkbench.export.pdf;

import aiworkbench.export.page.Cluster;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.FontFace;
import aiworkbench.export.text.FontLibrary;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The text of a cluster as readers of PDF expect it. */
final class Spelling {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String PAIRS = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private final FontLibrary library;
    private final Map<Bracket, Integer> upright = new ConcurrentHashMap<>();

    private record Bracket(FontFace face, String text) {

        int glyph() {
            return face.font().createGlyphVector(EXACT, text).getGlyphCode(0);
        }
    }

    Spelling(FontLibrary library) {
        this.library = library;
    }

    /**
     * The text of a cluster: a fixed space is a space, and a bracket is the one that is seen, because PDFBox mirrors
     * brackets itself when it puts right-to-left text in order. Poppler does not, and shows them turned: no text serves
     * both. A ligature that runs from right to left is its first letter; {@link #rest} has the others.
     */
    String of(TextRun run, Cluster cluster) {
        String text = cluster.text().replace('\u00A0', ' ');
        int pair = text.length() == 1 && cluster.glyphs().size() == 1 ? PAIRS.indexOf(text) : -1;
        if (pair < 0) {
            return joined(cluster) ? text.substring(0, text.offsetByCodePoints(0, 1)) : text;
        }
        int glyph = upright.computeIfAbsent(new Bracket(library.face(run.face()), text), Bracket::glyph);
        return glyph == cluster.glyphs().getFirst().id() ? text : String.valueOf(PAIRS.charAt(pair ^ 1));
    }

    /**
     * The letters of a ligature that runs from right to left after its first, such as the alef of a lam-alef; else nothing. Readers turn
     * the text of a line around letter by letter, also inside of a longer text of one glyph, so that each letter has to be told by itself.
     */
    static List<String> rest(Cluster cluster) {
        return joined(cluster) ? cluster.text().codePoints().skip(1).mapToObj(Character::toString).toList() : List.of();
    }

    private static boolean joined(Cluster cluster) {
        String text = cluster.text();
        return cluster.glyphs().size() == 1 && text.codePointCount(0, text.length()) > 1
                && text.codePoints().allMatch(c -> Character.isLetter(c) && TextOperators.rightToLeft(c));
    }
}
