package aiworkbench.edit;

import java.util.ArrayList;
import java.util.List;

import aiworkbench.model.AxisStep;
import aiworkbench.model.Grid;
import aiworkbench.model.Level;

/** Changes to a grid as a value, such as a draft that is not in use yet. Rows and columns count from 0. */
public final class GridChanges {

    /** Its name. */
    public static final Lens<Grid, String> TITLE = Lens.field(Grid.class, "title");
    /** Where it comes from. */
    public static final Lens<Grid, String> SOURCE = Lens.field(Grid.class, "source");
    /** Its rows. */
    public static final Lens<Grid, List<AxisStep>> LIKELIHOOD = Lens.field(Grid.class, "likelihood");
    /** Its columns. */
    public static final Lens<Grid, List<AxisStep>> IMPACT = Lens.field(Grid.class, "impact");
    /** Its levels, lowest first. */
    public static final Lens<Grid, List<Level>> LEVELS = Lens.field(Grid.class, "levels");
    /** What a row or column is called. */
    public static final Lens<AxisStep, String> LABEL = Lens.field(AxisStep.class, "label");
    /** What a row or column means in words or numbers. */
    public static final Lens<AxisStep, String> ANCHOR = Lens.field(AxisStep.class, "anchor");

    private static final Lens<Grid, List<List<String>>> CELLS = Lens.field(Grid.class, "cells");
    private static final Lens<Grid, List<String>> ATTENTION = Lens.field(Grid.class, "attention");
    private static final Lens<Level, String> LEVEL_LABEL = Lens.field(Level.class, "label");

    private GridChanges() {}

    /** Gives one cell a level. */
    public static Grid cell(Grid grid, int row, int column, String level) {
        return CELLS.change(grid, rows -> with(rows, row, with(rows.get(row), column, level)));
    }

    /** Gives one cell the next level; after the gravest comes the mildest. */
    public static Grid nextLevel(Grid grid, int row, int column) {
        var codes = grid.levels().stream().map(Level::code).toList();
        int next = (codes.indexOf(grid.cells().get(row).get(column)) + 1) % codes.size();
        return cell(grid, row, column, codes.get(next));
    }

    /** Changes a text of one step of an axis. */
    public static Grid step(Grid grid, Lens<Grid, List<AxisStep>> axis, int index, Lens<AxisStep, String> text, String value) {
        return axis.change(grid, steps -> with(steps, index, text.set(steps.get(index), value)));
    }

    /** Renames a level; its code, which the cells use, stays. */
    public static Grid renameLevel(Grid grid, int index, String label) {
        return LEVELS.change(grid, levels -> with(levels, index, LEVEL_LABEL.set(levels.get(index), label)));
    }

    /** Counts a level as high, or no longer. */
    public static Grid toggleAttention(Grid grid, String level) {
        return ATTENTION.change(grid, chosen -> grid.levels().stream().map(Level::code)
                .filter(code -> chosen.contains(code) != code.equals(level)).toList());
    }

    private static <T> List<T> with(List<T> list, int index, T value) {
        var copy = new ArrayList<>(list);
        copy.set(index, value);
        return List.copyOf(copy);
    }
}
