package aiworkbench.model;

import java.util.List;
import java.util.Map;

/**
 * The blocks of a canvas and the grid they stand in. A layout without blocks is a shipped one, found by its id.
 *
 * @param rows 0 for a shipped layout
 * @param columns 0 for a shipped layout
 * @param attribution notice that the owner of the layout asks for
 */
public record Layout(
        String id,
        String title,
        int rows,
        int columns,
        List<Block> blocks,
        String attribution,
        Map<String, Object> unknown) {

    public Layout {
        Require.id(id);
        Require.present(title, "title");
        blocks = List.copyOf(blocks);
        Require.present(attribution, "attribution");
        Require.that(rows >= 0 && columns >= 0, "model.refused.layout");
        Require.that(blocks.stream().allMatch(b -> b.row() + b.rowSpan() - 1 <= rows && b.column() + b.columnSpan() - 1 <= columns),
                "model.refused.layoutBlock");
        unknown = Require.members(unknown);
    }

    /** The layout that the AI product canvas has unless another one is chosen. */
    public static final String AI_PRODUCT_CANVAS = "ai-product-canvas";

    /** A layout that ships with the workbench. */
    public static Layout shipped(String id) {
        return new Layout(id, "", 0, 0, List.of(), "", Map.of());
    }
}
