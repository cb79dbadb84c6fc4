package aiworkbench.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of a document as it stands on the wall.
 *
 * @param question what the part asks, or a line about it
 * @param target where a note that is typed here goes: the id of a block or list, or the first day of a phase; empty where nothing can be typed
 */
record Slide(Kind kind, String title, String question, List<Card> cards, Optional<String> target) {

    /** What a part is. */
    enum Kind {
        /** The outcome sentence of a canvas: its cards are written one by one. */
        OUTCOME,
        /** A block, a phase or a level: these are counted. */
        PART,
        /** What a workshop leaves beside the blocks. */
        LIST,
        /** What it has come to. */
        SUMMARY
    }

    /** All of it as a screen reader says it. */
    String spoken() {
        return Stream.concat(Stream.of(title, question), cards.stream().map(Card::text)).filter(text -> !text.isBlank()).collect(Collectors.joining(". "));
    }

    /**
     * One card on the wall.
     *
     * @param id of its element, or of a part of the outcome sentence
     * @param label line above the text, or empty
     * @param style class that colours it
     * @param votes shown as dots
     * @param meta line below the text, or empty
     * @param open true if nobody has written it yet: the text is a hint
     */
    record Card(String id, String label, String text, String style, int votes, String meta, boolean open) {

        /** A card of an element. */
        static Card of(String id, String text, String style, int votes, String meta) {
            return new Card(id, "", text, style, votes, meta, false);
        }

        /** The same card with nothing to be read on it. */
        Card covered(String word) {
            return new Card(id, "", word, style, 0, "", false);
        }

        /** All that stands below the text. */
        String below() {
            return "●".repeat(Math.min(votes, MOST_DOTS)) + (votes > 0 && !meta.isEmpty() ? " " : "") + meta;
        }
    }

    /** All that can be read on it. */
    String words() {
        return Stream.concat(Stream.of(title, question), cards.stream().flatMap(card -> Stream.of(card.label(), card.text(), card.below()))).collect(Collectors.joining(" "));
    }

    private static final int MOST_DOTS = 12;

    Slide {
        cards = List.copyOf(cards);
    }
}
