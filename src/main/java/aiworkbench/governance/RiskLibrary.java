package aiworkbench.governance;

import aiworkbench.model.Mitigation;
import aiworkbench.model.Oversight;
import aiworkbench.model.Reference;
import aiworkbench.model.Risk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Typical risks of AI products, in our own words and without scores. */
public record RiskLibrary(
        LocalDate asOf, String source, List<Stage> stages, List<Fact> canvasFacts, List<GenerativeTopic> generativeTopics,
        List<LibraryRisk> risks) {

    /** The fact that holds for every product. */
    public static final String ALWAYS = "always";

    public RiskLibrary {
        stages = List.copyOf(stages);
        canvasFacts = List.copyOf(canvasFacts);
        generativeTopics = List.copyOf(generativeTopics);
        risks = List.copyOf(risks);
    }

    /** The library risk with this id. */
    public Optional<LibraryRisk> risk(String id) {
        return Entry.find(risks, id);
    }

    /** Risks that these canvas facts suggest, together with those of every product, in library order. */
    public List<LibraryRisk> suggestedBy(Collection<String> facts) {
        return risks.stream()
                .filter(risk -> risk.suggestedBy().stream().anyMatch(fact -> fact.equals(ALWAYS) || facts.contains(fact)))
                .toList();
    }

    /** A stage of the work: D discover, B build, L launch, R run. */
    public record Stage(String id, String title) implements Entry {}

    /** A fact about a product that suggests risks. */
    public record Fact(String id, String meaning) implements Entry {}

    /** A topic that a generative product must cover with a risk that maps to any of the entries. */
    public record GenerativeTopic(String id, List<Mapping> anyOf) implements Entry {
        public GenerativeTopic {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** An entry of a pack. */
    public record Mapping(String pack, String ref) {}

    /**
     * A risk with typical causes and mitigations.
     *
     * @param stages D discover, B build, L launch, R run
     * @param themes ids of themes; some risks have none
     * @param suggestedBy ids of canvas facts
     */
    public record LibraryRisk(
            String id, String title, List<String> causes, List<String> mitigations, Oversight oversight, String oversightNote,
            List<String> stages, List<Mapping> maps, List<String> themes, List<String> suggestedBy)
            implements Entry {
        public LibraryRisk {
            causes = List.copyOf(causes);
            mitigations = List.copyOf(mitigations);
            stages = List.copyOf(stages);
            maps = List.copyOf(maps);
            themes = List.copyOf(themes);
            suggestedBy = List.copyOf(suggestedBy);
        }

        /** A risk to start from: cause, planned mitigations, oversight and references are filled, ratings and event are not. */
        public Risk toRisk(String code, Supplier<String> elementIds) {
            Risk blank = Risk.of(elementIds.get(), code, title);
            List<Mitigation> planned = mitigations.stream().map(text -> Mitigation.of(elementIds.get(), text)).toList();
            return new Risk(blank.id(), code, title, themes.isEmpty() ? "" : themes.getFirst(), String.join(", ", causes),
                    blank.event(), blank.consequence(), blank.inherent(), blank.current(), blank.target(), blank.targetState(),
                    blank.likelihoodRange(), blank.impactRange(), blank.loss(), blank.treatment(), blank.owner(),
                    Optional.of(oversight), blank.flags(), planned, blank.acceptance(), List.of(id), references(), blank.links(),
                    blank.nextReview(), blank.note(), blank.unknown());
        }

        private List<Reference> references() {
            return maps.stream().map(map -> new Reference(map.pack(), map.ref(), "", Map.of())).toList();
        }
    }
}
