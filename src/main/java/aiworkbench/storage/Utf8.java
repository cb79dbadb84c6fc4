package aiworkbench.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** UTF-8 that grows part by part, and knows how long its last line is. */
final class Utf8 {

    private static final byte[][] ESCAPES = escapes();
    private static final int FIRST_ROOM = 1 << 13;
    private static final int MORE_ROOM = 1 << 16;
    private static final int QUOTES = 2;

    private final List<Full> full = new ArrayList<>();
    private byte[] bytes;
    private int size;
    private int column;

    Utf8() {
        this(FIRST_ROOM);
    }

    private Utf8(int room) {
        this.bytes = new byte[room];
    }

    /** Bytes that others follow. */
    private record Full(byte[] bytes, int size) {}

    /** A state to go back to. */
    record Mark(int full, int size, int column) {}

    /** Characters behind the last line end; those beyond U+FFFF count once. */
    int column() {
        return column;
    }

    Mark mark() {
        return new Mark(full.size(), size, column);
    }

    /** Forgets all that was added since. */
    void back(Mark mark) {
        while (full.size() > mark.full) {
            bytes = full.removeLast().bytes;
        }
        size = mark.size;
        column = mark.column;
    }

    /** Adds text of ASCII characters, without a line end. */
    @SuppressWarnings("deprecation")
    Utf8 ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, size);
        size += text.length();
        column += text.length();
        return this;
    }

    /** Adds a line end and the spaces that the next line starts with. */
    Utf8 line(int indent) {
        room(indent + 1);
        bytes[size] = '\n';
        Arrays.fill(bytes, size + 1, size + 1 + indent, (byte) ' ');
        size += indent + 1;
        column = indent;
        return this;
    }

    /** Adds a JSON string: in quotes, with backslashes only where JSON demands them. */
    Utf8 quoted(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        ascii("\"");
        int from = 0;
        for (int i = EightBytes.plainUpTo(utf8, 0); i < utf8.length; i++) {
            byte[] escape = utf8[i] < 0 ? null : ESCAPES[utf8[i]];
            if (escape != null) {
                add(utf8, from, i);
                add(escape, 0, escape.length);
                column += escape.length - 1;
                from = i + 1;
            }
        }
        add(utf8, from, utf8.length);
        column += utf8.length == text.length() ? utf8.length : text.codePointCount(0, text.length());
        return ascii("\"");
    }

    /**
     * A JSON string that is ready to be added.
     *
     * @param text without the quotes
     * @param columns how many characters it has
     */
    record Quoted(String text, byte[] bytes, int columns) {}

    /** Makes a JSON string ready. */
    static Quoted quote(String text) {
        Utf8 alone = new Utf8(text.length() + QUOTES);
        alone.quoted(text);
        return new Quoted(text, alone.toBytes(), alone.column);
    }

    /** Adds a string that was made ready. */
    Utf8 ready(Quoted text) {
        add(text.bytes, 0, text.bytes.length);
        column += text.columns;
        return this;
    }

    /** Adds lines that were printed before; the next thing has to be a line end. */
    void lines(byte[] printed, int from, int to) {
        add(printed, from, to);
    }

    byte[] toBytes() {
        byte[] all = new byte[full.stream().mapToInt(Full::size).sum() + size];
        int at = 0;
        for (Full part : full) {
            System.arraycopy(part.bytes, 0, all, at, part.size);
            at += part.size;
        }
        System.arraycopy(bytes, 0, all, at, size);
        return all;
    }

    private void add(byte[] more, int from, int to) {
        room(to - from);
        System.arraycopy(more, from, bytes, size, to - from);
        size += to - from;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            full.add(new Full(bytes, size));
            bytes = new byte[Math.max(MORE_ROOM, more)];
            size = 0;
        }
    }

    /** What stands for an ASCII character that may not stand for itself; null for all others. */
    private static byte[][] escapes() {
        byte[][] escapes = new byte[1 << 7][];
        for (int c = 0; c < ' '; c++) {
            escapes[c] = "\\u%04X".formatted(c).getBytes(StandardCharsets.US_ASCII);
        }
        String plain = "\"\\\b\f\n\r\t";
        String named = "\"\\bfnrt";
        for (int i = 0; i < plain.length(); i++) {
            escapes[plain.charAt(i)] = new byte[] {'\\', (byte) named.charAt(i)};
        }
        return escapes;
    }
}
