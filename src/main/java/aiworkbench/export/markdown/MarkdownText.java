package aiworkbench.export.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Escapes text and builds the few constructs that exports use. */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>|~&]");
    /** What would start a heading, list, quote or rule at the start of a line. */
    private static final Pattern STARTS_BLOCK = Pattern.compile("(?m)^(\\s*)([#+=-])");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d+)([.)])");
    /** GitHub makes links of these without being asked. */
    private static final Pattern AUTOLINK = Pattern.compile("(?i)\\b(https?|ftp|mailto|xmpp)(:)|\\b(www)(\\.)|(?<=\\w)(@)(?=\\w)");

    private MarkdownText() {}

    /** Text that reads as it was written, on one or several lines. */
    static String escape(String text) {
        String escaped = SPECIAL.matcher(text.strip()).replaceAll(match -> "\\\\" + (match.group().equals("\\") ? "\\\\" : match.group()));
        escaped = NUMBERED.matcher(escaped).replaceAll("$1\\\\$2");
        escaped = STARTS_BLOCK.matcher(escaped).replaceAll("$1\\\\$2");
        return AUTOLINK.matcher(escaped).replaceAll(match -> match.group(2) != null ? match.group(1) + "\\\\:"
                : match.group(4) != null ? match.group(3) + "\\\\." : "\\\\@");
    }

    /** Text inside a list item: further lines stay in the item. */
    static String item(String text, int depth) {
        return escape(text).replaceAll("\\R", "  \n" + "  ".repeat(depth));
    }

    /** Text inside a table cell. */
    static String cell(String text) {
        return escape(text).replaceAll("\\R", "<br>");
    }

    /** A table; nothing if there are no rows. */
    static String table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return row(head.stream().map(MarkdownText::cell).toList()) + row(head.stream().map(_ -> "---").toList())
                + rows.stream().map(cells -> row(cells.stream().map(MarkdownText::cell).toList())).collect(Collectors.joining()) + "\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String heading(int level, String text) {
        return "#".repeat(Math.min(6, level)) + " " + escape(text).replaceAll("\\R", " ") + "\n\n";
    }
}
