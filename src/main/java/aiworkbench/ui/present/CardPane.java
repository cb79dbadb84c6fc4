package aiworkbench.ui.present;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lays cards out in rows with text as large as fits. What does not fit at the least size waits on further pages. */
final class CardPane extends Pane {

    private static final double LARGEST = 60;
    private static final double LEAST = 28;
    private static final double UNREADABLE = 8;
    private static final double USUAL_HEIGHT = 1080;
    private static final double META = 0.55;
    private static final double PADDING = 0.75;

    /** One card: its text, and a line below it. */
    private record Shown(VBox box, Label text, Label meta) {}

    private final List<Shown> cards = new ArrayList<>();
    private CardFit fit = new CardFit(1, LARGEST, List.of(0));
    private int page;
    private Runnable refitted = () -> { };

    CardPane() {
        getStyleClass().add("wall-cards");
    }

    /** Told whenever the number of pages may have changed. */
    void onRefit(Runnable listener) {
        refitted = listener;
    }

    /** Shows these cards, from the page of before. */
    void show(List<Slide.Card> some, boolean hidden, String hiddenText) {
        cards.clear();
        some.forEach(card -> cards.add(shown(card, hidden, hiddenText)));
        getChildren().setAll(cards.stream().map(Shown::box).toList());
        requestLayout();
    }

    private static Shown shown(Slide.Card card, boolean hidden, String hiddenText) {
        var text = new Label(hidden ? hiddenText : card.text());
        text.setWrapText(true);
        text.getStyleClass().add("wall-text");
        var meta = new Label(hidden ? "" : "●".repeat(Math.min(card.votes(), 12)) + (card.votes() > 0 ? " " : "") + card.meta());
        meta.setWrapText(true);
        meta.getStyleClass().add("wall-meta");
        meta.setManaged(!meta.getText().isEmpty());
        meta.setVisible(!meta.getText().isEmpty());
        var box = new VBox(text, meta);
        box.getStyleClass().addAll("wall-card", card.style());
        box.setAccessibleText(hidden ? hiddenText : card.text() + (card.meta().isEmpty() ? "" : ", " + card.meta()));
        return new Shown(box, text, meta);
    }

    int pages() {
        return fit.pages().size();
    }

    int page() {
        return Math.min(page, pages() - 1);
    }

    /** Shows another page. */
    void turnTo(int other) {
        page = Math.max(0, other);
        requestLayout();
    }

    /** Size of the text in pixels, for the check of the wall. */
    double textSize() {
        return fit.size();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0 || getScene() == null) {
            return;
        }
        double scale = getScene().getHeight() / USUAL_HEIGHT;
        double gap = 24 * scale;
        int before = pages();
        fit = CardFit.of(cards.size(), width, height, gap, LARGEST * scale, LEAST * scale, this::height);
        page = Math.min(page, pages() - 1);
        int from = fit.pages().subList(0, page).stream().mapToInt(Integer::intValue).sum();
        int to = from + fit.pages().get(page);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).box().setVisible(i >= from && i < to);
        }
        place(from, to, width, height, gap);
        if (before != pages()) {
            refitted.run();
        }
    }

    private void place(int from, int to, double width, double height, double gap) {
        double column = (width - gap * (fit.columns() - 1)) / fit.columns();
        double y = 0;
        for (int at = from; at < to; at += fit.columns()) {
            int end = Math.min(to, at + fit.columns());
            double size = fit.size();
            while (tallest(at, end, column, size) > height && size > UNREADABLE) {
                size *= 0.94;
            }
            double row = tallest(at, end, column, size);
            for (int card = at; card < end; card++) {
                dress(cards.get(card), size);
                layoutInArea(cards.get(card).box(), (card - at) * (column + gap), y, column, row, 0, HPos.LEFT, VPos.TOP);
            }
            y += row + gap;
        }
    }

    private double tallest(int from, int to, double width, double size) {
        double tallest = 0;
        for (int card = from; card < to; card++) {
            tallest = Math.max(tallest, height(card, width, size));
        }
        return tallest;
    }

    private double height(int card, double width, double size) {
        var shown = cards.get(card);
        dress(shown, size);
        return Math.ceil(shown.box().prefHeight(width));
    }

    /** Styles in em follow the size of the card. */
    private static void dress(Shown card, double size) {
        var style = "-fx-font-size: " + Math.round(size * 10) / 10.0 + "px;";
        if (!style.equals(card.text().getStyle())) {
            card.text().setStyle(style);
            card.meta().setStyle("-fx-font-size: " + Math.round(size * META * 10) / 10.0 + "px;");
            card.box().setStyle("-fx-padding: " + Math.round(size * PADDING) + "px; -fx-spacing: " + Math.round(size * 0.3) + "px;");
            card.box().applyCss();
            card.box().setMinHeight(Region.USE_COMPUTED_SIZE);
        }
    }

    /** The cards that can be seen now, first to last. */
    List<Node> visible() {
        return cards.stream().map(Shown::box).filter(Node::isVisible).map(Node.class::cast).toList();
    }
}
