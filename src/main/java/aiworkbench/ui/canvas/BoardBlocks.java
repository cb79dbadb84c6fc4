package aiworkbench.ui.canvas;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;

/** The blocks of a board with their structured parts, in the grid of its layout. */
final class BoardBlocks {

    /** Blocks smaller than this scroll with the grid instead of shrinking. */
    private static final double SMALLEST_WIDTH = 190;
    /** The same in heights of the text: the words of their titles have to fit. */
    private static final double NARROWEST = 8.8;

    /** Makes the card of a block. */
    @FunctionalInterface
    interface Maker {
        BlockCard make(Board.Lane lane, int position, Optional<BlockPart> part);
    }

    private final Function<String, Optional<BlockPart>> partOf;
    private final Maker maker;
    private final BoardGrid grid = new BoardGrid();
    /** Tells the text size. */
    private final Label probe = new Label();
    private final Map<String, BlockCard> blocks = new LinkedHashMap<>();
    private final Map<String, BlockPart> parts = new LinkedHashMap<>();

    /**
     * No blocks yet.
     *
     * @param partOf the structured part of a block, by its id
     */
    BoardBlocks(Function<String, Optional<BlockPart>> partOf, Maker maker) {
        this.partOf = partOf;
        this.maker = maker;
        grid.getStyleClass().add("board");
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().subscribe(this::widen);
    }

    private void widen() {
        grid.getColumnConstraints().forEach(width -> width.setMinWidth(Math.max(SMALLEST_WIDTH, NARROWEST * probe.getFont().getSize())));
    }

    BoardGrid grid() {
        return grid;
    }

    /** All blocks in reading order. */
    Collection<BlockCard> all() {
        return blocks.values();
    }

    Collection<BlockPart> parts() {
        return parts.values();
    }

    Optional<BlockCard> find(String id) {
        return Optional.ofNullable(blocks.get(id));
    }

    /** How far each block is scrolled, by its id. */
    Map<String, ViewMemory.Place> scrolled() {
        var scrolled = new HashMap<String, ViewMemory.Place>();
        blocks.forEach((id, block) -> scrolled.put(id, block.notes().place()));
        return scrolled;
    }

    /** Shows a board that has the blocks of the one that was built. */
    void show(Board board, Canvas canvas) {
        board.lanes().forEach(lane -> blocks.get(lane.id()).show(lane));
        parts.values().forEach(part -> part.show(canvas));
    }

    /** Makes all blocks anew. */
    void build(Layout layout, Board board) {
        blocks.clear();
        parts.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getRowConstraints().clear();
        int columns = Math.max(1, layout.columns());
        for (int column = 0; column < columns; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(width);
        }
        int rows = board.lanes().stream().mapToInt(lane -> lane.block().row() + lane.block().rowSpan() - 1).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            var height = new RowConstraints();
            height.setVgrow(Priority.ALWAYS);
            height.setPercentHeight(100.0 / rows);
            grid.getRowConstraints().add(height);
        }
        for (int i = 0; i < board.lanes().size(); i++) {
            add(board.lanes().get(i), i);
        }
        grid.getChildren().add(probe);
        widen();
    }

    private void add(Board.Lane lane, int position) {
        var block = lane.block();
        var part = partOf.apply(block.id());
        part.ifPresent(p -> parts.put(block.id(), p));
        var card = maker.make(lane, position, part);
        blocks.put(block.id(), card);
        grid.add(card, block.column() - 1, block.row() - 1, block.columnSpan(), block.rowSpan());
    }
}
