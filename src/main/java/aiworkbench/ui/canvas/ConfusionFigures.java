package aiworkbench.ui.canvas;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Lens;
import aiworkbench.governance.statistics.Counts;
import aiworkbench.governance.statistics.Fairness;
import aiworkbench.governance.statistics.Figure;
import aiworkbench.model.Canvas;
import aiworkbench.model.Confusion;
import aiworkbench.text.Messages;

/** What right and wrong answers come to: precision, recall, F1 and how often a group is selected, for each group and for all. */
final class ConfusionFigures extends ShownPart<List<Confusion>> {

    private static final List<String> COLUMNS = List.of("group", "precision", "recall", "f1", "selected");
    /** Below it a group is selected so much more rarely than another one that people should look. */
    private static final double FOUR_FIFTHS = 0.8;

    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Label verdict = label("");
    private final VBox root = new VBox(grid, verdict);

    ConfusionFigures(Messages messages) {
        super(Lens.field(Canvas.class, "confusions"));
        this.messages = messages;
        grid.getStyleClass().add("returns");
        root.getStyleClass().add("stack");
        for (int i = 0; i < COLUMNS.size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS.size());
            grid.getColumnConstraints().add(column);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(List<Confusion> groups) {
        grid.getChildren().clear();
        root.setVisible(!groups.isEmpty());
        root.setManaged(!groups.isEmpty());
        for (int i = 0; i < COLUMNS.size(); i++) {
            var title = label(messages.text("canvas.confusion." + COLUMNS.get(i)));
            title.getStyleClass().add("muted");
            grid.add(title, i, 0);
        }
        var counts = groups.stream().map(Counts::of).toList();
        for (int i = 0; i < groups.size(); i++) {
            row(i + 1, groups.get(i).group(), counts.get(i));
        }
        if (groups.size() > 1) {
            row(groups.size() + 1, messages.text("canvas.confusion.all"), counts.stream().reduce(ConfusionFigures::sum).orElseThrow());
        }
        verdict.setText(groups.size() < 2 ? "" : Fairness.parity(counts).value()
                .flatMap(parity -> parity.ratio().value())
                .map(ratio -> messages.text(ratio < FOUR_FIFTHS ? "canvas.confusion.unequal" : "canvas.confusion.equal", ratio)).orElse(""));
    }

    private void row(int row, String name, Counts counts) {
        grid.addRow(row, label(name), figure(counts.precision()), figure(counts.recall()), figure(counts.f1()), figure(counts.selectionRate()));
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(one.truePositive() + other.truePositive(), one.falsePositive() + other.falsePositive(),
                one.falseNegative() + other.falseNegative(), one.trueNegative() + other.trueNegative());
    }

    private Label figure(Figure<Double> figure) {
        return label(figure.value().map(value -> messages.text("canvas.confusion.figure", value)).orElse(messages.text("canvas.return.unknown")));
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
