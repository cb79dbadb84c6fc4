package aiworkbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Writes what went wrong to a file, which is made when that happens for the first time. An old file gives way when it gets long. */
final class FailureLog extends Handler {

    private static final int LONGEST = 1 << 20;

    private final Path file;
    private FileHandler writer;
    private boolean given;

    FailureLog(Path file) {
        this.file = file;
        setLevel(Level.WARNING);
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        if (isLoggable(logged) && open()) {
            writer.publish(logged);
        }
    }

    private boolean open() {
        if (writer == null && !given) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                writer = new FileHandler(file.toAbsolutePath().toString().replace("%", "%%"), LONGEST, 1, true);
                writer.setFormatter(new SimpleFormatter());
                writer.setEncoding("UTF-8");
            } catch (IOException e) {
                // There is nowhere left to tell; whoever handles the failure itself tells it to the user.
                given = true;
                reportError(null, e, ErrorManager.OPEN_FAILURE);
            }
        }
        return writer != null;
    }

    @Override
    public synchronized void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            writer.close();
            writer = null;
            given = true;
        }
    }
}
