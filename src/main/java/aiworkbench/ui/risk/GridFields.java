package aiworkbench.ui.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.edit.GridChanges;
import aiworkbench.edit.Lens;
import aiworkbench.governance.Scoring;
import aiworkbench.model.AxisStep;
import aiworkbench.model.Grid;
import aiworkbench.model.GridKind;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** The fields of a draft grid: cells, cut-offs, levels, and the labels and anchors of both axes. */
final class GridFields {

    private static final int FEWEST = 2;
    private static final int MOST_STEPS = 10;
    private static final int MOST_LEVELS = 7;

    private final RiskWords words;
    private final boolean readOnly;
    private final Consumer<Grid> changed;
    private final Consumer<Grid> reshaped;
    private final GridCells cells;
    private final List<TextField> cutOffs = new ArrayList<>();
    private final VBox node = new VBox();
    private Grid draft;

    /**
     * Fields of a grid.
     *
     * @param changed gets every new draft
     * @param reshaped gets a draft with other rows, columns or levels, which needs other fields
     */
    GridFields(RiskWords words, Grid grid, boolean readOnly, Consumer<Grid> changed, Consumer<Grid> reshaped) {
        this.words = words;
        this.readOnly = readOnly;
        this.changed = changed;
        this.reshaped = reshaped;
        this.draft = grid;
        cells = new GridCells(words, readOnly, (row, column) -> change(g -> GridChanges.nextLevel(g, row, column)),
                (cell, level) -> change(g -> GridChanges.cell(g, cell.likelihood() - 1, cell.impact() - 1, level)));
        node.getStyleClass().add("risk-grid-fields");
        var title = field("risk.grid.name", grid.title(), text -> change(g -> GridChanges.TITLE.set(g, text)));
        title.setId("risk-grid-name");
        node.getChildren().addAll(title, cells.node());
        if (grid.kind() == GridKind.PRODUCT) {
            node.getChildren().add(cutOffs());
        }
        node.getChildren().add(levels());
        node.getChildren().add(axis("risk.axis.likelihood", GridChanges.LIKELIHOOD));
        node.getChildren().add(axis("risk.axis.impact", GridChanges.IMPACT));
        cells.show(grid);
    }

    Node node() {
        return node;
    }

    private void change(UnaryOperator<Grid> step) {
        var next = step.apply(draft);
        if (next != draft) {
            draft = next;
            cells.show(next);
            changed.accept(next);
        }
    }

    /** One field for each level but the gravest: the highest score that still has it. */
    private Node cutOffs() {
        var row = new HBox();
        row.getStyleClass().add("risk-cut-offs");
        var labels = draft.levels();
        for (int i = 0; i < labels.size() - 1; i++) {
            var name = words.text("risk.cutOff", labels.get(i).label());
            var field = new TextField(highest(labels.get(i).code()).map(BigDecimal::toPlainString).orElse(""));
            field.setId("risk-cut-off-" + i);
            field.setPrefColumnCount(4);
            field.setEditable(!readOnly);
            field.setAccessibleText(name);
            field.textProperty().addListener((_, _, _) -> applyCutOffs());
            cutOffs.add(field);
            var label = new Label(name);
            label.getStyleClass().addAll("small", "muted");
            row.getChildren().add(new VBox(label, field));
        }
        var help = RegisterCell.wrapping("small", "muted");
        help.setText(words.text("risk.cutOff.help"));
        return new VBox(heading("risk.cutOff.title"), help, row);
    }

    private Optional<BigDecimal> highest(String level) {
        var best = Optional.<BigDecimal>empty();
        for (int row = 1; row <= draft.likelihood().size(); row++) {
            for (int column = 1; column <= draft.impact().size(); column++) {
                var rating = new Cell(row, column).rating(Optional.empty());
                if (Scoring.level(draft, rating).filter(l -> l.code().equals(level)).isPresent()) {
                    var score = Scoring.score(draft, rating);
                    best = best.isEmpty() ? score : score.map(best.get()::max);
                }
            }
        }
        return best;
    }

    private void applyCutOffs() {
        var numbers = new ArrayList<BigDecimal>();
        for (var field : cutOffs) {
            var text = field.getText().strip().replace(',', '.');
            boolean good = text.matches("\\d{1,9}(\\.\\d{1,6})?") && (numbers.isEmpty() || new BigDecimal(text).compareTo(numbers.getLast()) >= 0);
            field.getStyleClass().remove("invalid");
            if (!good && !text.isEmpty()) {
                field.getStyleClass().add("invalid");
            }
            if (good) {
                numbers.add(new BigDecimal(text));
            }
        }
        if (numbers.size() == cutOffs.size()) {
            change(g -> Scoring.withCutOffs(g, numbers));
        }
    }

    private Node levels() {
        var table = new GridPane();
        table.getStyleClass().add("risk-fields");
        for (int i = draft.levels().size() - 1; i >= 0; i--) {
            int index = i;
            var level = draft.levels().get(i);
            var name = field("risk.grid.level", level.label(), text -> change(g -> GridChanges.renameLevel(g, index, text)));
            name.setAccessibleText(words.text("risk.grid.levelOf", level.label()));
            var high = new CheckBox(words.text("risk.grid.attention"));
            high.setId("risk-attention-" + level.code());
            high.setAccessibleText(words.text("risk.grid.attentionOf", level.label()));
            high.setSelected(draft.attention().contains(level.code()));
            high.setDisable(readOnly);
            high.setOnAction(_ -> change(g -> GridChanges.toggleAttention(g, level.code())));
            table.addRow(table.getRowCount(), name, high, remove("risk.grid.removeLevel", level.label(), draft.levels().size() > FEWEST,
                    () -> GridChanges.removeLevel(draft, index)));
        }
        return new VBox(heading("risk.grid.levels", "risk.grid.addLevel", draft.levels().size() < MOST_LEVELS,
                () -> GridChanges.addLevel(draft, words.text("risk.grid.newLevel", draft.levels().size() + 1))), table);
    }

    private Node axis(String titleKey, Lens<Grid, List<AxisStep>> axis) {
        var table = new GridPane();
        table.getStyleClass().add("risk-fields");
        var steps = axis.get(draft);
        for (int i = steps.size() - 1; i >= 0; i--) {
            int index = i;
            var number = new Label(words.text("risk.number", i + 1));
            number.getStyleClass().addAll("small", "muted");
            var label = field("risk.grid.stepLabel", steps.get(i).label(), text -> change(g -> GridChanges.step(g, axis, index, GridChanges.LABEL, text)));
            var anchor = field("risk.grid.anchor", steps.get(i).anchor(), text -> change(g -> GridChanges.step(g, axis, index, GridChanges.ANCHOR, text)));
            label.setPrefColumnCount(9);
            GridPane.setHgrow(anchor, Priority.ALWAYS);
            table.addRow(table.getRowCount(), number, label, anchor, remove("risk.grid.removeStep", steps.get(i).label(), steps.size() > FEWEST,
                    () -> GridChanges.removeStep(draft, axis, index)));
        }
        return new VBox(heading(titleKey, axis == GridChanges.LIKELIHOOD ? "risk.grid.addRow" : "risk.grid.addColumn", steps.size() < MOST_STEPS,
                () -> GridChanges.addStep(draft, axis, words.text("risk.grid.newStep"))), table);
    }

    private Node heading(String key, String addKey, boolean room, Supplier<Grid> added) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var add = new Button(words.text(addKey), Icons.of(Icon.ADD));
        add.setId(addKey.replace('.', '-'));
        add.getStyleClass().addAll("quiet", "small");
        add.setDisable(readOnly || !room);
        add.setOnAction(_ -> reshaped.accept(added.get()));
        var row = new HBox(heading(key), space, add);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button remove(String key, String name, boolean room, Supplier<Grid> removed) {
        var button = Icons.button(Icon.CLOSE, words.text(key, name), () -> reshaped.accept(removed.get()));
        button.getStyleClass().add("small");
        button.setDisable(readOnly || !room);
        return button;
    }

    private Label heading(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("strong");
        return label;
    }

    private TextField field(String key, String text, Consumer<String> typed) {
        var field = new TextField(text);
        field.setPromptText(words.text(key));
        field.setAccessibleText(words.text(key));
        field.setEditable(!readOnly);
        field.textProperty().addListener((_, _, next) -> typed.accept(next));
        return field;
    }
}
