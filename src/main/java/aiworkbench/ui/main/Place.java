package aiworkbench.ui.main;

import java.nio.file.Path;

/**
 * Where a document lies, and what lay there when it was last read or written.
 *
 * @param path its file
 * @param hash fingerprint of the file's bytes, to notice changes by others
 */
record Place(Path path, String hash) {}
