package aiworkbench.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Fetches from and pushes to the repository that the branch is shared through.
 *
 * <p>The git program does it, because it alone can ask the key and password stores of the system: nothing secret passes through here.
 * It runs no hooks and never waits for a password at a terminal.
 */
public final class Remote {

    private final WorkTree tree;

    /** The counterpart of a work tree. */
    public Remote(WorkTree tree) {
        this.tree = tree;
    }

    /**
     * Learns what the other repository has.
     *
     * @param stopped asked now and then whether to give up
     */
    public void fetch(BooleanSupplier stopped) throws IOException {
        run(List.of("fetch", "--quiet", "--no-recurse-submodules"), stopped);
    }

    /**
     * Gives the other repository the commits of the branch; makes the branch there if it is new.
     *
     * @throws GitTrouble also if documents in these commits have conflicts that nobody has decided
     */
    public void push(BooleanSupplier stopped) throws IOException {
        var branch = tree.state().branch().orElseThrow(() -> new GitTrouble(GitTrouble.Why.DETACHED, ""));
        var undecided = new OpenConflicts(tree.repository()).paths();
        if (!undecided.isEmpty()) {
            throw new GitTrouble(GitTrouble.Why.UNDECIDED, String.join(", ", undecided));
        }
        var remote = tree.repository().getConfig().getString("branch", branch, "remote");
        var remotes = tree.repository().getRemoteNames();
        if (remote == null && remotes.isEmpty()) {
            throw new GitTrouble(GitTrouble.Why.NO_REMOTE, branch);
        }
        run(List.of("push", "--quiet", "--no-verify", "--set-upstream", remote == null ? remotes.iterator().next() : remote, branch), stopped);
    }

    private void run(List<String> arguments, BooleanSupplier stopped) throws IOException {
        var command = new ArrayList<>(List.of("git", "-c", "core.hooksPath=/dev/null"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(tree.top().toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putIfAbsent("GIT_SSH_COMMAND", "ssh -o BatchMode=yes");
        // Into a file: a pipe that nobody empties would stop the program, and this waits for its end first.
        var said = Files.createTempFile("git", ".txt");
        try {
            int exit = wait(start(builder.redirectOutput(said.toFile())), stopped);
            if (exit != 0) {
                throw trouble(new String(Files.readAllBytes(said), StandardCharsets.UTF_8));
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new GitTrouble(GitTrouble.Why.NO_PROGRAM, "");
        }
        process.getOutputStream().close();
        return process;
    }

    private static int wait(Process process, BooleanSupplier stopped) throws IOException {
        try {
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                if (stopped.getAsBoolean()) {
                    process.destroy();
                    throw new GitTrouble(GitTrouble.Why.STOPPED, "");
                }
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new GitTrouble(GitTrouble.Why.STOPPED, "");
        }
    }

    /** What the words of the git program mean. */
    static GitTrouble trouble(String said) {
        var words = said.toLowerCase(Locale.ROOT);
        if (words.contains("[rejected]") || words.contains("non-fast-forward")) {
            return new GitTrouble(GitTrouble.Why.REFUSED, "");
        } else if (words.contains("could not resolve host") || words.contains("could not connect") || words.contains("failed to connect")
                || words.contains("connection refused") || words.contains("timed out") || words.contains("network is unreachable")) {
            return new GitTrouble(GitTrouble.Why.NETWORK, "");
        } else if (words.contains("host key verification failed") || words.contains("certificate")) {
            return new GitTrouble(GitTrouble.Why.STRANGER, line(said));
        } else if (words.contains("permission denied") || words.contains("authentication failed") || words.contains("could not read username")
                || words.contains("could not read password")) {
            return new GitTrouble(GitTrouble.Why.ACCESS, "");
        } else if (words.contains("dubious ownership")) {
            return new GitTrouble(GitTrouble.Why.OWNER, "");
        }
        return new GitTrouble(GitTrouble.Why.OTHER, line(said));
    }

    /** What it says itself, without its full stop, else all that was said. */
    private static String line(String said) {
        return said.lines().filter(it -> it.startsWith("fatal:") || it.startsWith("error:")).findFirst().orElse(said.strip())
                .replaceFirst("^(fatal|error): ", "").replaceFirst("\\.$", "");
    }
}
