package aiworkbench.ui.canvas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import aiworkbench.governance.Return;
import aiworkbench.model.Canvas;
import aiworkbench.model.Roi;
import aiworkbench.text.Messages;

/** What the product brings back, computed from the values and costs below it; nothing here can be typed. */
final class Returns implements BlockPart {

    private static final List<String> COLUMNS = List.of("case", "value", "cost", "roi", "payback");

    private final Messages messages;
    private final GridPane root = new GridPane();
    private Roi shown;
    private String currency = "";

    Returns(Messages messages) {
        this.messages = messages;
        root.getStyleClass().add("returns");
        for (int i = 0; i < COLUMNS.size(); i++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(20);
            root.getColumnConstraints().add(width);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Canvas canvas) {
        if (canvas.roi() == shown && canvas.header().currency().equals(currency)) {
            return;
        }
        shown = canvas.roi();
        currency = canvas.header().currency();
        root.getChildren().clear();
        for (int i = 0; i < COLUMNS.size(); i++) {
            root.add(cell(messages.text("canvas.return." + COLUMNS.get(i)), "muted"), i, 0);
        }
        row(1, "low", Return.low(shown));
        row(2, "likely", Return.likely(shown));
        row(3, "high", Return.high(shown));
        if (!shown.measured().isEmpty()) {
            row(4, "measured", Return.measured(shown));
        }
    }

    @Override
    public Set<String> edits() {
        return Set.of();
    }

    private void row(int row, String name, Return result) {
        root.addRow(row, cell(messages.text("canvas.return." + name), "strong"),
                cell(money(result.valuePerYear()), "figure"),
                cell(money(Optional.of(result.costFirstYear())), "figure"),
                cell(result.roi().map(r -> messages.text("canvas.share", r)).orElse(messages.text("canvas.return.unknown")), "strong"),
                cell(result.paybackMonths().map(m -> messages.text("canvas.return.months", m)).orElse(messages.text("canvas.return.unknown")), "figure"));
    }

    private String money(Optional<BigDecimal> amount) {
        return amount.map(a -> Words.money(a, currency, messages)).orElse(messages.text("canvas.return.unknown"));
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
