package aiworkbench.storage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a file, and the lines and columns of its complaints. */
record Source(String text) {

    private static final int BYTE_ORDER_MARK = 3;

    /**
     * Decodes UTF-8 strictly. A byte order mark is left out.
     *
     * @throws FormatProblem if the bytes hold nothing, are not UTF-8 or hold an unfinished merge
     */
    static Source of(byte[] bytes) throws FormatProblem {
        if (bytes.length > JsonFormat.LARGEST) {
            throw new FormatProblem(Complaint.about("storage.limit.size", bytes.length >> 20, JsonFormat.LARGEST >> 20));
        }
        if (zerosOnly(bytes)) {
            throw new FormatProblem(Complaint.about(bytes.length == 0 ? "storage.empty" : "storage.zeros"));
        }
        if (looksWide(bytes)) {
            throw new FormatProblem(Complaint.about("storage.encoding.wide"));
        }
        Source source = decode(bytes);
        if (source.text.isBlank()) {
            throw new FormatProblem(Complaint.about("storage.empty"));
        }
        int conflict = source.text.startsWith("<<<<<<< ") ? 0 : source.text.indexOf("\n<<<<<<< ") + 1;
        if (conflict > 0 || source.text.startsWith("<<<<<<< ")) {
            throw source.problem(conflict, Trail.TOP, "storage.conflict");
        }
        return source;
    }

    private static boolean zerosOnly(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 or UTF-32: its byte order mark, or a zero among the first four bytes, which no text has. */
    private static boolean looksWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        boolean zero = bytes[0] == 0 || bytes[1] == 0 || bytes.length > 3 && (bytes[2] == 0 || bytes[3] == 0);
        return mark == 0xFEFF || mark == 0xFFFE || zero;
    }

    private static Source decode(byte[] bytes) throws FormatProblem {
        boolean mark = bytes.length >= BYTE_ORDER_MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = mark ? BYTE_ORDER_MARK : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        boolean bad = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        Source source = new Source(out.flip().toString());
        if (bad) {
            throw source.problem(source.text.length(), Trail.TOP, "storage.encoding.utf8");
        }
        return source;
    }

    /** An exception that names the place of a character. */
    FormatProblem problem(int at, Trail trail, String key, Object... args) {
        return new FormatProblem(complaint(at, trail, key, args));
    }

    /** A complaint about the place of a character, counted from 0. */
    Complaint complaint(int at, Trail trail, String key, Object... args) {
        return new Complaint(key, List.of(args), line(at), column(at), trail.words());
    }

    /** Line of a character, from 1. Lines end with LF, CR or both. */
    int line(int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (endsLine(i)) {
                line++;
            }
        }
        return line;
    }

    private int column(int at) {
        int start = at;
        while (start > 0 && !endsLine(start - 1)) {
            start--;
        }
        return text.codePointCount(start, at) + 1;
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
    }
}
