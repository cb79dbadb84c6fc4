package aiworkbench.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One cost.
 *
 * @param amount money; for running costs, a month
 */
public record CostLine(
        String id,
        String name,
        BigDecimal amount,
        Map<String, Object> unknown)
        implements Element {

    public CostLine {
        Require.id(id);
        Require.present(name, "name");
        Require.present(amount, "amount");
        unknown = Require.members(unknown);
    }
}
