package aiworkbench.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files as a whole or not at all, and says so. */
final class Output {

    private final Console console;
    private boolean complete = true;

    Output(Console console) {
        this.console = console;
    }

    /** {@link Exit#FINE} or {@link Exit#FAILED}. */
    int exit() {
        return complete ? Exit.FINE : Exit.FAILED;
    }

    /** Puts these bytes into a file, and makes its folder if it is missing. */
    void write(Path file, byte[] bytes) {
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Files.createDirectories(real.getParent());
            replace(real, bytes);
            console.say("cli.written", file);
        } catch (IOException e) {
            console.say("cli.unwritable", file, Causes.of(e, console.messages()));
            complete = false;
        }
    }

    /** The new bytes are on the disk before they take the place of the old ones. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        var temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
