package aiworkbench.ui.risk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Grid;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Waiver;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.common.Selected;

/** Where the grid comes from, and the findings that were left as they are; all of their fields show in the right pane. */
final class About implements Section {

    private final RiskDesk desk;
    private final Hyperlink grid = new Hyperlink();
    private final Label gridText = RegisterCell.wrapping("small", "muted");
    private final Label none = RegisterCell.wrapping("small", "muted");
    private final VBox waivers = new VBox();
    private final VBox node;
    private List<Waiver> shown = List.of();

    About(RiskDesk desk) {
        this.desk = desk;
        grid.setId("risk-grid-link");
        grid.setText(desk.words().text("risk.about.grid"));
        grid.setOnAction(_ -> desk.select(new Selected<>("risk.heading.grid", RiskEdits.GRID, Grid.class)));
        none.setText(desk.words().text("risk.waiver.none"));
        waivers.getStyleClass().add("risk-waivers");
        waivers.getChildren().setAll(none);
        node = new VBox(gridText, grid, waivers);
        show(desk.matrix());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(RiskMatrix matrix) {
        gridText.setText(Stream.of(matrix.grid().title(), matrix.grid().source()).filter(s -> !s.isEmpty()).collect(Collectors.joining(". ")));
        if (shown != matrix.waivers()) {
            shown = matrix.waivers();
            waivers.getChildren().setAll(shown.isEmpty() ? List.of(none) : shown.stream().map(this::row).toList());
        }
    }

    @Override
    public boolean reveal(String id) {
        boolean here = Elements.indexOf(desk.matrix().waivers(), id) >= 0;
        if (here) {
            select(id);
        }
        return here;
    }

    private Node row(Waiver waiver) {
        var text = new Hyperlink(desk.words().text("risk.waiver", waiver.rule(), waiver.reason()));
        text.setWrapText(true);
        text.setOnAction(_ -> select(waiver.id()));
        var row = new HBox(text);
        if (!desk.readOnly()) {
            row.getChildren().add(Icons.button(Icon.CLOSE, desk.words().text("risk.waiver.remove", waiver.rule()),
                    () -> desk.step(ListEdits.remove(RiskEdits.WAIVERS, List.of(waiver.id())))));
        }
        return row;
    }

    private void select(String id) {
        desk.select(new Selected<>("risk.heading.waiver", RiskEdits.WAIVERS.then(Lens.element(id)), Waiver.class));
    }
}
