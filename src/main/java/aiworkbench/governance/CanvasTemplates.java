package aiworkbench.governance;

import aiworkbench.governance.Blueprint.NoteTemplate;
import aiworkbench.governance.Starter.WorkedReturn;
import aiworkbench.model.Canvas;
import aiworkbench.model.CostLine;
import aiworkbench.model.Direction;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.Layout;
import aiworkbench.model.Metric;
import aiworkbench.model.MetricKind;
import aiworkbench.model.Note;
import aiworkbench.model.Outcome;
import aiworkbench.model.Roi;
import aiworkbench.model.RoiCase;
import aiworkbench.model.ValueKind;
import aiworkbench.model.ValueLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Canvases to start from. */
final class CanvasTemplates {

    private CanvasTemplates() {}

    static Canvas create(Template template, DocumentId id, Header header, Supplier<String> elementIds) {
        Playbook playbook = Catalogue.playbook();
        return switch (template.group()) {
            case BLANK, PLAN -> blank(id, header, Layout.shipped(Layout.AI_PRODUCT_CANVAS));
            case LAYOUT -> blank(id, header, Entry.get(Catalogue.layoutSheets(), template.id()).layout());
            case BLUEPRINT -> fromBlueprint(Entry.get(playbook.blueprints(), template.id()), id, header, elementIds);
            case STARTER -> fromStarter(Entry.get(playbook.starters(), template.id()), id, header, elementIds);
            case EXAMPLE -> fromStarter(playbook.outcomeExample(), id, header, elementIds);
        };
    }

    private static Canvas blank(DocumentId id, Header header, Layout layout) {
        return filled(id, header, layout, Outcome.empty(), List.of(), List.of(), List.of(), Roi.empty());
    }

    private static Canvas fromBlueprint(Blueprint blueprint, DocumentId id, Header header, Supplier<String> elementIds) {
        List<Note> notes = notes(blueprint.notes(), elementIds);
        List<Metric> metrics = blueprint.metrics().stream().map(metric -> metric(metric, elementIds.get())).toList();
        return filled(id, header, Layout.shipped(Layout.AI_PRODUCT_CANVAS), blueprint.outcome().outcome(), notes,
                blueprint.capabilities(), metrics, Roi.empty());
    }

    private static Canvas fromStarter(Starter starter, DocumentId id, Header header, Supplier<String> elementIds) {
        List<Note> notes = notes(starter.notes(), elementIds);
        List<Metric> metrics = starter.metrics().stream().map(metric -> metric(metric, elementIds.get())).toList();
        Header priced = starter.worked().map(worked -> inCurrency(header, worked.currency())).orElse(header);
        return filled(id, priced, Layout.shipped(Layout.AI_PRODUCT_CANVAS), starter.outcome().outcome(), notes,
                starter.capabilities(), metrics, starter.worked().map(worked -> roi(worked, elementIds)).orElseGet(Roi::empty));
    }

    private static Canvas filled(
            DocumentId id, Header header, Layout layout, Outcome outcome, List<Note> notes, List<String> capabilities,
            List<Metric> metrics, Roi roi) {
        Canvas blank = Canvas.blank(id, header.product());
        return new Canvas(id, header, blank.iteration(), blank.maturity(), blank.stage(), outcome, blank.kpi(), layout, notes,
                capabilities, blank.facts(), blank.approach(), blank.prompt(), blank.errorCost(), blank.story(), blank.journey(),
                blank.sources(), metrics, blank.evaluation(), blank.confusions(), blank.oversight(), blank.accountable(),
                blank.appealRoute(), blank.legal(), roi, blank.answers(), blank.waivers(), blank.unknown());
    }

    private static List<Note> notes(List<NoteTemplate> templates, Supplier<String> elementIds) {
        return templates.stream().map(template -> note(template, elementIds.get())).toList();
    }

    private static Note note(NoteTemplate template, String id) {
        Note plain = Note.of(id, template.block(), template.text());
        return new Note(id, plain.block(), plain.text(), plain.colour(), plain.evidence(), plain.source(), plain.date(),
                plain.owner(), plain.votes(), plain.theme(), plain.tags(), plain.links(), true, plain.unknown());
    }

    /** A suggested range says so beside the metric, because the user may change it. */
    private static Metric metric(Blueprint.MetricTemplate template, String id) {
        String note = template.suggested() ? Catalogue.playbook().provenance().suggested() : "";
        return metric(id, template.name(), template.kind(), template.measure(), template.definition(), template.direction(),
                template.range(), "", note);
    }

    private static Metric metric(Starter.MetricStart start, String id) {
        CanvasContent.CatalogueMetric known = Entry.get(Catalogue.canvas().metricCatalogue(), start.measure());
        return metric(id, known.name(), known.kind(), known.id(), known.unit(), known.direction(), start.target(),
                start.stopLimit(), "");
    }

    private static Metric metric(
            String id, String name, MetricKind kind, String measure, String unit, Direction direction, String target,
            String stopLimit, String note) {
        return new Metric(id, name, kind, measure, unit, direction, "", "", "", target, stopLimit, "", "", List.of(),
                Optional.empty(), "", note, Map.of());
    }

    private static Roi roi(WorkedReturn worked, Supplier<String> elementIds) {
        ValueLine value = new ValueLine(elementIds.get(), worked.name(), ValueKind.TIME_SAVED, Optional.of(worked.units()),
                worked.per(), Optional.of(worked.minutesSaved()), Optional.of(worked.ratePerHour()), Optional.empty(),
                Optional.of(worked.periodsPerYear()), Optional.of(BigDecimal.ONE), Map.of());
        CostLine run = new CostLine(elementIds.get(), worked.runName(), worked.runPerMonth(), Map.of());
        return new Roi("", "", List.of(value), List.of(), List.of(run), RoiCase.empty(), RoiCase.empty(), List.of(), Map.of());
    }

    private static Header inCurrency(Header header, String currency) {
        return new Header(header.product(), header.owner(), header.date(), header.plannedLaunch(), currency, header.language(),
                header.template(), header.unknown());
    }
}
