package aiworkbench.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is done about a risk.
 *
 * @param effect share of the likelihood or of the loss that it takes away once done, from 0 to 1; empty while nobody has estimated it
 * @param cost money a year, in the currency of the header
 * @param evidence link, test result or sign-off
 * @param planItem the plan item that does it
 */
public record Mitigation(
        String id,
        String text,
        MitigationStatus status,
        Lowers lowers,
        Optional<BigDecimal> effect,
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
        Require.present(effect, "effect");
        Require.present(owner, "owner");
        Require.present(due, "due");
        Require.present(cost, "cost");
        Require.present(evidence, "evidence");
        Require.present(planItem, "planItem");
        effect.ifPresent(share -> Require.that(share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0, "model.refused.effect"));
        unknown = Require.members(unknown);
    }

    /** A mitigation that is planned and about which nothing else is known. */
    public static Mitigation of(String id, String text) {
        return new Mitigation(id, text, MitigationStatus.PLANNED, Lowers.LIKELIHOOD, Optional.empty(), "", Optional.empty(), Optional.empty(), "",
                Optional.empty(), Map.of());
    }
}
