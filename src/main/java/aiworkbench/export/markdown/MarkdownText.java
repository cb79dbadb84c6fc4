package aiworkbench.export.markdown;

import java.util.List;
import java.util.stream.Collectors;

import aiworkbench.text.Markdown;

/** Builds the few constructs that exports use. */
final class MarkdownText {

    private MarkdownText() {}

    /** Text inside a list item: further lines stay in the item. */
    static String item(String text, int depth) {
        return Markdown.escape(text).replaceAll("\\R", "  \n" + "  ".repeat(depth));
    }

    /** Text inside a table cell. */
    static String cell(String text) {
        return Markdown.escape(text).replaceAll("\\R", "<br>");
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
        return "#".repeat(Math.min(6, level)) + " " + Markdown.escape(text).replaceAll("\\R", " ") + "\n\n";
    }
}
