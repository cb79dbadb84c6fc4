package aiworkbench.review;

import java.util.List;
import java.util.Objects;

/**
 * What a rule found. The sentence is looked up when it is shown; see {@link Wording}.
 *
 * @param ruleId id of the rule, such as {@code INT-01}
 * @param variant which of its sentences fits, for a rule that has several; empty for the plain one
 * @param args what the sentence names
 */
public record Finding(String ruleId, String variant, Severity severity, Target target, List<Object> args) {

    public Finding {
        Objects.requireNonNull(ruleId);
        Objects.requireNonNull(variant);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(target);
        args = List.copyOf(args);
    }
}
