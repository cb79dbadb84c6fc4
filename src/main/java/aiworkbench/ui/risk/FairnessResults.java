package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import aiworkbench.governance.statistics.Counts;
import aiworkbench.governance.statistics.Fairness;
import aiworkbench.governance.statistics.Figure;
import aiworkbench.governance.statistics.FourFifths;
import aiworkbench.governance.statistics.Interval;
import aiworkbench.governance.statistics.Proportions;

/** Metrics of each group side by side, and how alike groups are treated. What is not defined says why. */
final class FairnessResults {

    /** A group whose counts are all there. */
    private record Group(String name, Counts counts) {}

    /** Smaller chances would all read 0. */
    private static final double SMALL = 0.001;

    private final RiskWords words;
    private final GridPane table = new GridPane();
    private final VBox lines = new VBox();
    private final VBox node = new VBox(table, lines);

    FairnessResults(RiskWords words) {
        this.words = words;
        node.setId("risk-fairness-results");
        table.getStyleClass().add("risk-fairness-table");
        lines.getStyleClass().add("risk-fairness-lines");
    }

    Node node() {
        return node;
    }

    void show(List<GroupCounts> fields) {
        var groups = IntStream.range(0, fields.size()).boxed().flatMap(i -> fields.get(i).counts().map(counts -> new Group(
                fields.get(i).name().isEmpty() ? words.text("risk.fairness.group", i + 1) : fields.get(i).name(), counts)).stream()).toList();
        table.getChildren().clear();
        table.getColumnConstraints().clear();
        lines.getChildren().clear();
        if (groups.isEmpty()) {
            line("risk.fairness.none");
            return;
        }
        columns(groups.size());
        row(0, "", groups, Group::name, "strong");
        row("selected", groups, group -> rated(group.counts().selected(), group.counts().all(), group.counts().selectionRate()));
        row("precision", groups, group -> rated(group.counts().truePositive(), group.counts().selected(), group.counts().precision()));
        row("recall", groups, group -> rated(group.counts().truePositive(), group.counts().positives(), group.counts().recall()));
        row("f1", groups, group -> figure(group.counts().f1()));
        row("falsePositiveRate", groups, group -> rated(group.counts().falsePositive(), group.counts().negatives(), group.counts().falsePositiveRate()));
        row("specificity", groups, group -> figure(group.counts().specificity()));
        row("accuracy", groups, group -> figure(group.counts().accuracy()));
        row("correlation", groups, group -> figure(group.counts().correlation()));
        compare(groups);
        line("risk.fairness.caution");
    }

    private void compare(List<Group> groups) {
        var counts = groups.stream().map(Group::counts).toList();
        var parity = Fairness.parity(counts);
        var opportunity = Fairness.opportunity(counts);
        line("risk.fairness.parity", figure(parity.map(Fairness.Parity::difference)), figure(parity.then(Fairness.Parity::ratio)));
        line("risk.fairness.opportunity", figure(opportunity.equalOpportunity()), figure(opportunity.falsePositiveDifference()), figure(opportunity.equalisedOdds()));
        fourFifths(groups);
    }

    /** The group that is selected least against the one that is selected most. */
    private void fourFifths(List<Group> groups) {
        var rated = groups.stream().filter(group -> group.counts().all() > 0).sorted(Comparator.comparingDouble(FairnessResults::rate)).toList();
        if (rated.size() < 2) {
            return;
        }
        var least = rated.getFirst();
        var most = rated.getLast();
        switch (FourFifths.of(Math.toIntExact(most.counts().selected()), people(most), Math.toIntExact(least.counts().selected()), people(least))) {
            case Figure.Known<FourFifths>(var screen) -> {
                line(screen.flag() ? "risk.fairness.fourFifthsFlag" : "risk.fairness.fourFifths", least.name(), most.name(), screen.ratio(),
                        people(least), people(most));
                line("risk.fairness.difference", percent(screen.difference()), screen.pValue() < SMALL
                        ? words.text("risk.fairness.small", SMALL) : words.text("risk.fairness.chance", screen.pValue()));
            }
            case Figure.Missing<FourFifths>(var why) -> line("risk.fairness.noFourFifths", words.messages().word(why));
        }
    }

    private static double rate(Group group) {
        return group.counts().selectionRate().value().orElse(0.0);
    }

    private static int people(Group group) {
        return (int) Math.min(Integer.MAX_VALUE, group.counts().all());
    }

    private void columns(int groups) {
        for (int i = 0; i <= groups; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / (groups + 1.4) * (i == 0 ? 1.4 : 1));
            table.getColumnConstraints().add(column);
        }
    }

    private void row(String name, List<Group> groups, Function<Group, String> text) {
        row(table.getRowCount(), words.text("risk.fairness." + name), groups, text, "");
    }

    private void row(int index, String name, List<Group> groups, Function<Group, String> text, String style) {
        var cells = new ArrayList<Node>(List.of(cell(name, "muted")));
        groups.forEach(group -> cells.add(cell(text.apply(group), style)));
        table.addRow(index, cells.toArray(Node[]::new));
    }

    private static Label cell(String text, String style) {
        var label = RegisterCell.wrapping("small");
        label.setText(text);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private void line(String key, Object... args) {
        var label = RegisterCell.wrapping("small");
        label.setText(words.text(key, args));
        lines.getChildren().add(label);
    }

    /** A share with its 95 % interval, so that small groups are seen to be small. */
    private String rated(long part, long whole, Figure<Double> share) {
        var interval = Proportions.wilson((int) Math.min(Integer.MAX_VALUE, part), (int) Math.min(Integer.MAX_VALUE, whole), Proportions.DEFAULT_CONFIDENCE);
        return share.value().flatMap(value -> interval.value().map(range -> words.text("risk.fairness.share", value, range.low(), range.high())))
                .orElseGet(() -> figure(share));
    }

    private String percent(Interval interval) {
        return words.text("risk.fairness.interval", interval.low(), interval.high());
    }

    private String figure(Figure<Double> figure) {
        return switch (figure) {
            case Figure.Known<Double>(var value) -> words.text("risk.fairness.figure", value);
            case Figure.Missing<Double>(var why) -> words.text("risk.fairness.noFigure", words.messages().word(why));
        };
    }
}
