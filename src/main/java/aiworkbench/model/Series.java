package aiworkbench.model;

import java.util.List;
import java.util.Map;

/**
 * What repeats in a review: rhythm, people, agenda and the meetings themselves.
 *
 * @param review id of the kind of review in the content files, or empty
 * @param every rhythm in words
 * @param minutes length of one meeting
 */
public record Series(
        String review,
        String every,
        int minutes,
        String who,
        List<AgendaPoint> agenda,
        List<Meeting> meetings,
        Map<String, Object> unknown) {

    public Series {
        Require.present(review, "review");
        Require.present(every, "every");
        Require.present(who, "who");
        agenda = List.copyOf(agenda);
        meetings = List.copyOf(meetings);
        Require.that(minutes >= 0, "model.refused.minutes");
        unknown = Require.members(unknown);
    }

    /** No meetings. */
    public static Series empty() {
        return new Series("", "", 0, "", List.of(), List.of(), Map.of());
    }
}
