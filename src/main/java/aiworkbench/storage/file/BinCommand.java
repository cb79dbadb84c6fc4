package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;

/** A bin that a program of the system fills. The program finds the name of the file in an environment variable, so that nothing in it can be a command. */
final class BinCommand implements Bin {

    /** The variable with the file's path. */
    static final String FILE = "AIWORKBENCH_BIN";

    private static final int SECONDS = 30;

    private final List<String> command;
    private final int seconds;

    BinCommand(List<String> command) {
        this(command, SECONDS);
    }

    /**
     * The same.
     *
     * @param seconds how long the program may take
     */
    BinCommand(List<String> command, int seconds) {
        this.command = List.copyOf(command);
        this.seconds = seconds;
    }

    @Override
    public Binned put(Path file) throws SaveFailed {
        try {
            byte[] bytes = Files.readAllBytes(file);
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put(FILE, file.toAbsolutePath().toString());
            var process = builder.start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (Files.exists(file)) {
                throw new SaveFailed(Reason.FAILED, Complaint.about("storage.bin.refused", file.toString()), null);
            }
            return new Binned(file, bytes, Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SaveFailed(Reason.FAILED, Complaint.about("storage.bin.refused", file.toString()), e);
        } catch (IOException e) {
            throw e instanceof SaveFailed known ? known : new SaveFailed(Reason.FAILED, Complaint.about("storage.bin.none", file.toString()), e);
        }
    }
}
