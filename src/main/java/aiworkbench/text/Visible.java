package aiworkbench.text;

import java.nio.file.Path;

/** Text that could deceive a reader, with what cannot be seen made visible: names of files and texts from files that are shown to people. */
public final class Visible {

    private Visible() {}

    /**
     * The text with marks such as {@code ‹U+202E›} in the place of characters that turn the direction of writing around or take no room.
     * The two joiners that scripts and emoji need stay as they are. Same instance if there is nothing to mark.
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                visible.append("‹U+%04X›".formatted(c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** The name of a file or folder; the whole path if it has none. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return of(String.valueOf(name == null ? file : name));
    }

    private static boolean isHidden(int c) {
        return c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E || c == 0x200F || c == 0x061C
                || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD
                || Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
