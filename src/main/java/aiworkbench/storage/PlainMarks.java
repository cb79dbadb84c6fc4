package aiworkbench.storage;

import java.util.Arrays;

/** Walks through the bytes of JSON from mark to mark: braces, brackets, commas, colons, and the blanks between. */
abstract class PlainMarks {

    /** All of the file; not to be changed. */
    final byte[] bytes;
    /** Where the next byte is. */
    int at;

    PlainMarks(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next byte that is no blank, which stays the next one. */
    final byte peek() throws Unusual {
        if (at >= bytes.length || bytes[at] <= ' ') {
            at = solid(at);
            if (at >= bytes.length) {
                throw new Unusual();
            }
        }
        return bytes[at];
    }

    /** The next place that holds no blank; the end if there is none. Loops here keep to local variables: that is much of the speed. */
    private int solid(int start) throws Unusual {
        byte[] all = bytes;
        int i = start;
        for (; i < all.length && all[i] <= ' '; i++) {
            byte b = all[i];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                throw new Unusual();
            }
        }
        return i;
    }

    /** Goes behind a byte, after blanks. */
    final void take(char wanted) throws Unusual {
        if (peek() != wanted) {
            throw new Unusual();
        }
        at++;
    }

    /** Goes behind a byte if it comes next, after blanks. */
    final boolean takes(char maybe) throws Unusual {
        boolean comes = peek() == maybe;
        if (comes) {
            at++;
        }
        return comes;
    }

    /** Goes behind bytes if they come next. */
    final boolean skips(byte[] maybe, int from, int to) {
        int end = at + to - from;
        boolean comes = end <= bytes.length && Arrays.equals(bytes, at, end, maybe, from, to);
        if (comes) {
            at = end;
        }
        return comes;
    }

    /** Whether another member or entry follows the one before; goes behind the comma, or behind the end. */
    final boolean more(char end) throws Unusual {
        if (takes(',')) {
            return true;
        }
        take(end);
        return false;
    }

    /** Demands that nothing but blanks is left. */
    final void end() throws Unusual {
        if (solid(at) < bytes.length) {
            throw new Unusual();
        }
    }

    /** The next byte, whatever it is; goes behind it. */
    final byte next() throws Unusual {
        if (at >= bytes.length) {
            throw new Unusual();
        }
        return bytes[at++];
    }
}
