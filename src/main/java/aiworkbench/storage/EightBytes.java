package aiworkbench.storage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at the bytes of JSON texts eight at a time, because nearly all text stands for itself to its end. */
final class EightBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;

    private EightBytes() {}

    /**
     * How far bytes surely stand for themselves: there is no quote, no backslash and no control character before the place that this gives, and
     * whoever goes on from there one by one meets one within eight bytes, or the end.
     */
    static int plainUpTo(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length && isPlain((long) EIGHT.get(bytes, at))) {
            at += Long.BYTES;
        }
        return at;
    }

    /** Whether none of eight bytes is a quote, a backslash or below a space: then no subtraction borrows from the top bit of its byte. */
    private static boolean isPlain(long eight) {
        long quote = eight ^ ONES * '"';
        long backslash = eight ^ ONES * '\\';
        long found = (quote - ONES) & ~quote | (backslash - ONES) & ~backslash | (eight - ONES * ' ') & ~eight;
        return (found & ONES << 7) == 0;
    }
}
