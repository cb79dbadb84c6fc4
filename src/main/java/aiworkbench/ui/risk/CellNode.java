package aiworkbench.ui.risk;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Grid;

/** One cell: the colour of its level with the level's letter. Screen readers find it as a cell of a table. */
final class CellNode extends StackPane {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Cell cell;
    private final int rows;

    CellNode(Grid grid, Cell cell, RiskWords words) {
        this.cell = cell;
        this.rows = grid.likelihood().size();
        var level = Scoring.level(grid, cell.rating(java.util.Optional.empty()));
        getStyleClass().addAll("risk-cell", level.map(l -> RiskWords.tone(grid, l)).orElse("risk-cell-open"));
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        var letter = new Label(level.map(l -> words.letter(grid, l)).orElse("?"));
        letter.getStyleClass().add("risk-letter");
        letter.setMouseTransparent(true);
        StackPane.setAlignment(letter, Pos.BOTTOM_RIGHT);
        getChildren().add(letter);
        Tooltip.install(this, new Tooltip(words.cellHelp(grid, cell)));
    }

    Cell cell() {
        return cell;
    }

    void say(String text) {
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
        }
    }

    /** Marks it as the place where a risk would land. */
    void target(boolean on) {
        pseudoClassStateChanged(TARGET, on);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_INDEX -> rows - cell.likelihood();
            case COLUMN_INDEX -> cell.impact() - 1;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
