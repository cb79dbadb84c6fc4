package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.edit.Lens;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.RiskLibrary;
import aiworkbench.model.Approach;
import aiworkbench.model.Canvas;
import aiworkbench.model.DataStory;
import aiworkbench.model.Element;
import aiworkbench.model.ErrorCost;
import aiworkbench.model.Header;
import aiworkbench.model.HumanEvaluation;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.Kpi;
import aiworkbench.model.Legal;
import aiworkbench.model.PromptCard;
import aiworkbench.model.Roi;
import aiworkbench.model.RoiCase;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.EditorDesk;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.answers.Question;

/** Makes the parts of each section, and knows in which section an element lies. */
final class Sections {

    private static final Lens<Canvas, Legal> LEGAL = Lens.field(Canvas.class, "legal");
    private static final Lens<Canvas, Roi> ROI = Lens.field(Canvas.class, "roi");
    private static final Lens<Canvas, List<ItemAnswer>> ANSWERS = Lens.field(Canvas.class, "answers");

    private final EditorContext<Canvas> context;
    private final EditorDesk<Canvas> desk;
    private final Lists lists;

    /**
     * One part with its heading.
     *
     * @param titleKey message key of the heading, or empty where the part has its own
     */
    record Part(String titleKey, BlockPart view) {}

    Sections(EditorDesk<Canvas> desk) {
        this.context = desk.context();
        this.desk = desk;
        this.lists = new Lists(context.messages());
    }

    /** The parts of a section from top to bottom. */
    List<Part> parts(Section section) {
        return switch (section) {
            case PRODUCT -> List.of(
                    card("header", Header.class, "product", "owner", "date", "plannedLaunch", "currency", "language", "template"),
                    whole("canvas", "iteration", "maturity", "stage"),
                    card("kpi", Kpi.class, "family", "text"),
                    new Part("canvas.part.facts", new ToggleList(context, "canvas.edit.facts", Lens.field(Canvas.class, "facts"), facts())),
                    new Part("canvas.part.layout", new LayoutPicker(context)));
            case PROBLEM -> List.of(
                    new Part("canvas.part.feasibility", new Feasibility(desk, new Handing(context)::task)),
                    card("story", DataStory.class, "fact", "where", "proposal", "effect"),
                    table("canvas.part.journey", lists.journey()));
            case APPROACH -> List.of(
                    new Part("canvas.part.guide", new CapabilityGuide(context)),
                    card("approach", Approach.class, "ladder", "whyAi", "rulesBaseline", "rulesResult", "rulesShare", "retrieval",
                            "outOfScope", "limits", "fallback", "feedbackPath", "disclosure"),
                    new Part("", new RulesShare(context.messages())),
                    card("prompt", PromptCard.class, "persona", "task", "context", "input", "examples", "format", "limits"));
            case DATA -> List.of(table("canvas.part.sources", lists.sources()));
            case MEASURES -> List.of(
                    metrics(),
                    card("errorCost", ErrorCost.class, "falseAlarm", "miss", "worse"),
                    card("evaluation", HumanEvaluation.class, "raters", "sample", "question", "target", "baselineOf", "latestOf"),
                    table("canvas.part.scales", lists.scales()),
                    new Part("canvas.part.confusions", new Stack(List.of(
                            new ElementTable<>(desk, lists.confusions()), new ConfusionFigures(context.messages())))));
            case OVERSIGHT -> List.of(
                    table("canvas.part.oversight", lists.oversight()),
                    whole("control", "accountable", "appealRoute"));
            case LEGAL -> legal();
            case VALUE -> List.of(
                    new Part("canvas.part.returns", new Returns(context.messages())),
                    card("roi", Roi.class, "period", "basis"),
                    table("canvas.part.value", lists.value()),
                    table("canvas.part.build", lists.build()),
                    table("canvas.part.run", lists.run()),
                    roiCase("low"), roiCase("high"),
                    table("canvas.part.measured", lists.measuredValue()));
            case READINESS -> List.of(
                    new Part("canvas.part.questions", new Answers(desk, ANSWERS, Catalogue.canvas().readiness().stream()
                            .map(q -> Question.of(q.id(), q.question(), q.ifNo(), Question.FOUR)).toList())),
                    table("canvas.part.waivers", lists.waivers()));
            case CHECKLISTS -> List.of(new Part("", new Checklists(desk)));
        };
    }

    /** The table of metrics with the catalogue below it. */
    private Part metrics() {
        var table = new ElementTable<>(desk, lists.metrics());
        return new Part("canvas.part.metrics", new Stack(List.of(table, new MetricCatalogue(context, table::reveal))));
    }

    private List<Part> legal() {
        var act = Catalogue.packs().aiAct();
        var questions = act.prohibitions().stream().map(p -> Question.of(p.id(),
                context.messages().text("canvas.legal.prohibition", p.id(), p.text()), "", Question.TWO)).toList();
        var areas = act.annexThree().stream().map(a -> new Option<>(a.id(), context.messages().text("canvas.legal.area", a.id(), a.name()))).toList();
        var criteria = Catalogue.packs().gdpr().dpia().criteria().stream().map(c -> new Option<>(c, c)).toList();
        return List.of(
                card("legal", Legal.class, "tier", "profiling", "soleDecision", "significantEffect", "humanRoute", "marking", "onMarketBefore",
                        "exit", "exitReason", "dpiaReason", "california", "significantDecision", "priorNotice", "optOut"),
                new Part("canvas.part.prohibitions", new Answers(desk, LEGAL.then(Lens.field(Legal.class, "prohibitions")), questions)),
                new Part("canvas.part.annexThree", new ToggleList(context, "canvas.edit.legal", LEGAL.then(Lens.field(Legal.class, "annexThree")), areas)),
                new Part("canvas.part.dpia", new ToggleList(context, "canvas.edit.legal", LEGAL.then(Lens.field(Legal.class, "dpiaCriteria")), criteria)));
    }

    /** The section that shows an element: a component of the canvas, an element of one of its lists, or a question. */
    static Optional<Section> of(Canvas canvas, String element) {
        if (Checklists.readiness().contains(element)) {
            return Optional.of(Section.READINESS);
        }
        if (Checklists.knows(element)) {
            return Optional.of(Section.CHECKLISTS);
        }
        if (element.matches("canvas|control")) {
            return Optional.of(element.equals("canvas") ? Section.PRODUCT : Section.OVERSIGHT);
        }
        return Stream.of(Section.values())
                .filter(s -> s.components().contains(element) || s.components().stream().anyMatch(c -> holds(canvas, c, element)))
                .findFirst();
    }

    private static boolean holds(Canvas canvas, String component, String element) {
        var value = switch (component) {
            case "roi" -> Stream.of(canvas.roi().value(), canvas.roi().build(), canvas.roi().run(), canvas.roi().measured()).flatMap(List::stream).toList();
            case "legal" -> canvas.legal().prohibitions();
            case "evaluation" -> canvas.evaluation().scales();
            default -> Lens.<Canvas, Object>field(Canvas.class, component).get(canvas);
        };
        return value instanceof List<?> list && list.stream().anyMatch(e -> e instanceof Element one && one.id().equals(element));
    }

    private static List<Option<String>> facts() {
        return Catalogue.library().canvasFacts().stream().filter(f -> !f.id().equals(RiskLibrary.ALWAYS))
                .map(f -> new Option<>(f.id(), f.meaning())).toList();
    }

    private <R extends Record> Part card(String component, Class<R> type, String... fields) {
        return new Part("", new RecordCard<>(context.messages(), desk, component, Lens.field(Canvas.class, component), type, List.of(fields)));
    }

    private Part whole(String name, String... fields) {
        return new Part("", new RecordCard<>(context.messages(), desk, name, Lens.<Canvas>whole(), Canvas.class, List.of(fields)));
    }

    private Part roiCase(String name) {
        return new Part("", new RecordCard<>(context.messages(), desk, name, ROI.then(Lens.field(Roi.class, name)), RoiCase.class,
                List.of("adoption", "buildFactor", "runFactor", "valueFactor")));
    }

    private <E extends Record & Element> Part table(String titleKey, ListSpec<E> spec) {
        return new Part(titleKey, new ElementTable<>(desk, spec));
    }
}
