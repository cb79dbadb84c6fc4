package aiworkbench.storage.file;

import java.nio.file.Path;

/**
 * A file that is being written in place.
 *
 * @param target the real file
 * @param oldHash of what it held; {@link Target#NO_FILE} if it is new
 * @param newHash of what it is to hold
 */
public record Redo(Path target, String oldHash, String newHash) {

    /** How far the writing came. */
    public enum State {
        /** Nothing was overwritten. */
        OLD,
        /** All was written. */
        NEW,
        /** It broke off, or another program wrote to the file since. Complete it or go back; keep a copy of what is there. */
        TORN
    }

    /** The state of a file that has this hash now. */
    public State state(String hash) {
        if (hash.equals(newHash)) {
            return State.NEW;
        }
        return hash.equals(oldHash) ? State.OLD : State.TORN;
    }
}
