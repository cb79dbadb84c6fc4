package aiworkbench.storage.document;

import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.Opened;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.recovery.LockHolder;
import aiworkbench.storage.recovery.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What opening a file came to, if the file can be read at all. */
public sealed interface Found {

    /**
     * A document, looked after from now on.
     *
     * @param opened as its file holds it
     * @param restored edits that an earlier start could not save
     * @param siblings other copies of the same document beside it, such as a sync program leaves after a conflict
     */
    record Ready(Keeper keeper, Opened opened, Restored restored, List<Path> siblings) implements Found {}

    /**
     * Another start of the program has the document open. It can be looked at.
     *
     * @param holder who, as far as that is known
     */
    record Elsewhere(Path file, Opened opened, Optional<LockHolder> holder) implements Found {}

    /**
     * A save that overwrote the file in its place broke off, so the file is neither old nor new.
     *
     * @param vault of the file, locked
     */
    record Interrupted(Path file, Redo redo, Vault vault) implements Found {}

    /**
     * The file holds no document. It was left alone, and a copy of it is in the history.
     *
     * @param bytes what it holds, not to be changed
     * @param past its history; empty if there is no recovery store
     */
    record Damaged(Path file, FormatProblem why, byte[] bytes, Optional<Past> past) implements Found {}
}
