package aiworkbench.governance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts and thresholds of the review rules. */
public record ReviewRules(LocalDate asOf, List<SeverityText> severities, List<RuleText> rules) {

    public ReviewRules {
        severities = List.copyOf(severities);
        rules = List.copyOf(rules);
    }

    /** The rule with this id. */
    public Optional<RuleText> rule(String id) {
        return Entry.find(rules, id);
    }

    /** E, W or I, with its name. */
    public record SeverityText(String id, String label, String meaning) implements Entry {}

    /**
     * One rule in words.
     *
     * @param severity E, W or I
     * @param documents words of the kinds of document that it reads
     * @param message sentence with gaps in curly brackets
     * @param packDates keys of dates in packs
     */
    public record RuleText(
            String id, String severity, List<String> documents, String detects, String why, String source, String message,
            String fix, boolean dateAware, String clock, List<String> packDates, List<String> packs, Map<String, Object> parameters)
            implements Entry {
        public RuleText {
            documents = List.copyOf(documents);
            packDates = List.copyOf(packDates);
            packs = List.copyOf(packs);
            parameters = Map.copyOf(parameters);
        }

        /** A threshold. Fails when the rule has none of this name. */
        public BigDecimal number(String parameter) {
            return switch (parameters.get(parameter)) {
                case BigDecimal number -> number;
                case Integer number -> BigDecimal.valueOf(number);
                case Object other -> new BigDecimal(other.toString());
                case null -> throw new IllegalArgumentException("rule " + id + " has no " + parameter);
            };
        }
    }
}
