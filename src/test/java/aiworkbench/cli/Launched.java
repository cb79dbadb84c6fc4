package aiworkbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, run as a process until it ended.
 *
 * @param out standard output
 * @param err standard error
 */
record Launched(int exit, String out, String err) {

    /** The folder that the build made. */
    static final Path APP = Path.of(System.getProperty("aiworkbench.app", "target/app")).toAbsolutePath();
    static final Path LAUNCHER = APP.resolve("bin/aiworkbench");

    private static final int LONGEST_SECONDS = 60;

    /** Starts the launcher of the build in a folder. */
    static Launched in(Path folder, String... arguments) {
        return start(LAUNCHER, folder, Map.of(), arguments);
    }

    /** Starts a launcher with extra environment; an empty value removes a variable. */
    static Launched start(Path launcher, Path folder, Map<String, String> environment, String... arguments) {
        try {
            var output = Files.createTempFile("out", ".txt");
            var errors = Files.createTempFile("err", ".txt");
            var command = new ArrayList<>(List.of(launcher.toString()));
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(output.toFile()).redirectError(errors.toFile());
            builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "AIWORKBENCH_LOG"));
            environment.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            var process = builder.start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + LONGEST_SECONDS + " s: " + command);
            }
            var result = new Launched(process.exitValue(), Files.readString(output), Files.readString(errors, StandardCharsets.UTF_8));
            Files.delete(output);
            Files.delete(errors);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** No user ever reads a stack trace or a warning of the virtual machine. */
    boolean isCalm() {
        return !err.contains("\tat ") && !err.contains("Exception") && !err.contains("WARNING") && !out.contains("\tat ");
    }
}
