package aiworkbench.storage.document;

import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.recovery.LockCustom;
import aiworkbench.storage.recovery.RecoveryStore;
import java.nio.file.Path;
import java.util.Set;

/**
 * What all keepers of one start of the program share.
 *
 * @param inPlaceOnly folders without atomic replace, as they are found
 * @param sideLocks whether other machines are told what is open here
 */
record Kit(JsonFormat format, WholeFile reader, AtomicFile files, RecoveryStore recovery, Set<Path> inPlaceOnly,
        LockCustom.Wish sideLocks) {}
