package aiworkbench.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answer to one item of a checklist, a readiness question or a screening question.
 *
 * @param id id of the item in the content files
 * @param answer the choice, if made
 * @param text reason, or the free answer to an open question
 * @param who who does it here
 * @param links plan items that came from it
 */
public record ItemAnswer(
        String id,
        Optional<Answer> answer,
        String text,
        String who,
        List<Link> links,
        Map<String, Object> unknown)
        implements Element {

    public ItemAnswer {
        Require.id(id);
        Require.present(answer, "answer");
        Require.present(text, "text");
        Require.present(who, "who");
        links = List.copyOf(links);
        unknown = Require.members(unknown);
    }
}
