package aiworkbench.ui.risk;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

/** A popover with everything that lies in one cell. Enter or a click goes to the risk. */
final class CellList {

    private static final double ROW = 30;
    private static final int MOST_ROWS = 9;

    private final RiskDesk desk;
    private final Consumer<String> go;
    private final ListView<Marker> list = new ListView<>();
    private final Label title = new Label();
    private final PopOver popOver;

    /**
     * A popover that is not shown.
     *
     * @param go brings the keyboard to a risk
     */
    CellList(RiskDesk desk, Consumer<String> go) {
        this.desk = desk;
        this.go = go;
        list.setId("risk-cell-list");
        list.getStyleClass().add("flat-list");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(320);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Marker marker, boolean empty) {
                super.updateItem(marker, empty);
                setText(empty ? null : text(marker));
            }
        });
        list.setOnMouseClicked(_ -> choose());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        title.getStyleClass().add("strong");
        var content = new VBox(title, list);
        content.getStyleClass().add("risk-cell-list");
        popOver = new PopOver(content);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    }

    /** Shows what a cell holds beside a node. */
    void show(Node beside, Cell cell, Crowd crowd) {
        var markers = crowd.cells().getOrDefault(cell, List.of());
        title.setText(desk.words().text("risk.cell.list", desk.words().cell(desk.grid(), cell), markers.size()));
        list.getItems().setAll(markers);
        list.setPrefHeight(Math.min(markers.size(), MOST_ROWS) * ROW + 4);
        // A popup takes the font of what it is shown above: the count is small and bold, what is around it is not.
        var at = beside.localToScreen(beside.getLayoutBounds());
        popOver.show(beside.getParent(), at.getCenterX(), at.getMaxY());
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private String text(Marker marker) {
        var named = desk.find(marker.risk()).map(desk.words()::named).orElse(marker.code());
        return marker.kind() == Marker.Kind.INHERENT ? named : desk.words().text("risk.cell.after", named);
    }

    private void choose() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popOver.hide();
            go.accept(chosen.risk());
        }
    }
}
