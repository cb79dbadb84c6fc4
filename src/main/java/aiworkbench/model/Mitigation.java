package aiworkbench.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is done about a risk.
 *
 * @param cost money, in the currency of the header
 * @param evidence link, test result or sign-off
 * @param planItem the plan item that does it
 */
public record Mitigation(
        String id,
        String text,
        MitigationStatus status,
        Lowers lowers,
        String owner,
        Optional<LocalDate> due,
        Optional<BigDecimal> cost,
        String evidence,
        Optional<Link> planItem,
        Map<String, Object> unknown)
        implements Element {

    public Mitigation {
        Require.id(id);
        Require.present(text, "text");
        Require.present(status, "status");
        Require.present(lowers, "lowers");
        Require.present(owner, "owner");
        Require.present(due, "due");
        Require.present(cost, "cost");
        Require.present(evidence, "evidence");
        Require.present(planItem, "planItem");
        unknown = Require.members(unknown);
    }
}
