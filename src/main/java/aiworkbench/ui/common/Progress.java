package aiworkbench.ui.common;

/** How background work tells the window how far it is. May be called from any thread. */
public interface Progress {

    /**
     * Tells how much is done.
     *
     * @param fraction from 0 to 1, or -1 if unknown
     * @param message what it is at, in the user's words
     */
    void report(double fraction, String message);

    /** True once the user has asked to stop; the work should then return soon. */
    boolean cancelled();
}
