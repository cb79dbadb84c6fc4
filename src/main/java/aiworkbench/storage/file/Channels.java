package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writing to open files, to the last byte. */
final class Channels {

    private Channels() {}

    /** Writes these bytes at their own position in the file; a system may take fewer at a time than it is given. */
    static void write(FileChannel channel, byte[] bytes, int from, int to) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, to - from);
        while (rest.hasRemaining()) {
            channel.write(rest, rest.position());
        }
    }

    /** Forces bytes and attributes to disk. */
    static void force(FileChannel channel) throws ForceFailed {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new ForceFailed(e);
        }
    }
}
