package aiworkbench.storage;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file, and the lines and columns of its complaints. Keeps the bytes only, and decodes them where they are read: a
 * large file is never in memory a second time.
 *
 * @param from where the text starts, behind a byte order mark
 * @param to where it ends; from there to here all is UTF-8
 */
record Source(byte[] bytes, int from, int to) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] CONFLICT = "<<<<<<< ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int STEP = 1 << 13;

    /**
     * Checks that the bytes are text. A byte order mark is left out.
     *
     * @throws FormatProblem if the bytes hold nothing, are not UTF-8 or hold an unfinished merge
     */
    static Source of(byte[] bytes) throws FormatProblem {
        if (bytes.length > JsonFormat.LARGEST) {
            throw new FormatProblem(Complaint.about("storage.limit.size", bytes.length >> 20, JsonFormat.LARGEST >> 20));
        }
        if (holdsOnly(bytes, 0, 0, 0)) {
            throw new FormatProblem(Complaint.about(bytes.length == 0 ? "storage.empty" : "storage.zeros"));
        }
        if (looksWide(bytes)) {
            throw new FormatProblem(Complaint.about("storage.encoding.wide"));
        }
        if (startsWith(bytes, PDF)) {
            throw new FormatProblem(Complaint.about("storage.encoding.pdf"));
        }
        Source source = new Source(bytes, startsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0, bytes.length);
        source.checkEncoding();
        if (holdsOnly(bytes, source.from, '\t', ' ')) {
            throw new FormatProblem(Complaint.about("storage.empty"));
        }
        source.checkConflict();
        return source;
    }

    private static boolean holdsOnly(byte[] bytes, int from, int least, int most) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] < least || bytes[i] > most) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /**
     * UTF-16 or UTF-32: its byte order mark, or every other one of the first four bytes is zero. A single one is a stray character,
     * whose place can be told.
     */
    private static boolean looksWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        boolean zeros = bytes.length > 3 && (bytes[0] == 0 && bytes[2] == 0 || bytes[1] == 0 && bytes[3] == 0);
        return mark == 0xFEFF || mark == 0xFFFE || zeros;
    }

    private void checkEncoding() throws FormatProblem {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(STEP);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        int chars = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
            chars += out.position();
        } while (result.isOverflow());
        if (result.isError()) {
            throw new Source(bytes, from, in.position()).problem(chars, Trail.TOP, "storage.encoding.utf8");
        }
    }

    /**
     * Version control leaves such lines, and only between the lines of JSON, where no text can hold them. Looks at every seventh
     * byte, for seven in a row are the same.
     */
    private void checkConflict() throws FormatProblem {
        int same = CONFLICT.length - 1;
        for (int i = from; i < to; i += same) {
            if (bytes[i] == CONFLICT[0]) {
                for (int start = Math.max(from, i - same + 1); start <= i; start++) {
                    checkConflict(start);
                }
            }
        }
    }

    private void checkConflict(int at) throws FormatProblem {
        int end = Math.min(to, at + CONFLICT.length);
        boolean lineStarts = at == from || bytes[at - 1] == '\n';
        if (lineStarts && Arrays.equals(bytes, at, end, CONFLICT, 0, CONFLICT.length)) {
            throw problem(new String(bytes, from, at - from, StandardCharsets.UTF_8).length(), Trail.TOP, "storage.conflict");
        }
    }

    /** The characters one after the other. */
    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, to - from), StandardCharsets.UTF_8);
    }

    /** All of the text at once. */
    String text() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** An exception that names the place of a character. */
    FormatProblem problem(int at, Trail trail, String key, Object... args) {
        return new FormatProblem(complaint(at, trail, key, args));
    }

    /** A complaint about the place of a character, counted from 0. */
    Complaint complaint(int at, Trail trail, String key, Object... args) {
        Place place = place(at);
        return new Complaint(key, List.of(args), place.line, place.column, trail.words());
    }

    /** Line of a character, from 1. Lines end with LF, CR or both. */
    int line(int at) {
        return place(at).line;
    }

    private record Place(int line, int column) {}

    /** Both counted from 1; columns count whole characters, of which those beyond U+FFFF take two places in a text. */
    private Place place(int at) {
        int line = 1;
        int column = 1;
        int chars = 0;
        for (int i = from; i < to && chars < at; i++) {
            byte b = bytes[i];
            boolean starts = (b & 0xC0) != 0x80;
            chars += starts ? 1 : 0;
            chars += (b & 0xF8) == 0xF0 ? 1 : 0;
            column += starts ? 1 : 0;
            if (b == '\n' || b == '\r' && !(i + 1 < to && bytes[i + 1] == '\n')) {
                line++;
                column = 1;
            }
        }
        return new Place(line, column);
    }
}
