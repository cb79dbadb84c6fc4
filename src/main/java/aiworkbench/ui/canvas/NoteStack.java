package aiworkbench.ui.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import aiworkbench.model.Note;

/**
 * The cards of a block one below the other. Of many, only those in sight are in the scene: the others have their place, and cost nothing.
 * Heights are measured once, as long as neither card nor width changes.
 */
final class NoteStack extends VBox {

    /** As many cards are always in the scene. */
    private static final int FEW = 24;
    /** Heights are asked for with and without the room of a scroll bar, and while the window changes. */
    private static final int WIDTHS = 3;
    /** Pixels above and below the part in sight that are ready to be scrolled to. */
    private static final double READY = 160;
    /** Size of the padding of a card, of the gap above its footer, and of a footer with one line, in em of its text. */
    private static final double PADDING = 0.7;
    private static final double FOOTER = 1.55;

    /**
     * How high a card is.
     *
     * @param size of the font it was found at
     * @param changes of the card until then
     * @param note that it showed
     * @param measured false if it was estimated, because the card is not in the scene
     */
    private record Height(double width, double size, int changes, Note note, double value, boolean measured) {}

    private final BlockScroll scroll;
    private final Node landing;
    private final Text ruler = new Text();
    private final Map<NoteCard, Deque<Height>> heights = new HashMap<>();
    private List<NoteCard> order = List.of();
    private Optional<NoteCard> pinned = Optional.empty();
    private int from;
    private int to;
    private double settled;
    /** The height that was asked for last at the width it has. */
    private double told;

    /**
     * An empty stack.
     *
     * @param scroll what shows a part of it
     * @param landing a line that is drawn above the cards
     */
    NoteStack(BlockScroll scroll, Node landing) {
        this.scroll = scroll;
        this.landing = landing;
        getStyleClass().add("notes");
        getChildren().add(landing);
        scroll.vvalueProperty().subscribe(this::scrolled);
        scroll.viewportBoundsProperty().subscribe(this::scrolled);
    }

    /** All cards from top to bottom, in the scene or not. */
    List<NoteCard> order() {
        return order;
    }

    /** Whether so many cards lie here that not all are in the scene. */
    boolean crowded() {
        return order.size() > FEW;
    }

    /** Shows these cards. */
    void show(List<NoteCard> cards) {
        if (order.equals(cards)) {
            return;
        }
        order = List.copyOf(cards);
        heights.keySet().retainAll(cards);
        pinned = pinned.filter(order::contains);
        fill();
        requestLayout();
    }

    /** Puts a card into the scene and keeps it there until another one is pinned, so that it can have the keyboard. */
    void pin(NoteCard card) {
        if (order.contains(card) && !pinned.equals(Optional.of(card))) {
            pinned = Optional.of(card);
            if (card.getParent() != this) {
                fill();
                card.applyCss();
                layout();
            }
        }
    }

    /** The upper edge of a card. */
    double top(NoteCard card) {
        double y = snappedTopInset();
        var font = font();
        for (var each : order) {
            if (each == card) {
                break;
            }
            y += height(each, getWidth(), font) + getSpacing();
        }
        return y;
    }

    /** How far they are scrolled. */
    ViewMemory.Place place() {
        double above = scroll.scrolled() - getLayoutY() - snappedTopInset();
        var font = font();
        for (var card : scroll.scrolled() > 0 ? order : List.<NoteCard>of()) {
            double height = height(card, getWidth(), font);
            if (height > above) {
                return new ViewMemory.Place(card.note().id(), above);
            }
            above -= height + getSpacing();
        }
        return new ViewMemory.Place("", scroll.scrolled());
    }

    void scrollTo(ViewMemory.Place place) {
        scroll.scroll(scroll.scrolled() + distance(place));
    }

    /** How many pixels they have to be scrolled to be at a place. */
    double distance(ViewMemory.Place place) {
        return place.pixels() - scroll.scrolled()
                + order.stream().filter(card -> card.note().id().equals(place.note())).findFirst().map(card -> getLayoutY() + top(card)).orElse(0.0);
    }

    double height(NoteCard card) {
        return height(card, getWidth(), font());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        var font = font();
        double sum = 0;
        for (var card : order) {
            sum += height(card, room, font);
        }
        double height = snappedTopInset() + sum + getSpacing() * Math.max(0, order.size() - 1) + snappedBottomInset();
        if (room == getWidth()) {
            told = height;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        if (crowded() && !range().equals(List.of(from, to))) {
            fill();
        }
        double width = getWidth();
        double y = snappedTopInset();
        var font = font();
        for (var card : order) {
            double height = height(card, width, font);
            if (card.getParent() == this) {
                card.resizeRelocate(snappedLeftInset(), y, width - snappedLeftInset() - snappedRightInset(), height);
            }
            y += height + getSpacing();
        }
        if (settled != y) {
            settled = y;
            // Cards that came into sight may be higher than they were thought to be: that is known only now.
            if (crowded() && Math.abs(y - getSpacing() + snappedBottomInset() - told) > 0.5) {
                Platform.runLater(this::requestLayout);
            }
        }
    }

    private void scrolled() {
        if (crowded() && !range().equals(List.of(from, to))) {
            requestLayout();
        }
    }

    /** Puts the cards in sight and the pinned one into the scene, and takes the others out. */
    private void fill() {
        if (crowded()) {
            var range = range();
            from = range.getFirst();
            to = range.getLast();
        } else {
            from = 0;
            to = order.size();
        }
        var wanted = new ArrayList<Node>(order.subList(from, to));
        pinned.filter(card -> !wanted.contains(card)).ifPresent(wanted::add);
        wanted.add(landing);
        var fresh = wanted.stream().filter(node -> node.getParent() != this).toList();
        Rows.arrange(this, wanted);
        fresh.forEach(Node::applyCss);
    }

    /** Which cards are in sight or nearly so: the first, and the one behind the last. */
    private List<Integer> range() {
        var viewport = scroll.getViewportBounds().getHeight();
        if (viewport <= 0 || scroll.getContent() == null || getWidth() <= 0) {
            return List.of(0, Math.min(FEW, order.size()));
        }
        double hidden = Math.max(0, scroll.getContent().getLayoutBounds().getHeight() - viewport);
        double top = scroll.getVvalue() * hidden - getBoundsInParent().getMinY() - READY;
        double bottom = top + viewport + 2 * READY;
        int first = -1;
        int last = 0;
        double y = 0;
        var font = font();
        for (int i = 0; i < order.size(); i++) {
            double height = height(order.get(i), getWidth(), font);
            if (y + height >= top && y <= bottom) {
                first = first < 0 ? i : first;
                last = i + 1;
            }
            y += height + getSpacing();
        }
        return first < 0 ? List.of(0, 0) : List.of(first, last);
    }

    private double height(NoteCard card, double width, Font font) {
        boolean here = card.getParent() == this;
        var known = heights.computeIfAbsent(card, _ -> new ArrayDeque<>(WIDTHS));
        for (var height : known) {
            if (height.width() == width && height.size() == font.getSize() && height.note() == card.note()
                    && (!here || height.measured() && height.changes() == card.changes())) {
                return height.value();
            }
        }
        if (known.size() == WIDTHS) {
            known.removeLast();
        }
        double inner = width - snappedLeftInset() - snappedRightInset();
        var next = new Height(width, font.getSize(), card.changes(), card.note(),
                here ? snapSizeY(card.prefHeight(inner)) : estimate(card, inner, font), here);
        known.addFirst(next);
        return next.value();
    }

    /** The font of notes here, as far as one of them was shown. */
    private Font font() {
        for (var child : getChildren()) {
            if (child instanceof NoteCard card) {
                return card.font();
            }
        }
        return Font.getDefault();
    }

    private double estimate(NoteCard card, double width, Font font) {
        double em = font.getSize();
        ruler.setFont(font);
        ruler.setWrappingWidth(Math.max(1, width - 2 * PADDING * em));
        ruler.setText(card.note().text());
        double text = ruler.getLayoutBounds().getHeight() + PADDING * em;
        return snapSizeY(card.footed() ? text + FOOTER * em : text);
    }
}
