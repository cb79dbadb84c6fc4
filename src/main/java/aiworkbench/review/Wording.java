package aiworkbench.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.ReviewRules;
import aiworkbench.review.Review.Unchecked;
import aiworkbench.text.Messages;

/** Findings in words: what is wrong, why it matters, and what to do about it. */
public final class Wording {

    private static final String HOUSE = "house rule";

    private final Messages messages;

    /** Findings in a language. */
    public Wording(Messages messages) {
        this.messages = Objects.requireNonNull(messages);
    }

    /** What is wrong, as one sentence. */
    public String message(Finding finding) {
        return messages.text(key(finding, ""), args(finding));
    }

    /** Why findings of a rule matter, as one sentence. */
    public String why(String ruleId) {
        return messages.text("review.rule." + ruleId + ".why");
    }

    /** What to do about it, in a sentence or two. */
    public String fix(Finding finding) {
        return messages.text(key(finding, ".fix"), args(finding));
    }

    /** Where the rule comes from, such as {@code GDPR Art. 6}; empty for a rule of this program alone. */
    public String source(String ruleId) {
        return Catalogue.rules().rule(ruleId).map(ReviewRules.RuleText::source).filter(source -> !source.toLowerCase(Locale.ROOT).startsWith(HOUSE)).orElse("");
    }

    /** What could not be checked, one sentence for each thing that is missing, with the rules that need it. */
    public Map<String, List<Rule>> unchecked(Collection<Unchecked> rules) {
        return rules.stream().collect(Collectors.groupingBy(
                rule -> messages.text("review.unchecked", said(Words.of(rule.missing().toArray(String[]::new)))),
                LinkedHashMap::new, Collectors.mapping(Unchecked::rule, Collectors.toList())));
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

    /** The sentence of the variant; that of the rule where the variant has none of its own. */
    private String key(Finding finding, String ending) {
        var rule = "review.rule." + finding.ruleId();
        var own = rule + "." + finding.variant() + ending;
        return !finding.variant().isEmpty() && messages.has(own) ? own : rule + ending;
    }

    private List<Object> args(Finding finding) {
        return finding.args().stream().map(this::said).toList();
    }

    private Object said(Object arg) {
        return switch (arg) {
            case Words(var words, var keys) when keys -> listed("review.or",
                    words.stream().map(word -> messages.text("review.part." + word)).toList());
            case Words(var texts, _) -> listed("review.and", texts.stream().map(text -> said(text).toString()).toList());
            case Unnamed(var kind, var call, var where) -> messages.text("review.unnamed." + kind + (where.equals("") ? "" : ".in"), call, said(where));
            case LocalDate date -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale()).format(date);
            default -> arg;
        };
    }

    /** The last word comes after an "and" or an "or". */
    private String listed(String join, List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : messages.text(join, String.join(", ", words.subList(0, last)), words.get(last));
    }
}
