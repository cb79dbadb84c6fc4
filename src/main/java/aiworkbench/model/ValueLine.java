package aiworkbench.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One source of value. Value a year = units x periods x (minutes / 60 x rate, or amount) x adoption.
 *
 * @param units cases in a period
 * @param minutesSaved minutes saved in each case
 * @param ratePerHour money
 * @param amount money in each case, where no time is saved
 * @param adoption share of cases, from 0 to 1
 */
public record ValueLine(
        String id,
        String name,
        ValueKind kind,
        Optional<BigDecimal> units,
        Period per,
        Optional<BigDecimal> minutesSaved,
        Optional<BigDecimal> ratePerHour,
        Optional<BigDecimal> amount,
        Optional<BigDecimal> periodsPerYear,
        Optional<BigDecimal> adoption,
        Map<String, Object> unknown)
        implements Element {

    public ValueLine {
        Require.id(id);
        Require.present(name, "name");
        Require.present(kind, "kind");
        Require.present(units, "units");
        Require.present(per, "per");
        Require.present(minutesSaved, "minutesSaved");
        Require.present(ratePerHour, "ratePerHour");
        Require.present(amount, "amount");
        Require.present(periodsPerYear, "periodsPerYear");
        Require.present(adoption, "adoption");
        unknown = Require.members(unknown);
    }
}
