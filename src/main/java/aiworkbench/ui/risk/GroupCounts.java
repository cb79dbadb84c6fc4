package aiworkbench.ui.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.governance.statistics.Counts;
import aiworkbench.model.Confusion;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** The right and wrong answers for one group of people, to be typed in. */
final class GroupCounts extends VBox {

    private static final List<String> COUNTS = List.of("truePositive", "falsePositive", "falseNegative", "trueNegative");
    private static final int LONGEST = 9;

    private final TextField name = new TextField();
    private final List<TextField> counts;

    /**
     * A group.
     *
     * @param start what it begins with
     * @param changed told when anything is typed
     * @param remove takes the group away
     */
    GroupCounts(RiskWords words, Optional<Confusion> start, Runnable changed, Runnable remove) {
        getStyleClass().add("risk-group-counts");
        name.setText(start.map(Confusion::group).orElse(""));
        name.setPromptText(words.text("field.Confusion.group"));
        name.setAccessibleText(words.text("field.Confusion.group"));
        counts = Stream.of(start.map(Confusion::truePositive), start.map(Confusion::falsePositive), start.map(Confusion::falseNegative),
                start.map(Confusion::trueNegative)).map(count -> new TextField(count.map(String::valueOf).orElse(""))).toList();
        var grid = new GridPane();
        grid.getStyleClass().add("risk-count-fields");
        grid.add(name, 0, 0, 3, 1);
        grid.add(Icons.button(Icon.CLOSE, words.text("risk.fairness.remove"), remove), 3, 0);
        for (int i = 0; i < COUNTS.size(); i++) {
            var field = counts.get(i);
            var label = new Label(words.text("field.Confusion." + COUNTS.get(i)));
            label.getStyleClass().addAll("small", "muted");
            label.setWrapText(true);
            label.setLabelFor(field);
            field.setAccessibleText(label.getText());
            field.setPrefColumnCount(5);
            var cell = new VBox(label, field);
            GridPane.setHgrow(cell, Priority.ALWAYS);
            grid.add(cell, i, 1);
        }
        getChildren().setAll(grid);
        Stream.concat(Stream.of(name), counts.stream()).forEach(field -> field.textProperty().addListener(_ -> changed.run()));
    }

    Node node() {
        return this;
    }

    String name() {
        return name.getText().strip();
    }

    /** The counts; empty while one of them is missing or is no whole number from 0. */
    Optional<Counts> counts() {
        boolean good = true;
        for (var field : counts) {
            boolean number = field.getText().strip().matches("\\d{1," + LONGEST + "}");
            field.getStyleClass().remove("invalid");
            if (!number && !field.getText().isBlank()) {
                field.getStyleClass().add("invalid");
            }
            good &= number;
        }
        return good ? Optional.of(new Counts(number(0), number(1), number(2), number(3))) : Optional.empty();
    }

    private long number(int index) {
        return Long.parseLong(counts.get(index).getText().strip());
    }
}
