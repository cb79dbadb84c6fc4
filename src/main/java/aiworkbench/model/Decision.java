package aiworkbench.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a meeting decided.
 */
public record Decision(
        String id,
        String text,
        String owner,
        Optional<LocalDate> due,
        Map<String, Object> unknown)
        implements Element {

    public Decision {
        Require.id(id);
        Require.present(text, "text");
        Require.present(owner, "owner");
        Require.present(due, "due");
        unknown = Require.members(unknown);
    }
}
