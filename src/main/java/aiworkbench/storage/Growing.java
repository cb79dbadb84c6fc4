package aiworkbench.storage;

/** Hears of the bytes of a file while others behind them are still being made. */
@FunctionalInterface
public interface Growing {

    /** Nobody listens. */
    Growing UNHEARD = (_, _, _) -> {};

    /** Bytes that follow those of the call before and will not change any more; those around them may. */
    void part(byte[] bytes, int from, int to);
}
