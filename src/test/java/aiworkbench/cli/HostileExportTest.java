package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Text that wants to be a formula, a script, a link or a path: in exported files it stays text. */
class HostileExportTest {

    private static final List<String> FORMULAS = List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "'=1+1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201");
    private static final List<String> LINKS = List.of("javascript:alert(1)", "file:///etc/passwd", "[a](javascript:b)", "![x](http://e.example/p.png)",
            "<script>alert(1)</script>", "<img src=x onerror=y>", "a|b|c", "http://e.example", "www.e.example", "<http://e.example>", "data:text/html,x");

    /** What a PDF may never do by itself. */
    private static final Set<String> FORBIDDEN = Set.of("Launch", "GoToR", "GoToE", "JavaScript", "Named", "SubmitForm", "ImportData", "Rendition", "Movie", "Sound");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeADocumentFullOfThem() throws IOException {
        var metrics = Stream.concat(FORMULAS.stream(), LINKS.stream())
                .map(text -> "{\"id\":\"m" + Integer.toHexString(text.hashCode()) + "\",\"name\":" + JsonMapper.shared().writeValueAsString(text) + "}")
                .collect(Collectors.joining(","));
        var notes = LINKS.stream().map(text -> "{\"id\":\"n" + Integer.toHexString(text.hashCode()) + "\",\"block\":\"user-problem\",\"text\":"
                + JsonMapper.shared().writeValueAsString(text) + "}").collect(Collectors.joining(","));
        file = Files.writeString(folder.resolve("a.canvas.json"), "{\"format\":\"aiworkbench-canvas\",\"version\":1,\"id\":\"00000000-0000-4000-8000-000000000007\","
                + "\"header\":{\"product\":\"../../<b>&amp;=1\"},\"notes\":[" + notes + "],\"metrics\":[" + metrics + "]}");
        var run = Ran.with("export", file, "--to", "pdf,svg,md,csv");
        assertEquals(Exit.FINE, run.exit(), run.err());
    }

    @Test
    void noFieldOfATableStartsLikeAFormula() throws IOException {
        var csv = Files.readString(folder.resolve("a.canvas.csv"));
        assertTrue(csv.substring(1).replaceAll("\"(?:[^\"]|\"\")*\"", "").matches("[,\\r\\n]+"), "every field is quoted");
        var risky = Pattern.compile("(?m)(?:^|,)\"[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]").matcher(csv.substring(1)).results().toList();
        assertEquals(0, risky.size(), csv);
        assertTrue(csv.contains("\"'=1+1\"") && csv.contains("\"''=1+1\""), "an apostrophe of the user is told from ours");
    }

    @Test
    void markdownHoldsNoHtmlNoPictureAndNoLinkThatNobodyMade() throws IOException {
        var markdown = Files.readString(folder.resolve("a.canvas.md"));
        assertFalse(Pattern.compile("(?<!\\\\)<(?!br>)").matcher(markdown).find(), markdown);
        assertFalse(Pattern.compile("(?<!\\\\)!?(?<!\\\\)\\[[^\\]]*(?<!\\\\)\\]\\(").matcher(markdown).find(), markdown);
        assertFalse(Pattern.compile("(?i)\\b(https?:|www\\.)").matcher(markdown).find(), markdown);
        assertTrue(markdown.contains("a\\|b\\|c"), markdown);
    }

    @Test
    void aPdfDoesNothingByItself() throws IOException {
        try (var document = Loader.loadPDF(folder.resolve("a.canvas.pdf").toFile())) {
            var actions = actions(document);
            assertTrue(actions.stream().noneMatch(FORBIDDEN::contains), actions.toString());
            var catalog = document.getDocumentCatalog().getCOSObject();
            assertFalse(catalog.containsKey(COSName.OPEN_ACTION) || catalog.containsKey(COSName.AA));
        }
    }

    private static Set<String> actions(PDDocument document) {
        var actions = new TreeSet<String>();
        for (var key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                collect(dictionary, actions, 0);
            }
        }
        return actions;
    }

    private static void collect(COSDictionary dictionary, Set<String> actions, int depth) {
        for (var name : List.of(COSName.S, COSName.SUBTYPE)) {
            if (dictionary.getDictionaryObject(name) instanceof COSName value) {
                actions.add(value.getName());
            }
        }
        for (var name : dictionary.keySet()) {
            if (depth < 3 && dictionary.getItem(name) instanceof COSDictionary inner) {
                collect(inner, actions, depth + 1);
            }
        }
    }

    @Test
    void picturesHoldNoScriptAndNothingRemote() throws IOException {
        try (var files = Files.list(folder)) {
            for (var picture : files.filter(path -> path.toString().endsWith(".svg")).toList()) {
                var svg = Files.readString(picture);
                var tags = svg.replaceAll("\"[^\"]*\"", "\"\"");
                assertFalse(Pattern.compile("(?i)<(script|foreignObject|iframe|image|img)\\b|<[^>]*\\son\\w+\\s*=").matcher(tags).find(), "active content");
                assertFalse(Pattern.compile("(?i)href=\"(?!#|https?:|mailto:)").matcher(svg).find(), "only web and mail links");
                assertFalse(svg.contains("<!DOCTYPE") || svg.contains("<!ENTITY"));
            }
        }
    }

    @Test
    void theNamesOfFilesComeFromFilesAndNotFromTitles() throws IOException {
        try (var files = Files.list(folder)) {
            assertTrue(files.allMatch(path -> path.getFileName().toString().startsWith("a.canvas.")));
        }
    }
}
