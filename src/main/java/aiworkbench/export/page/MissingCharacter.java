package aiworkbench.export.page;

import java.util.Locale;

/**
 * A character that no font has, for the report after an export.
 *
 * @param page where it stands first, counted from 1
 * @param text the character itself
 * @param sample the words around it
 */
public record MissingCharacter(int page, String text, String sample) {

    /** The code point as U+ and hexadecimal digits. */
    public String code() {
        return String.format(Locale.ROOT, "U+%04X", text.codePointAt(0));
    }
}
