package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.edit.Lens;
import aiworkbench.model.AxisStep;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Experiment;
import aiworkbench.model.ExperimentResult;
import aiworkbench.model.ExperimentType;
import aiworkbench.model.FocusArea;
import aiworkbench.model.Grid;
import aiworkbench.model.GridKind;
import aiworkbench.model.Header;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Layout;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Series;
import aiworkbench.model.Simulation;
import aiworkbench.model.Sizing;
import aiworkbench.model.SystemKind;
import aiworkbench.model.SystemPart;
import aiworkbench.model.Waiver;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;
import org.junit.jupiter.api.Test;

class IntegrityRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DocumentId CANVAS = new DocumentId("00000000-0000-0000-0000-000000000001");
    private static final DocumentId PLAN = new DocumentId("00000000-0000-0000-0000-000000000002");
    private static final DocumentId RISKS = new DocumentId("00000000-0000-0000-0000-000000000003");
    private static final DocumentId ABSENT = new DocumentId("00000000-0000-0000-0000-000000000009");

    @Test
    void blankDocumentsHaveNoFindings() {
        assertEquals(List.of(), rulesThatFire(canvas()));
        assertEquals(List.of(), rulesThatFire(plan(item("P1", "", List.of()))));
        assertEquals(List.of(), rulesThatFire(matrix(Risk.of("r1", "R1", "Wrong answer"))));
    }

    @Test
    void anIdThatTwoElementsShareIsFoundOnce() {
        var note = Note.of("n1", "user-problem", "Agents type the same answer");
        assertEquals(List.of("INT-01"), rulesThatFire(canvas(note, note, note)));
    }

    @Test
    void aDeadLinkInsideTheDocumentIsFound() {
        assertEquals(List.of("INT-02"), rulesThatFire(canvas(linked(Link.to(CANVAS, "n9")))));
        assertEquals(List.of(), rulesThatFire(canvas(linked(Link.to(CANVAS, "n1")))));
    }

    @Test
    void aLinkIntoADocumentAtHandHasToFindItsElement() {
        var matrix = matrix(Risk.of("r1", "R1", "Wrong answer"));
        assertEquals(List.of("INT-03"), rulesThatFire(canvas(linked(Link.to(RISKS, "r9"))), matrix));
        assertEquals(List.of(), rulesThatFire(canvas(linked(Link.to(RISKS, "r1"))), matrix));
    }

    @Test
    void aDocumentThatIsNotAtHandIsNamedOnceAsAHint() {
        var twice = canvas(linked(Link.to(ABSENT, "r1")), Lens.<Note, String>field(Note.class, "id").set(linked(Link.to(ABSENT, "")), "n2"));
        var findings = new Review(IntegrityRules.all()).check(new Folder(List.of(twice), TODAY), twice);
        assertEquals(List.of("INT-03"), findings.stream().map(Finding::ruleId).toList());
        assertEquals(Severity.HINT, findings.getFirst().severity());
        assertEquals("2 links lead to a document that is not here, first from “Agents wait”", new Wording(new Messages(Locale.UK)).message(findings.getFirst()));
    }

    @Test
    void notesLieInBlocksOfTheLayout() {
        assertEquals(List.of("INT-04"), rulesThatFire(canvas(Note.of("n1", "no-such-block", "Lost"))));
    }

    @Test
    void aBlockOfAnotherLayoutIsCalledByItsTitle() {
        var lean = Lens.<Canvas, Layout>field(Canvas.class, "layout").set(canvas(Note.of("n1", "ai-approach", "Macros")), Layout.shipped("lean-canvas"));
        var found = new Review(IntegrityRules.all()).check(new Folder(List.of(lean), TODAY), lean).stream().filter(finding -> finding.ruleId().equals("INT-04")).findFirst().orElseThrow();

        assertEquals("The note “Macros” lies in the block “AI Approach”, which the layout does not have", new Wording(new Messages(Locale.UK)).message(found));
    }

    @Test
    void itemsLieInFocusAreasOfThePlan() {
        assertEquals(List.of("INT-06"), rulesThatFire(plan(item("P1", "nowhere", List.of()))));
        assertEquals(List.of(), rulesThatFire(plan(item("P1", "ethics", List.of()))));
    }

    @Test
    void itemsWaitForItemsThatExist() {
        assertEquals(List.of("INT-07"), rulesThatFire(plan(item("P1", "", List.of("P9")))));
        assertEquals(List.of(), rulesThatFire(plan(item("P1", "", List.of("P2")), item("P2", "", List.of()))));
    }

    @Test
    void experimentsBelongToItems() {
        var experiment = new Experiment("E1", "P9", ExperimentType.values()[0], "", "", "", "", "", Optional.empty(), List.of(),
                Sizing.empty(), Optional.empty(), "", ExperimentResult.empty(), Map.of());
        assertEquals(List.of("INT-08"),
                rulesThatFire(Lens.<Plan, List<Experiment>>field(Plan.class, "experiments").set(plan(), List.of(experiment))));
    }

    @Test
    void partsOfTheSystemMapDependOnPartsThatExist() {
        var part = new SystemPart("s1", "Index", SystemKind.values()[0], "", List.of("s9"), "", "", Map.of());
        assertEquals(List.of("INT-09"), rulesThatFire(Lens.<Plan, List<SystemPart>>field(Plan.class, "systemMap").set(plan(), List.of(part))));
    }

    @Test
    void ratingsLieOnTheGrid() {
        var risk = Risk.of("r1", "R1", "Wrong answer");
        Lens<Risk, Optional<Rating>> rated = Lens.field(Risk.class, "current");
        assertEquals(List.of("INT-10"), rulesThatFire(matrix(rated.set(risk, Optional.of(Rating.of(2, 3))))));
        assertEquals(List.of("INT-10"), rulesThatFire(matrix(rated.set(risk, Optional.of(Rating.of(3, 1))))));
        assertEquals(List.of(), rulesThatFire(matrix(rated.set(risk, Optional.of(Rating.of(2, 2))))));
    }

    @Test
    void whatAMergeLeftOpenIsAnError() {
        Lens<Canvas, Map<String, Object>> unknown = Lens.field(Canvas.class, "unknown");
        var open = unknown.set(canvas(), Map.of("conflicts", List.of(Map.of("id", "c0a1"), Map.of("id", "c0a2"))));
        var found = new Review(IntegrityRules.all()).check(new Folder(List.of(open), TODAY), open);
        assertEquals(List.of("INT-12"), found.stream().map(Finding::ruleId).toList());
        assertEquals("Two people gave 2 places different values, and nobody has decided", new Wording(new Messages(Locale.UK)).message(found.getFirst()));
        assertEquals(List.of(), rulesThatFire(unknown.set(canvas(), Map.of("conflicts", List.of()))));
    }

    @Test
    void twoFilesWithOneDocumentIdAreNamed() {
        var entries = Stream.of("b.canvas.json", "copies/a.canvas.json").map(name -> new Workspace.Entry(Path.of(name), (Document) canvas())).toList();
        var one = new Folder(List.of(canvas()), TODAY, new Workspace(entries.subList(0, 1)).shared());
        var two = new Folder(List.of(canvas(), canvas()), TODAY, new Workspace(entries).shared());
        assertEquals(List.of(), new Review(IntegrityRules.all()).check(one, canvas()));
        var found = new Review(IntegrityRules.all()).check(two, canvas());
        assertEquals(List.of("INT-11"), found.stream().map(Finding::ruleId).toList());
        assertEquals("These files carry the same document id: b.canvas.json and a.canvas.json", new Wording(new Messages(Locale.UK)).message(found.getFirst()));
        var alike = Stream.of("one/a.canvas.json", "two/a.canvas.json").map(name -> new Workspace.Entry(Path.of(name), (Document) canvas())).toList();
        assertEquals(Map.of(CANVAS, List.of("one/a.canvas.json", "two/a.canvas.json")), new Workspace(alike).shared(), "paths where names are the same");
    }

    @Test
    void aWaiverHoldsUntilItsPlaceChanges() {
        var lost = canvas(Note.of("n1", "no-such-block", "Lost"));
        var finding = Review.complete().check(new Folder(List.of(lost), TODAY), lost).getFirst();
        var waiver = new Waiver("w1", finding.ruleId(), "n1", "moves with the next layout", "Product manager", Optional.of(TODAY),
                Fingerprint.of(lost, finding.target()), Map.of());
        Lens<Canvas, List<Waiver>> waivers = Lens.field(Canvas.class, "waivers");
        var changed = canvas(Note.of("n1", "no-such-block", "Lost again"));

        assertEquals(List.of(), rulesThatFire(waivers.set(lost, List.of(waiver))));
        assertEquals(List.of("INT-04"), rulesThatFire(waivers.set(changed, List.of(waiver))));
    }

    @Test
    void everyRuleHasWords() {
        var messages = new Messages(Locale.UK);
        var wording = new Wording(messages);
        for (var rule : Review.complete().rules()) {
            assertFalse(wording.title(rule).isBlank());
            assertTrue(Stream.of("", ".fix", ".why").allMatch(part -> messages.has("review.rule." + rule.id() + part)), rule.id());
        }
    }

    private static List<String> rulesThatFire(Document document, Document... others) {
        var folder = new Folder(Stream.concat(Stream.of(document), Arrays.stream(others)).toList(), TODAY);
        return new Review(IntegrityRules.all()).check(folder, document).stream().map(Finding::ruleId).toList();
    }

    private static Canvas canvas(Note... notes) {
        return Lens.<Canvas, List<Note>>field(Canvas.class, "notes").set(Canvas.blank(CANVAS, "Reply assistant"), List.of(notes));
    }

    private static Note linked(Link link) {
        return Lens.<Note, List<Link>>field(Note.class, "links").set(Note.of("n1", "user-problem", "Agents wait"), List.of(link));
    }

    private static PlanItem item(String id, String focus, List<String> after) {
        return new PlanItem(id, ItemKind.TASK, "Audit", focus, 1, 2, "", ItemStatus.values()[0], "", "", "", after, List.of(),
                List.of(), Series.empty(), Map.of());
    }

    private static Plan plan(PlanItem... items) {
        return new Plan(PLAN, Header.of("Reply assistant"), TODAY, false, List.of(),
                List.of(new FocusArea("ethics", "Ethics", "", "", Map.of())), List.of(items), List.of(), List.of(), List.of(), List.of(),
                List.of(), Map.of());
    }

    private static RiskMatrix matrix(Risk... risks) {
        var step = new AxisStep("a", "A", "", Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        var grid = new Grid("g", "Two by two", GridKind.LOOKUP, "", Optional.empty(), List.of(step, step), List.of(step, step), List.of(),
                List.of(List.of("", ""), List.of("", "")), List.of(), Map.of());
        return new RiskMatrix(RISKS, Header.of("Reply assistant"), grid, List.of(risks), Simulation.empty(), List.of(), List.of(), Map.of());
    }
}
