package aiworkbench.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.model.Answer;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Element;
import aiworkbench.model.Evidence;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Level;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Roi;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three samples open, hold together, and give the figures that were worked out for them. */
class SampleFilesTest {

    private static final List<String> SAMPLES = List.of("brand-copy", "resume-screening", "support-assistant");

    @Test
    void everySampleHasItsThreeDocuments() throws IOException {
        List<String> expected = SAMPLES.stream()
                .flatMap(sample -> Arrays.stream(DocumentKind.values()).map(kind -> sample + kind.extension()))
                .toList();
        assertEquals(expected, Assets.names("samples"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brand-copy", "resume-screening", "support-assistant"})
    void openingAndSavingGivesTheSameBytes(String sample) throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            Document document = document(sample, kind);
            assertTrue(document.unknown().isEmpty(), () -> "unknown members: " + document.unknown().keySet());
            Assets.assertHolds(Assets.file("samples", sample, kind), document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brand-copy", "resume-screening", "support-assistant"})
    void theThreeDocumentsTellOneStory(String sample) {
        Canvas canvas = canvas(sample);
        for (Document other : List.of(plan(sample), risks(sample))) {
            assertEquals(canvas.header().product(), other.header().product());
            assertEquals(canvas.header().plannedLaunch(), other.header().plannedLaunch());
            assertEquals(canvas.header().currency(), other.header().currency());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brand-copy", "resume-screening", "support-assistant"})
    void everyLinkHasTwoEnds(String sample) throws ReflectiveOperationException {
        Map<DocumentId, Set<String>> elements = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            Document document = document(sample, kind);
            Set<String> ids = new HashSet<>();
            collect(document, ids, links);
            elements.put(document.id(), ids);
        }
        assertTrue(links.size() > 50, () -> "only " + links.size());
        for (Link link : links) {
            assertTrue(elements.getOrDefault(link.document(), Set.of()).contains(link.element()), link.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brand-copy", "resume-screening", "support-assistant"})
    void everyContentIdExists(String sample) {
        Canvas canvas = canvas(sample);
        Playbook playbook = Catalogue.playbook();
        assertKnown(ids(Catalogue.canvas().blocks()), canvas.notes().stream().map(note -> note.block()).toList());
        assertKnown(ids(playbook.capabilities()), canvas.capabilities());
        assertKnown(ids(Catalogue.library().canvasFacts()), canvas.facts());
        assertKnown(ids(Catalogue.canvas().readiness()), canvas.answers().stream().map(Element::id).toList());
        assertKnown(ids(Catalogue.canvas().approachLadder()), List.of(canvas.approach().ladder()));
        assertKnown(ids(Catalogue.canvas().humanScales()), canvas.evaluation().scales().stream().map(Element::id).toList());
        assertKnown(ids(Catalogue.packs().aiAct().annexThree()), canvas.legal().annexThree());
        assertKnown(Set.copyOf(Catalogue.packs().gdpr().dpia().criteria()), canvas.legal().dpiaCriteria());
        assertKnown(ids(playbook.blueprints()), List.of(canvas.header().template()));
        assertKnown(ids(Catalogue.plan().focusAreas()), plan(sample).items().stream().map(PlanItem::focus).toList());
        for (Risk risk : risks(sample).risks()) {
            assertKnown(ids(Catalogue.risk().themes()), List.of(risk.theme()));
            assertKnown(ids(Catalogue.library().risks()), risk.library());
            risk.references().forEach(reference -> assertTrue(Catalogue.packs().pack(reference.pack()).isPresent()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brand-copy", "resume-screening", "support-assistant"})
    void theGridInTheFileIsTheShippedOne(String sample) {
        RiskMatrix matrix = risks(sample);
        assertEquals(ScoringTest.grid(matrix.grid().id()), matrix.grid());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sample-levels.csv", numLinesToSkip = 1)
    void levelsAreThoseWorkedOut(String sample, String code, String when, String level) {
        RiskMatrix matrix = risks(sample);
        Risk risk = matrix.risks().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        Optional<Rating> rating = switch (when) {
            case "inherent" -> risk.inherent();
            case "current" -> risk.current();
            default -> risk.target();
        };
        assertEquals(Optional.ofNullable(level), rating.flatMap(r -> Scoring.level(matrix.grid(), r)).map(Level::label));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sample-returns.csv", numLinesToSkip = 1)
    void returnsAreThoseWorkedOut(
            String sample, String when, BigDecimal value, BigDecimal build, BigDecimal run, BigDecimal cost, BigDecimal roi, BigDecimal payback) {
        Roi entered = canvas(sample).roi();
        Return found = switch (when) {
            case "low" -> Return.low(entered);
            case "high" -> Return.high(entered);
            case "measured" -> Return.measured(entered);
            default -> Return.likely(entered);
        };
        assertRounds(value, found.valuePerYear().orElseThrow(), 2);
        assertRounds(build, found.build(), 2);
        assertRounds(run, found.runPerMonth(), 2);
        assertRounds(cost, found.costFirstYear(), 2);
        assertRounds(roi, found.roi().orElseThrow(), 4);
        assertRounds(payback, found.paybackMonths().orElseThrow(), 2);
    }

    @ParameterizedTest
    @CsvSource({
        "support-assistant, 3840.85, 3841, 7682,  21, 21",
        "resume-screening,  145.33,  146,  844,   9,  14",
        "brand-copy,        8157.73, 8158, 16316, 14, 14"
    })
    void sampleSizesAreThoseWorkedOut(String sample, double exact, long perArm, long units, long days, long planned) {
        SampleSize size = SampleSize.of(plan(sample).experiments().getFirst().sizing()).orElseThrow();
        assertEquals(exact, size.exact(), 0.01);
        assertEquals(perArm, size.perArm());
        assertEquals(units, size.units());
        assertEquals(Optional.of(days), size.days());
        assertEquals(Optional.of(planned), size.plannedDays());
    }

    @ParameterizedTest
    @CsvSource({"support-assistant, 14, 7 3 8 4", "resume-screening, 17, 9 6 6 3", "brand-copy, 20, 0 0 8 14"})
    void readinessAndEvidenceAreThoseOfTheStory(String sample, int yes, String evidence) {
        Canvas canvas = canvas(sample);
        assertEquals(yes, canvas.answers().stream().filter(answer -> answer.answer().equals(Optional.of(Answer.YES))).count());
        assertEquals(evidence, Arrays.stream(Evidence.values())
                .map(e -> "" + canvas.notes().stream().filter(note -> note.evidence() == e).count())
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aFinishedPlanHasHeldItsReviewsAndReportsItsExperiment() {
        Plan plan = plan("brand-copy");
        assertTrue(plan.items().stream().allMatch(item -> item.status() == ItemStatus.DONE));
        assertEquals(20, plan.items().size());
        PlanItem review = plan.items().stream().filter(item -> item.kind() == ItemKind.REVIEW).findFirst().orElseThrow();
        assertFalse(review.series().agenda().isEmpty());
        assertEquals(List.of(421, 478), plan.experiments().getFirst().result().arms().stream().map(arm -> arm.successes()).toList());
    }

    /** Every id and every link, wherever it is. */
    private static void collect(Object value, Set<String> ids, List<Link> links) throws ReflectiveOperationException {
        switch (value) {
            case Link link -> links.add(link);
            case Optional<?> optional when optional.isPresent() -> collect(optional.get(), ids, links);
            case Collection<?> many -> {
                for (Object one : many) {
                    collect(one, ids, links);
                }
            }
            case Record record -> {
                if (record instanceof Element element) {
                    assertTrue(ids.add(element.id()), () -> element.id() + " is used twice");
                }
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(component.getAccessor().invoke(record), ids, links);
                }
            }
            case Map<?, ?> unknown -> assertEquals(Map.of(), unknown, "members that no version knows");
            default -> assertNotNull(value);
        }
    }

    private static void assertRounds(BigDecimal expected, BigDecimal found, int digits) {
        assertEquals(0, expected.compareTo(found.setScale(digits, RoundingMode.HALF_EVEN)), () -> expected + " but was " + found);
    }

    private static void assertKnown(Set<String> known, Collection<String> used) {
        assertTrue(known.containsAll(used), () -> used + " not all in " + known);
    }

    private static Set<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id).collect(Collectors.toSet());
    }

    private static Canvas canvas(String sample) {
        return (Canvas) document(sample, DocumentKind.CANVAS);
    }

    private static Plan plan(String sample) {
        return (Plan) document(sample, DocumentKind.PLAN);
    }

    private static RiskMatrix risks(String sample) {
        return (RiskMatrix) document(sample, DocumentKind.RISKS);
    }

    private static Document document(String sample, DocumentKind kind) {
        return Assets.read(Assets.file("samples", sample, kind));
    }
}
