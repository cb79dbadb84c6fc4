package aiworkbench.find;

import java.util.Arrays;
import java.util.List;

import aiworkbench.find.TextIndex.Place;
import aiworkbench.model.Document;

/**
 * The texts of one document, folded, one behind the other in one string: to look for a word in all of them takes one pass.
 *
 * @param title folded
 * @param folded a line break before each text and behind the last one; texts may hold line breaks as well
 * @param starts where in it each text starts
 */
record Texts(String title, String folded, int[] starts, List<Place> places) {

    /** Before each text. */
    static final char BREAK = '\n';

    /**
     * What is looked for.
     *
     * @param words folded, all of which have to be there
     */
    record Sought(List<String> words) {

        private String first() {
            return words.getFirst();
        }

        /** Without those that stand in a title. */
        Sought beyond(String title) {
            return words.stream().anyMatch(title::contains) ? new Sought(words.stream().filter(word -> !title.contains(word)).toList()) : this;
        }
    }

    static Texts of(Document document) {
        return new TextReader(document).texts();
    }

    /** The place of the document's title; -1 if it has none. */
    int titleAt() {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isTitle()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The next text with all words; -1 if there is none.
     *
     * @param from the first text that may be given
     * @param beginning whether it has to begin with the first word
     */
    int next(Sought sought, int from, boolean beginning) {
        if (from >= starts.length) {
            return -1;
        }
        var anchor = beginning ? BREAK + sought.first() : sought.first();
        int lead = beginning ? 1 : 0;
        for (int at = folded.indexOf(anchor, starts[from] - lead); at >= 0; ) {
            int text = at(at + lead);
            boolean fits = !beginning || starts[text] == at + lead;
            if (fits && hasAll(text, sought.words())) {
                return text;
            }
            at = folded.indexOf(anchor, beginning ? at + 1 : end(text));
        }
        return -1;
    }

    /** How well a text fits. */
    Rank rank(int text, Sought sought) {
        int start = starts[text];
        if (!folded.startsWith(sought.first(), start)) {
            int inside = folded.indexOf(" " + sought.first(), start, end(text));
            return inside < 0 ? Rank.INSIDE : Rank.WORD;
        }
        return folded.substring(start, end(text)).equals(String.join(" ", sought.words())) ? Rank.WHOLE : Rank.BEGINNING;
    }

    private boolean hasAll(int text, List<String> words) {
        for (var word : words) {
            if (folded.indexOf(word, starts[text], end(text)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text in which a character stands. */
    private int at(int character) {
        int found = Arrays.binarySearch(starts, character);
        return found >= 0 ? found : -found - 2;
    }

    private int end(int text) {
        return (text + 1 < starts.length ? starts[text + 1] : folded.length()) - 1;
    }
}
