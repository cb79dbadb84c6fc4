package aiworkbench.storage.recovery;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an image is in the history. */
public enum Why {
    /** It was read from the file. */
    READ,
    /** It was about to be saved. */
    SAVED,
    /** Another program put it in the place of ours. */
    REPLACED_OUTSIDE,
    /** It went into a merge, or came out of one. */
    MERGED,
    /** The user gave it up. */
    DISCARDED,
    /** It holds edits that an earlier start did not save, and that do not belong to the file as it is now. */
    NOT_APPLIED,
    /** It could not be read as a document. */
    DAMAGED,
    /** What the first unsaved edit started from. */
    BASE,
    /** It was found without a note, as after a crash. */
    FOUND,
    /** Not an image: edits that were given up. */
    EDITS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Why> of(String word) {
        return Stream.of(values()).filter(why -> why.word().equals(word)).findFirst();
    }
}
