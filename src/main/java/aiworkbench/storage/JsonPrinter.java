package aiworkbench.storage;

import aiworkbench.model.DocumentId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Lays values out as text, always in the same way, so that files compare and merge well: two spaces of indent, LF, a final line
 * end, one value a line. An object or list without objects or lists inside stands on one line if that line has room for it.
 */
final class JsonPrinter {

    /** Longest line with an object or list on it, in characters, without the comma behind it. */
    static final int WIDTH = 100;

    private static final int INDENT = 2;

    /** A text of more than this many Java characters never fits, whatever they are. */
    private static final int LONGEST = 2 * WIDTH;

    private final UnaryOperator<Object> outline;
    private final Utf8 out;
    private final Proven proven;
    private final Proven.Image before;
    private final Proven.Walk walk;

    private JsonPrinter(UnaryOperator<Object> outline, Proven proven) {
        this.outline = outline;
        this.proven = proven;
        this.before = proven.last();
        this.walk = new Proven.Walk(before);
        this.out = new Utf8();
    }

    /** The bytes of a file; nobody hears of them before they are complete. */
    static byte[] print(Members top, UnaryOperator<Object> outline) {
        return print(top, outline, Proven.NOTHING);
    }

    /**
     * The bytes of a file.
     *
     * @param outline gives the members, list, text, number, truth or null that a value is to be written as; is asked again for the values
     *     inside, so that no tree is built only to be printed
     * @param proven knows how records were printed before
     */
    static byte[] print(Members top, UnaryOperator<Object> outline, Proven proven) {
        JsonPrinter printer = new JsonPrinter(outline, proven);
        printer.members(top, 0);
        return printer.out.line(0).toBytes();
    }

    private void value(Object value, int indent) {
        switch (outline.apply(value)) {
            case Members members when !mayFit(members) || !onOneLine(() -> inline(members)) -> members(members, indent);
            case List<?> entries when !mayFit(entries) || !onOneLine(() -> inline(entries)) -> entries(entries, indent);
            case Members _, List<?> _ -> {}
            case Object scalar -> scalar(scalar);
            case null -> scalar(null);
        }
    }

    private void members(Members members, int indent) {
        String before = "{";
        for (Members.Member member : members.all()) {
            out.ascii(before).line(indent + INDENT).ready(member.name()).ascii(": ");
            value(member.value(), indent + INDENT);
            before = ",";
        }
        out.ascii(members.all().isEmpty() ? before : "").line(indent).ascii("}");
    }

    private void entries(List<?> entries, int indent) {
        boolean large = indent == INDENT && proven.isLarge(entries.size());
        String before = "[";
        for (Object entry : entries) {
            out.ascii(before).line(indent + INDENT);
            if (large) {
                part(entry, indent + INDENT);
            } else {
                value(entry, indent + INDENT);
            }
            before = ",";
        }
        out.ascii(entries.isEmpty() ? before : "").line(indent).ascii("]");
    }

    /** Writes an entry of a large list of the document itself, which always stands at the same indent. */
    private void part(Object part, int indent) {
        Proven.Entry known = walk.to(part);
        if (known == null) {
            value(part, indent);
        } else {
            out.lines(before.bytes(), known.from(), known.to());
        }
    }

    /** Whether it is worth trying to put values on one line: cheaper than to try, and to outline what is inside for nothing. */
    private static boolean mayFit(Members members) {
        for (Members.Member member : members.all()) {
            if (!isShort(member.value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayFit(List<?> entries) {
        for (Object entry : entries) {
            if (!isShort(entry)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShort(Object value) {
        return switch (value instanceof Optional<?> maybe ? maybe.orElse(null) : value) {
            case String text -> text.length() <= LONGEST;
            case Map<?, ?> _, List<?> _ -> false;
            case Record part -> part instanceof DocumentId;
            case null, default -> true;
        };
    }

    /** Writes it on the current line if it holds plain values only, and the line has room. */
    private boolean onOneLine(BooleanSupplier inline) {
        Utf8.Mark start = out.mark();
        boolean fits = inline.getAsBoolean();
        if (!fits) {
            out.back(start);
        }
        return fits;
    }

    private boolean inline(Members members) {
        String before = "{ ";
        for (Members.Member member : members.all()) {
            out.ascii(before).ready(member.name()).ascii(": ");
            if (!inlinePart(member.value())) {
                return false;
            }
            before = ", ";
        }
        return out.ascii(members.all().isEmpty() ? "{}" : " }").column() <= WIDTH;
    }

    private boolean inline(List<?> entries) {
        String before = "[";
        for (Object entry : entries) {
            out.ascii(before);
            if (!inlinePart(entry)) {
                return false;
            }
            before = ", ";
        }
        return out.ascii(entries.isEmpty() ? "[]" : "]").column() <= WIDTH;
    }

    /** Writes one of the {@linkplain #mayFit plain} values. */
    private boolean inlinePart(Object value) {
        scalar(outline.apply(value));
        return out.column() <= WIDTH;
    }

    private void scalar(Object value) {
        switch (value) {
            case String text -> out.quoted(text);
            case BigDecimal number -> out.ascii(number.toString());
            case Boolean truth -> out.ascii(truth.toString());
            case null -> out.ascii("null");
            case Object other -> throw new IllegalArgumentException("JSON has no " + other.getClass().getName());
        }
    }
}
