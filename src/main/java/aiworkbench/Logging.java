package aiworkbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Sends what this program and its libraries log to the file that {@value #FILE} names, and nowhere else: people never read a stack
 * trace. The log manager makes an instance when somebody logs for the first time, which is rare.
 */
public final class Logging {

    /** The environment variable that names the file. */
    static final String FILE = "AIWORKBENCH_LOG";
    private static final String NOWHERE = "handlers=\n";

    /**
     * Configures the log manager.
     *
     * @throws IOException never, in practice: the configuration is read from memory
     */
    public Logging() throws IOException {
        var configuration = configuration(System.getenv(FILE)).getBytes(StandardCharsets.ISO_8859_1);
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(configuration));
    }

    /** Makes the log manager use this class. */
    static void use() {
        System.setProperty("java.util.logging.config.class", Logging.class.getName());
        // JGit logs through SLF4J, which would say at its first use that nothing listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    /** Writes failures to a file from now on, unless somebody has named a file for everything. */
    static void failuresTo(Path file) {
        if (configuration(System.getenv(FILE)).equals(NOWHERE)) {
            Logger.getLogger("").addHandler(new FailureLog(file));
        }
    }

    /** Nothing is logged to a folder that is not there; complaining about that would be a stack trace again. */
    static String configuration(String file) {
        if (file == null || file.isBlank() || !Files.isDirectory(Path.of(file).toAbsolutePath().getParent())) {
            return NOWHERE;
        }
        var handler = "java.util.logging.FileHandler";
        return """
                handlers=%1$s
                %1$s.pattern=%2$s
                %1$s.append=true
                %1$s.encoding=UTF-8
                %1$s.formatter=java.util.logging.SimpleFormatter
                """.formatted(handler, escaped(Path.of(file).toAbsolutePath().toString()));
    }

    /** In the pattern a percent sign and in the properties a backslash mean something; other scripts are written as code points. */
    private static String escaped(String path) {
        var text = new StringBuilder();
        for (char c : path.replace("%", "%%").replace("\\", "\\\\").toCharArray()) {
            text.append(c < 128 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return text.toString();
    }
}
