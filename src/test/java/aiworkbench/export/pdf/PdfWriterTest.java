package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.export.SamplePages;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.text.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

    private static final FontLibrary FONTS = new FontLibrary(List.of());
    private static final PdfWriter WRITER = new PdfWriter(FONTS);

    static Stream<String> scripts() {
        return SamplePages.SCRIPTS.keySet().stream();
    }

    @Test
    void aSampleIsWrittenForLookingAt() throws IOException {
        Path file = Path.of("target", "pages", "sample.pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes(SamplePages.job(FONTS)));
        assertTrue(Files.size(file) > 10_000);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void textOfEveryScriptComesOutAgain(String language) throws IOException {
        String text = SamplePages.SCRIPTS.get(language);
        Page page = SamplePages.scripts(FONTS, Map.of(language, text));
        byte[] pdf = bytes(PrintJob.of(JobInfo.of("Script", Locale.UK), List.of(page)));
        Files.createDirectories(Path.of("target", "pages"));
        Files.write(Path.of("target", "pages", "script-" + language + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(normal(text), normal(new PDFTextStripper().getText(document)));
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void otherReadersFindTheTextToo(String language) throws IOException {
        String text = SamplePages.SCRIPTS.get(language);
        assertPoppler(text, JobInfo.of("Script", Locale.forLanguageTag(language)), WRITER, FONTS);
    }

    @Test
    void persianJoinersStayWhereTheyAre() throws IOException {
        assertPoppler("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", JobInfo.of("Persian", Locale.forLanguageTag("fa")),
                WRITER, FONTS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lettersOfArabicLigaturesAreReadOneByOne(boolean drawn) throws IOException {
        // Lam with alef maksura is one glyph, as lam with alef is.
        var text = "\u0627\u0644\u0625\u062C\u0627\u0628\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u0633\u0626\u0644\u0629 \u0644\u0627";
        var writer = new PdfWriter(FONTS, _ -> drawn);
        var info = JobInfo.of("Arabic", Locale.forLanguageTag("ar"));
        assertPoppler(text, info, writer, FONTS);
        var page = SamplePages.scripts(FONTS, Map.of("ar", text));
        try (PDDocument document = Loader.loadPDF(bytes(writer, PrintJob.of(info, List.of(page))))) {
            assertEquals(text, new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip());
        }
    }

    @Test
    void glyphsWrittenOneByOneAreSearchableToo() throws IOException {
        PdfWriter outlines = new PdfWriter(FONTS, _ -> true);
        String text = SamplePages.SCRIPTS.get("en-GB");
        assertPoppler(text, JobInfo.of("Outlines", Locale.UK), outlines, FONTS);
        PrintJob job = SamplePages.job(FONTS);
        Files.write(Path.of("target", "pages", "outlines.pdf"), bytes(outlines, job));
        try (PDDocument document = Loader.loadPDF(bytes(outlines, job))) {
            assertTrue(normal(new PDFTextStripper().getText(document)).contains(normal(text)));
        }
    }

    @Test
    void charactersOfTheComputersFontsAreFoundOrReported() throws IOException {
        FontLibrary computer = FontLibrary.ofThisComputer();
        // The last character of all: fonts of offices draw something for other private ones.
        String text = "\u4EA7\u54C1 \u8BA1\u5212 \uDBFF\uDFFD";
        Page page = SamplePages.scripts(computer, Map.of("zh", text));
        PrintJob job = PrintJob.of(JobInfo.of("Chinese", Locale.CHINA), List.of(page));
        assertTrue(job.missingCharacters().stream().anyMatch(missing -> missing.code().equals("U+10FFFD")));
        assertPoppler(text, job.info(), new PdfWriter(computer), computer);
    }

    @Test
    void everyFontIsEmbeddedAndKnowsItsText() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(SamplePages.job(FONTS)))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertTrue(fonts.size() > 3);
            assertTrue(fonts.stream().allMatch(PDFont::isEmbedded));
            assertTrue(fonts.stream().allMatch(font -> font.getCOSObject().containsKey(COSName.TO_UNICODE)));
        }
    }

    @Test
    void theSameJobGivesTheSameBytes() throws IOException {
        FontLibrary other = new FontLibrary(List.of());
        assertArrayEquals(bytes(SamplePages.job(FONTS)), bytes(new PdfWriter(other), SamplePages.job(other)));
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(SamplePages.job(FONTS)))) {
            assertEquals("Support reply assistant", document.getDocumentInformation().getTitle());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals("Canvas", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(),
                    StandardCharsets.UTF_8);
            assertTrue(xmp.contains("Support reply assistant") && xmp.contains("en-GB"));
            assertFalse(xmp.contains("CreateDate"));
        }
    }

    @Test
    void theStructureFollowsTheTags() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(SamplePages.job(FONTS)))) {
            String outline = StructureText.of(document);
            assertTrue(outline.startsWith("(Document(H1)(P)(Sect(H2)(P)(L(LI(LBody))(LI(LBody))))"
                    + "(Sect(H2)(Table(TR(TH)(TH))(TR(TH)(TD))))(Sect(H2)(Figure))(P(Link(Span))(Link(Span)))(H1)(P)"),
                    outline);
        }
    }

    @Test
    void linksLeadToTheWebAndToOtherPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(SamplePages.job(FONTS)))) {
            List<COSDictionary> links = new ArrayList<>();
            document.getPage(0).getAnnotations().forEach(annotation -> links.add(annotation.getCOSObject()));
            assertEquals(2, links.size());
            assertEquals("https://www.nist.gov/itl/ai-risk-management-framework",
                    links.get(0).getCOSDictionary(COSName.A).getString(COSName.URI));
            assertNotNull(links.get(1).getCOSArray(COSName.DEST));
        }
    }

    /** Compares with what poppler reads, on computers that have it. */
    private static void assertPoppler(String text, JobInfo info, PdfWriter writer, FontLibrary fonts)
            throws IOException {
        Page page = SamplePages.scripts(fonts, Map.of(info.language().toLanguageTag(), text));
        Path file = Files.createTempFile("script", ".pdf");
        try {
            Files.write(file, bytes(writer, PrintJob.of(info, List.of(page))));
            Process reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
            String read = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(letters(text), letters(read));
        } catch (IOException e) {
            Assumptions.abort("pdftotext is not there: " + e.getMessage());
        } finally {
            Files.delete(file);
        }
    }

    /** Without the marks that poppler puts around directions, without brackets, which it turns, and without fixed and other blanks. */
    private static String letters(String text) {
        return text.replaceAll("[\u202A-\u202E\u2066-\u2069\u200E\u200F()\u00A0\\s]", "");
    }

    static byte[] bytes(PrintJob job) throws IOException {
        return bytes(WRITER, job);
    }

    private static byte[] bytes(PdfWriter writer, PrintJob job) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(job, out);
        return out.toByteArray();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
    }
}
