package aiworkbench.export.words;

import java.util.List;
import java.util.stream.Stream;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.model.Experiment;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Level;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;

/**
 * An element that a link can point at, and what it is called.
 *
 * @param id of the element
 * @param kind the word for what it is, such as "Note"
 * @param brief as short as can be: "R1 · Extreme", "Milestone: Pilot"
 * @param title what tells it from the others: "R1 · Extreme · Invented refund policy", "Pilot (day 30)"
 * @param detail the title, and for a risk which rating its level comes from: "R1 · Extreme · Invented refund policy (current rating)"
 */
public record LinkTarget(String id, String kind, String brief, String title, String detail) {

    private static final int LONGEST = 60;

    /** The elements of a document that have a name, in reading order. */
    public static Stream<LinkTarget> in(Document document, Messages messages) {
        return all(document, messages).filter(target -> !target.title().isBlank());
    }

    private static Stream<LinkTarget> all(Document document, Messages messages) {
        return switch (document) {
            case Canvas canvas -> Stream.of(
                    canvas.notes().stream().map(note -> plain(note, note.text(), messages)),
                    canvas.metrics().stream().map(metric -> plain(metric, metric.name(), messages)),
                    canvas.sources().stream().map(source -> plain(source, source.name(), messages)),
                    canvas.journey().stream().map(step -> plain(step, step.step(), messages)),
                    canvas.oversight().stream().map(row -> plain(row, row.decision(), messages))).flatMap(s -> s);
            case Plan plan -> Stream.of(
                    plan.items().stream().map(item -> item(item, messages)),
                    plan.experiments().stream().map(sheet -> plain(sheet, name(plan, sheet), messages)),
                    plan.roadmap().stream().map(item -> plain(item, item.title(), messages)),
                    plan.systemMap().stream().map(part -> plain(part, part.name(), messages))).flatMap(s -> s);
            case RiskMatrix matrix -> Stream.concat(
                    matrix.risks().stream().map(risk -> risk(matrix, risk, messages)),
                    matrix.risks().stream().map(Risk::mitigations).flatMap(List::stream).map(m -> plain(m, m.text(), messages)));
        };
    }

    private static LinkTarget plain(Element element, String text, Messages messages) {
        var words = shorten(text);
        return new LinkTarget(element.id(), messages.text("link.kind." + element.getClass().getSimpleName()), words, words, words);
    }

    private static LinkTarget item(PlanItem item, Messages messages) {
        var kind = messages.text("enum.ItemKind." + item.kind().name());
        var words = shorten(item.title());
        var brief = item.kind() == ItemKind.TASK ? words : messages.text("link.named", kind, words);
        var title = words.isEmpty() ? "" : messages.text("link.day", words, item.lastDay());
        return new LinkTarget(item.id(), kind, brief, title, title);
    }

    private static LinkTarget risk(RiskMatrix matrix, Risk risk, Messages messages) {
        var level = risk.current().or(risk::inherent).flatMap(rating -> Scoring.level(matrix.grid(), rating)).map(Level::label).orElse("");
        var words = shorten(risk.title());
        var brief = risk.code().isEmpty() ? words : Words.join(risk.code(), level.isEmpty() ? words : level);
        var title = Words.join(risk.code(), level, words);
        var detail = level.isEmpty() ? title : messages.text(risk.current().isPresent() ? "link.rating.current" : "link.rating.inherent", title);
        return new LinkTarget(risk.id(), messages.text("link.kind.Risk"), brief, title, detail);
    }

    private static String name(Plan plan, Experiment sheet) {
        return plan.items().stream().filter(item -> item.id().equals(sheet.item())).findFirst().map(PlanItem::title)
                .filter(title -> !title.isBlank()).orElse(sheet.hypothesis());
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
