package aiworkbench.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words for text that is not JSON: reads up to the place where the parser gave up, and compares what stands there with
 * what could have stood there.
 */
final class SyntaxProblem {

    private enum Wanted { VALUE, NAME, COLON, MORE }

    private static final Pattern SCALAR = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?|true|false|null");
    private static final Pattern WORD = Pattern.compile("[-+.\\p{L}\\p{N}_$]+");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("[-+]?(NaN|Infinity|INF)");
    private static final String FOREIGN_QUOTES = "'`‘’“”„«»";

    private final String text;
    private final Deque<Character> open = new ArrayDeque<>();
    private Wanted wanted = Wanted.VALUE;
    private int last = -1;
    private boolean insideText;
    private int nameStart;
    private int nameEnd;

    private SyntaxProblem(String text, int end) {
        this.text = text;
        for (int i = 0; i < end; i++) {
            // Blanks first: a file may hold millions of them, and nothing else.
            if (insideText || text.charAt(i) > ' ') {
                step(i);
            }
        }
    }

    /** The problem at an offset. */
    static FormatProblem of(Source source, int offset, Trail trail) {
        String text = source.text();
        int end = Math.clamp(offset, 0, text.length());
        SyntaxProblem stop = new SyntaxProblem(text, end);
        if (stop.insideText) {
            return stop.insideText(source, end, trail);
        }
        int start = start(text, end);
        SyntaxProblem problem = start == end ? stop : new SyntaxProblem(text, start);
        boolean named = problem.wanted == Wanted.VALUE && problem.insideObject();
        return problem.describe(source, start, named ? trail.member(text.substring(problem.nameStart, problem.nameEnd)) : trail);
    }

    /** The parser stops behind some words and inside some numbers; the complaint belongs to their start. */
    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && partOfWord(text.charAt(start - 1))) {
            start--;
        }
        boolean complete = SCALAR.matcher(text.substring(start, end)).matches() && !(end < text.length() && partOfWord(text.charAt(end)));
        return complete ? end : start;
    }

    private static boolean partOfWord(char c) {
        return Character.isLetterOrDigit(c) || "+-._$".indexOf(c) >= 0;
    }

    /** One character of text that the parser accepted. */
    private void step(int i) {
        char c = text.charAt(i);
        if (insideText) {
            boolean escaped = text.charAt(i - 1) == '\\' && !escaped(i - 1);
            insideText = c != '"' || escaped;
            nameEnd = wanted == Wanted.COLON ? i : nameEnd;
            last = i;
            return;
        }
        if (Character.isWhitespace(c)) {
            return;
        }
        last = i;
        switch (c) {
            case '"' -> {
                insideText = true;
                nameStart = wanted == Wanted.NAME ? i + 1 : nameStart;
                wanted = wanted == Wanted.NAME ? Wanted.COLON : Wanted.MORE;
            }
            case '{', '[' -> {
                open.push(c);
                wanted = c == '{' ? Wanted.NAME : Wanted.VALUE;
            }
            case '}', ']' -> {
                open.poll();
                wanted = Wanted.MORE;
            }
            case ',' -> wanted = insideObject() ? Wanted.NAME : Wanted.VALUE;
            case ':' -> wanted = Wanted.VALUE;
            default -> wanted = Wanted.MORE;
        }
    }

    /** Whether the character is itself escaped by a backslash. */
    private boolean escaped(int i) {
        int slashes = 0;
        while (text.charAt(i - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private FormatProblem insideText(Source source, int at, Trail trail) {
        if (at == text.length()) {
            return source.problem(at, trail, "storage.syntax.ended");
        }
        return source.problem(at, trail, text.charAt(at) < ' ' ? "storage.syntax.control" : "storage.syntax.escape");
    }

    private FormatProblem describe(Source source, int at, Trail trail) {
        if (at == text.length()) {
            return source.problem(last + 1, trail, "storage.syntax.ended");
        }
        char c = text.charAt(at);
        if (c == '/' || c == '#') {
            return source.problem(at, trail, "storage.syntax.comment");
        }
        boolean closing = c == '}' || c == ']';
        if (closing && last >= 0 && text.charAt(last) == ',') {
            return source.problem(last, trail, "storage.syntax.comma");
        }
        return switch (wanted) {
            case NAME -> source.problem(at, trail, c == ',' ? "storage.syntax.comma" : "storage.syntax.quotes");
            case COLON -> source.problem(at, trail, "storage.syntax.colon");
            case MORE -> source.problem(at, trail, closing ? "storage.syntax.bracket" : "storage.syntax.separator");
            case VALUE -> value(source, at, trail);
        };
    }

    private boolean insideObject() {
        return Character.valueOf('{').equals(open.peek());
    }

    private FormatProblem value(Source source, int at, Trail trail) {
        char c = text.charAt(at);
        if (c == '}' || c == ']' || c == ',' || c == ':') {
            return source.problem(at, trail, c == ',' ? "storage.syntax.comma" : "storage.syntax.value");
        }
        if (FOREIGN_QUOTES.indexOf(c) >= 0) {
            return source.problem(at, trail, "storage.syntax.quotes");
        }
        Matcher matcher = WORD.matcher(text).region(at, text.length());
        String word = matcher.lookingAt() ? matcher.group() : "";
        if (NOT_A_NUMBER.matcher(word).matches()) {
            return source.problem(at, trail, "storage.syntax.nan", word);
        }
        if (Character.isDigit(c) || "+-.".indexOf(c) >= 0) {
            return source.problem(at, trail, "storage.syntax.number", Trail.shorten(word, 40));
        }
        return word.isEmpty()
                ? source.problem(at, trail, "storage.syntax.character", text.substring(at, text.offsetByCodePoints(at, 1)))
                : source.problem(at, trail, "storage.syntax.word", Trail.shorten(word, 40));
    }
}
