package aiworkbench.storage.recovery;

import java.util.List;

/** What to do with recovered edits, given the file as it is now. */
public sealed interface Replay {

    /**
     * Apply these, in order, to this image.
     *
     * @param image its hash: the base, or an image that was saved
     * @param commands may be empty: nothing is unsaved
     */
    record On(String image, List<byte[]> commands) implements Replay {

        public On {
            commands = List.copyOf(commands);
        }
    }

    /**
     * The file is neither the one the edits started from nor one that was saved: apply nothing, compare three ways.
     *
     * @param base hash of the image that the commands belong to
     * @param commands all of them, in order
     */
    record Mismatch(String base, List<byte[]> commands) implements Replay {

        public Mismatch {
            commands = List.copyOf(commands);
        }
    }
}
