package aiworkbench.model;

import java.util.Map;

/**
 * One point of a meeting.
 *
 * @param minutes 0 or more
 */
public record AgendaPoint(
        int minutes,
        String topic,
        Map<String, Object> unknown) {

    public AgendaPoint {
        Require.present(topic, "topic");
        Require.that(minutes >= 0, "model.refused.minutes");
        unknown = Require.members(unknown);
    }
}
