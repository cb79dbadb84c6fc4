package aiworkbench.governance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Screening questions of the EU AI Act. Days are keys of dates in the pack {@value #PACK}.
 *
 * @param prohibitions points of Art. 5, each a yes or no question
 * @param annexThree areas of Annex III
 * @param exit how a system in such an area is still not high-risk
 * @param transparency duties of Art. 50
 */
public record AiAct(
        List<TierText> tiers,
        List<Axis> separateAxes,
        List<Prohibition> prohibitions,
        String prohibitionNote,
        List<Area> annexThree,
        Exit exit,
        List<Transparency> transparency,
        List<Duty> highRiskDuties,
        List<Penalty> penalties) {

    /** Id of the pack that holds its dates. */
    public static final String PACK = "eu-ai-act";

    public AiAct {
        tiers = List.copyOf(tiers);
        separateAxes = List.copyOf(separateAxes);
        prohibitions = List.copyOf(prohibitions);
        annexThree = List.copyOf(annexThree);
        transparency = List.copyOf(transparency);
        highRiskDuties = List.copyOf(highRiskDuties);
        penalties = List.copyOf(penalties);
    }

    /** What an article is about, where the screening knows it. */
    Optional<String> name(String article) {
        return Stream.of(
                        highRiskDuties.stream().filter(duty -> duty.id().equals(article)).map(Duty::duty),
                        separateAxes.stream().filter(axis -> axis.ref().equals(article)).map(Axis::text),
                        tiers.stream().filter(tier -> (tier.ref() + " ").startsWith(article + " ")).map(TierText::title))
                .flatMap(names -> names)
                .findFirst();
    }

    /** A tier; the id is the model's constant in lower case with hyphens. */
    public record TierText(String id, String title, String ref) implements Entry {}

    /** Something that holds beside the tiers. */
    public record Axis(String id, String ref, String text) implements Entry {}

    /** A prohibited practice. */
    public record Prohibition(String id, String text, String appliesFrom) implements Entry {}

    /** An area of Annex III; the id is its number. */
    public record Area(String id, String name, List<String> includes, List<String> excludes) implements Entry {
        public Area {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
        }
    }

    /** Exits under Art. 6(3): one of them holds, and there is no material influence on the decision. */
    public record Exit(List<String> exits, String condition, String blockedBy, String record) {
        public Exit {
            exits = List.copyOf(exits);
        }
    }

    /** A duty to tell or to mark. */
    public record Transparency(String id, String who, String duty, String appliesFrom, String note, Optional<String> graceEnds)
            implements Entry {}

    /** A duty of high-risk systems and where the workbench keeps it. */
    public record Duty(String id, String duty, String suggestedPlace) implements Entry {}

    /** Ceiling of a fine. */
    public record Penalty(String breachOf, long maxEur, int maxTurnoverPercent) {}
}
