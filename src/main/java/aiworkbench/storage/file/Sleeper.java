package aiworkbench.storage.file;

/** Waits. Tests wait without time passing. */
@FunctionalInterface
public interface Sleeper {

    void sleep(long millis) throws InterruptedException;
}
