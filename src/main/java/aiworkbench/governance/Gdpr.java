package aiworkbench.governance;

import java.util.List;

/** What the GDPR asks, as triggers for the review. */
public record Gdpr(List<Article> articles, List<String> dpiaTriggers, Dpia dpia) {

    /** Id of the pack. */
    public static final String PACK = "gdpr";

    public Gdpr {
        articles = List.copyOf(articles);
        dpiaTriggers = List.copyOf(dpiaTriggers);
    }

    /** An article, what it is about, and what it needs. */
    public record Article(String id, String text, List<String> needsOneOf, List<String> alsoNeeds) implements Entry {
        public Article {
            needsOneOf = List.copyOf(needsOneOf);
            alsoNeeds = List.copyOf(alsoNeeds);
        }
    }

    /**
     * Criteria of WP248 for an impact assessment.
     *
     * @param threshold number of criteria from which one is normally due
     */
    public record Dpia(List<String> criteria, int threshold, String rule) {
        public Dpia {
            criteria = List.copyOf(criteria);
        }
    }
}
