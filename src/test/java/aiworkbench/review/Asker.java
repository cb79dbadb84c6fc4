package aiworkbench.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import aiworkbench.model.Document;

/** Asks one rule about a product. Loaded once more for each turned condition, beside the rules. */
final class Asker {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Map<String, Review> reviews = new HashMap<>();

    Asker() {
        Review.complete().rules().forEach(rule -> reviews.put(rule.id(), new Review(List.of(rule))));
    }

    boolean fires(String rule, List<Document> documents) {
        var folder = new Folder(documents, TODAY);
        return documents.stream().anyMatch(document -> !reviews.get(rule).check(folder, document).isEmpty());
    }
}
