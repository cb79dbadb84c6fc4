package aiworkbench.cli;

import java.util.List;
import java.util.Map;

/** Writes JSON reports: maps as objects in their order, lists as arrays. Documents themselves are written by storage. */
final class Json {

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /**
     * A value as JSON with a final line end.
     *
     * @param value maps, lists, texts, numbers and truth values
     */
    static String of(Object value) {
        var json = new Json();
        json.value(value, "");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String indent) {
        switch (value) {
            case Map<?, ?> map when map.isEmpty() -> text.append("{}");
            case Map<?, ?> map -> {
                var before = "{\n";
                for (var member : map.entrySet()) {
                    text.append(before).append(indent).append(STEP);
                    text(String.valueOf(member.getKey()));
                    text.append(": ");
                    value(member.getValue(), indent + STEP);
                    before = ",\n";
                }
                text.append('\n').append(indent).append('}');
            }
            case List<?> list when list.isEmpty() -> text.append("[]");
            case List<?> list -> {
                var before = "[\n";
                for (var entry : list) {
                    text.append(before).append(indent).append(STEP);
                    value(entry, indent + STEP);
                    before = ",\n";
                }
                text.append('\n').append(indent).append(']');
            }
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            default -> text(value.toString());
        }
    }

    private void text(String value) {
        text.append('"');
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || Character.getType(c) == Character.SURROGATE) {
                        text.append(String.format("\\u%04x", c));
                    } else {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
        text.append('"');
    }
}
