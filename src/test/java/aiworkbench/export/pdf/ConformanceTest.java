package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import aiworkbench.Reliability;
import aiworkbench.export.MarkedDocument;
import aiworkbench.export.SamplePages;
import aiworkbench.edit.CanvasEdits;
import aiworkbench.export.layout.HugeDocument;
import aiworkbench.export.layout.PageOptions;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.pdf.PdfFiles.Form;
import aiworkbench.export.pdf.PdfFiles.Sample;
import aiworkbench.export.text.FontLibrary;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every PDF keeps PDF/A and PDF/UA as veraPDF reads them, does nothing by itself, and gives its source back. Every build tries
 * each sample in every size, held both ways, by turns with and without its source: veraPDF takes most of a second for a file. On demand each sample is tried in
 * all twelve forms, and so are the huge documents.
 */
@Tag("reliability")
class ConformanceTest {

    private static final PdfFiles FILES = new PdfFiles();

    @TempDir
    private Path folder;

    static Stream<Arguments> samples() throws IOException {
        var cases = Sample.all().flatMap(sample -> Form.all().map(form -> Arguments.of(sample, form))).toList();
        return IntStream.range(0, cases.size()).filter(i -> Reliability.full() || i % 2 == (i / 2 + i / 12) % 2).mapToObj(cases::get);
    }

    static Stream<HugeDocument> hugeDocumentsKeepTheirPromises() {
        return Stream.of(HugeDocument.values()).filter(huge -> Reliability.full() || huge == HugeDocument.CANVAS);
    }

    static Stream<Arguments> reportsKeepTheirPromises() throws IOException {
        var products = Sample.all().collect(Collectors.groupingBy(sample -> sample.name().substring(0, sample.name().indexOf('.')), TreeMap::new,
                Collectors.toList()));
        var all = products.values().stream().flatMap(product -> Form.all().map(form -> Arguments.of(product, form))).toList();
        return Reliability.full() ? all.stream() : Stream.of(all.getLast());
    }

    static IntStream seeds() {
        return IntStream.range(0, Reliability.of(1, 60, 300, 1000));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesOfEverySizeKeepTheirPromises(Sample sample, Form form) throws IOException {
        check(sample, form);
    }

    @ParameterizedTest
    @EnumSource
    void emptyDocumentsKeepTheirPromises(DocumentKind kind) throws IOException {
        check(Sample.of(HugeDocument.blank(kind)), PdfFiles.USUAL);
    }

    @ParameterizedTest
    @MethodSource
    void hugeDocumentsKeepTheirPromises(HugeDocument huge) throws IOException {
        check(Sample.of(huge.document()), PdfFiles.USUAL);
    }

    @ParameterizedTest
    @MethodSource
    void reportsKeepTheirPromises(List<Sample> product, Form form) throws IOException {
        var pdf = FILES.pdf(FILES.report(product, form));
        checkPromises(pdf, form.source());
        if (form.source()) {
            var file = Files.write(folder.resolve("report.pdf"), pdf);
            assertEquals(product.stream().map(sample -> new Attachment(sample.name(), Attachment.JSON, sample.bytes())).toList(), SourceAttachment.read(file));
        }
    }

    @Test
    void aReportWithAnythingInItAlsoTheSameDocumentTwiceKeepsItsPromises() throws IOException {
        var documents = IntStream.range(0, 3).mapToObj(seed -> Sample.of(MarkedDocument.of(seed).document())).flatMap(sample -> Stream.of(sample, sample)).toList();
        checkPromises(FILES.pdf(FILES.report(documents, PdfFiles.USUAL_WITHOUT_SOURCE)), false);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void documentsWithAnythingInThemKeepTheirPromises(int seed) throws IOException {
        check(Sample.of(MarkedDocument.of(seed).document()), Form.all().toList().get(seed % 12));
    }

    /** What workshops print: each on another paper, of a canvas that has something in every list. */
    @Test
    void workshopPagesKeepTheirPromises() throws IOException {
        var canvas = (Canvas) Sample.all().filter(sample -> sample.name().equals("support-assistant.canvas.json")).findFirst().orElseThrow().document();
        var full = CanvasEdits.addNotes(WorkshopLists.ALL.stream().map(list -> Note.of("w-" + list, list, "Something in " + list)).toList()).step().apply(canvas);
        checkPromises(FILES.pdf(FILES.layout().printSummary(full, PageOptions.plain())), false);
        var a3 = new PageOptions(PaperSize.A3, Optional.empty(), Optional.empty(), _ -> Optional.empty(), Optional.empty());
        checkPromises(FILES.pdf(FILES.layout().printPaper(full, a3)), false);
    }

    @Test
    void everyScriptAndMarkKeepsItsPromises() throws IOException {
        checkPromises(FILES.pdf(SamplePages.job(FILES.fonts())), true);
    }

    @Test
    void charactersForPrivateUseKeepTheirPromises() throws IOException {
        var job = PrintJob.of(JobInfo.of("Private", Locale.UK), List.of(SamplePages.scripts(FILES.fonts(), Map.of("en", "a \uF001\uF010 b"))));
        assertEquals(List.of(), job.missingCharacters());
        checkPromises(FILES.pdf(job), false);
    }

    @Test
    void fontsOfTheComputerAndMissingCharactersKeepTheirPromises() throws IOException {
        var files = new PdfFiles(FontLibrary.ofThisComputer());
        var texts = Map.of("zh-CN", "\u4EA7\u54C1\u8BA1\u5212", "ja", "\u30D7\u30ED\u30C0\u30AF\u30C8", "ko", "\uC548\uB155",
                "en", "\uD83D\uDE00 \uE123 \u2714\uFE0F");
        checkPromises(files.pdf(PrintJob.of(JobInfo.of("Fonts", Locale.CHINA), List.of(SamplePages.scripts(files.fonts(), texts)))), false);
    }

    @Test
    void glyphsWrittenOneByOneKeepTheirPromises() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(FILES.fonts(), _ -> true).write(SamplePages.job(FILES.fonts()), out);
        checkPromises(out.toByteArray(), true);
    }

    private void check(Sample sample, Form form) throws IOException {
        var pdf = FILES.pdf(sample, form);
        checkPromises(pdf, form.source());
        if (form.source()) {
            var file = Files.write(folder.resolve("a.pdf"), pdf);
            assertEquals(new Attachment(sample.name(), Attachment.JSON, sample.bytes()), SourceAttachment.read(file).getFirst());
            assertArrayEquals(sample.bytes(), SourceAttachment.read(file).getFirst().bytes());
        }
    }

    private static void checkPromises(byte[] pdf, boolean source) throws IOException {
        assertEquals(List.of(), VeraPdf.complaints(pdf, source ? VeraPdf.WITH_SOURCE : VeraPdf.WITHOUT_SOURCE));
        assertEquals(List.of(), Harmless.complaints(pdf));
    }
}
