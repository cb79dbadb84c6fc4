package aiworkbench.export.layout;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * How far a layout may go, so that no document keeps the program busy without end.
 *
 * @param pages most pages of one document
 * @param time longest time for one document
 */
public record LayoutLimits(int pages, Duration time) {

    /** What every export keeps to. */
    public static final LayoutLimits USUAL = new LayoutLimits(500, Duration.ofSeconds(60));

    /** What a report of several documents keeps to. */
    public static final LayoutLimits REPORT = new LayoutLimits(2000, Duration.ofSeconds(180));

    /** Counts the time from now on. */
    Watch start() {
        return new Watch(this, System.nanoTime());
    }

    /** The limits of a layout that has begun. */
    record Watch(LayoutLimits limits, long began) {

        /** Called for every text, so that it is noticed soon; also when the thread was asked to stop. */
        void checkTime() {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the layout is not wanted any more");
            }
            if (System.nanoTime() - began > limits.time().toNanos()) {
                throw new TooLongException("longer than " + limits.time());
            }
        }

        void checkPages(int pages) {
            if (pages > limits.pages()) {
                throw new TooLongException("more than " + limits.pages() + " pages");
            }
        }
    }
}
