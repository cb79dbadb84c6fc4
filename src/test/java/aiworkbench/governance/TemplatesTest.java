package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Evidence;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Layout;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.RiskMatrix;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final DocumentId ID = new DocumentId("11111111-1111-4111-8111-111111111111");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    static Stream<Template> everyTemplate() {
        return Arrays.stream(DocumentKind.values()).flatMap(kind -> Templates.all(kind).stream());
    }

    static Stream<Blueprint> blueprints() {
        return Catalogue.playbook().blueprints().stream();
    }

    @Test
    void everyStartThatIsPromisedIsOffered() {
        assertEquals(1 + 1 + 6 + 8 + 3, Templates.all(DocumentKind.CANVAS).size());
        assertEquals(1 + 2 + 6, Templates.all(DocumentKind.PLAN).size());
        assertEquals(1 + 6, Templates.all(DocumentKind.RISKS).size());
        everyTemplate().forEach(template -> assertFalse(template.title().isBlank() || template.about().isBlank(), template.id()));
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void theSameInputGivesTheSameDocument(Template template) {
        Document document = create(template);
        assertEquals(document, create(template));
        assertEquals("Tea", document.title());
        assertEquals(template.kind(), document.kind());
        assertEquals(template.group() == Template.Group.BLANK ? "" : template.id(), document.header().template());
        assertTrue(document.answers().isEmpty() && document.waivers().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void aBlueprintFillsAllThreeDocuments(Blueprint blueprint) {
        Canvas canvas = (Canvas) create(DocumentKind.CANVAS, blueprint.id());
        Plan plan = (Plan) create(DocumentKind.PLAN, blueprint.id());
        RiskMatrix risks = (RiskMatrix) create(DocumentKind.RISKS, blueprint.id());
        assertEquals(blueprint.outcome().outcome(), canvas.outcome());
        assertEquals(blueprint.notes().size(), canvas.notes().size());
        assertTrue(canvas.notes().stream().allMatch(note -> note.fromTemplate() && note.evidence() == Evidence.NONE));
        assertEquals(blueprint.metrics().size(), canvas.metrics().size());
        assertEquals(blueprint.plan().size(), plan.items().size());
        assertTrue(plan.items().stream().allMatch(item -> item.owner().isEmpty() && item.status() == ItemStatus.TO_DO));
        assertEquals(blueprint.libraryRisks(), risks.risks().stream().flatMap(risk -> risk.library().stream()).toList());
        assertTrue(risks.risks().stream().allMatch(risk -> risk.inherent().isEmpty() && risk.loss().probability().isEmpty()));
        assertEquals(blueprint.checklists(), Templates.checklists(canvas));
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void plansAlwaysHavePhasesFocusAreasAndItemsInThem(Template template) {
        if (create(template) instanceof Plan plan) {
            assertEquals(TODAY, plan.startDate());
            assertEquals(3, plan.phases().size());
            assertEquals(6, plan.focusAreas().size());
            for (PlanItem item : plan.items()) {
                assertTrue(item.firstDay() >= 1 && item.lastDay() <= Plan.DAYS && item.firstDay() <= item.lastDay(), item.title());
                assertEquals(item.kind() == ItemKind.REVIEW, !item.series().meetings().isEmpty(), item.title());
            }
        } else {
            assertFalse(template.kind() == DocumentKind.PLAN);
        }
    }

    @Test
    void theFirstNinetyDaysBringTheHealthReviewWithItsAgenda() {
        Plan plan = (Plan) create(DocumentKind.PLAN, "first-90-days");
        assertEquals(28, plan.items().size());
        PlanItem review = plan.items().stream()
                .filter(item -> item.kind() == ItemKind.REVIEW && item.title().equals("AI Health Review"))
                .findFirst()
                .orElseThrow();
        assertEquals("health-review", review.series().review());
        assertEquals(List.of(60, 90), review.series().meetings().stream().map(meeting -> meeting.day()).toList());
        assertEquals(30, review.series().agenda().stream().mapToInt(point -> point.minutes()).sum());
    }

    @Test
    void newMatricesStartWithTheRecommendedGrid() {
        RiskMatrix matrix = (RiskMatrix) create(DocumentKind.RISKS, Templates.BLANK);
        assertEquals("nist-sp-800-30r1-i2", matrix.grid().id());
        assertTrue(matrix.risks().isEmpty());
    }

    @Test
    void aBlankCanvasIsTheModelsBlankCanvas() {
        assertEquals(Canvas.blank(ID, "Tea"), create(DocumentKind.CANVAS, Templates.BLANK));
    }

    @Test
    void anotherLayoutCarriesItsAttributionInTheDocument() {
        Layout layout = ((Canvas) create(DocumentKind.CANVAS, "lean-canvas")).layout();
        assertTrue(layout.attribution().contains("Ash Maurya"));
        assertEquals(9, layout.blocks().size());
        assertTrue(layout.blocks().getFirst().question().contains("Existing Alternatives"));
    }

    @Test
    void theWorkedReturnIsNineTimesItsCost() {
        Canvas canvas = (Canvas) create(DocumentKind.CANVAS, "st-docs");
        assertEquals("USD", canvas.header().currency());
        assertEquals(0, BigDecimal.valueOf(9).compareTo(Return.likely(canvas.roi()).roi().orElseThrow()));
    }

    @Test
    void anUnknownTemplateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> create(DocumentKind.RISKS, "first-90-days"));
    }

    private static Document create(Template template) {
        return create(template.kind(), template.id());
    }

    private static Document create(DocumentKind kind, String template) {
        return Templates.create(kind, template, ID, "Tea", TODAY, ids());
    }

    private static Supplier<String> ids() {
        Iterator<String> numbers = Stream.iterate(1, n -> n + 1).map(n -> "e" + n).iterator();
        return numbers::next;
    }
}
