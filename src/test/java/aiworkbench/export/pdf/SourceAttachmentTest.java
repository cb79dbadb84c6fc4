package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.export.SamplePages;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.pdf.SourceAttachmentException.Problem;
import aiworkbench.export.text.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceAttachmentTest {

    private static final FontLibrary FONTS = new FontLibrary(List.of());

    @TempDir
    private Path folder;

    @Test
    void theDocumentComesBackByteForByte() throws IOException {
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        Attachment given = new Attachment("\u00DCbersicht \u8868.canvas.json", Attachment.JSON, bytes);
        assertEquals(given, SourceAttachment.read(pdf(sample().with(given))).getFirst());
    }

    @Test
    void anEmptyDocumentComesBackEmpty() throws IOException {
        Attachment given = new Attachment("a.plan.json", Attachment.JSON, new byte[0]);
        assertEquals(given, SourceAttachment.read(pdf(sample().with(given))).getFirst());
    }

    @Test
    void aPdfWithoutDocumentIsNamedSo() throws IOException {
        assertProblem(Problem.NO_DOCUMENT, pdf(sample()));
    }

    @Test
    void anAttachmentOfAnotherTypeIsNotOurs() throws IOException {
        Attachment other = new Attachment("notes.txt", "text/plain", new byte[] {1});
        assertProblem(Problem.NO_DOCUMENT, pdf(sample().with(other)));
    }

    @Test
    void aFileThatIsNoPdfIsNamedSo() throws IOException {
        assertProblem(Problem.NOT_A_PDF, write("hello".getBytes(StandardCharsets.UTF_8)));
        assertProblem(Problem.NOT_A_PDF, write(new byte[0]));
    }

    @Test
    void aMissingFileIsNamedSo() {
        assertThrows(NoSuchFileException.class, () -> SourceAttachment.read(folder.resolve("gone.pdf")).getFirst());
    }

    @Test
    void aLockedPdfIsNamedSo() throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertProblem(Problem.LOCKED, file);
    }

    @Test
    void aDocumentThatGrowsTooLargeIsRefusedWithoutUnpackingItAll() throws IOException {
        byte[] zeros = new byte[SourceAttachment.LARGEST_DOCUMENT + 1];
        Path small = pdf(sample().with(new Attachment("bomb.canvas.json", Attachment.JSON, zeros)));
        assertTrue(Files.size(small) < 2_000_000);
        assertProblem(Problem.TOO_LARGE, small);
    }

    @Test
    void aNameNeverLeadsToAnotherFolder() throws IOException {
        Path file = pdf(sample().with(new Attachment("a.canvas.json", Attachment.JSON, new byte[9])));
        Path changed = folder.resolve("changed.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            COSDictionary specification = (COSDictionary) document.getDocumentCatalog().getCOSObject()
                    .getCOSArray(SourceFile.ASSOCIATED).getObject(0);
            specification.setString(COSName.UF, "../..\\b.canvas.json");
            document.save(changed.toFile());
        }
        assertEquals("b.canvas.json", SourceAttachment.read(changed).getFirst().name());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void brokenPdfsGiveDeclaredErrorsOrTheDocument(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = Files.readAllBytes(pdf(sample().with(
                new Attachment("a.canvas.json", Attachment.JSON, "{}".repeat(500).getBytes(StandardCharsets.UTF_8)))));
        for (int i = 0; i < 25; i++) {
            byte[] broken = random.nextBoolean() ? Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8)) : whole.clone();
            for (int j = random.nextInt(60); j > 0; j--) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
            }
            Path file = write(broken);
            try {
                assertTrue(SourceAttachment.read(file).getFirst().bytes().length <= SourceAttachment.LARGEST_DOCUMENT);
            } catch (SourceAttachmentException e) {
                assertTrue(e.problem() == Problem.DAMAGED || e.problem() == Problem.NO_DOCUMENT
                        || e.problem() == Problem.LOCKED, e.toString());
            }
        }
    }

    private static PrintJob sample() {
        return PrintJob.of(JobInfo.of("Sample", Locale.UK), List.of(SamplePages.canvas(FONTS), SamplePages.scripts(FONTS, SamplePages.SCRIPTS)));
    }

    private Path pdf(PrintJob job) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(job, out);
        return write(out.toByteArray());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".pdf"), bytes);
    }

    private static void assertProblem(Problem problem, Path file) {
        assertEquals(problem, assertThrows(SourceAttachmentException.class, () -> SourceAttachment.read(file).getFirst()).problem());
    }
}
