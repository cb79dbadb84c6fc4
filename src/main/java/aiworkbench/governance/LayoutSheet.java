package aiworkbench.governance;

import aiworkbench.model.Block;
import aiworkbench.model.Layout;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another canvas layout, with the licence that lets us ship it.
 *
 * @param notice says which licence the file itself is under
 * @param attribution the line that every export must carry
 * @param header titles of its header fields
 */
public record LayoutSheet(
        String id, String title, String licence, String notice, String attribution, int rows, int columns, List<String> header,
        List<BlockSheet> blocks, List<Group> groups)
        implements Entry {

    public LayoutSheet {
        header = List.copyOf(header);
        blocks = List.copyOf(blocks);
        groups = List.copyOf(groups);
    }

    /** The layout as a canvas carries it, attribution included. */
    public Layout layout() {
        return new Layout(id, title, rows, columns, blocks.stream().map(BlockSheet::block).toList(), attribution, Map.of());
    }

    /** A block; some have a foot with a question of its own. */
    public record BlockSheet(
            String id, String title, int row, int column, int rowSpan, int columnSpan, String question, Optional<Foot> foot)
            implements Entry {

        Block block() {
            String questions = foot.map(f -> question + " " + f.title() + ": " + f.question()).orElse(question);
            return new Block(id, title, questions, row, column, rowSpan, columnSpan, Map.of());
        }
    }

    /** The lower part of a block. */
    public record Foot(String title, String question) {}

    /** Blocks that belong together and share a colour. */
    public record Group(String id, String title, String colour, List<String> blocks) implements Entry {
        public Group {
            blocks = List.copyOf(blocks);
        }
    }

    /** Where notes of a block of the AI product canvas go in another layout; nowhere means: ask. */
    public record Mapping(String block, String layout, List<String> to) {
        public Mapping {
            to = List.copyOf(to);
        }
    }
}
