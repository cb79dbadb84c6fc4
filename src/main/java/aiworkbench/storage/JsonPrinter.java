package aiworkbench.storage;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Lays values out as text, always in the same way, so that files compare and merge well: two spaces of indent, LF, a final line
 * end, one value a line. An object or list without objects or lists inside stands on one line if that line has room for it.
 */
final class JsonPrinter {

    /** Longest line with an object or list on it, in characters, without the comma behind it. */
    static final int WIDTH = 100;

    private static final int INDENT = 2;

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    /** The text of a file. */
    static String print(Json.Obj top) {
        JsonPrinter printer = new JsonPrinter();
        printer.members(top.members(), 0);
        return printer.out.append('\n').toString();
    }

    private void value(Json json, int indent, int column) {
        switch (json) {
            case Json.Obj(_, var members) -> {
                if (!onOneLine(json, members.values(), column)) {
                    members(members, indent);
                }
            }
            case Json.Arr(_, var entries) -> {
                if (!onOneLine(json, entries, column)) {
                    entries(entries, indent);
                }
            }
            case Json.Text _, Json.Num _, Json.Truth _, Json.Null _ -> out.append(inline(json));
        }
    }

    /** Writes it on the current line if it holds plain values only, and the line has room. */
    private boolean onOneLine(Json json, Collection<Json> parts, int column) {
        if (!parts.stream().allMatch(Json::scalar)) {
            return false;
        }
        String line = inline(json);
        boolean fits = column + line.codePointCount(0, line.length()) <= WIDTH;
        out.append(fits ? line : "");
        return fits;
    }

    private void members(Map<String, Json> members, int indent) {
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> rest = members.entrySet().iterator(); rest.hasNext();) {
            Map.Entry<String, Json> member = rest.next();
            String name = quote(member.getKey()) + ": ";
            line(indent + INDENT).append(name);
            value(member.getValue(), indent + INDENT, indent + INDENT + name.codePointCount(0, name.length()));
            out.append(rest.hasNext() ? "," : "");
        }
        line(indent).append('}');
    }

    private void entries(List<Json> entries, int indent) {
        out.append('[');
        for (Iterator<Json> rest = entries.iterator(); rest.hasNext();) {
            line(indent + INDENT);
            value(rest.next(), indent + INDENT, indent + INDENT);
            out.append(rest.hasNext() ? "," : "");
        }
        line(indent).append(']');
    }

    private StringBuilder line(int indent) {
        return out.append('\n').repeat(' ', indent);
    }

    private static String inline(Json json) {
        return switch (json) {
            case Json.Obj(_, var members) when members.isEmpty() -> "{}";
            case Json.Obj(_, var members) -> members.entrySet().stream()
                    .map(member -> quote(member.getKey()) + ": " + inline(member.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
            case Json.Arr(_, var entries) -> entries.stream().map(JsonPrinter::inline).collect(Collectors.joining(", ", "[", "]"));
            case Json.Text(_, var text) -> quote(text);
            case Json.Num(_, var number) -> number.toString();
            case Json.Truth(_, var truth) -> String.valueOf(truth);
            case Json.Null _ -> "null";
        };
    }

    private static String quote(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
