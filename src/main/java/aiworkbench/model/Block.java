package aiworkbench.model;

import java.util.Map;

/**
 * One block of a canvas layout.
 *
 * @param question the guiding question
 * @param row from 1
 * @param column from 1
 */
public record Block(
        String id,
        String title,
        String question,
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        Map<String, Object> unknown)
        implements Element {

    public Block {
        Require.id(id);
        Require.present(title, "title");
        Require.present(question, "question");
        Require.that(row >= 1 && column >= 1 && rowSpan >= 1 && columnSpan >= 1, "model.refused.block");
        unknown = Require.members(unknown);
    }
}
