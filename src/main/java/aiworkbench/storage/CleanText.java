package aiworkbench.storage;

/** Text that a file can hold: no halves of characters, no control characters but tab and line feed. */
public final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** The text with line ends as LF, halves of characters as U+FFFD, and other control characters left out. Same instance if clean. */
    public static String of(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (isHalf(c)) {
                clean.append(REPLACEMENT);
            } else if (!isControl(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** Whether a file gives the text back exactly. */
    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || Character.isSurrogate(c) && isHalf(text.codePointAt(i++))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds a surrogate without its partner. */
    static boolean hasHalves(String text) {
        return text.codePoints().anyMatch(CleanText::isHalf);
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n';
    }
}
