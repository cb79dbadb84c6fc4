package aiworkbench.storage.file;

import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.ChangedOutside.Change;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is to be replaced, as it was when it was looked at.
 *
 * @param asked the path as it was given
 * @param file the file that it means, in the real folder
 * @param stamp {@link Stamp#NOTHING} if there is no file yet
 * @param hash of its bytes; {@link #NO_FILE} if there is no file yet
 * @param bytes of the old file, not to be changed; empty if there is none or it is larger than any document
 * @param writeProtected whether the user should be asked before it is replaced
 */
public record Target(Path asked, Path file, Stamp stamp, String hash, Optional<byte[]> bytes, boolean writeProtected) {

    /** The hash of a file that is not there. */
    public static final String NO_FILE = "";

    /** Whether there is a file to replace. */
    public boolean exists() {
        return stamp.exists();
    }

    /** Whether it holds these bytes already. */
    public boolean holds(byte[] others) {
        return bytes.filter(old -> Arrays.equals(old, others)).isPresent();
    }

    /** The file name for messages. */
    public String name() {
        return file.getFileName().toString();
    }

    /**
     * Check 1: the file is one of those that may be replaced.
     *
     * @param hashes of what the caller read or wrote; {@link #NO_FILE} if nothing may be there
     * @throws ChangedOutside if it is another one
     */
    public void require(Set<String> hashes) throws ChangedOutside {
        if (!hashes.contains(hash)) {
            throw changed(exists(), !hashes.contains(NO_FILE));
        }
    }

    ChangedOutside changed(boolean nowThere, boolean thereBefore) {
        if (!nowThere) {
            return new ChangedOutside(Change.GONE, name());
        }
        return new ChangedOutside(thereBefore ? Change.OTHER : Change.THERE, name());
    }
}
