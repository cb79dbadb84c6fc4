package aiworkbench.ui.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import aiworkbench.governance.PlanFacts;
import aiworkbench.model.PlanItem;
import aiworkbench.ui.common.CellField;

/** A card of the board: kind and dates, title, owner and focus area. */
final class BoardCard extends ListCell<PlanItem> {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PlanDesk desk;
    private final ItemCommands commands;
    private final VBox card = new VBox();
    private final Label kind = new Label();
    private final Label change = new Label();
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label late = new Label();
    private final CellField field = new CellField(this::finish);
    private String editedId = "";

    BoardCard(PlanDesk desk, ItemCommands commands, ItemMenu menu, PlanBoard board) {
        this.desk = desk;
        this.commands = commands;
        getStyleClass().add("plan-board-cell");
        card.getStyleClass().addAll("card", "plan-board-card");
        card.setMaxHeight(USE_PREF_SIZE);
        kind.getStyleClass().addAll("small", "muted");
        title.getStyleClass().add("strong");
        about.getStyleClass().addAll("small", "muted");
        late.getStyleClass().add("plan-late-count");
        List.of(kind, title, about, late).forEach(words -> words.setWrapText(true));
        setPrefWidth(0);
        setOnMousePressed(event -> {
            if (getItem() != null) {
                board.pickUp(getItem(), event);
            }
        });
        setOnContextMenuRequested(event -> {
            if (getItem() != null) {
                menu.of(getItem().id(), board).show(this, event.getScreenX(), event.getScreenY());
            }
        });
        field.setAccessibleText(desk.words().text("field.PlanItem.title"));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            editedId = getItem().id();
            field.setText(getItem().title());
            card.getChildren().setAll(new HBox(kind), field);
            field.selectAll();
            Platform.runLater(field::requestFocus);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        finish(!desk.showing());
    }

    /** Titles wrap: the height follows the width of the card, or until that is known of the list. */
    @Override
    protected double computePrefHeight(double width) {
        double outer = width > 0 ? width : getWidth() > 0 ? getWidth() : getListView().getWidth() - 24;
        double inner = outer - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null ? super.computePrefHeight(width) : card.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(PlanItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        if (!editedId.isEmpty()) {
            return;
        }
        var words = desk.words();
        var plan = desk.plan();
        change.setText(words.change(item));
        change.getStyleClass().setAll(Stream.concat(Stream.of("label"), words.changeStyle(item).stream()).toList());
        kind.setText(words.text("plan.card.kind", words.of(item.kind()), words.dates(plan, PlanFacts.first(item), PlanFacts.last(item))));
        title.setText(words.title(item));
        var focus = words.focus(plan, item.focus());
        about.setText(item.owner().isBlank() ? focus : words.text("plan.card.about", item.owner(), focus));
        late.setText(words.trouble(plan, item));
        card.getChildren().setAll(kind, title, about);
        if (!change.getText().isEmpty()) {
            card.getChildren().addFirst(change);
        }
        if (!late.getText().isEmpty()) {
            card.getChildren().add(late);
        }
        card.pseudoClassStateChanged(SELECTED, item.id().equals(desk.selectedItem()));
        setAccessibleText(Stream.of(change.getText(), words.sentence(plan, item)).filter(part -> !part.isEmpty()).collect(Collectors.joining(". ")));
        setGraphic(card);
    }

    private void finish(boolean keep) {
        if (editedId.isEmpty()) {
            return;
        }
        var id = editedId;
        editedId = "";
        if (isEditing()) {
            super.cancelEdit();
        }
        updateItem(getItem(), isEmpty());
        if (keep && !desk.showing()) {
            commands.rename(id, field.getText());
        }
        getListView().requestFocus();
    }
}
