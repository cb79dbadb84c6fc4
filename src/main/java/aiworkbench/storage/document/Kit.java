package aiworkbench.storage.document;

import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.recovery.RecoveryStore;
import java.nio.file.Path;
import java.util.Set;

/**
 * What all keepers of one start of the program share.
 *
 * @param inPlaceOnly folders without atomic replace, as they are found
 */
record Kit(JsonFormat format, WholeFile reader, AtomicFile files, RecoveryStore recovery, Set<Path> inPlaceOnly) {}
