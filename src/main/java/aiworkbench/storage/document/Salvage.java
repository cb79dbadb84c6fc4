package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.CleanText;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Gets out of a damaged file what stands before the damage: cuts the text after one of its last whole values and closes what is
 * open there. What it gives is a document of its own, never a replacement that nobody asked for.
 */
final class Salvage {

    /** Cuts that are tried, from the last one backwards. */
    private static final int MOST_TRIES = 400;

    private final JsonFormat format;

    Salvage(JsonFormat format) {
        this.format = format;
    }

    /** A place where the text can be cut, and what closes it there. */
    private record Cut(int at, String closing) {}

    /** The document before the damage; empty if too little is left. */
    Optional<Document> of(byte[] bytes) {
        String text = CleanText.of(new String(bytes, StandardCharsets.UTF_8)).replace("\uFEFF", "");
        List<Cut> cuts = cuts(text);
        for (int i = cuts.size() - 1; i >= Math.max(0, cuts.size() - MOST_TRIES); i--) {
            Optional<Document> document = read(text.substring(0, cuts.get(i).at()) + cuts.get(i).closing());
            if (document.isPresent()) {
                return document;
            }
        }
        return Optional.empty();
    }

    private Optional<Document> read(String text) {
        try {
            return Optional.of(format.read(text.getBytes(StandardCharsets.UTF_8)));
        } catch (FormatProblem _) {
            return Optional.empty();
        }
    }

    /** Before each comma and after each closing bracket outside texts. */
    private static List<Cut> cuts(String text) {
        List<Cut> cuts = new ArrayList<>();
        Deque<Character> open = new ArrayDeque<>();
        boolean inText = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inText) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inText = false;
                }
                continue;
            }
            switch (c) {
                case '"' -> inText = true;
                case '{' -> open.push('}');
                case '[' -> open.push(']');
                case ',' -> cuts.add(new Cut(i, closing(open)));
                case '}', ']' -> {
                    if (open.isEmpty() || open.pop() != c) {
                        return cuts;
                    }
                    cuts.add(new Cut(i + 1, closing(open)));
                }
                default -> { }
            }
        }
        return cuts;
    }

    private static String closing(Deque<Character> open) {
        StringBuilder closing = new StringBuilder();
        open.forEach(closing::append);
        return closing.toString();
    }
}
