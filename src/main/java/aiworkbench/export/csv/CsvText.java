package aiworkbench.export.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** RFC 4180: every field quoted, lines end with CR LF. */
final class CsvText {

    /** What a spreadsheet takes for a formula, also in full-width forms, and the mark that protects from it. */
    private static final Pattern RISKY = Pattern.compile("^[=+\\-@\\t\\r\\n'\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private CsvText() {}

    static String row(List<String> fields) {
        return fields.stream().map(CsvText::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A quoted field; text that looks like a formula gets an apostrophe in front, real numbers do not. */
    static String field(String text) {
        String safe = RISKY.matcher(text).find() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
