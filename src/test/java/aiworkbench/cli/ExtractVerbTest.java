package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import aiworkbench.export.SamplePages;
import aiworkbench.export.page.Attachment;
import aiworkbench.export.page.JobInfo;
import aiworkbench.export.page.PrintJob;
import aiworkbench.export.pdf.PdfWriter;
import aiworkbench.export.text.FontLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractVerbTest {

    @TempDir
    private Path folder;
    private Path pdf;

    /** A PDF with a canvas and a plan. */
    @BeforeEach
    void writeAReport() throws IOException {
        var fonts = FontLibrary.ofThisComputer();
        var job = PrintJob.of(JobInfo.of("Report", Locale.UK), List.of(SamplePages.scripts(fonts, Map.of("en", "Report"))));
        for (var kind : List.of("canvas", "plan")) {
            var file = folder.resolve("a." + kind + ".json");
            Ran.with("new", kind, "--title", "Reply assistant", "-o", file);
            job = job.with(new Attachment("a." + kind + ".json", Attachment.JSON, Files.readAllBytes(file)));
        }
        pdf = folder.resolve("report.pdf");
        try (var out = Files.newOutputStream(pdf)) {
            new PdfWriter(fonts).write(job, out);
        }
    }

    @Test
    void theDocumentThatIsNamedComesBackByteForByte() throws IOException {
        for (var kind : List.of("canvas", "plan")) {
            var back = folder.resolve("back." + kind + ".json");
            assertEquals(Exit.FINE, Ran.with("extract", pdf, "--name", "a." + kind + ".json", "-o", back).exit());
            assertArrayEquals(Files.readAllBytes(folder.resolve("a." + kind + ".json")), Files.readAllBytes(back));
        }
    }

    @Test
    void whoNamesNoneOfSeveralIsToldWhichThereAre() {
        var back = folder.resolve("back.canvas.json");
        for (var run : List.of(Ran.with("extract", pdf, "-o", back), Ran.with("extract", pdf, "-o", back, "--name", "b.canvas.json"))) {
            assertEquals(Exit.UNREADABLE, run.exit());
            assertTrue((run.out() + run.err()).contains("This PDF carries 2 documents: a.canvas.json, a.plan.json. Say with --name which one you want."),
                    run::toString);
            assertFalse(Files.exists(back));
        }
    }
}
