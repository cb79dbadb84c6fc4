package aiworkbench.export.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.model.Level;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;

/** Short titles of what links point at: "R1 · Extreme", a plan item with its last day, a note by its first words. */
public final class LinkTitles implements Function<Link, Optional<String>> {

    private static final int LONGEST = 60;

    private final List<Document> documents;
    private final Messages messages;

    /** Titles of the elements of these documents; links to others have none. */
    public LinkTitles(Collection<? extends Document> documents, Messages messages) {
        this.documents = List.copyOf(documents);
        this.messages = messages;
    }

    @Override
    public Optional<String> apply(Link link) {
        return documents.stream().filter(d -> d.id().equals(link.document())).findFirst()
                .flatMap(d -> link.element().isEmpty() ? Optional.of(d.title()) : title(d, link.element()));
    }

    private Optional<String> title(Document document, String id) {
        return switch (document) {
            case Canvas canvas -> first(Stream.of(
                    find(canvas.notes(), id).map(n -> shorten(n.text())),
                    find(canvas.metrics(), id).map(m -> m.name()),
                    find(canvas.sources(), id).map(s -> s.name()),
                    find(canvas.journey(), id).map(j -> j.step()),
                    find(canvas.oversight(), id).map(o -> o.decision())));
            case Plan plan -> first(Stream.of(
                    find(plan.items(), id).map(i -> messages.text("export.link.day", shorten(i.title()), i.lastDay())),
                    find(plan.experiments(), id).flatMap(x -> find(plan.items(), x.item()).map(i -> i.title()).or(() -> Optional.of(shorten(x.hypothesis())))),
                    find(plan.roadmap(), id).map(r -> r.title()),
                    find(plan.systemMap(), id).map(s -> s.name())));
            case RiskMatrix matrix -> first(Stream.of(
                    find(matrix.risks(), id).map(risk -> Words.join(risk.code(), level(matrix, risk), shorten(risk.title()))),
                    matrix.risks().stream().map(Risk::mitigations).flatMap(List::stream).filter(m -> m.id().equals(id)).findFirst().map(m -> shorten(m.text()))));
        };
    }

    private static String level(RiskMatrix matrix, Risk risk) {
        return risk.inherent().flatMap(rating -> Scoring.level(matrix.grid(), rating)).map(Level::label).orElse("");
    }

    private static <E extends Element> Optional<E> find(List<E> elements, String id) {
        return elements.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    private static Optional<String> first(Stream<Optional<String>> candidates) {
        return candidates.flatMap(Optional::stream).filter(t -> !t.isBlank()).findFirst();
    }

    /** The first words, cut between words. */
    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST));
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
