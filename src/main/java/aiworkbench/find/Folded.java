package aiworkbench.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text as people search for it: without case, accents and the forms that letters take, so that “Masse” finds “Maße” and “resume” finds
 * “Résumé”.
 */
public final class Folded {

    /**
     * A part of a text.
     *
     * @param from index of its first character
     * @param to index behind its last one
     */
    public record Part(int from, int to) {}

    private static final String MARKS = "\\p{Mn}+";

    private Folded() {}

    /** A text folded. Two texts that people take for the same word fold to the same. */
    public static String of(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll(MARKS, "").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** What somebody typed as the folded words that all have to be found. */
    public static List<String> words(String typed) {
        return Arrays.stream(of(typed).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a folded text has all of these folded words, in any order. */
    public static boolean hasAll(String folded, List<String> words) {
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Where in a text these folded words stand, in order and without overlaps. */
    public static List<Part> parts(String text, List<String> words) {
        var folded = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            var some = of(text.substring(i, next));
            for (int k = 0; k < some.length(); k++) {
                places.add(i);
            }
            folded.append(some);
            i = next;
        }
        var hit = new boolean[text.length()];
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                int last = places.get(at + word.length() - 1);
                Arrays.fill(hit, places.get(at), text.offsetByCodePoints(last, 1), true);
            }
        }
        return runs(text, hit);
    }

    /** A part ends behind the marks of its last letter. */
    private static List<Part> runs(String text, boolean[] hit) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < hit.length; i++) {
            if (hit[i] && (i == 0 || !hit[i - 1])) {
                int end = i;
                while (end < hit.length && (hit[end] || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
                    end++;
                }
                parts.add(new Part(i, end));
            }
        }
        return parts;
    }
}
