package aiworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the distribution: which Java it takes, and from where it can be started. */
class LauncherIT {

    @TempDir
    private Path folder;

    @Test
    void startsThroughLinksFromAnyDirectoryAndWithSpacesInPaths() throws IOException {
        var spaced = Files.createDirectories(folder.resolve("my links"));
        var first = Files.createSymbolicLink(spaced.resolve("first"), Launched.LAUNCHER);
        var second = Files.createSymbolicLink(spaced.resolve("second link"), Path.of("first"));
        for (var launcher : new Path[] {Launched.LAUNCHER, first, second}) {
            var run = Launched.start(launcher, spaced, Map.of(), "--version");
            assertEquals(0, run.exit(), run.err());
            assertTrue(run.out().startsWith("AI Product Workbench "), run.out());
        }
        Files.delete(second);
        Files.delete(first);
    }

    @Test
    void startsFromAFolderWithSpacesInItsName() throws IOException {
        var home = Files.createDirectories(folder.resolve("my programs/work bench"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Launched.LAUNCHER, home.resolve("bin/aiworkbench"), StandardCopyOption.COPY_ATTRIBUTES);
        var lib = Files.createSymbolicLink(home.resolve("lib"), Launched.APP.resolve("lib"));
        assertEquals(0, Launched.start(home.resolve("bin/aiworkbench"), folder, Map.of(), "check", "--help").exit());
        Files.delete(lib);
    }

    @Test
    void takesTheJavaOfTheEnvironmentIfItIsNewEnough() throws IOException {
        var run = Launched.start(Launched.LAUNCHER, folder, Map.of("JAVA_HOME", java("26.0.1").toString()), "check", "a file");
        assertTrue(run.out().startsWith("Java 26.0.1\n"), run.out());
        assertTrue(run.out().endsWith("aiworkbench.Main\ncheck\na file\n"), run.out());
    }

    @Test
    void passesOverAnOldJava() throws IOException {
        var path = java("17.0.15").resolve("bin") + ":" + System.getenv("PATH");
        var run = Launched.start(Launched.LAUNCHER, folder, Map.of("JAVA_HOME", java("24").toString(), "PATH", path), "--version");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("AI Product Workbench "), run.out());
    }

    @Test
    void takesTheJavaOfThePathThroughItsLinks() throws IOException {
        var links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("java"), java("25").resolve("bin/java"));
        var run = Launched.start(Launched.LAUNCHER, folder, Map.of("PATH", links + ":" + System.getenv("PATH")), "--version");
        assertTrue(run.out().startsWith("Java 25\n"), run.out());
    }

    @Test
    void saysWhatToInstallIfThereIsNoJava() throws IOException {
        var launcher = Files.writeString(folder.resolve("aiworkbench"),
                Files.readString(Launched.LAUNCHER).replace("needed=25", "needed=999"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        var run = Launched.start(launcher, folder, Map.of(), "--version");
        assertEquals(2, run.exit());
        assertEquals("AI Product Workbench needs Java 999 or newer and found none. Install a JDK 999, for example from "
                + "https://adoptium.net, or set JAVA_HOME to one.\n", run.err());
    }

    @Test
    void knowsTheVerbsOfTheCommandLine() throws IOException {
        for (var launcher : new String[] {"aiworkbench", "aiworkbench.bat"}) {
            var text = Files.readString(Launched.APP.resolve("bin").resolve(launcher));
            var list = Pattern.compile("(?m)(?:^ {4}|in \\()(new[ |]+check[^)]*)\\)").matcher(text);
            assertTrue(list.find(), launcher);
            var verbs = new TreeSet<>(Set.of(list.group(1).split("[ |]+")));
            verbs.removeIf(word -> word.startsWith("-") || word.equals("help"));
            assertEquals(new TreeSet<>(Cli.VERBS), verbs, launcher);
        }
    }

    @Test
    void worksWithNamesBeyondAsciiWithoutALocale() {
        var environment = Map.of("LC_ALL", "C", "LANG", "C");
        var name = "Stücke für 東京.canvas.json";
        var run = Launched.start(Launched.LAUNCHER, folder, environment, "new", "canvas", "--title", "Stücke für 東京", "-o", name);
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.exists(folder.resolve(name)));
        assertEquals("Wrote " + name + ".\n", run.err());
    }

    @Test
    void saysInOneSentenceThatThereIsNoDisplay() {
        for (var display : new String[] {"", ":987"}) {
            var run = Launched.start(Launched.LAUNCHER, folder, Map.of("DISPLAY", display));
            assertEquals(Exit.FAILED, run.exit());
            assertTrue(run.isCalm(), run.err());
            assertTrue(run.err().startsWith("There is no display here, so the window cannot open.\n"), run.err());
        }
    }

    @Test
    void writesPicturesInsteadOfOpeningAWindowIfAskedTo() throws IOException {
        Launched.in(folder, "new", "canvas", "-o", "reply.canvas.json");
        var run = Launched.start(Launched.LAUNCHER, folder, Map.of("DISPLAY", ""), "--pictures-to", "demo", ".");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.isCalm(), run.err());
        assertTrue(Files.size(folder.resolve("demo/reply.canvas.png")) > 10_000);
        assertTrue(Files.size(folder.resolve("demo/reply.canvas.pdf")) > 1_000);
    }

    /** Stands for an installed Java: says its version, and what it was asked to run. */
    private Path java(String version) throws IOException {
        var home = folder.resolve("jdk " + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        var java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho Java " + version + "\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }
}
