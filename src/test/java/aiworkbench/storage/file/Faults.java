package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.file.Path;

/** What goes wrong in a {@link FaultFileSystem}: asked before and after each call. */
class Faults {

    /** Calls that a file system answers. */
    enum Op { OPEN, CREATE, READ, WRITE, FORCE, TRUNCATE, SIZE, CLOSE, MOVE, DELETE, STAT, LINK, REAL_PATH, ACCESS, GET_ATTRIBUTE, SET_ATTRIBUTE, STORE }

    /**
     * One call.
     *
     * @param number from 1
     * @param file the real file
     */
    record Call(int number, Op op, Path file) {}

    /** The process died. Nothing it does after that has any effect. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    void before(Call call) throws IOException {}

    void after(Call call) throws IOException {}

    /** How many bytes of a write the system takes. */
    int takes(Call call, int bytes) throws IOException {
        return bytes;
    }

    /** Bytes reached the file. */
    void wrote(Call call, long position, byte[] bytes) {}

    /** A file got a new length. */
    void truncated(Call call, long size) {}

    /** A file got a new name. */
    void moved(Path from, Path to) {}
}
