package aiworkbench.ui.canvas;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of words as other programs take them from the clipboard. */
final class TableText {

    private TableText() {}

    /** A line for each row with a tab between cells, as spreadsheets read it. */
    static String tabbed(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(TableText::cell).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    /** A table of a web page. */
    static String html(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(cell -> "<td>" + html(cell) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    /** Words of a web page. */
    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    /** One with a line end, a tab or a quotation mark stands in quotation marks. */
    private static String cell(String text) {
        return text.matches("(?s).*[\\t\\r\\n\"].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
