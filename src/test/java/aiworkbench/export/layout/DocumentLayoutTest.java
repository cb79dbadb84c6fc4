package aiworkbench.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.page.Tag;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

class DocumentLayoutTest {

    private static final Path SAMPLES = Path.of("assets/samples");
    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final DocumentLayout LAYOUT = new DocumentLayout(new FontLibrary(List.of()), MESSAGES);

    /** Texts that pages leave out on purpose: ids and hashes, which mean nothing to a reader, and where a document came from. */
    private static final Set<String> LEFT_OUT = Set.of(
            "id", "unknown", "document", "element", "template", "seen", "layout", "cells", "block", "focus", "after", "item", "moves",
            "dependsOn", "theme", "capabilities", "facts", "ladder", "measure", "annexThree", "library", "references", "links",
            "measuredBy", "planItem", "risk", "primaryMetric", "attention", "review", "language", "product");

    static Stream<String> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".json")).sorted().toList().stream();
        }
    }

    private static final Set<Tag.Role> HEADINGS = Set.of(Tag.Role.H2, Tag.Role.H3, Tag.Role.H4);

    private static Document sample(String name) {
        try {
            return new JsonFormat().read(Files.readAllBytes(SAMPLES.resolve(name)));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static PageOptions options(PaperSize paper, Orientation orientation, List<Document> others) {
        return new PageOptions(paper, Optional.of(orientation), Optional.empty(), new LinkTitles(others, MESSAGES),
                Optional.of(LocalDate.of(2026, 11, 11)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextOfASampleIsOnItsPages(String name) {
        var document = sample(name);
        var text = text(LAYOUT.print(document, PageOptions.plain()));

        var missing = texts((Record) document).filter(t -> !text.contains(squeeze(t))).toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingLeavesThePaperInAnySizeAndNoHeadingIsLeftBehind(String name) {
        var document = sample(name);
        for (var paper : PaperSize.values()) {
            for (var orientation : Orientation.values()) {
                var job = LAYOUT.print(document, options(paper, orientation, List.of(document)));
                for (var page : job.pages()) {
                    page.marks().filter(TextRun.class::isInstance).map(TextRun.class::cast).forEach(run -> assertTrue(
                            run.x() >= 0 && run.x() + run.width() <= page.size().width() + 0.5
                                    && run.baseline() > 0 && run.baseline() <= page.size().height(),
                            () -> paper + " " + orientation + ": " + run.visualText()));
                    assertEquals(List.of(), leftBehind(page), () -> paper + " " + orientation);
                }
            }
        }
    }

    /** Headings at the end of a page or column. */
    private static List<String> leftBehind(Page page) {
        var parts = page.content().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.tag().role() != Tag.Role.ARTIFACT && !runs(group).isEmpty()).toList();
        return IntStream.range(0, parts.size()).filter(i -> HEADINGS.contains(parts.get(i).tag().role()))
                .filter(i -> i + 1 == parts.size() || runs(parts.get(i + 1)).getFirst().baseline() < runs(parts.get(i)).getLast().baseline())
                .mapToObj(i -> runs(parts.get(i)).getFirst().visualText()).toList();
    }

    private static List<TextRun> runs(Group group) {
        return new Page(PaperSize.A4.held(Orientation.PORTRAIT), List.of(group)).marks()
                .filter(TextRun.class::isInstance).map(TextRun.class::cast).toList();
    }

    @Test
    void linksAreShownByTheTitleOfTheirTarget() {
        var canvas = sample("support-assistant.canvas.json");
        var risks = sample("support-assistant.risks.json");
        var text = text(LAYOUT.print(canvas, options(PaperSize.A4, Orientation.LANDSCAPE, List.of(canvas, risks))));

        assertTrue(text.contains(squeeze("R1 · Extreme · Invented refund policy in a draft")), text);
    }

    @Test
    void aBlockWithTwoHundredNotesGoesOnOnFurtherPages() {
        var notes = IntStream.rangeClosed(1, 200).mapToObj(i -> Note.of("n" + i, "risks-biases", "Thought number " + i + " of many")).toList();
        var canvas = CanvasEdits.addNotes(notes).step().apply(Canvas.blank(DocumentId.of(new UUID(0, 1)), "Huge"));
        var job = LAYOUT.print(canvas, PageOptions.plain());
        var text = text(job);

        assertTrue(job.pages().size() > 1);
        assertEquals(List.of(), notes.stream().map(Note::text).filter(t -> !text.contains(squeeze(t))).toList());
    }

    @Test
    void everyFurtherPageOfABlockNamesItAgain() {
        var notes = IntStream.rangeClosed(1, 900).mapToObj(i -> Note.of("n" + i, "risks-biases", "Thought number " + i + " of many")).toList();
        var job = LAYOUT.print(CanvasEdits.addNotes(notes).step().apply(Canvas.blank(DocumentId.of(new UUID(0, 1)), "Huge")), PageOptions.plain());

        assertTrue(job.pages().size() > 3);
        job.pages().stream().skip(1).map(DocumentLayoutTest::seen).forEach(page -> assertTrue(page.contains("Risks&Biases,continued"), page));
    }

    @Test
    void everyFurtherPageOfARiskNamesIt() {
        var words = IntStream.rangeClosed(1, 6000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        var risk = Lens.<Risk, String>field(Risk.class, "cause").set(Risk.of("x", "R99", "Long story"), words);
        var matrix = (RiskMatrix) sample("support-assistant.risks.json");
        var job = LAYOUT.print(RiskEdits.addRisks(List.of(risk)).step().apply(matrix), PageOptions.plain());

        var further = job.pages().stream().map(DocumentLayoutTest::seen).filter(page -> page.matches(".*w[1-9]\\d*w[1-9]\\d*w.*")).skip(1).toList();
        assertTrue(further.size() > 1);
        further.forEach(page -> assertTrue(page.contains("R99·Longstory,continued"), page));
    }

    /** All text of a page that is seen, without white space. */
    private static String seen(Page page) {
        return squeeze(page.marks().filter(TextRun.class::isInstance).map(mark -> ((TextRun) mark).visualText()).collect(Collectors.joining()));
    }

    @Test
    void aNoteLongerThanAPageIsPrintedInFull() {
        var words = IntStream.rangeClosed(1, 4000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        var canvas = CanvasEdits.addNote(Note.of("n", "user-problem", words), 0).step().apply(Canvas.blank(DocumentId.of(new UUID(0, 1)), "Long"));

        assertTrue(text(LAYOUT.print(canvas, PageOptions.plain())).contains(squeeze(words)));
    }

    @Test
    void anEmptyCanvasIsOnePage() {
        assertEquals(1, LAYOUT.print(Canvas.blank(DocumentId.of(new UUID(0, 1)), ""), PageOptions.plain()).pages().size());
    }

    @Test
    void anOpenPartOfTheOutcomeIsNamed() {
        var text = text(LAYOUT.print(Canvas.blank(DocumentId.of(new UUID(0, 1)), ""), PageOptions.plain()));

        assertTrue(text.contains(squeeze("For [user segment], when [situation], we will [improvement], measured by [metric].")), text);
    }

    @Test
    void aThousandRisksAreAllListed() {
        var matrix = (RiskMatrix) sample("support-assistant.risks.json");
        var risks = IntStream.rangeClosed(1, 1000).mapToObj(i -> {
            var r = matrix.risks().get(i % matrix.risks().size());
            return Risk.of("x" + i, "R" + i, "Danger " + i + " of " + r.title());
        }).toList();
        var huge = new RiskMatrix(matrix.id(), matrix.header(), matrix.grid(), risks, matrix.simulation(), List.of(), List.of(), matrix.unknown());
        var text = text(LAYOUT.print(huge, PageOptions.plain()));

        assertEquals(List.of(), risks.stream().map(Risk::title).filter(t -> !text.contains(squeeze(t))).toList());
    }

    @Test
    void aPlanWithMoreLanesThanAPageHoldsGoesOn() {
        var huge = planOf300();
        var text = text(LAYOUT.print(huge, PageOptions.plain()));

        assertEquals(List.of(), huge.items().stream().map(PlanItem::title).filter(t -> !text.contains(squeeze(t))).toList());
    }

    @Test
    void aLongTimelineBeginsOnItsFirstPage() {
        var first = LAYOUT.print(planOf300(), PageOptions.plain()).pages().getFirst();

        assertTrue(first.content().stream().anyMatch(content -> content instanceof Group group && group.tag().role() == Tag.Role.FIGURE));
    }

    @Test
    void aLaneIsNamedOnceOnAPageOfItsTimeline() {
        var pages = LAYOUT.print(planOf300(), PageOptions.plain()).pages().stream().limit(3).map(DocumentLayoutTest::seen).toList();

        assertEquals(List.of(1, 1), pages.stream().limit(2).map(page -> page.split("45of45done", -1).length - 1).toList());
    }

    private static Plan planOf300() {
        var plan = (Plan) sample("support-assistant.plan.json");
        var items = new ArrayList<PlanItem>();
        for (int i = 0; i < 300; i++) {
            var p = plan.items().get(i % plan.items().size());
            items.add(new PlanItem("x" + i, p.kind(), "Job " + i, p.focus(), p.firstDay(), p.lastDay(), "", p.status(), "", "", "",
                    List.of(), List.of(), List.of(), p.series(), p.unknown()));
        }
        return new Plan(plan.id(), plan.header(), plan.startDate(), false, plan.phases(), plan.focusAreas(), items, List.of(),
                List.of(), List.of(), List.of(), List.of(), plan.unknown());
    }

    @Test
    void theTimelineSaysInWordsWhatItShows() {
        var words = figure(sample("support-assistant.plan.json"));

        assertTrue(words.startsWith("Timeline from 5 Oct 2026 to 2 Jan 2027 with 20 items: 7 done, 1 late. Phases: Month 1 · Understand, days 1 to 30;"), words);
        assertTrue(words.contains("Rows: Product Understanding, 3 items;"), words);
    }

    @Test
    void theGridSaysInWordsWhatItShows() {
        var words = figure(sample("support-assistant.risks.json"));

        assertTrue(words.startsWith("Grid of 5 steps of likelihood by 5 steps of impact with 10 risks. Before mitigation: 2 Extreme, 5 High, 3 Moderate."), words);
        assertTrue(words.contains("After mitigation: "), words);
        assertTrue(words.contains("Risk R1: Likely, Catastrophic, Extreme; now Possible, Catastrophic, Extreme; after mitigation Unlikely, Major, High."), words);
    }

    @Test
    void aLongTitleIsPrintedInFull() {
        var title = IntStream.rangeClosed(1, 80).mapToObj(i -> "title" + i).collect(Collectors.joining(" "));

        assertTrue(text(LAYOUT.print(Canvas.blank(DocumentId.of(new UUID(0, 1)), title), PageOptions.plain())).contains(squeeze(title)));
    }

    @Test
    void datesAreWholeAmongWordsOfAnotherDirection() throws IOException {
        var arabic = Files.readString(SAMPLES.resolve("support-assistant.canvas.json")).replaceFirst("\"header\"\\s*:\\s*\\{", "$0\"language\":\"ar\",");
        var foot = seen(LAYOUT.print(new JsonFormat().read(arabic.getBytes(StandardCharsets.UTF_8)), PageOptions.plain()).pages().getFirst());

        assertTrue(foot.contains("Supportreplyassistant·11/11/2026·Owner"), foot);
    }

    private static String figure(Document document) {
        return LAYOUT.print(document, options(PaperSize.A4, Orientation.LANDSCAPE, List.of(document))).pages().getFirst().content().stream()
                .filter(Group.class::isInstance).map(c -> ((Group) c).tag()).filter(tag -> tag.role() == Tag.Role.FIGURE)
                .findFirst().orElseThrow().alt();
    }

    @Test
    void theSameDocumentGivesTheSamePages() {
        var document = sample("brand-copy.canvas.json");

        assertEquals(LAYOUT.print(document, PageOptions.plain()).pages(), LAYOUT.print(document, PageOptions.plain()).pages());
    }

    /** All text that screen readers get, without white space. */
    private static String text(PrintJob job) {
        var text = new StringBuilder();
        job.pages().forEach(page -> page.content().forEach(content -> collect(content, text)));
        return squeeze(text.toString());
    }

    private static void collect(Content content, StringBuilder text) {
        switch (content) {
            case Group group when group.tag() == Tag.ARTIFACT -> { }
            case Group group -> group.content().forEach(inner -> collect(inner, text));
            case TextRun run -> text.append(run.visualText());
            case Mark _ -> { }
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00AD]+", "");
    }

    /** Every text that a person wrote into a record and its parts. */
    private static Stream<String> texts(Record record) {
        return Stream.of(record.getClass().getRecordComponents()).filter(c -> !LEFT_OUT.contains(c.getName())).flatMap(c -> {
            try {
                return texts(c.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case String text when !text.isBlank() -> text.lines();
            case Optional<?> optional -> optional.stream().flatMap(DocumentLayoutTest::texts);
            case List<?> list -> list.stream().flatMap(DocumentLayoutTest::texts);
            case Record record -> texts(record);
            case Object _ -> Stream.empty();
        };
    }

    @Test
    void layoutsThatGoTooFarStop() {
        var document = HugeDocument.RISKS.document();
        for (var limits : List.of(new LayoutLimits(5, Duration.ofHours(1)), new LayoutLimits(500, Duration.ZERO))) {
            var layout = new DocumentLayout(new FontLibrary(List.of()), new Messages(Locale.UK), limits);
            assertThrows(TooLongException.class, () -> layout.print(document, PageOptions.plain()));
        }
    }
}
