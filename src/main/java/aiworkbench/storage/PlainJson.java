package aiworkbench.storage;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Walks through JSON that holds nothing out of the ordinary, byte by byte. Whatever else comes, it gives up with {@link Unusual}: then
 * {@link JsonReader} reads the same again, accepts it or finds the words for what is wrong. What is accepted here is accepted there.
 */
final class PlainJson extends PlainMarks {

    /** Digits that any long number can have. */
    private static final int SAFE_DIGITS = 18;

    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private static final char REPLACEMENT = '\uFFFD';

    private int from;
    private int to;
    private int hash;

    PlainJson(byte[] bytes) {
        super(bytes);
    }

    /** Goes behind a name and its colon. Names have no escapes; {@link #hash()}, {@link #is} and {@link #name()} tell of this one. */
    void name() throws Unusual {
        take('"');
        byte[] all = bytes;
        int start = at;
        int end = start;
        int sum = 0;
        for (; end < all.length && all[end] != '"'; end++) {
            byte b = all[end];
            if (b < ' ' || b == '\\') {
                throw new Unusual();
            }
            sum = 31 * sum + b;
        }
        if (end - start > JsonReader.LONGEST_NAME) {
            throw new Unusual();
        }
        from = start;
        to = end;
        hash = sum;
        at = end + 1;
        take(':');
    }

    /** The hash of the last name, as that of a string. */
    int hash() {
        return hash;
    }

    /** Whether the last name is this one. */
    boolean is(byte[] name) {
        boolean same = to - from == name.length;
        for (int i = 0; same && i < name.length; i++) {
            same = bytes[from + i] == name[i];
        }
        return same;
    }

    /** The last name. */
    String lastName() {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    /** A text. */
    String text() throws Unusual {
        take('"');
        byte[] all = bytes;
        int start = at;
        int end = EightBytes.plainUpTo(all, start);
        for (; end < all.length && all[end] != '"'; end++) {
            byte b = all[end];
            if (b == '\\') {
                at = end + 1;
                return escaped(start);
            }
            if (b >= 0 && b < ' ') {
                throw new Unusual();
            }
        }
        // A text without an end is seen by whoever asks what follows.
        at = end + 1;
        return decoded(start, end);
    }

    /** Goes behind a text that nobody asks for. */
    void skipText() throws Unusual {
        take('"');
        byte[] all = bytes;
        int end = EightBytes.plainUpTo(all, at);
        for (; end < all.length && all[end] != '"'; end++) {
            end += all[end] == '\\' ? 1 : 0;
        }
        at = end + 1;
    }

    /** Bytes that are no UTF-8 come out as a replacement, which may also have been written by somebody: then it gives the same bytes. */
    private String decoded(int start, int end) throws Unusual {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isWritten(text, start, end)) {
            throw new Unusual();
        }
        return fitting(text);
    }

    private boolean isWritten(String text, int start, int end) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(utf8, 0, utf8.length, bytes, start, end);
    }

    private static String fitting(String text) throws Unusual {
        if (text.length() > JsonReader.LONGEST_TEXT) {
            throw new Unusual();
        }
        return text;
    }

    /** The rest of a text, whose first backslash was just read. */
    private String escaped(int start) throws Unusual {
        StringBuilder text = new StringBuilder(decoded(start, at - 1));
        while (true) {
            text.append(escape());
            int plain = at;
            byte b = next();
            while (b != '"' && b != '\\') {
                if (b >= 0 && b < ' ') {
                    throw new Unusual();
                }
                b = next();
            }
            text.append(decoded(plain, at - 1));
            if (b == '"') {
                String whole = text.toString();
                if (!CleanText.isClean(whole)) {
                    throw new Unusual();
                }
                return fitting(whole);
            }
        }
    }

    private char escape() throws Unusual {
        return switch (next()) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw new Unusual();
        };
    }

    private int hex() throws Unusual {
        int digit = Character.digit((char) next(), 16);
        if (digit < 0) {
            throw new Unusual();
        }
        return digit;
    }

    /** A whole number without fraction and exponent. */
    long whole() throws Unusual {
        String number = number();
        if (number.length() > SAFE_DIGITS || !isWhole(number)) {
            throw new Unusual();
        }
        return Long.parseLong(number);
    }

    private static boolean isWhole(String number) {
        return number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
    }

    /** Any number. */
    BigDecimal decimal() throws Unusual {
        BigDecimal number = new BigDecimal(number());
        if (Math.abs(number.scale()) > JsonReader.LARGEST_SCALE) {
            throw new Unusual();
        }
        return number;
    }

    private String number() throws Unusual {
        int start = skipNumber();
        return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    }

    /** Goes behind a number, and gives its start. */
    int skipNumber() throws Unusual {
        peek();
        int start = at;
        if (bytes[at] == '-') {
            at++;
        }
        int first = at;
        digits();
        if (bytes[first] == '0' && at > first + 1) {
            throw new Unusual();
        }
        if (at < bytes.length && bytes[at] == '.') {
            at++;
            digits();
        }
        exponent();
        // What cannot follow a number is seen by whoever asks what follows.
        if (at - start > JsonReader.LONGEST_NUMBER) {
            throw new Unusual();
        }
        return start;
    }

    /** Goes behind an exponent, if there is one. */
    private void exponent() throws Unusual {
        int start = at;
        if (at < bytes.length && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            if (at < bytes.length && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            digits();
        }
        if (at - start > JsonReader.LONGEST_EXPONENT) {
            throw new Unusual();
        }
    }

    /** Goes behind one or more digits. */
    private void digits() throws Unusual {
        int start = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == start) {
            throw new Unusual();
        }
    }

    /** One of the words true, false and null. */
    String word() throws Unusual {
        peek();
        int start = at;
        while (at < bytes.length && bytes[at] >= 'a' && bytes[at] <= 'z') {
            at++;
        }
        String word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        if (!WORDS.contains(word)) {
            throw new Unusual();
        }
        return word;
    }
}
