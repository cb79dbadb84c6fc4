package aiworkbench.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Says why a review finding is left as it is.
 *
 * @param rule id of the rule
 * @param place element or field that the finding names
 * @param reason why; never empty
 * @param by who decided
 * @param on when
 * @param seen short hash of the place when it was waived; another value brings the finding back
 */
public record Waiver(
        String id,
        String rule,
        String place,
        String reason,
        String by,
        Optional<LocalDate> on,
        String seen,
        Map<String, Object> unknown)
        implements Element {

    public Waiver {
        Require.id(id);
        Require.present(rule, "rule");
        Require.present(place, "place");
        Require.present(reason, "reason");
        Require.present(by, "by");
        Require.present(on, "on");
        Require.present(seen, "seen");
        Require.that(!reason.isBlank(), "model.refused.waiver");
        unknown = Require.members(unknown);
    }
}
