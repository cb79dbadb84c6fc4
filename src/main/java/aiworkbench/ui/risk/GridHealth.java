package aiworkbench.ui.risk;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import aiworkbench.governance.MatrixHealth;
import aiworkbench.model.Grid;

/** How well a grid separates risks. It warns and never blocks. */
final class GridHealth {

    private final RiskWords words;
    private final GridPane table = new GridPane();
    private final VBox node;

    GridHealth(RiskWords words) {
        this.words = words;
        var title = RegisterCell.wrapping("strong");
        title.setText(words.text("risk.health.title"));
        table.getStyleClass().add("risk-health");
        node = new VBox(title, table);
    }

    Node node() {
        return node;
    }

    void show(Grid grid) {
        table.getChildren().clear();
        MatrixHealth.of(grid).ifPresentOrElse(this::rows, () -> {
            var none = RegisterCell.wrapping("muted");
            none.setText(words.text("risk.health.none"));
            table.add(none, 0, 0, 2, 1);
        });
    }

    private void rows(MatrixHealth health) {
        row("used", words.text("risk.number", health.levelsUsed()), health.levelsUsed() > 1);
        row("monotone", yesNo(health.monotone()), health.monotone());
        row("consistent", yesNo(health.weakConsistency()), health.weakConsistency());
        row("jumps", words.text("risk.number", health.edgeJumps()), health.edgeJumps() == 0);
        row("tied", words.text("risk.percent", health.tiedPercent()), true);
        row("backwards", words.text("risk.percent", health.backwardsPercent()), true);
    }

    private void row(String name, String value, boolean good) {
        int row = table.getRowCount();
        var label = RegisterCell.wrapping("small");
        label.setText(words.text("risk.health." + name));
        var shown = new Label(good ? value : words.text("risk.health.warning", value));
        shown.getStyleClass().addAll(List.of("small", good ? "strong" : "risk-health-warning"));
        shown.setMinWidth(Label.USE_PREF_SIZE);
        table.add(label, 0, row);
        table.add(shown, 1, row);
    }

    private String yesNo(boolean yes) {
        return words.text(yes ? "risk.yes" : "risk.no");
    }
}
