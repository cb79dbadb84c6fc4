package aiworkbench.export.pdf;

import aiworkbench.export.pdf.SourceAttachmentException.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values of PDF out of a few bytes. Depth, and so time and memory, are limited by what is given. */
final class PdfSyntax {

    private static final int DEEPEST = 32;
    private static final String DELIMITERS = "()<>[]{}/%";

    private final byte[] bytes;
    private final int end;
    private int at;

    PdfSyntax(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Where reading goes on. */
    int at() {
        return at;
    }

    /** The next value. */
    PdfValue value() throws SourceAttachmentException {
        return value(0);
    }

    /** Passes over a word if it comes next. */
    boolean skip(String word) throws SourceAttachmentException {
        skipSpace();
        boolean there = at + word.length() <= end
                && new String(bytes, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
        at += there ? word.length() : 0;
        return there;
    }

    private PdfValue value(int depth) throws SourceAttachmentException {
        if (depth > DEEPEST) {
            throw damaged("values inside values");
        }
        skipSpace();
        char c = (char) peek();
        return switch (c) {
            case '/' -> name();
            case '(' -> text();
            case '[' -> array(depth);
            case '<' -> {
                at++;
                yield peek() == '<' ? dictionary(depth) : hexadecimal();
            }
            default -> Character.isDigit(c) || c == '+' || c == '-' || c == '.' ? number() : other();
        };
    }

    private PdfValue dictionary(int depth) throws SourceAttachmentException {
        at++;
        Map<String, PdfValue> entries = new LinkedHashMap<>();
        while (!skip(">>")) {
            if (!(value(depth + 1) instanceof PdfValue.Name(String key))) {
                throw damaged("an entry without a name");
            }
            entries.put(key, value(depth + 1));
        }
        return new PdfValue.Dictionary(entries);
    }

    private PdfValue array(int depth) throws SourceAttachmentException {
        at++;
        List<PdfValue> items = new ArrayList<>();
        while (!skip("]")) {
            items.add(value(depth + 1));
        }
        return new PdfValue.Array(items);
    }

    private PdfValue name() throws SourceAttachmentException {
        at++;
        StringBuilder name = new StringBuilder();
        for (String letters = word(); !letters.isEmpty(); letters = "") {
            for (int i = 0; i < letters.length(); i++) {
                boolean escaped = letters.charAt(i) == '#' && i + 2 < letters.length()
                        && digit(letters.charAt(i + 1)) >= 0 && digit(letters.charAt(i + 2)) >= 0;
                name.append(escaped ? (char) (digit(letters.charAt(i + 1)) << 4 | digit(letters.charAt(i + 2))) : letters.charAt(i));
                i += escaped ? 2 : 0;
            }
        }
        return new PdfValue.Name(name.toString());
    }

    /** A number, or the two numbers and the R of a reference. */
    private PdfValue number() throws SourceAttachmentException {
        String first = word();
        int after = at;
        if (first.length() <= 7 && first.chars().allMatch(Character::isDigit)) {
            skipSpace();
            if (at < end && Character.isDigit(bytes[at])) {
                String second = word();
                skipSpace();
                if (second.length() <= 5 && at < end && bytes[at] == 'R' && (at + 1 == end || !regular(bytes[at + 1]))) {
                    at++;
                    return new PdfValue.Reference(Integer.parseInt(first));
                }
            }
            at = after;
        }
        try {
            return new PdfValue.Number(Double.parseDouble(first));
        } catch (NumberFormatException _) {
            return new PdfValue.Other();
        }
    }

    private PdfValue other() throws SourceAttachmentException {
        if (word().isEmpty()) {
            throw damaged("an odd sign");
        }
        return new PdfValue.Other();
    }

    private PdfValue hexadecimal() throws SourceAttachmentException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int high = -1;
        for (int c = peek(); c != '>'; c = peek()) {
            at++;
            int digit = digit((char) c);
            if (digit >= 0) {
                if (high < 0) {
                    high = digit;
                } else {
                    out.write(high << 4 | digit);
                    high = -1;
                }
            }
        }
        at++;
        if (high >= 0) {
            out.write(high << 4);
        }
        return new PdfValue.Text(out.toByteArray());
    }

    private PdfValue text() throws SourceAttachmentException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int open = 1;
        at++;
        while (true) {
            int c = peek();
            at++;
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return new PdfValue.Text(out.toByteArray());
            }
            if (c == '\\') {
                escaped(out);
            } else {
                out.write(c);
            }
        }
    }

    private void escaped(ByteArrayOutputStream out) throws SourceAttachmentException {
        int c = peek();
        at++;
        switch (c) {
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case 'b' -> out.write('\b');
            case 'f' -> out.write('\f');
            case '\n' -> { }
            case '\r' -> at += peek() == '\n' ? 1 : 0;
            default -> out.write(c >= '0' && c <= '7' ? octal(c - '0') : c);
        }
    }

    private int octal(int first) throws SourceAttachmentException {
        int code = first;
        for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; i++) {
            code = code * 8 + peek() - '0';
            at++;
        }
        return code;
    }

    /** The letters up to the next space or delimiter. */
    private String word() {
        int from = at;
        while (at < end && regular(bytes[at])) {
            at++;
        }
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private void skipSpace() throws SourceAttachmentException {
        while (at < end && (space(bytes[at]) || bytes[at] == '%')) {
            if (bytes[at] == '%') {
                while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private int peek() throws SourceAttachmentException {
        if (at >= end) {
            throw damaged("a value without an end");
        }
        return bytes[at] & 0xFF;
    }

    private static boolean regular(byte letter) {
        return !space(letter) && DELIMITERS.indexOf(letter) < 0;
    }

    private static boolean space(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == 0;
    }

    private static int digit(char c) {
        return Character.digit(c, 16);
    }

    private SourceAttachmentException damaged(String what) {
        return new SourceAttachmentException(Problem.DAMAGED, what + " near byte " + at);
    }
}
