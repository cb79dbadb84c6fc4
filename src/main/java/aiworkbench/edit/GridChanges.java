package aiworkbench.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Adds a step at the upper end of an axis. Its cells have the levels of their neighbours, its number is the next one. */
    public static Grid addStep(Grid grid, Lens<Grid, List<AxisStep>> axis, String label) {
        var steps = axis.get(grid);
        var last = steps.getLast();
        var step = new AxisStep(free("step", steps.stream().map(AxisStep::code).toList()), label, "", Optional.empty(), Optional.empty(),
                last.value().map(BigDecimal.ONE::add), Map.of());
        var cells = axis == LIKELIHOOD ? and(grid.cells(), grid.cells().getLast()) : grid.cells().stream().map(row -> and(row, row.getLast())).toList();
        return axis == LIKELIHOOD ? make(grid, and(steps, step), grid.impact(), grid.levels(), cells, grid.attention())
                : make(grid, grid.likelihood(), and(steps, step), grid.levels(), cells, grid.attention());
    }

    /** Removes a step of an axis with its cells. The last one stays. */
    public static Grid removeStep(Grid grid, Lens<Grid, List<AxisStep>> axis, int index) {
        var steps = axis.get(grid);
        if (steps.size() == 1) {
            return grid;
        }
        var cells = axis == LIKELIHOOD ? without(grid.cells(), index) : grid.cells().stream().map(row -> without(row, index)).toList();
        return axis == LIKELIHOOD ? make(grid, without(steps, index), grid.impact(), grid.levels(), cells, grid.attention())
                : make(grid, grid.likelihood(), without(steps, index), grid.levels(), cells, grid.attention());
    }

    /** Adds a level above all others; no cell has it yet. */
    public static Grid addLevel(Grid grid, String label) {
        var code = free("level", grid.levels().stream().map(Level::code).toList());
        return make(grid, grid.likelihood(), grid.impact(), and(grid.levels(), new Level(code, label, Map.of())), grid.cells(), grid.attention());
    }

    /** Removes a level. Its cells take the level below, or the one above if it was the mildest. The last one stays. */
    public static Grid removeLevel(Grid grid, int index) {
        if (grid.levels().size() == 1) {
            return grid;
        }
        var gone = grid.levels().get(index).code();
        var heir = grid.levels().get(index == 0 ? 1 : index - 1).code();
        var cells = grid.cells().stream().map(row -> row.stream().map(code -> code.equals(gone) ? heir : code).toList()).toList();
        return make(grid, grid.likelihood(), grid.impact(), without(grid.levels(), index), cells,
                grid.attention().stream().filter(code -> !code.equals(gone)).toList());
    }

    private static Grid make(Grid grid, List<AxisStep> likelihood, List<AxisStep> impact, List<Level> levels, List<List<String>> cells,
            List<String> attention) {
        return new Grid(grid.id(), grid.title(), grid.kind(), grid.source(), grid.asOf(), likelihood, impact, levels, cells, attention, grid.unknown());
    }

    private static String free(String word, List<String> taken) {
        return IntStream.iterate(taken.size() + 1, i -> i + 1).mapToObj(i -> word + "-" + i).filter(code -> !taken.contains(code)).findFirst().orElseThrow();
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    private static <T> List<T> without(List<T> list, int index) {
        var copy = new ArrayList<>(list);
        copy.remove(index);
        return List.copyOf(copy);
    }

    private static <T> List<T> with(List<T> list, int index, T value) {
        var copy = new ArrayList<>(list);
        copy.set(index, value);
        return List.copyOf(copy);
    }
}
