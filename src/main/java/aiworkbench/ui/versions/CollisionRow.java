package aiworkbench.ui.versions;

import aiworkbench.compare.DocumentWords;
import aiworkbench.storage.merge.Choice;
import aiworkbench.storage.merge.Collision;
import aiworkbench.storage.merge.Place;
import aiworkbench.storage.merge.Side;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.GrowingTextArea;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One place that both sides changed, with the values of both, the one before if there was one, and the choice. */
final class CollisionRow extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Collision collision;
    private final DocumentWords words;
    private final SegmentedBar<Choice> choice;
    private final Messages messages;
    private final GrowingTextArea text = new GrowingTextArea(1, 8);

    CollisionRow(Collision collision, DocumentWords words, Messages messages) {
        this.collision = collision;
        this.words = words;
        this.messages = messages;
        getStyleClass().addAll("card", "collision");
        var element = collision.element().orElse(Place.TOP);
        var title = words.title(element);
        choice = new SegmentedBar<>(title, options(), false);
        choice.valueProperty().set(Optional.of(Choice.MINE));
        text.setText(collision.mine().value() instanceof String mine ? mine : "");
        text.setAccessibleText(messages.text("versions.review.text", title));
        text.visibleProperty().bind(choice.valueProperty().map(chosen -> chosen.equals(Optional.of(Choice.TYPED))));
        text.managedProperty().bind(text.visibleProperty());
        getChildren().addAll(DifferenceCell.wrapped(title, "strong"), about(element), values(), choice, text);
        if (collision.whole()) {
            getChildren().add(DifferenceCell.wrapped(messages.text("versions.review.whole"), "small", "muted"));
        }
    }

    Collision collision() {
        return collision;
    }

    /** The choice; always one. */
    SegmentedBar<Choice> choice() {
        return choice;
    }

    /** The text that the user writes, where the choice is to write one. */
    GrowingTextArea text() {
        return text;
    }

    private List<Option<Choice>> options() {
        List<Option<Choice>> options = new ArrayList<>(List.of(
                new Option<>(Choice.MINE, messages.text("versions.review.mine")), new Option<>(Choice.THEIRS, messages.text("versions.review.theirs"))));
        if (collision.canKeepBoth()) {
            options.add(new Option<>(Choice.BOTH, messages.text("versions.review.both")));
        }
        if (words.isFreeText(collision.place(), List.of(collision.base(), collision.mine(), collision.theirs()))) {
            options.add(new Option<>(Choice.TYPED, messages.text("versions.review.type")));
        }
        return options;
    }

    private Label about(Place element) {
        var what = messages.text(switch (collision.kind()) {
            case BOTH_CHANGED -> "versions.collision.changed";
            case CHANGED_REMOVED -> "versions.collision.removed";
            case BOTH_ADDED -> collision.element().equals(Optional.of(collision.place())) ? "versions.collision.added" : "versions.collision.differs";
            case ORDER -> "versions.collision.order";
        });
        var field = words.field(collision.place());
        var where = words.where(element);
        return DifferenceCell.wrapped(List.of(where, field, what).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")), "small", "muted");
    }

    private GridPane values() {
        var grid = new GridPane();
        grid.getStyleClass().add("sides");
        int columns = collision.base().present() ? 3 : 2;
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        var mine = value(collision.mine());
        var theirs = value(collision.theirs());
        if (columns == 3) {
            grid.addColumn(0, side("versions.review.base"), value(collision.base()));
        }
        grid.addColumn(columns - 2, side("versions.review.mine"), mine);
        grid.addColumn(columns - 1, side("versions.review.theirs"), theirs);
        mark(mine, theirs);
        choice.valueProperty().subscribe(_ -> mark(mine, theirs));
        return grid;
    }

    private Label side(String key) {
        return DifferenceCell.wrapped(messages.text(key), "small", "muted");
    }

    private void mark(Label mine, Label theirs) {
        var chosen = choice.valueProperty().get().orElse(Choice.MINE);
        mine.pseudoClassStateChanged(CHOSEN, chosen == Choice.MINE || chosen == Choice.BOTH);
        theirs.pseudoClassStateChanged(CHOSEN, chosen == Choice.THEIRS || chosen == Choice.BOTH);
    }

    private Label value(Side side) {
        return DifferenceCell.wrapped(collision.kind() == Collision.Kind.ORDER ? order(side) : words.value(collision.place(), side), "collision-value");
    }

    private String order(Side side) {
        return ((List<?>) side.value()).stream().map(key -> words.title(collision.place().entry((String) key))).collect(Collectors.joining("\n"));
    }
}
