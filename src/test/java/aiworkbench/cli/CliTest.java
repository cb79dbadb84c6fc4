package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.ValueSource;

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
    void theShellCompletesEveryVerbAndItsOptions() {
        var script = Ran.completion();
        var program = script.substring(script.indexOf("function _picocli_aiworkbench() {"));
        var words = program.lines().filter(line -> line.contains("local commands=")).findFirst().orElseThrow().split("\"")[1].split(" ");
        assertTrue(List.of(words).containsAll(Cli.VERBS), program);
        assertTrue(program.contains("--pictures-to"), program);
        assertTrue(script.substring(script.indexOf("function _picocli_aiworkbench_export")).contains("--to"), script);
        assertTrue(script.lines().anyMatch(line -> line.matches("complete -F \\w+ .*aiworkbench.*")), script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema canvas", "check FOLDER", "check FOLDER --format sarif", "--help", "--version", "help check"})
    void outputThatCannotBeWrittenIsAFailure(String line) {
        Ran.with("new", "canvas", "-o", folder.resolve("a.canvas.json"));
        var run = Ran.withoutRoom(Stream.of(line.split(" ")).map(word -> word.equals("FOLDER") ? folder : word).toArray());
        if (line.equals("check FOLDER")) {
            assertEquals(Exit.FINE, run.exit(), "a report of no findings needs no room");
        } else {
            assertEquals(Exit.FAILED, run.exit(), run.err());
            assertTrue(run.err().endsWith("The output could not be written: the disk may be full, or the program that was to read it has ended.\n"), run.err());
        }
    }

    @Test
    void helpExplainsAVerbAndKnowsWhatIsNone() {
        assertEquals(Ran.with("check", "--help").out(), Ran.with("help", "check").out());
        assertEquals(Ran.with("--help").out(), Ran.with("help").out());
        var run = Ran.with("help", "nope");
        assertEquals(Exit.USAGE, run.exit());
        assertEquals("“nope” is not a verb. “aiworkbench --help” lists the verbs.\n", run.err());
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
    void aMissingFileDoesNotKeepTheOthersAway() {
        var asked = new ArrayList<Path>();
        var missing = folder.resolve("gone.canvas.json");
        var run = Ran.with((files, _) -> {
            asked.addAll(files);
            return Exit.FINE;
        }, missing, folder);
        assertEquals(List.of(missing, folder), asked);
        assertTrue(run.err().startsWith(missing + " is neither"), run.err());
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
    void aPdfIsNoDocumentButExtractTakesOneOutOfIt() {
        Ran.with("new", "plan", "-o", folder.resolve("a.plan.json"));
        Ran.with("export", folder, "--to", "pdf");
        for (var arguments : List.of(List.of("check"), List.of("export", "--to", "md"))) {
            var run = Ran.with(Stream.concat(arguments.stream(), Stream.of(folder.resolve("a.plan.pdf"))).toArray());
            assertEquals(Exit.UNREADABLE, run.exit());
            assertTrue(run.err().contains("“aiworkbench extract”"), run.err());
        }
    }

    @Test
    void aFileIsNotGivenTheEndingOfAnotherKind() {
        var plan = folder.resolve("a.plan.json");
        var run = Ran.with("new", "canvas", "-o", plan);
        assertEquals(Exit.USAGE, run.exit());
        assertEquals("a.plan.json would be the name of a 90-day plan, but this is an AI product canvas. Choose a name that ends in .canvas.json.\n", run.err());
        assertTrue(Files.notExists(plan));

        Ran.with("new", "plan", "-o", plan);
        Ran.with("export", plan, "--to", "pdf");
        var risks = folder.resolve("b.risks.json");
        run = Ran.with("extract", folder.resolve("a.plan.pdf"), "-o", risks);
        assertEquals(Exit.USAGE, run.exit());
        assertTrue(run.err().startsWith("b.risks.json would be the name of a risk matrix, but this is a 90-day plan."), run.err());
        assertTrue(Files.notExists(risks));
    }

    @Test
    void aFolderIsNeverTheFileToWrite() {
        for (var target : List.of(folder, Path.of("/"))) {
            var run = Ran.with("new", "canvas", "-o", target, "--force");
            assertEquals(Exit.USAGE, run.exit());
            assertEquals(target + " is a folder. Choose another name.\n", run.err());
        }
    }

    @Test
    void aFolderNamedLikeADocumentIsAFolder() throws IOException {
        var odd = Files.createDirectories(folder.resolve("work/dir.plan.json"));
        Ran.with("new", "canvas", "-o", odd.resolve("a.canvas.json"));
        for (var given : List.of(folder.resolve("work"), odd)) {
            var run = Ran.with("check", given);
            assertEquals(Exit.FINE, run.exit(), run.err());
            assertTrue(run.err().contains("1 document reviewed"), run.err());
        }
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

    @Test
    void onlyFilesThatAreThereNeedNoCommandLine() throws IOException {
        var file = Files.writeString(folder.resolve("a.canvas.json"), "{}").toString();
        assertTrue(Cli.areFiles(List.of()));
        assertTrue(Cli.areFiles(List.of(file, folder.toString())));
        for (var word : List.of("check", "help", "--help", "-", "@" + file, file + "x")) {
            assertFalse(Cli.areFiles(List.of(word)), word);
            assertFalse(Cli.areFiles(List.of(file, word)), word);
        }
    }
}
