package aiworkbench.ui.canvas;

import java.util.List;
import java.util.regex.Pattern;

/** Turns pasted text into the texts of notes: one a line, without list marks. */
final class PastedLines {

    private static final Pattern MARK = Pattern.compile("^(?:[-*\u2022\u2013\u2014]|\\d{1,3}[.)])\\s+");

    private PastedLines() {}

    static List<String> of(String pasted) {
        return pasted.lines()
                .map(String::strip)
                .map(line -> MARK.matcher(line).replaceFirst(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
