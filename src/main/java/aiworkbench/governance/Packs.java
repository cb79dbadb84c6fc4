package aiworkbench.governance;

import aiworkbench.model.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dated packs of regulations, standards and lists.
 *
 * @param staleAfterMonths age from which a pack deserves a warning
 * @param disclaimer sentence on every page that uses a pack, a tier or a legal rule
 */
public record Packs(
        LocalDate asOf,
        List<Term> statusValues,
        int staleAfterMonths,
        String disclaimer,
        List<Pack> packs,
        AiAct aiAct,
        Gdpr gdpr,
        California california) {

    public Packs {
        statusValues = List.copyOf(statusValues);
        packs = List.copyOf(packs);
    }

    /** The pack with this id. */
    public Optional<Pack> pack(String id) {
        return Entry.find(packs, id);
    }

    /** What a reference points at, in a few words, if the pack knows the entry. */
    public Optional<String> name(Reference reference) {
        String entry = reference.entry();
        return switch (reference.pack()) {
            case AiAct.PACK -> aiAct.name(entry);
            case Gdpr.PACK -> Entry.find(gdpr.articles(), entry).map(Gdpr.Article::text);
            default -> pack(reference.pack()).flatMap(pack -> pack.name(entry));
        };
    }

    /**
     * A regulation, standard or list as it stood on a day.
     *
     * @param status in-force, non-binding, superseded or draft
     * @param supersededBy id of the successor
     * @param threshold limit of a screening rule
     */
    public record Pack(
            String id, String title, LocalDate asOf, String source, String status, Optional<String> supersededBy, String licence,
            List<PackEntry> entries, List<DutyDate> dates, List<Function> functions, List<String> characteristics,
            List<Section> sections, Optional<BigDecimal> threshold, List<String> notes)
            implements Entry {
        public Pack {
            entries = List.copyOf(entries);
            dates = List.copyOf(dates);
            functions = List.copyOf(functions);
            characteristics = List.copyOf(characteristics);
            sections = List.copyOf(sections);
            notes = List.copyOf(notes);
        }

        /** The day behind a key. Rules read days from here and never hold one themselves. */
        public LocalDate date(String key) {
            return Entry.get(dates, key).date();
        }

        private Optional<String> name(String entry) {
            return Stream.concat(
                            entries.stream().filter(e -> e.id().equals(entry)).map(PackEntry::name),
                            functions.stream().flatMap(f -> f.categories().stream()).filter(c -> c.id().equals(entry)).map(Category::text))
                    .findFirst();
        }
    }

    /**
     * An entry of a list, with its year where the list has editions.
     *
     * @param successor id of the entry in the next edition
     * @param change what changed there
     */
    public record PackEntry(String id, String name, Optional<String> successor, String change) implements Entry {}

    /**
     * A day on which something starts or ends.
     *
     * @param id the key that rules use
     * @param earlierDate the day before an amendment moved it
     */
    public record DutyDate(String id, LocalDate date, String what, Optional<LocalDate> earlierDate) implements Entry {}

    /** A function of a framework. */
    public record Function(String id, int subcategories, List<Category> categories) implements Entry {
        public Function {
            categories = List.copyOf(categories);
        }
    }

    /** A category of a function. */
    public record Category(String id, String text, int subcategories) implements Entry {}

    /** A section of a form with its fields. */
    public record Section(String name, List<String> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    /** What Californian rules ask of automated decisions. */
    public record California(
            List<String> duties, List<String> significantDecisions, List<String> notSignificant, String riskAssessment) {

        /** Id of the pack that holds its dates. */
        public static final String PACK = "ccpa-admt";

        public California {
            duties = List.copyOf(duties);
            significantDecisions = List.copyOf(significantDecisions);
            notSignificant = List.copyOf(notSignificant);
        }
    }
}
