package aiworkbench.model;

import java.util.List;
import java.util.Map;

/**
 * One meeting of a review series.
 *
 * @param day day of the plan
 */
public record Meeting(
        String id,
        int day,
        MeetingStatus status,
        List<Decision> decisions,
        Map<String, Object> unknown)
        implements Element {

    public Meeting {
        Require.id(id);
        Require.present(status, "status");
        decisions = List.copyOf(decisions);
        Require.day(day);
        unknown = Require.members(unknown);
    }
}
