package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportVerbTest {

    @TempDir
    private Path folder;
    private Path canvas;

    @BeforeEach
    void writeADocument() {
        canvas = folder.resolve("in/reply.canvas.json");
        Ran.with("new", "canvas", "--title", "Reply assistant", "-o", canvas);
    }

    @Test
    void everyFormatIsWrittenBesideTheDocument() throws IOException {
        var run = Ran.with("export", canvas, "--to", "pdf,png,svg,md,csv");
        assertEquals(Exit.FINE, run.exit(), run.err());
        assertEquals("", run.out());
        assertStartsWith("%PDF-", canvas.resolveSibling("reply.canvas.pdf"));
        assertTrue(Files.readString(canvas.resolveSibling("reply.canvas.md")).contains("Reply assistant"));
        assertTrue(Files.size(canvas.resolveSibling("reply.canvas.csv")) > 0);
        var names = names(canvas.getParent());
        assertTrue(names.stream().anyMatch(name -> name.endsWith(".png")) && names.stream().anyMatch(name -> name.endsWith(".svg")), names::toString);
        names.forEach(name -> assertTrue(run.err().contains(name) || name.equals("reply.canvas.json"), name));
    }

    @Test
    void aFolderKeepsItsShapeInTheOutput() throws IOException {
        Ran.with("new", "canvas", "-o", folder.resolve("in/sub/reply.canvas.json"));
        var out = folder.resolve("out");
        assertEquals(Exit.FINE, Ran.with("export", folder.resolve("in"), "--to", "md", "-o", out).exit());
        assertEquals(List.of("reply.canvas.md", "sub"), List.copyOf(names(out)));
        assertEquals(List.of("reply.canvas.md"), List.copyOf(names(out.resolve("sub"))));
    }

    @Test
    void aReportHoldsAllDocumentsOfAProduct() throws IOException {
        Ran.with("new", "plan", "-o", canvas.resolveSibling("reply.plan.json"), "--title", "Reply assistant");
        var out = folder.resolve("out");
        assertEquals(Exit.FINE, Ran.with("export", canvas.getParent(), "--to", "pdf", "--report", "-o", out).exit());
        assertEquals(List.of("reply.report.pdf"), List.copyOf(names(out)));
        assertStartsWith("%PDF-", out.resolve("reply.report.pdf"));
    }

    @Test
    void aReportListsWhatChangedSinceAnEarlierState() throws IOException {
        var earlier = Files.createDirectory(folder.resolve("earlier"));
        Files.copy(canvas, earlier.resolve("old.canvas.json"));
        var out = folder.resolve("out");
        var run = Ran.with("export", canvas, "--to", "svg", "--report", "--since", earlier, "-o", out);
        assertEquals(Exit.FINE, run.exit(), run.err());
        assertTrue(names(out).stream().map(out::resolve).anyMatch(file -> read(file).contains("What changed since")));
        assertEquals(Exit.USAGE, Ran.with("export", canvas, "--to", "pdf", "--since", earlier).exit());
        var nothing = Ran.with("export", canvas, "--to", "pdf", "--report", "--since", "HEAD~5");
        assertEquals(Exit.UNREADABLE, nothing.exit());
        assertTrue(nothing.err().contains("HEAD~5"), nothing.err());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void onlyAPlanHasACalendar() throws IOException {
        var alone = Ran.with("export", canvas, "--to", "ics");
        assertEquals(Exit.FAILED, alone.exit());
        assertTrue(alone.err().contains("Only a 90-day plan has a calendar"), alone.err());
        Ran.with("new", "plan", "-o", canvas.resolveSibling("reply.plan.json"), "--title", "Reply assistant");
        var out = folder.resolve("out");
        var both = Ran.with("export", canvas.getParent(), "--to", "ics,md", "-o", out);
        assertEquals(Exit.FINE, both.exit(), both.err());
        assertEquals(List.of("reply.canvas.md", "reply.plan.ics", "reply.plan.md"), List.copyOf(names(out)));
        assertTrue(both.err().contains("reply.canvas.json has no calendar"), both.err());
        assertStartsWith("BEGIN:VCALENDAR", out.resolve("reply.plan.ics"));
    }

    @Test
    void aReportHasPages() {
        var run = Ran.with("export", canvas, "--to", "csv", "--report");
        assertEquals(Exit.USAGE, run.exit());
        assertEquals("A report has pages: --report goes with pdf, png and svg.\n", run.err());
    }

    @Test
    void theWayOfThePaperIsChosen() throws IOException {
        Ran.with("export", canvas, "--to", "svg", "--orientation", "portrait", "--omit", "date,owner,product");
        var svg = Files.readString(canvas.resolveSibling(names(canvas.getParent()).stream().filter(name -> name.endsWith(".svg")).findFirst().orElseThrow()));
        assertTrue(svg.contains("viewBox=\"0 0 595"), svg.substring(0, 300));
    }

    @Test
    void onlyPagesOfAPdfSayThatTheDocumentIsAttached() throws IOException {
        assertEquals(svg("attached"), svg("bare", "--no-source"), "pictures carry nothing");
    }

    private String svg(String name, String... more) throws IOException {
        var out = folder.resolve(name);
        Ran.with(Stream.concat(Stream.of("export", canvas, "--to", "pdf,svg", "-o", out), Stream.of(more)).toArray());
        return Files.readString(out.resolve(names(out).stream().filter(file -> file.endsWith(".svg")).findFirst().orElseThrow()));
    }

    @Test
    void whatOnlyTheAttachedDocumentStillTellsIsSaidBefore() {
        var said = "The documents attached to the PDFs may still tell what is left out of their pages: Date, Owner. Use --no-source to leave them out too.\n";
        assertTrue(Ran.with("export", canvas, "--to", "pdf", "--omit", "date,owner").err().startsWith(said + "Wrote "));
        assertTrue(Ran.with("export", canvas, "--to", "pdf", "--omit", "date,owner", "--no-source", "-o", folder.resolve("bare")).err().startsWith("Wrote "));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("out"), "mine");
        for (var output : List.of(file, file.resolve("sub"))) {
            var run = Ran.with("export", canvas, "--to", "md", "-o", output);
            assertEquals(Exit.FAILED, run.exit());
            assertEquals(output.resolve("reply.canvas.md") + " was not written. " + file + " is a file, not a folder. Choose another folder.\n", run.err());
        }
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void filesOfOneNameDoNotReplaceEachOther() {
        var other = folder.resolve("other/reply.canvas.json");
        Ran.with("new", "canvas", "-o", other);
        var run = Ran.with("export", canvas, other, "--to", "csv", "-o", folder.resolve("out"));
        assertEquals(Exit.FAILED, run.exit());
        assertTrue(run.err().contains(other.toString()), run.err());
    }

    @Test
    void extractGivesBackWhatWasExportedByteForByte() throws IOException {
        Files.writeString(canvas, Files.readString(canvas).replace("\n", "\r\n"));
        assertEquals(Exit.FINE, Ran.with("export", canvas, "--to", "pdf", "--paper", "letter").exit());
        var back = folder.resolve("back.canvas.json");
        assertEquals(Exit.FINE, Ran.with("extract", canvas.resolveSibling("reply.canvas.pdf"), "-o", back).exit());
        assertArrayEquals(Files.readAllBytes(canvas), Files.readAllBytes(back));
    }

    @Test
    void withoutItsSourceAPdfGivesNothingBack() {
        assertEquals(Exit.FINE, Ran.with("export", canvas, "--to", "pdf", "--no-source").exit());
        var run = Ran.with("extract", canvas.resolveSibling("reply.canvas.pdf"), "-o", folder.resolve("back.canvas.json"));
        assertEquals(Exit.UNREADABLE, run.exit());
        assertTrue(run.err().contains("exported without its source"), run.err());
    }

    @Test
    void theOthersAreDoneWhenOneFileIsBad() throws IOException {
        Files.writeString(folder.resolve("in/bad.plan.json"), "{");
        var run = Ran.with("export", folder.resolve("in"), "--to", "md");
        assertEquals(Exit.UNREADABLE, run.exit());
        assertTrue(Files.exists(folder.resolve("in/reply.canvas.md")));
        assertEquals("{", Files.readString(folder.resolve("in/bad.plan.json")));
    }

    @Test
    void anUnknownFormatOrPaperIsWrongUsage() {
        assertEquals(Exit.USAGE, Ran.with("export", canvas, "--to", "docx").exit());
        assertEquals(Exit.USAGE, Ran.with("export", canvas, "--to", "pdf", "--paper", "a5").exit());
        assertEquals(Exit.USAGE, Ran.with("export", canvas).exit());
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static void assertStartsWith(String expected, Path file) throws IOException {
        assertEquals(expected, new String(Files.readAllBytes(file), 0, expected.length(), StandardCharsets.ISO_8859_1));
    }
}
