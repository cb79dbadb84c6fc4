package aiworkbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code git} program of this computer, run in one folder. Only asks for and sets configuration, so it runs no hooks. */
final class GitProgram {

    private static final int NOT_SET = 1;
    private static final int NO_SECTION = 128;

    private final Path folder;

    private GitProgram(Path folder) {
        this.folder = folder;
    }

    /** Git refused. */
    static final class Failed extends IOException {

        private static final long serialVersionUID = 1L;

        Failed(String said) {
            super(said);
        }

        /** The first line of what it said. */
        String said() {
            return getMessage().lines().findFirst().orElse("").replaceFirst("^fatal: ", "");
        }
    }

    private record Result(int exit, String out, String err) {}

    static GitProgram in(Path folder) {
        return new GitProgram(folder);
    }

    /** The top folder of the work tree. */
    Path top() throws IOException {
        return Path.of(need("rev-parse", "--show-toplevel").strip());
    }

    /** A value of the repository's own configuration. */
    Optional<String> get(String key) throws IOException {
        var result = run("config", "--local", "--get", key);
        if (result.exit() > NOT_SET) {
            throw new Failed(result.err());
        }
        return result.exit() == NOT_SET ? Optional.empty() : Optional.of(result.out().strip());
    }

    /** Sets a value of the repository's own configuration. */
    void set(String key, String value) throws IOException {
        need("config", "--local", key, value);
    }

    /** Takes a section out of the repository's own configuration, if it is there. */
    void removeSection(String name) throws IOException {
        var result = run("config", "--local", "--remove-section", name);
        if (result.exit() != 0 && result.exit() != NO_SECTION) {
            throw new Failed(result.err());
        }
    }

    private String need(String... arguments) throws IOException {
        var result = run(arguments);
        if (result.exit() != 0) {
            throw new Failed(result.err());
        }
        return result.out();
    }

    private Result run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(folder.toFile()).start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Result(process.waitFor(), out, err);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
