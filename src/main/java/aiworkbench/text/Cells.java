package aiworkbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several texts in one cell of a table, and back without loss: one a line, and what names something for programs in brackets at the end of
 * its line, such as {@code Refund wording locked [f73e7d4b-… | P12]}. A backslash stands before what would be mistaken for a part of this.
 */
public final class Cells {

    private static final String BETWEEN = " | ";

    private Cells() {}

    /** Texts, one a line. */
    public static String lines(List<String> texts) {
        return texts.stream().map(Cells::escaped).collect(Collectors.joining("\n"));
    }

    /** The texts of lines; empty lines do not count. */
    public static List<String> lines(String cell) {
        return cell.lines().map(Cells::trimmed).filter(line -> !line.isEmpty()).map(Cells::plain).toList();
    }

    /** A line for people with the keys for programs. */
    public static String keyed(String words, String... keys) {
        var shown = words.replaceAll("\\R", " ").replace('[', '(').replace(']', ')').replace('\\', '/').strip();
        return (shown.isEmpty() ? "" : shown + " ") + "[" + Stream.of(keys).map(Cells::escaped).collect(Collectors.joining(BETWEEN)) + "]";
    }

    /** The keys of a line; empty if it ends with none. */
    public static Optional<List<String>> keys(String line) {
        var text = trimmed(line);
        int from = text.lastIndexOf('[');
        while (from >= 0 && guarded(text, from)) {
            from = text.lastIndexOf('[', from - 1);
        }
        int to = text.length() - 1;
        if (from < 0 || text.charAt(to) != ']' || guarded(text, to)) {
            return Optional.empty();
        }
        var keys = new ArrayList<String>();
        int start = from + 1;
        for (int i = start; i <= to; i++) {
            if (i == to || text.charAt(i) == '|' && !guarded(text, i)) {
                keys.add(plain(trimmed(text.substring(start, i))));
                start = i + 1;
            }
        }
        return Optional.of(List.copyOf(keys));
    }

    /** Whether an odd number of backslashes stands before a place. */
    private static boolean guarded(String text, int place) {
        int from = place;
        while (from > 0 && text.charAt(from - 1) == '\\') {
            from--;
        }
        return (place - from) % 2 == 1;
    }

    private static String escaped(String text) {
        if (text.isEmpty()) {
            return "\\0";
        }
        var safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            switch (c) {
                case '\\', '[', ']', '|' -> safe.append('\\').append(c);
                case '\n' -> safe.append("\\n");
                case '\r' -> safe.append("\\r");
                case ' ' -> safe.append(edge ? "\\s" : " ");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    private static String plain(String escaped) {
        var text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                text.append(c);
                continue;
            }
            switch (escaped.charAt(++i)) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 's' -> text.append(' ');
                case '0' -> text.append("");
                default -> text.append(escaped.charAt(i));
            }
        }
        return text.toString();
    }

    /** Without spaces around it; what else counts as space elsewhere may belong to a text. */
    private static String trimmed(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && line.charAt(from) == ' ') {
            from++;
        }
        while (to > from && line.charAt(to - 1) == ' ') {
            to--;
        }
        return line.substring(from, to);
    }
}
