package aiworkbench.ui.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Grid;

/** The cells of a draft grid as buttons: a click takes the next level, a right click or the menu key offers all. Arrow keys walk. */
final class GridCells {

    private final RiskWords words;
    private final boolean readOnly;
    private final BiConsumer<Integer, Integer> next;
    private final BiConsumer<Cell, String> set;
    private final Map<Cell, Button> buttons = new HashMap<>();
    private final GridPane node = new GridPane();

    /**
     * No cells.
     *
     * @param next asks for the next level of row and column, counted from 0
     * @param set asks for a level by its code
     */
    GridCells(RiskWords words, boolean readOnly, BiConsumer<Integer, Integer> next, BiConsumer<Cell, String> set) {
        this.words = words;
        this.readOnly = readOnly;
        this.next = next;
        this.set = set;
        node.setId("risk-grid-cells");
        node.getStyleClass().add("risk-grid-cells");
        node.setAccessibleText(words.text("risk.grid.cells"));
    }

    Node node() {
        return node;
    }

    void show(Grid grid) {
        node.getChildren().clear();
        int rows = grid.likelihood().size();
        for (int row = rows; row >= 1; row--) {
            node.add(step(grid.likelihood().get(row - 1).label()), 0, rows - row);
            for (int column = 1; column <= grid.impact().size(); column++) {
                var cell = new Cell(row, column);
                var button = buttons.computeIfAbsent(cell, this::button);
                dress(button, grid, cell);
                GridPane.setHgrow(button, Priority.ALWAYS);
                node.add(button, column, rows - row);
            }
        }
        for (int column = 1; column <= grid.impact().size(); column++) {
            var label = step(grid.impact().get(column - 1).label());
            label.setAlignment(Pos.CENTER);
            label.setMaxWidth(Double.MAX_VALUE);
            node.add(label, column, rows);
        }
    }

    /** The name of a row or column, never cut: with large text the grid scrolls. */
    private static Label step(String name) {
        var label = new Label(name);
        label.getStyleClass().add("small");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private Button button(Cell cell) {
        var button = new Button();
        button.setId("risk-grid-cell-" + cell.likelihood() + "-" + cell.impact());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setDisable(readOnly);
        button.setOnAction(_ -> next.accept(cell.likelihood() - 1, cell.impact() - 1));
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(event, cell));
        return button;
    }

    private void dress(Button button, Grid grid, Cell cell) {
        var level = Scoring.level(grid, cell.rating(java.util.Optional.empty()));
        button.getStyleClass().setAll("button", "risk-grid-cell", level.map(l -> RiskWords.tone(grid, l)).orElse("risk-cell-open"));
        button.setText(level.map(l -> words.letter(grid, l)).orElse("?"));
        button.setAccessibleText(words.cell(grid, cell));
        var menu = new ContextMenu();
        for (var choice : grid.levels()) {
            var item = new MenuItem(choice.label());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> set.accept(cell, choice.code()));
            menu.getItems().add(item);
        }
        button.setContextMenu(menu);
    }

    private void walk(KeyEvent event, Cell cell) {
        var to = switch (event.getCode()) {
            case UP -> new Cell(cell.likelihood() + 1, cell.impact());
            case DOWN -> new Cell(cell.likelihood() - 1, cell.impact());
            case RIGHT -> new Cell(cell.likelihood(), cell.impact() + 1);
            case LEFT -> new Cell(cell.likelihood(), cell.impact() - 1);
            default -> cell;
        };
        if (event.getCode().isArrowKey() && event.getCode() != KeyCode.KP_UP) {
            List.of(to).stream().map(buttons::get).filter(java.util.Objects::nonNull).forEach(Node::requestFocus);
            event.consume();
        }
    }
}
