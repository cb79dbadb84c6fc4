package aiworkbench.model;

import java.util.List;
import java.util.Map;

/**
 * A task, milestone, experiment or review on the plan. Day 1 is the start date; days outside 1 to 90 are kept.
 *
 * @param focus id of its focus area
 * @param lastDay equal to the first day for a milestone
 * @param exit how one knows that it is done
 * @param after ids of items that must end before it starts
 * @param covers what it proves
 * @param series meetings, for a review
 */
public record PlanItem(
        String id,
        ItemKind kind,
        String title,
        String focus,
        int firstDay,
        int lastDay,
        String owner,
        ItemStatus status,
        String outcome,
        String exit,
        String evidence,
        List<String> after,
        List<Link> links,
        List<Cover> covers,
        Series series,
        Map<String, Object> unknown)
        implements Element {

    public PlanItem {
        Require.id(id);
        Require.present(kind, "kind");
        Require.present(title, "title");
        Require.present(focus, "focus");
        Require.present(owner, "owner");
        Require.present(status, "status");
        Require.present(outcome, "outcome");
        Require.present(exit, "exit");
        Require.present(evidence, "evidence");
        after = List.copyOf(after);
        links = List.copyOf(links);
        covers = List.copyOf(covers);
        Require.present(series, "series");
        Require.day(firstDay);
        Require.day(lastDay);
        unknown = Require.members(unknown);
    }
}
