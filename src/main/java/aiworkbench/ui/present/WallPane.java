package aiworkbench.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** One part of a document on the wall: heading, question, and cards with text as large as fits. What does not fit waits on further pages. */
final class WallPane extends Pane {

    /**
     * What is shown.
     *
     * @param slot the hint of the card into which something new is typed; empty where nothing can be typed
     * @param numbered whether cards carry the digits that vote for them
     * @param most cards on a page
     */
    record Shown(Slide slide, Optional<String> slot, boolean numbered, int most) {}

    /** Id of the card into which something new is typed. */
    static final String SLOT = "";

    private static final double ROUNDED = 1.1;
    private static final String ON_SLOT = "wall-on-slot";

    private final TextMeasure measure;
    private final Label title = new Label();
    private final Label question = new Label();
    /** Cards come and go; the field that has the keyboard stays. */
    private final Pane cards = new Pane();
    private final TextArea entry = new TextArea();
    private Shown shown;
    private WallLayout layout;
    private Optional<String> chosen = Optional.empty();
    private Optional<String> writing = Optional.empty();
    private int page;
    private Runnable arranged = () -> { };

    WallPane(TextMeasure measure) {
        this.measure = measure;
        getStyleClass().add("wall-cards");
        title.setId("title");
        title.getStyleClass().add("wall-title");
        title.setWrapText(true);
        question.setId("question");
        question.getStyleClass().add("wall-question");
        question.setWrapText(true);
        entry.setId("entry");
        entry.getStyleClass().add("wall-entry");
        entry.setWrapText(true);
        entry.textProperty().subscribe(_ -> {
            if (writing.isPresent()) {
                arrange();
            }
        });
        getChildren().setAll(title, question, cards, entry);
        widthProperty().subscribe(_ -> arrange());
        heightProperty().subscribe(_ -> arrange());
    }

    /** Told whenever everything has found another place. */
    void onArranged(Runnable listener) {
        arranged = listener;
    }

    /** Shows this, from the page of before. */
    void show(Shown next) {
        shown = next;
        arrange();
    }

    /** The field that is typed into. */
    TextArea entry() {
        return entry;
    }

    /** Lets a card be written: the one with this id, or {@link #SLOT}; empty for none. */
    void write(Optional<String> card) {
        writing = card;
        arrange();
    }

    Optional<String> writing() {
        return writing;
    }

    /** Marks a card. */
    void choose(Optional<String> card) {
        chosen = card;
        card.ifPresent(id -> turnTo(pageOf(id)));
        arrange();
    }

    private int pageOf(String id) {
        int index = IntStream.range(0, shown.slide().cards().size()).filter(i -> shown.slide().cards().get(i).id().equals(id)).findFirst().orElse(0);
        int at = 0;
        for (int i = 0; i < pages(); i++) {
            at += layout.pages().get(i);
            if (index < at) {
                return i;
            }
        }
        return pages() - 1;
    }

    int pages() {
        return layout == null ? 1 : layout.pages().size();
    }

    int page() {
        return page;
    }

    /** Shows another page; one that is too high means the last. */
    void turnTo(int other) {
        page = Math.max(0, other);
        arrange();
    }

    /** The cards of this page that are of the document, in their order. */
    List<Slide.Card> onPage() {
        return layout == null ? List.of() : layout.onPage(page).stream().filter(place -> place.index() < shown.slide().cards().size())
                .map(place -> shown.slide().cards().get(place.index())).toList();
    }

    /** What cannot be read as it should on this part. */
    List<WallLayout.Problem> problems() {
        return layout == null ? List.of() : layout.problems();
    }

    /** How much larger than usual the wall is. */
    private double scale() {
        return getScene() == null ? 1 : getScene().getHeight() / WallLayout.USUAL_HEIGHT;
    }

    private void arrange() {
        if (shown == null || getWidth() <= 0 || getHeight() <= 0 || getScene() == null) {
            return;
        }
        var slide = withEntry();
        layout = WallLayout.of(slide, getWidth(), getHeight(), scale(), shown.most(), shown.numbered(), measure);
        page = writing.equals(Optional.of(SLOT)) ? pages() - 1 : Math.min(page, pages() - 1);
        line(title, slide.title(), layout.title());
        line(question, slide.question(), layout.question());
        entry.setVisible(writing.isPresent());
        var nodes = new ArrayList<Region>();
        int number = 0;
        for (var place : layout.onPage(page)) {
            number++;
            nodes.add(card(slide.cards().get(place.index()), place, shown.numbered() && number <= 9 && place.index() < shown.slide().cards().size()
                    ? number : 0));
        }
        cards.getChildren().setAll(nodes);
        arranged.run();
    }

    /** The cards with what is being typed, which takes its room like any other text. */
    private Slide withEntry() {
        var typed = entry.getText().isEmpty() ? " " : entry.getText() + " ";
        var all = new ArrayList<Slide.Card>();
        shown.slide().cards().forEach(card -> all.add(writing.equals(Optional.of(card.id()))
                ? new Slide.Card(card.id(), card.label(), typed, card.style(), 0, "", false) : card));
        shown.slot().ifPresent(hint -> all.add(Slide.Card.of(SLOT, writing.equals(Optional.of(SLOT)) ? typed : hint, "wall-open", 0, "")));
        return new Slide(shown.slide().kind(), shown.slide().title(), shown.slide().question(), all, shown.slide().target());
    }

    private void line(Label label, String text, WallLayout.Line line) {
        label.setText(text);
        label.setVisible(line.height() > 0);
        label.setStyle(fontSize(line.size()));
        double margin = WallLayout.MARGIN * scale();
        // A label rounds the height of its lines up; below it is room.
        label.resizeRelocate(margin, line.y(), getWidth() - 2 * margin, line.height() * ROUNDED);
    }

    private Region card(Slide.Card card, WallLayout.Place place, int number) {
        var box = new VBox(place.spacing());
        box.getStyleClass().addAll("wall-card", card.style());
        if (chosen.equals(Optional.of(card.id()))) {
            box.getStyleClass().add("wall-chosen");
        }
        box.setStyle("-fx-padding: " + round(place.padding()) + "px;");
        double inner = WallLayout.inner(place.width(), place.size(), shown.numbered());
        if (!card.label().isEmpty()) {
            box.getChildren().add(text(card.label(), "wall-meta", place.meta(), inner));
        }
        if (writing.equals(Optional.of(card.id()))) {
            double above = card.label().isEmpty() ? 0 : measure.height(card.label(), inner, place.meta(), false) + place.spacing();
            entry.setStyle(fontSize(place.size()));
            entry.resizeRelocate(place.x() + place.padding(), place.y() + place.padding() + above, inner, Math.max(1, place.height() - 2 * place.padding() - above));
            entry.getStyleClass().remove(ON_SLOT);
            if (card.style().equals("wall-open")) {
                entry.getStyleClass().add(ON_SLOT);
            }
            box.getStyleClass().add("wall-writing");
        } else {
            box.getChildren().add(text(card.text(), "wall-text", place.size(), inner));
        }
        if (!card.below().isEmpty()) {
            box.getChildren().add(text(card.below(), "wall-meta", place.meta(), inner));
        }
        box.setAccessibleText(card.text() + (card.meta().isEmpty() ? "" : ", " + card.meta()));
        var whole = number == 0 ? box : numbered(box, number, place);
        whole.setUserData(card);
        whole.setManaged(false);
        whole.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        return whole;
    }

    private static Pane numbered(VBox box, int number, WallLayout.Place place) {
        var label = new Label(String.format(Locale.ROOT, "%d", number));
        label.getStyleClass().add("wall-number");
        label.setStyle(fontSize(place.meta()));
        var both = new StackPane(box, label);
        StackPane.setAlignment(label, Pos.TOP_RIGHT);
        StackPane.setMargin(label, new Insets(place.padding() * 0.6));
        return both;
    }

    private static Text text(String words, String style, double size, double width) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        text.setStyle(fontSize(size));
        text.setWrappingWidth(Math.floor(width));
        return text;
    }

    private static String fontSize(double size) {
        return "-fx-font-size: " + size + "px;";
    }

    private static double round(double size) {
        return Math.round(size * 10) / 10.0;
    }

    @Override
    protected void layoutChildren() {
        // Everything stands where it was put; only its inside is laid out.
    }
}
