package aiworkbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Marks the words that differ between two texts. */
public final class WordChanges {

    /** With more words than this the whole text counts as new: nobody reads marks in so long a text, and finding them takes its square. */
    private static final int MOST = 600;
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\s)(?=\\S)");

    private WordChanges() {}

    /** What became of a part of a text. */
    public enum Kind { SAME, GONE, NEW }

    /** Some words in a row that share their lot, with the blanks behind them. */
    public record Part(Kind kind, String text) {}

    /** The parts of both texts in reading order; what is gone stands before what is new. */
    public static List<Part> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        if (old.size() > MOST || now.size() > MOST) {
            return joined(List.of(new Part(Kind.GONE, before), new Part(Kind.NEW, after)));
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                parts.add(new Part(Kind.SAME, now.get(j++)));
                i++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                parts.add(new Part(Kind.GONE, old.get(i++)));
            } else {
                parts.add(new Part(Kind.NEW, now.get(j++)));
            }
        }
        return joined(parts);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN.split(text));
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            if (part.text().isEmpty()) {
                continue;
            }
            if (!joined.isEmpty() && joined.getLast().kind() == part.kind()) {
                joined.add(new Part(part.kind(), joined.removeLast().text() + part.text()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
