package aiworkbench.export.text;

import java.util.BitSet;

/** Which characters a font has a glyph for. */
final class Coverage {

    private final BitSet letters;

    Coverage(BitSet letters) {
        this.letters = letters;
    }

    /** Whether there is a glyph for every visible character. */
    boolean has(String text) {
        return text.codePoints().allMatch(c -> Characters.ignorable(c) || letters.get(c));
    }
}
