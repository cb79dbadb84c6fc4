package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.cli.Ran.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CliTest {

    @TempDir
    private Path folder;

    static Stream<String> verbs() {
        return Cli.VERBS.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbExplainsItself(String verb) {
        var run = Ran.with(verb, "--help");
        assertEquals(Exit.FINE, run.exit());
        assertTrue(run.out().startsWith("Usage: aiworkbench " + verb), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void wrongUsageSaysHowToGetHelp(String verb) {
        var run = Ran.with(verb, "--no-such-option");
        assertEquals(Exit.USAGE, run.exit());
        assertTrue(run.err().endsWith("Try “aiworkbench " + verb + " --help”.\n"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void theHelpNamesEveryVerb() {
        var help = Ran.with("--help").out();
        Cli.VERBS.forEach(verb -> assertTrue(help.lines().anyMatch(line -> line.startsWith("  " + verb + " ")), help));
    }

    @Test
    void withoutAVerbTheWindowOpens() {
        var asked = new ArrayList<Asked>();
        Window window = (files, pictures) -> {
            asked.add(new Asked(files, pictures));
            return Exit.FINE;
        };
        Ran.with(window);
        Ran.with(window, folder, "--pictures-to", "demo");
        assertEquals(List.of(new Asked(List.of(), Optional.empty()), new Asked(List.of(folder), Optional.of(Path.of("demo")))), asked);
    }

    @Test
    void aMistypedVerbDoesNotOpenTheWindow() {
        var run = Ran.with((_, _) -> {
            throw new AssertionError("opened");
        }, "chekc", folder);
        assertEquals(Exit.USAGE, run.exit());
        assertTrue(run.err().startsWith("chekc is neither a verb nor a file"), run.err());
    }

    @Test
    void formatRewritesOnlyWhatDiffers() throws IOException {
        var neat = folder.resolve("neat.canvas.json");
        Ran.with("new", "canvas", "-o", neat);
        var before = Files.getLastModifiedTime(neat);
        var text = Files.readString(neat);
        var messy = Files.writeString(folder.resolve("messy.canvas.json"), text.replace("\n", " "));
        var run = Ran.with("format", folder);
        assertEquals(Exit.FINE, run.exit());
        assertEquals(text, Files.readString(messy));
        assertEquals(before, Files.getLastModifiedTime(neat));
        assertEquals("Wrote " + messy + ".\n" + neat + " is in order already.\n", run.err());
    }

    @Test
    void formatLeavesDocumentsOfANewerReleaseAlone() throws IOException {
        var file = folder.resolve("a.canvas.json");
        Ran.with("new", "canvas", "-o", file);
        var newer = Files.readString(file).replace("\"version\": 1", "\"version\":   2");
        Files.writeString(file, newer);
        assertEquals(Exit.UNREADABLE, Ran.with("format", file).exit());
        assertEquals(newer, Files.readString(file));
    }

    @Test
    void extractSaysWhyAFileGivesNoDocument() throws IOException {
        var noPdf = Files.writeString(folder.resolve("a.pdf"), "not a PDF");
        var target = folder.resolve("a.plan.json");
        for (var pdf : List.of(noPdf, folder.resolve("missing.pdf"), folder)) {
            var run = Ran.with("extract", pdf, "-o", target);
            assertEquals(Exit.UNREADABLE, run.exit(), run.err());
            assertTrue(run.err().startsWith(pdf + ":1:1: "), run.err());
        }
        assertTrue(Files.notExists(target));
    }
}
