package aiworkbench.export.text;

/** What characters mean for setting text. */
final class Characters {

    static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {
    }

    /**
     * The text as it can be set: one kind of line end, tabs as spaces, no control characters, no half characters.
     */
    static String clean(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n')) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int previous = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c != '\n' || previous != '\r') {
                append(clean, c);
            }
            previous = c;
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, int c) {
        switch (c) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> clean.append('\n');
            case '\t' -> clean.append(' ');
            default -> {
                if (c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF) {
                    clean.append('\uFFFD');
                } else if (!Character.isISOControl(c) && c != 0xFEFF) {
                    clean.appendCodePoint(c);
                }
            }
        }
    }

    /** Whether a character has no picture of its own and no font needs to have it. */
    static boolean ignorable(int c) {
        return c == SOFT_HYPHEN || c == 0x034F || c == 0x061C || c >= 0x180B && c <= 0x180F
                || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F || c == 0xFEFF || c >= 0xE0000 && c <= 0xE0FFF;
    }

    /** The text without characters that only steer the setting; joiners stay, words are spelled with them. */
    static String visible(String text) {
        if (text.codePoints().noneMatch(Characters::steering)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !steering(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean steering(int c) {
        return ignorable(c) && c != 0x200C && c != 0x200D;
    }

    /** Whether a character belongs to no script in particular, as spaces, digits and most signs do. */
    static boolean neutral(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
    }

    /** Whether a character is white space that may end a line. */
    static boolean space(char c) {
        return c == ' ' || c == '\u3000' || c == '\u1680' || c >= '\u2000' && c <= '\u200B' && c != '\u2007';
    }
}
