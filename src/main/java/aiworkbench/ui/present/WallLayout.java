package aiworkbench.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where everything of a part stands on a wall, with text as large as fits. Sizes are pixels. Pure: it is told how high text is.
 *
 * @param title the heading
 * @param question what stands below it
 * @param pages how many cards stand on each page
 * @param cards all of them, each on its page
 * @param problems what cannot be read as it should, on any page
 */
record WallLayout(Line title, Line question, List<Integer> pages, List<Place> cards, List<Problem> problems) {

    /** Height of the wall that all sizes are meant for. */
    static final double USUAL_HEIGHT = 1080;
    /** No text is smaller on a wall of the usual height, unless the check of the wall names it. */
    static final double LEAST = 28;

    static final double MARGIN = 86;
    private static final double TOP = 64;
    private static final double TITLE = 72;
    private static final double LEAST_TITLE = 44;
    private static final double TITLE_SHARE = 0.2;
    private static final double QUESTION = 34;
    private static final double QUESTION_SHARE = 0.12;
    private static final double LARGEST = 52;
    private static final double META = 0.56;
    private static final double GAP = 32;
    private static final double PADDING = 0.7;
    private static final double SPACING = 0.28;
    private static final double UNREADABLE = 6;
    private static final double STEP = 0.94;

    /** How high text is when it is wrapped. */
    @FunctionalInterface
    interface Measure {

        /**
         * Height in pixels.
         *
         * @param width to wrap at
         * @param size of the font
         */
        double height(String text, double width, double size, boolean bold);
    }

    /** One text over the whole width. */
    record Line(double y, double height, double size) {}

    /**
     * One card.
     *
     * @param index of the card in its part
     * @param size of its text
     * @param meta size of the lines above and below the text; that of the text if there are none
     */
    record Place(int index, double x, double y, double width, double height, double size, double meta) {

        /** Room between the edge of a card and its text. */
        double padding() {
            return size * PADDING;
        }

        double spacing() {
            return size * SPACING;
        }
    }

    /** What is wrong with a text. */
    enum Trouble {
        /** It is smaller than it should be. */
        SMALL,
        /** Its end is not shown. */
        CUT,
        /** No font has some of its letters. */
        LETTERS
    }

    /**
     * Something that cannot be read as it should.
     *
     * @param text all of it; the letters alone if they are missing
     * @param size of its text on a wall of the usual height
     */
    record Problem(Trouble trouble, String text, double size) {}

    /**
     * Lays a part out.
     *
     * @param slide with the cards that are shown
     * @param height above the foot
     * @param scale of the wall: 1 if it is 1080 pixels high
     * @param most cards on a page
     * @param numbered whether each card needs room for a number
     */
    static WallLayout of(Slide slide, double width, double height, double scale, int most, boolean numbered, Measure measure) {
        var problems = new ArrayList<Problem>();
        double inner = width - 2 * MARGIN * scale;
        double y = TOP * scale;
        var title = line(slide.title(), y, inner, TITLE * scale, LEAST_TITLE * scale, height * TITLE_SHARE, true, scale, measure, problems);
        y += title.height() + (slide.question().isBlank() ? 0 : 6 * scale);
        var question = line(slide.question(), y, inner, QUESTION * scale, LEAST * scale, height * QUESTION_SHARE, false, scale, measure, problems);
        y += question.height() + 34 * scale;
        var cards = slide.cards();
        double room = Math.max(1, height - y);
        var heights = CardFit.remembering(cards.size(), (card, wide, size) -> height(cards.get(card), wide, size, scale, numbered, measure));
        var fit = CardFit.of(cards.size(), inner, room, GAP * scale, LARGEST * scale, LEAST * scale, most, heights);
        var places = new ArrayList<Place>();
        int from = 0;
        for (int count : fit.pages()) {
            places.addAll(place(fit, from, from + count, y, inner, room, scale, heights, card -> !cards.get(card).label().isBlank() || !cards.get(card).below().isBlank()));
            from += count;
        }
        for (var one : places) {
            var trouble = one.y() + one.height() > height + 0.5 ? Trouble.CUT : Trouble.SMALL;
            if (trouble == Trouble.CUT || one.size() < LEAST * scale - 0.01) {
                problems.add(new Problem(trouble, cards.get(one.index()).text(), one.size() / scale));
            }
        }
        return new WallLayout(title, question, fit.pages(), List.copyOf(places), List.copyOf(problems));
    }

    /** The cards of a page, from 0. */
    List<Place> onPage(int page) {
        int from = pages.stream().limit(page).mapToInt(Integer::intValue).sum();
        return cards.subList(from, from + pages.get(page));
    }

    /** Size of the smallest text of all pages, in pixels. */
    double smallest() {
        return Stream.concat(Stream.of(title, question).filter(line -> line.height() > 0).map(Line::size),
                cards.stream().map(place -> Math.min(place.size(), place.meta()))).min(Double::compare).orElse(LEAST);
    }

    private static Line line(String text, double y, double width, double largest, double least, double most, boolean bold, double scale,
            Measure measure, List<Problem> problems) {
        if (text.isBlank()) {
            return new Line(y, 0, largest);
        }
        double size = largest;
        double lines = size * 2.7;
        while (size > least && measure.height(text, width, size, bold) > Math.min(most, lines)) {
            size = Math.max(least, size * STEP);
        }
        double height = measure.height(text, width, size, bold);
        if (height > most) {
            problems.add(new Problem(Trouble.CUT, text, size / scale));
            return new Line(y, most, size);
        }
        return new Line(y, height, size);
    }

    /** The lines above and below the text of a card. */
    private static double meta(double size, double scale) {
        return size < LEAST * scale ? size : Math.max(LEAST * scale, size * META);
    }

    private static double height(Slide.Card card, double width, double size, double scale, boolean numbered, Measure measure) {
        double inner = inner(width, size, numbered);
        double height = 2 * size * PADDING + measure.height(card.text(), inner, size, false);
        for (var more : List.of(card.label(), card.below())) {
            height += more.isBlank() ? 0 : measure.height(more, inner, meta(size, scale), false) + size * SPACING;
        }
        return Math.ceil(height);
    }

    /** Room for text in a card. */
    static double inner(double width, double size, boolean numbered) {
        return Math.max(1, width - 2 * size * PADDING - (numbered ? size * 1.5 : 0));
    }

    private static List<Place> place(CardFit fit, int from, int to, double top, double width, double room, double scale, CardFit.Heights heights,
            IntPredicate lines) {
        double column = (width - GAP * scale * (fit.columns() - 1)) / fit.columns();
        var places = new ArrayList<Place>();
        double y = top;
        for (int at = from; at < to; at += fit.columns()) {
            int first = at;
            int end = Math.min(to, at + fit.columns());
            double size = fit.size();
            while (tallest(first, end, column, size, heights) > room && size > UNREADABLE * scale) {
                size *= STEP;
            }
            double row = tallest(first, end, column, size, heights);
            double used = size;
            double above = y;
            IntStream.range(first, end).forEach(card -> places.add(new Place(card, MARGIN * scale + (card - first) * (column + GAP * scale), above,
                    column, row, used, lines.test(card) ? meta(used, scale) : used)));
            y += row + GAP * scale;
        }
        return places;
    }

    private static double tallest(int from, int to, double width, double size, CardFit.Heights heights) {
        return IntStream.range(from, to).mapToDouble(card -> heights.of(card, width, size)).max().orElse(0);
    }
}
