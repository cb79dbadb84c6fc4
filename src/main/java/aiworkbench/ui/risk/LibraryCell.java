package aiworkbench.ui.risk;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import aiworkbench.governance.RiskLibrary.LibraryRisk;

/** A risk of the library with a tick, its themes, and the code it already has in the matrix. */
final class LibraryCell extends ListCell<LibraryRisk> {

    /** Pixels that a scroll bar takes at most, with the edges of the list. */
    private static final double BAR = 18;

    private final RiskWords words;
    private final Predicate<LibraryRisk> ticked;
    private final Function<LibraryRisk, String> addedAs;
    private final CheckBox tick = new CheckBox();
    private final Label title = RegisterCell.wrapping();
    private final Label below = RegisterCell.wrapping("small", "muted");
    private final HBox row = new HBox(tick, new VBox(title, below));

    LibraryCell(RiskWords words, Predicate<LibraryRisk> ticked, BiConsumer<LibraryRisk, Boolean> change, Function<LibraryRisk, String> addedAs) {
        this.words = words;
        this.ticked = ticked;
        this.addedAs = addedAs;
        row.getStyleClass().add("risk-library-row");
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> change.accept(getItem(), tick.isSelected()));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(LibraryRisk risk, boolean empty) {
        super.updateItem(risk, empty);
        if (empty) {
            setGraphic(null);
            return;
        }
        var codes = addedAs.apply(risk);
        tick.setSelected(ticked.test(risk));
        tick.setId("risk-library-" + risk.id());
        tick.setAccessibleText(risk.title());
        title.setText(risk.title());
        var themes = risk.themes().stream().map(words::theme).collect(Collectors.joining(", "));
        below.setText(codes.isEmpty() ? themes : words.text("risk.library.there", codes, themes));
        setAccessibleText(words.text(ticked.test(risk) ? "risk.library.ticked" : "risk.library.notTicked", risk.title(), below.getText()));
        setGraphic(row);
    }

    /** Titles wrap: the height follows the width of the list, less its scroll bar. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null || inner <= 0 ? super.computePrefHeight(width) : row.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }
}
