package aiworkbench.review;

import java.util.List;
import java.util.Objects;

/**
 * What a rule found. The sentence is looked up when it is shown; see {@link Wording}.
 *
 * @param ruleId id of the rule, such as {@code INT-01}
 * @param args what the sentence names
 */
public record Finding(String ruleId, Severity severity, Target target, List<Object> args) {

    public Finding {
        Objects.requireNonNull(ruleId);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(target);
        args = List.copyOf(args);
    }
}
