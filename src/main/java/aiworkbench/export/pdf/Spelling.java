package aiworkbench.export.pdf;

import aiworkbench.export.page.Cluster;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.FontFace;
import aiworkbench.export.text.FontLibrary;
import java.awt.font.FontRenderContext;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The text of a cluster as readers of PDF expect it. */
final class Spelling {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String PAIRS = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    /** Where Unicode keeps Arabic ligatures as characters of their own: first and last. */
    private static final List<Integer> ARABIC_LIGATURES = List.of(0xFC00, 0xFDC7, 0xFEF5, 0xFEFC);

    /** Arabic ligatures as one character each: readers turn longer texts around and would swap the letters. */
    private static final Map<String, String> LIGATURES = ligatures();

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

    private static Map<String, String> ligatures() {
        var ligatures = new HashMap<String, String>();
        for (int i = 0; i < ARABIC_LIGATURES.size(); i += 2) {
            for (int c = ARABIC_LIGATURES.get(i); c <= ARABIC_LIGATURES.get(i + 1); c++) {
                var letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
                if (Character.isDefined(c) && letters.codePoints().allMatch(Character::isLetter)) {
                    ligatures.putIfAbsent(letters, Character.toString(c));
                }
            }
        }
        return Map.copyOf(ligatures);
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
