package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.Complaint;

/** What became of the edits that an earlier start of the program could not save. */
public sealed interface Restored {

    /** There were none. */
    record Nothing() implements Restored {}

    /**
     * They were made again.
     *
     * @param document with the edits; the file is as it was
     * @param torn whether the last of them were lost when the program ended
     */
    record Edits(Document document, boolean torn) implements Restored {}

    /**
     * The file is neither the one they were made on nor one that was saved. Nothing was applied.
     *
     * @param base what they were made on
     * @param mine that with the edits
     */
    record Mismatch(Document base, Document mine) implements Restored {}

    /**
     * There were some, but what they were made on is gone or spoilt.
     *
     * @param why the sentence for the user
     */
    record Missing(Complaint why) implements Restored {}
}
