package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.merge.Merged;
import aiworkbench.storage.merge.ThreeWay;
import aiworkbench.storage.recovery.RecoveryStore;
import java.nio.file.Path;
import java.util.Set;

/**
 * What all keepers of one start of the program share.
 *
 * @param inPlaceOnly folders without atomic replace, as they are found
 */
record Kit(JsonFormat format, WholeFile reader, AtomicFile files, RecoveryStore recovery, Set<Path> inPlaceOnly) {

    Merged merge(Document base, Document mine, Document theirs) {
        return new ThreeWay(format).merge(format.tree(base), format.tree(mine), format.tree(theirs));
    }
}
