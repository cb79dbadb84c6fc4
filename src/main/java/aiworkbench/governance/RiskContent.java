package aiworkbench.governance;

import java.util.List;

/** What the risk matrix asks and explains. */
public record RiskContent(
        List<String> typicalConsequences,
        String statementPattern,
        List<Theme> themes,
        List<Pillar> pillars,
        List<StageFocus> ethicsByStage,
        List<Regulation> regulations) {

    public RiskContent {
        typicalConsequences = List.copyOf(typicalConsequences);
        themes = List.copyOf(themes);
        pillars = List.copyOf(pillars);
        ethicsByStage = List.copyOf(ethicsByStage);
        regulations = List.copyOf(regulations);
    }

    /**
     * One of the eight themes, as a card.
     *
     * @param pillars ids of pillars
     * @param library ids of library risks of this theme
     * @param alsoSuggest ids of library risks of other themes that fit too
     */
    public record Theme(
            String id, String title, List<String> pillars, String why, String example, List<String> library,
            List<Prompt> prompts, List<String> alsoSuggest)
            implements Entry {
        public Theme {
            pillars = List.copyOf(pillars);
            library = List.copyOf(library);
            prompts = List.copyOf(prompts);
            alsoSuggest = List.copyOf(alsoSuggest);
        }
    }

    /** One of the five pillars of responsible AI. */
    public record Pillar(String id, String title, String means, List<Prompt> questions, List<String> actions) implements Entry {
        public Pillar {
            questions = List.copyOf(questions);
            actions = List.copyOf(actions);
        }
    }

    /** What ethics asks of one stage of the life cycle; stages in the order of the model's life cycle. */
    public record StageFocus(String stage, String focus, String example) {}

    /** A law or principle to know; for reading only. */
    public record Regulation(String id, String title, String standsFor, String where) implements Entry {}
}
