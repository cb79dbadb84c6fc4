package aiworkbench.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import aiworkbench.model.DocumentKind;
import aiworkbench.storage.file.AtomicFile;

/**
 * How Git is told about documents: a merge driver and a way to show them in the configuration of a repository, and lines in its
 * {@code .gitattributes} that say which files they are for.
 *
 * <p>What somebody else wrote there stays: settings of the same name are not replaced, and our lines come first, so that any others win.
 */
final class GitSetup {

    private static final String FIRST = "# aiworkbench: begin";
    private static final String LAST = "# aiworkbench: end";
    private static final String DRIVER = "merge.aiworkbench.driver";
    private static final String SHOWN = "diff.aiworkbench.textconv";
    /** Git puts in the base, ours, theirs and the path. */
    private static final String MERGE = " merge %O %A %B -o %A --name %P";
    private static final String TEXT = " git text";
    private static final String HOME = "aiworkbench.home";

    private final Console console;
    private final GitProgram git;
    private final AtomicFile files = new AtomicFile();

    GitSetup(Console console, GitProgram git) {
        this.console = console;
        this.git = git;
    }

    /** How a shell starts this program. */
    static String thisProgram() {
        var home = System.getProperty(HOME);
        if (home != null) {
            var windows = System.getProperty("os.name").startsWith("Windows");
            return quoted(Path.of(home, "bin", windows ? "aiworkbench.bat" : "aiworkbench").toString());
        }
        return quoted(Path.of(System.getProperty("java.home"), "bin", "java").toString()) + " -XX:TieredStopAtLevel=1 -cp "
                + quoted(classPath()) + " aiworkbench.Main";
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Git runs its commands in a shell of Unix on every system. */
    private static String quoted(String text) {
        return "'" + text.replace('\\', '/').replace("'", "'\\''") + "'";
    }

    /** Sets it up, or sets it up anew. */
    int install(String program) throws IOException {
        var top = git.top();
        var attributes = top.resolve(".gitattributes");
        if (isForeign(attributes)) {
            return Exit.USAGE;
        }
        var settings = new LinkedHashMap<String, String>();
        settings.put("merge.aiworkbench.name", "AI Product Workbench");
        settings.put(DRIVER, program + MERGE);
        settings.put(SHOWN, program + TEXT);
        for (var setting : settings.entrySet()) {
            git.set(setting.getKey(), setting.getValue());
        }
        console.say("cli.git.config", "merge.aiworkbench, diff.aiworkbench", top);
        var block = FIRST + "\n" + Arrays.stream(DocumentKind.values())
                .map(kind -> "*" + kind.extension() + " text eol=lf merge=aiworkbench diff=aiworkbench\n").collect(Collectors.joining()) + LAST + "\n";
        write(attributes, block + without(read(attributes)), "cli.git.attributes");
        return Exit.FINE;
    }

    /** Takes away what {@link #install} set up, and nothing else. */
    int uninstall() throws IOException {
        var top = git.top();
        var attributes = top.resolve(".gitattributes");
        if (isForeign(attributes)) {
            return Exit.USAGE;
        }
        for (var key : Map.of("merge.aiworkbench", DRIVER, "diff.aiworkbench", SHOWN).entrySet()) {
            if (git.get(key.getValue()).isPresent()) {
                git.removeSection(key.getKey());
            }
        }
        console.say("cli.git.unset", "merge.aiworkbench, diff.aiworkbench", top);
        if (Files.exists(attributes)) {
            var rest = without(read(attributes));
            if (rest.isEmpty()) {
                Files.delete(attributes);
                console.say("cli.git.deleted", attributes);
            } else {
                write(attributes, rest, "cli.git.cleaned");
            }
        }
        return Exit.FINE;
    }

    /** Whether something there is somebody else's; says so. */
    private boolean isForeign(Path attributes) throws IOException {
        if (Files.isSymbolicLink(attributes)) {
            console.say("cli.git.link", attributes);
            return true;
        }
        for (var key : Map.of(DRIVER, MERGE, SHOWN, TEXT).entrySet()) {
            var now = git.get(key.getKey());
            if (now.filter(value -> !value.endsWith(key.getValue())).isPresent()) {
                console.say("cli.git.foreign", key.getKey(), now.get());
                return true;
            }
        }
        return false;
    }

    private void write(Path attributes, String text, String said) throws IOException {
        if (!text.equals(read(attributes))) {
            files.write(attributes, text.getBytes(StandardCharsets.ISO_8859_1));
            console.say(said, attributes);
        }
    }

    /** Every byte is one character, so that lines in any encoding stay as they are. */
    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    }

    private static String without(String text) {
        int from = text.indexOf(FIRST);
        int to = text.indexOf(LAST, Math.max(0, from));
        if (from < 0 || to < 0) {
            return text;
        }
        int end = text.indexOf('\n', to);
        return text.substring(0, from) + (end < 0 ? "" : text.substring(end + 1));
    }
}
