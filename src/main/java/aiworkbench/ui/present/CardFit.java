package aiworkbench.ui.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * How cards are laid out so that their text is as large as it can be.
 *
 * @param columns 1 to 3
 * @param size of the text in pixels
 * @param pages how many cards stand on each page; one page if all fit
 */
record CardFit(int columns, double size, List<Integer> pages) {

    /** Height of a card with some width and size of text, in pixels. */
    @FunctionalInterface
    interface Heights {
        double of(int card, double width, double size);
    }

    /** The same heights, each asked for only once. */
    static Heights remembering(int cards, Heights heights) {
        record Column(double width, double size) {}
        var known = new HashMap<Column, double[]>();
        return (card, width, size) -> {
            var column = known.computeIfAbsent(new Column(width, size), _ -> new double[cards]);
            if (column[card] == 0) {
                column[card] = heights.of(card, width, size);
            }
            return column[card];
        };
    }

    private static final int MOST_COLUMNS = 3;
    /** Sizes are tried in steps of this factor. */
    private static final double STEP = 0.94;

    /**
     * The largest text with which all cards fit; if they do not even at the least size, as few pages as possible and the largest text that needs no more of them.
     *
     * @param largest size to begin with, in pixels
     * @param least size that can be read from the back of a room
     * @param gap between cards
     * @param atMost cards on a page
     */
    static CardFit of(int cards, double width, double height, double gap, double largest, double least, int atMost, Heights heights) {
        int most = Math.min(atMost, cards);
        for (double size = largest; size > least; size *= STEP) {
            for (int columns : cards < 2 ? new int[] {1} : new int[] {2, 3, 1}) {
                if (cards <= most && filled(0, cards, columns, width, height, gap, size, most, heights) == cards) {
                    return new CardFit(columns, size, List.of(cards));
                }
            }
        }
        return paged(cards, width, height, gap, largest, least, most, heights);
    }

    /** As few pages as the least size needs; on these, text as large as the fullest page allows. */
    private static CardFit paged(int cards, double width, double height, double gap, double largest, double least, int most, Heights heights) {
        var smallest = fewest(cards, width, height, gap, least, most, heights);
        for (double size = largest; size > least; size *= STEP) {
            var larger = fewest(cards, width, height, gap, size, most, heights);
            if (larger.pages().size() <= smallest.pages().size() && larger.holds(width, height, gap, heights)) {
                return larger;
            }
        }
        return smallest;
    }

    /** Whether every page fits, also one with a single card. */
    private boolean holds(double width, double height, double gap, Heights heights) {
        int at = 0;
        for (int count : pages) {
            if (filled(at, at + count, columns, width, height, gap, size, count, heights) < count) {
                return false;
            }
            at += count;
        }
        return true;
    }

    /** As few pages as possible; a card that is higher than a page gets all the width there is. */
    private static CardFit fewest(int cards, double width, double height, double gap, double size, int most, Heights heights) {
        CardFit best = null;
        boolean bestHolds = false;
        for (int columns = MOST_COLUMNS; columns >= 1; columns--) {
            var pages = new ArrayList<Integer>();
            for (int at = 0; at < cards; at += pages.getLast()) {
                pages.add(Math.max(1, filled(at, cards, columns, width, height, gap, size, most, heights)));
            }
            var next = new CardFit(columns, size, pages.isEmpty() ? List.of(0) : List.copyOf(pages));
            boolean holds = next.holds(width, height, gap, heights);
            if (best == null || holds && !bestHolds || holds == bestHolds && (pages.size() < best.pages().size() || !holds)) {
                best = next;
                bestHolds = holds;
            }
        }
        return best;
    }

    /** How many cards fit on one page from some card on. The cards of a row are as high as the highest. */
    private static int filled(int from, int cards, int columns, double width, double height, double gap, double size, int most, Heights heights) {
        double column = (width - gap * (columns - 1)) / columns;
        double used = 0;
        int at = from;
        while (at < cards && at - from < most) {
            double row = 0;
            int end = Math.min(Math.min(cards, from + most), at + columns);
            for (int card = at; card < end; card++) {
                row = Math.max(row, heights.of(card, column, size));
            }
            used += row + (at == from ? 0 : gap);
            if (used > height) {
                break;
            }
            at = end;
        }
        return at - from;
    }
}
