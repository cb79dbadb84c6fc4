package aiworkbench.storage.document;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.Opened;
import aiworkbench.storage.file.WholeFile;

/** What others did to the file of an open document. */
public sealed interface Outside {

    /** Nothing that matters, or nothing since it was told. */
    record Same() implements Outside {}

    /** The file is again as it was last read or written, after something else was told. */
    record Again() implements Outside {}

    /** The file is missing. */
    record Gone() implements Outside {}

    /**
     * The file holds another version of the document.
     *
     * @param contents the file as it was read
     */
    record Changed(Opened opened, WholeFile.Contents contents) implements Outside {}

    /**
     * The file holds something that is no document, or nothing: never a reason to give up what is open.
     *
     * @param why the sentence for the user
     */
    record Unreadable(Complaint why) implements Outside {}
}
