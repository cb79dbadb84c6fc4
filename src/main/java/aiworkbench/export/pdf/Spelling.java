package aiworkbench.export.pdf;

import aiworkbench.export.page.Cluster;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.FontFace;
import aiworkbench.export.text.FontLibrary;
import java.awt.font.FontRenderContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The text of a cluster as readers of PDF expect it. */
final class Spelling {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String PAIRS = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    /** Lam with alef as one character each: readers turn longer texts around and would swap the two letters. */
    private static final Map<String, String> LIGATURES = Map.of("\u0644\u0622", "\uFEF5", "\u0644\u0623", "\uFEF7",
            "\u0644\u0625", "\uFEF9", "\u0644\u0627", "\uFEFB");

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
     * both. Normalised (NFKC) it is the text that was typed.
     */
    String of(TextRun run, Cluster cluster) {
        String text = cluster.text().replace('\u00A0', ' ');
        int pair = text.length() == 1 && cluster.glyphs().size() == 1 ? PAIRS.indexOf(text) : -1;
        if (pair < 0) {
            return LIGATURES.getOrDefault(text, text);
        }
        int glyph = upright.computeIfAbsent(new Bracket(library.face(run.face()), text), Bracket::glyph);
        return glyph == cluster.glyphs().getFirst().id() ? text : String.valueOf(PAIRS.charAt(pair ^ 1));
    }
}
