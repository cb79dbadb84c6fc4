package aiworkbench.governance;

import aiworkbench.model.Answer;
import aiworkbench.model.Cover;
import aiworkbench.model.Evidence;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.KpiFamily;
import aiworkbench.model.LifecycleStage;
import aiworkbench.model.Maturity;
import aiworkbench.model.MetricKind;
import aiworkbench.model.Oversight;
import aiworkbench.model.Treatment;
import java.util.List;
import java.util.Locale;

/** Titles and meanings of the words that all documents share. Every constant of the model's enums has its term. */
public record Vocabulary(
        List<Term> evidence,
        List<Term> answers,
        List<Term> oversight,
        List<Term> treatments,
        List<Term> itemKinds,
        List<Term> itemStatus,
        List<Term> itemCovers,
        List<Term> maturity,
        List<Term> lifecycleStages,
        List<Term> metricKinds,
        List<Term> kpiFamilies) {

    public Vocabulary {
        evidence = List.copyOf(evidence);
        answers = List.copyOf(answers);
        oversight = List.copyOf(oversight);
        treatments = List.copyOf(treatments);
        itemKinds = List.copyOf(itemKinds);
        itemStatus = List.copyOf(itemStatus);
        itemCovers = List.copyOf(itemCovers);
        maturity = List.copyOf(maturity);
        lifecycleStages = List.copyOf(lifecycleStages);
        metricKinds = List.copyOf(metricKinds);
        kpiFamilies = List.copyOf(kpiFamilies);
    }

    public Term of(Evidence value) {
        return term(evidence, value);
    }

    public Term of(Answer value) {
        return term(answers, value);
    }

    public Term of(Oversight value) {
        return term(oversight, value);
    }

    public Term of(Treatment value) {
        return term(treatments, value);
    }

    public Term of(ItemKind value) {
        return term(itemKinds, value);
    }

    public Term of(ItemStatus value) {
        return term(itemStatus, value);
    }

    public Term of(Cover value) {
        return term(itemCovers, value);
    }

    public Term of(Maturity value) {
        return term(maturity, value);
    }

    public Term of(LifecycleStage value) {
        return term(lifecycleStages, value);
    }

    public Term of(MetricKind value) {
        return term(metricKinds, value);
    }

    public Term of(KpiFamily value) {
        return term(kpiFamilies, value);
    }

    /** Content ids are the constant names in lower case with hyphens; oversight codes stay in capitals. */
    static Term term(List<Term> terms, Enum<?> value) {
        String id = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return terms.stream()
                .filter(term -> term.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term for " + value));
    }
}
