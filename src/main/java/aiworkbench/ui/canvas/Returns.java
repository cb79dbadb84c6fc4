package aiworkbench.ui.canvas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Return;
import aiworkbench.model.Canvas;
import aiworkbench.model.Header;
import aiworkbench.model.Roi;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** What the product brings back, computed from the values and costs below it; nothing here can be typed. */
final class Returns implements BlockPart {

    private static final List<String> COLUMNS = List.of("case", "value", "cost", "roi", "payback");

    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Label sentence = cell("", "return-sentence");
    private final Button copy = new Button();
    private final VBox root = new VBox(grid, new HBox(sentence, copy));
    private Roi shown;
    private Header header = Header.of("");

    Returns(Messages messages) {
        this.messages = messages;
        grid.getStyleClass().add("returns");
        root.getStyleClass().add("section-part");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        copy.setText(messages.text("canvas.return.copy"));
        copy.setGraphic(Icons.of(Icon.COPY));
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.getStyleClass().addAll("quiet", "small");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(sentence.getText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        for (int i = 0; i < COLUMNS.size(); i++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(20);
            grid.getColumnConstraints().add(width);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Canvas canvas) {
        if (canvas.roi() == shown && canvas.header().equals(header)) {
            return;
        }
        shown = canvas.roi();
        header = canvas.header();
        grid.getChildren().clear();
        for (int i = 0; i < COLUMNS.size(); i++) {
            grid.add(cell(messages.text("canvas.return." + COLUMNS.get(i)), "muted"), i, 0);
        }
        row(1, "low", Return.low(shown));
        row(2, "likely", Return.likely(shown));
        row(3, "high", Return.high(shown));
        if (!shown.measured().isEmpty()) {
            row(4, "measured", Return.measured(shown));
        }
        var words = words(Return.low(shown), Return.likely(shown), Return.high(shown));
        sentence.setText(words.orElseGet(this::missing));
        copy.setDisable(words.isEmpty());
    }

    /** What has to be filled in: a line that was begun, if it is one. */
    private String missing() {
        return shown.value().stream().filter(line -> Return.valuePerYear(line).isEmpty()).findFirst()
                .map(line -> line.name().isBlank() ? messages.text("canvas.return.unnamed") : messages.text("canvas.return.incomplete", line.name()))
                .orElse(messages.text("canvas.return.none"));
    }

    /** The result in one sentence for people who decide, with its range; empty without value or cost. */
    private Optional<String> words(Return low, Return likely, Return high) {
        if (likely.roi().isEmpty() || low.roi().isEmpty() || high.roi().isEmpty()) {
            return Optional.empty();
        }
        var returns = messages.text("canvas.return.sentence", header.product().isBlank() ? messages.text("canvas.return.product") : header.product(),
                money(likely.valuePerYear()), money(Optional.of(likely.costFirstYear())), share(likely), share(low), share(high));
        return Optional.of(likely.paybackMonths().map(months -> returns + " " + paidBack(months, low, high)).orElse(returns));
    }

    /** After how many months it has paid for itself, with its range; the range has no end if nothing is left over in the low case. */
    private String paidBack(BigDecimal months, Return low, Return high) {
        if (high.paybackMonths().isEmpty()) {
            return messages.text("canvas.return.paidBack", months);
        }
        return low.paybackMonths().map(last -> messages.text("canvas.return.paidBackRange", months, high.paybackMonths().get(), last))
                .orElseGet(() -> messages.text("canvas.return.paidBackOrNever", months, high.paybackMonths().get()));
    }

    private String share(Return result) {
        return result.roi().map(r -> messages.text("canvas.share", r)).orElse(messages.text("canvas.return.unknown"));
    }

    @Override
    public Set<String> edits() {
        return Set.of();
    }

    private void row(int row, String name, Return result) {
        grid.addRow(row, cell(messages.text("canvas.return." + name), "strong"),
                cell(money(result.valuePerYear()), "figure"),
                cell(money(Optional.of(result.costFirstYear())), "figure"),
                cell(share(result), "strong"),
                cell(result.paybackMonths().map(m -> messages.text("canvas.return.months", m)).orElse(messages.text("canvas.return.unknown")), "figure"));
    }

    private String money(Optional<BigDecimal> amount) {
        return amount.map(a -> Words.money(a, header.currency(), messages)).orElse(messages.text("canvas.return.unknown"));
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
