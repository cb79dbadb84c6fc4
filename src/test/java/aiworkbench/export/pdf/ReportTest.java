package aiworkbench.export.pdf;

import aiworkbench.edit.RiskEdits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.export.layout.DocumentLayout;
import aiworkbench.export.layout.Imprint;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.layout.ProductReport;
import aiworkbench.export.layout.ProductReport.Found;
import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.Link;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.RiskMatrix;
import aiworkbench.reporting.ReportParts;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A report is one PDF of all documents of a product, through which links and contents lead. */
class ReportTest {

    private static final Path SAMPLES = Path.of("assets/samples");
    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final FontLibrary FONTS = new FontLibrary(List.of());

    private static List<Attachment> sources() {
        return Stream.of("canvas", "plan", "risks").map(kind -> "support-assistant." + kind + ".json").map(name -> {
            try {
                return new Attachment(name, Attachment.JSON, Files.readAllBytes(SAMPLES.resolve(name)));
            } catch (IOException e) {
                throw new AssertionError(name, e);
            }
        }).toList();
    }

    private static ProductReport support() {
        var documents = sources().stream().map(source -> {
            try {
                return new JsonFormat().read(source.bytes());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }).toList();
        var found = new Found(documents.getLast().id(), "", "Warning", "X-01", "Something is amiss.", "It matters.", "Mend it.");
        return new ProductReport(documents, List.of(found), sources());
    }

    private static PrintJob print(ProductReport report, Imprint imprint) {
        var options = new PageOptions(PaperSize.A4, Optional.of(Orientation.LANDSCAPE), Optional.empty(), new LinkTitles(report.documents(), MESSAGES),
                Optional.of(LocalDate.of(2026, 11, 21)), imprint);
        return new DocumentLayout(FONTS, MESSAGES).print(report, options);
    }

    private static byte[] pdf(PrintJob job) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(job, out);
        return out.toByteArray();
    }

    private static Map<String, Integer> places(PrintJob job) {
        var places = new HashMap<String, Integer>();
        IntStream.range(0, job.pages().size()).forEach(i -> job.pages().get(i).marks().forEach(mark -> {
            if (mark instanceof Anchor(String name, _)) {
                places.put(name, i + 1);
            }
        }));
        return places;
    }

    @Test
    void aReportDoesNothingByItselfAndCarriesAllItsDocuments() throws IOException {
        var job = print(support(), Imprint.FULL);

        assertEquals(List.of(), Harmless.complaints(pdf(job)));
        assertEquals(3, job.attachments().size());
        assertEquals(List.of("AI product canvas", "90-day plan", "Risk matrix", "Traceability", "Review"), job.bookmarks().stream().map(b -> b.title()).toList());
    }

    @Test
    void whatChangedStandsBeforeTheDocumentsWithTheWordsOfThenAndNow() throws IOException {
        var now = support();
        var earlier = now.documents().stream().map(document -> document instanceof RiskMatrix risks
                ? RiskEdits.RISKS.set(risks, List.of(RiskEdits.TITLE.set(risks.risks().getFirst(), "A draft invents things"))) : document)
                .filter(document -> document.kind() != DocumentKind.PLAN).toList();
        var since = new ReportParts(MESSAGES).since("1 October 2026", earlier, now.documents());
        assertEquals(List.of("Support reply assistant: 90-day plan (Added)", "Support reply assistant: Risk matrix"),
                since.documents().stream().map(ProductReport.ChangedDocument::title).toList());
        var job = print(new ProductReport(now.documents(), now.findings(), now.sources(), Optional.of(since)), Imprint.FULL);
        assertEquals(List.of("What changed since 1 October 2026", "AI product canvas"), job.bookmarks().stream().limit(2).map(b -> b.title()).toList());
        try (var pdf = Loader.loadPDF(pdf(job))) {
            var words = new PDFTextStripper();
            words.setEndPage(4);
            var text = words.getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("Risk: A draft invents things Risk: Invented refund policy in a draft"), text);
        }
    }

    @Test
    void theContentsNameThePageOnWhichEachPartBegins() {
        var job = print(support(), Imprint.FULL);
        var places = places(job);
        var entries = job.pages().get(1).marks().filter(Link.class::isInstance).map(Link.class::cast).toList();

        assertTrue(entries.size() > 20, entries::toString);
        for (var entry : entries) {
            var place = ((Link.Target.Place) entry.target()).anchor();
            assertTrue(entry.words().endsWith(", page " + places.get(place)), () -> entry + " but " + places.get(place));
        }
    }

    @Test
    void linksBetweenDocumentsLeadToThePageOfTheirTarget() {
        var job = print(support(), Imprint.FULL);
        var places = places(job);
        int plan = places.get(job.bookmarks().get(1).anchor());
        int risks = places.get(job.bookmarks().get(2).anchor());
        var links = job.pages().subList(places.get(job.bookmarks().getFirst().anchor()) - 1, plan - 1).stream()
                .flatMap(page -> page.marks()).filter(Link.class::isInstance).map(Link.class::cast).toList();
        var toRisk = links.stream().filter(link -> link.words().startsWith("R1 · Extreme")).findFirst().orElseThrow();

        assertTrue(places.get(((Link.Target.Place) toRisk.target()).anchor()) > risks, toRisk::toString);
        assertTrue(toRisk.area().width() > 60 && toRisk.area().height() < 40, toRisk::toString);
        assertTrue(links.stream().anyMatch(link -> {
            int page = places.get(((Link.Target.Place) link.target()).anchor());
            return page > plan && page < risks;
        }), "no link leads to the plan");
    }

    @Test
    void findingsAndWaiversAreInTheReport() throws IOException {
        try (var pdf = Loader.loadPDF(pdf(print(support(), Imprint.FULL)))) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Something is amiss.") && text.contains("Mend it."), text);
        }
    }

    @Test
    void headsAndFeetTellOnlyWhatTheyMay() throws IOException {
        var quiet = print(support(), new Imprint(false, false, false));

        assertEquals("", quiet.info().author());
        assertEquals(Optional.empty(), quiet.info().created());
        try (var pdf = Loader.loadPDF(pdf(quiet))) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            var cover = stripper.getText(pdf);
            assertFalse(cover.contains("Owner") || cover.contains("11 Nov 2026"), cover);
            assertEquals(1, cover.split("Support reply assistant", -1).length - 1, cover);
        }
    }
}
