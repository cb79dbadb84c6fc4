package aiworkbench.storage.file;

import java.nio.file.Path;

/**
 * A file that holds what was written, for good.
 *
 * @param file where it really is
 * @param hash of its bytes
 * @param stamp right after it was verified
 * @param inPlace whether it was overwritten instead of replaced
 */
public record Written(Path file, String hash, Stamp stamp, boolean inPlace) {}
