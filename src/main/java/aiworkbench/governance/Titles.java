package aiworkbench.governance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Plan;
import aiworkbench.model.Reference;
import aiworkbench.model.RiskMatrix;

/** Words for the ids that documents store: what they point at in the shipped content, or in the document itself. */
public final class Titles {

    private Titles() {}

    /**
     * The title behind an id.
     *
     * @param document the document that stores the id
     * @param record simple name of the record that stores it, such as {@code Note}
     * @param component name of the component, such as {@code theme}
     * @return the title; empty if the component is plain text, or nothing carries the id
     */
    public static Optional<String> of(Document document, String record, String component, String id) {
        return switch (record + "." + component) {
            case "Canvas.capabilities" -> Catalogue.capability(id).map(Capability::chip);
            case "Canvas.facts" -> Entry.find(Catalogue.library().canvasFacts(), id).map(RiskLibrary.Fact::meaning);
            case "Approach.ladder" -> Entry.find(Catalogue.canvas().approachLadder(), id).map(CanvasContent.LadderStep::title);
            case "Metric.measure" -> Entry.find(Catalogue.canvas().metricCatalogue(), id).map(CanvasContent.CatalogueMetric::name);
            case "ScaleScore.id" -> Entry.find(Catalogue.canvas().humanScales(), id).map(CanvasContent.HumanScale::title);
            case "ItemAnswer.id" -> item(id);
            case "Legal.annexThree" -> Entry.find(Catalogue.packs().aiAct().annexThree(), id).map(AiAct.Area::name);
            case "Note.theme", "Risk.theme" -> theme(id);
            case "Risk.library" -> Catalogue.library().risk(id).map(risk -> id + " " + risk.title());
            case "Series.review" -> Entry.find(Catalogue.plan().reviews(), id).map(PlanContent.ReviewKind::title);
            default -> element(document, record + "." + component, id);
        };
    }

    /** The title of a theme. */
    public static Optional<String> theme(String id) {
        return Entry.find(Catalogue.risk().themes(), id).map(RiskContent.Theme::title);
    }

    /** A reference in words, with its pack, so that the edition is always visible. */
    public static String of(Reference reference) {
        String pack = Catalogue.packs().pack(reference.pack()).map(Packs.Pack::title).orElse(reference.pack());
        String entry = Stream.of(reference.entry(), Catalogue.packs().name(reference).orElse(""), reference.note())
                .filter(text -> !text.isBlank()).reduce((a, b) -> a + " " + b).orElse("");
        return entry.isEmpty() ? pack : pack + ": " + entry;
    }

    private static Optional<String> item(String id) {
        return Stream.of(
                        Entry.find(Catalogue.canvas().readiness(), id).map(CanvasContent.ReadinessQuestion::question),
                        Catalogue.playbook().checklists().stream().map(Checklist::items).flatMap(List::stream)
                                .filter(item -> item.id().equals(id)).findFirst().map(Checklist.Item::text),
                        Entry.find(Catalogue.packs().aiAct().prohibitions(), id).map(p -> "Art. " + p.id() + ": " + p.text()))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> element(Document document, String place, String id) {
        return switch (document) {
            case Canvas canvas -> switch (place) {
                case "Note.block" -> Catalogue.layoutOf(canvas).blocks().stream().filter(b -> b.id().equals(id)).findFirst().map(b -> b.title());
                case "Metric.moves" -> canvas.metrics().stream().filter(m -> m.id().equals(id)).findFirst().map(m -> m.name());
                default -> Optional.empty();
            };
            case Plan plan -> switch (place) {
                case "PlanItem.focus" -> plan.focusAreas().stream().filter(f -> f.id().equals(id)).findFirst().map(f -> f.title());
                case "PlanItem.after", "Experiment.item" -> plan.items().stream().filter(i -> i.id().equals(id)).findFirst().map(i -> i.title());
                case "SystemPart.dependsOn" -> plan.systemMap().stream().filter(s -> s.id().equals(id)).findFirst().map(s -> s.name());
                default -> Optional.empty();
            };
            case RiskMatrix matrix -> switch (place) {
                case "Grid.attention" -> matrix.grid().levels().stream().filter(l -> l.code().equals(id)).findFirst().map(l -> l.label());
                default -> Optional.empty();
            };
        };
    }
}
