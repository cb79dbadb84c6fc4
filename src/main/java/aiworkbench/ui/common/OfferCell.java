package aiworkbench.ui.common;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Draws an offer: icon, title with what was typed in bold, where it is, and its keys. What is longer than a line wraps. */
final class OfferCell extends ListCell<Offer> {

    /** As wide as the scroll bar of the list may be, in pixels. */
    private static final double BAR = 16;

    OfferCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setText(null);
        setGraphic(empty ? null : line(offer));
        setAccessibleText(empty ? null : Stream.of(offer.title(), offer.detail(), offer.keys()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    /** The height follows the width of the list, less its scroll bar. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null || inner <= 0 ? super.computePrefHeight(width) : getGraphic().prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }

    private static Node line(Offer offer) {
        var words = new VBox(title(offer));
        words.getStyleClass().add("offer-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!offer.detail().isEmpty()) {
            var detail = new Label(offer.detail());
            detail.getStyleClass().addAll("small", "muted");
            detail.setWrapText(true);
            words.getChildren().add(detail);
        }
        var line = new HBox(words);
        line.getStyleClass().add("offer");
        offer.icon().ifPresent(badge -> {
            var icon = Icons.of(badge.icon());
            icon.getStyleClass().add(badge.style());
            line.getChildren().addFirst(icon);
        });
        if (!offer.keys().isEmpty()) {
            var keys = new Label(offer.keys());
            keys.getStyleClass().addAll("small", "key-cap");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(keys);
        }
        return line;
    }

    private static TextFlow title(Offer offer) {
        var parts = new ArrayList<Node>();
        int at = 0;
        for (var mark : offer.marks()) {
            parts.add(text(offer.title().substring(at, mark.from()), "offer-text"));
            parts.add(text(offer.title().substring(mark.from(), mark.to()), "offer-mark"));
            at = mark.to();
        }
        parts.add(text(offer.title().substring(at), "offer-text"));
        return new TextFlow(parts.toArray(Node[]::new));
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
