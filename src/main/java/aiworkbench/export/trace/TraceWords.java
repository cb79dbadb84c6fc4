package aiworkbench.export.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import aiworkbench.export.words.Words;
import aiworkbench.governance.PlanFacts;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Element;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.TargetState;
import aiworkbench.text.Messages;

/** The cells that several tables of a trace have in common. */
record TraceWords(List<Document> documents, Messages messages) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /**
     * An item of a plan.
     *
     * @param plan the plan that it stands in
     */
    record Work(Plan plan, PlanItem item) {}

    String text(String key, Object... args) {
        return messages.text(key, args);
    }

    List<Plan> plans() {
        return documents.stream().filter(Plan.class::isInstance).map(Plan.class::cast).toList();
    }

    List<RiskMatrix> matrices() {
        return documents.stream().filter(RiskMatrix.class::isInstance).map(RiskMatrix.class::cast).toList();
    }

    boolean has(DocumentId id) {
        return documents.stream().anyMatch(document -> document.id().equals(id));
    }

    /** The plan item that a link leads to. */
    Optional<Work> work(Link link) {
        return plans().stream().filter(plan -> plan.id().equals(link.document()))
                .flatMap(plan -> plan.items().stream().filter(item -> item.id().equals(link.element())).map(item -> new Work(plan, item))).findFirst();
    }

    /** The plan items that link to an element. */
    Stream<Work> pointingAt(Document document, Element element) {
        return plans().stream().flatMap(plan -> plan.items().stream().filter(item -> item.links().stream().anyMatch(link -> leads(link, document, element)))
                .map(item -> new Work(plan, item)));
    }

    static boolean leads(Link link, Document document, Element element) {
        return link.document().equals(document.id()) && link.element().equals(element.id());
    }

    Chain.Cell named(Document document, Element element, String name) {
        var line = name.strip().replaceAll("\\s+", " ");
        return Chain.Cell.of(line.isEmpty() ? element.id() : line, Link.to(document.id(), element.id()));
    }

    Chain.Cell risk(RiskMatrix matrix, Risk risk) {
        var cell = named(matrix, risk, Words.join(risk.code(), risk.title()));
        return new Chain.Cell(cell.text(), numbered(cell.text()), cell.to(), false);
    }

    /** R2 comes before R10. */
    private static String numbered(String text) {
        return DIGITS.matcher(text).replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
    }

    Chain.Cell item(Work work) {
        return named(work.plan(), work.item(), work.item().title());
    }

    Chain.Cell date(Optional<LocalDate> date) {
        // As the language of the documents writes it, like everywhere on pages.
        return date.map(day -> Chain.Cell.ordered(new Words(documents.getFirst(), messages, _ -> Optional.empty()).date(day), day.toString()))
                .orElseGet(() -> Chain.Cell.of(""));
    }

    LocalDate end(Work work) {
        return work.plan().date(PlanFacts.last(work.item()));
    }

    /** The level that holds today. */
    Chain.Cell now(RiskMatrix matrix, Risk risk) {
        return level(matrix, risk, risk.current().or(risk::inherent));
    }

    /** The level that is left when all is done. */
    Chain.Cell left(RiskMatrix matrix, Risk risk) {
        return level(matrix, risk, risk.target());
    }

    private Chain.Cell level(RiskMatrix matrix, Risk risk, Optional<Rating> rating) {
        if (risk.targetState() == TargetState.REMOVED) {
            return Chain.Cell.ordered(messages.word(TargetState.REMOVED), "-");
        }
        return rating.flatMap(place -> Scoring.level(matrix.grid(), place))
                .map(level -> Chain.Cell.ordered(level.label(), "%02d".formatted(Scoring.rank(matrix.grid(), level))))
                .orElseGet(() -> Chain.Cell.missing(text("trace.unrated")));
    }

    /** A link whose target is not there is told apart from no link at all. */
    Chain.Cell lost(Link link) {
        return Chain.Cell.missing(text(has(link.document()) ? "trace.lost.element" : "trace.lost.document"));
    }
}
