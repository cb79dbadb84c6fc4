package aiworkbench.review;

import java.util.Objects;

import aiworkbench.text.Messages;

/** Findings in words: what is wrong, and what to do about it. */
public final class Wording {

    private final Messages messages;

    /** Findings in a language. */
    public Wording(Messages messages) {
        this.messages = Objects.requireNonNull(messages);
    }

    /** What is wrong, as one sentence. */
    public String message(Finding finding) {
        return messages.text("review.rule." + finding.ruleId(), finding.args());
    }

    /** What to do about it, as one sentence. */
    public String fix(Finding finding) {
        return messages.text("review.rule." + finding.ruleId() + ".fix", finding.args());
    }

    /** What a rule looks for, in a few words. */
    public String title(Rule rule) {
        return messages.text("review.rule." + rule.id() + ".title");
    }

    /** The name of a severity. */
    public String name(Severity severity) {
        return switch (severity) {
            case ERROR -> messages.text("review.severity.error");
            case WARNING -> messages.text("review.severity.warning");
            case HINT -> messages.text("review.severity.hint");
        };
    }
}
