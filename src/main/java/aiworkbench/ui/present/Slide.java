package aiworkbench.ui.present;

import java.util.List;
import java.util.Optional;

/**
 * One part of a document as it stands on the wall.
 *
 * @param block id of the block that a new note goes into; empty where nothing can be typed
 * @param question what the part asks, or a line about it
 */
record Slide(String title, String question, List<Card> cards, Optional<String> block) {

    /**
     * One card on the wall.
     *
     * @param id of its element
     * @param style class that colours it
     * @param votes shown as dots
     * @param meta line below the text, or empty
     */
    record Card(String id, String text, String style, int votes, String meta) {}

    Slide {
        cards = List.copyOf(cards);
    }
}
