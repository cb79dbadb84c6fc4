package aiworkbench.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Who accepted a risk, why and until when.
 */
public record Acceptance(
        String approver,
        String reason,
        Optional<LocalDate> expires,
        Map<String, Object> unknown) {

    public Acceptance {
        Require.present(approver, "approver");
        Require.present(reason, "reason");
        Require.present(expires, "expires");
        unknown = Require.members(unknown);
    }

    /** Not accepted by anybody. */
    public static Acceptance empty() {
        return new Acceptance("", "", Optional.empty(), Map.of());
    }
}
