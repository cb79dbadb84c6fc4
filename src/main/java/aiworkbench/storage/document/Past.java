package aiworkbench.storage.document;

import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.Opened;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.Version;
import aiworkbench.storage.recovery.Versions;
import java.util.List;
import java.util.Optional;

/** The earlier versions of one document. Blocks. */
public final class Past {

    private final Versions versions;
    private final JsonFormat format;

    Past(Versions versions, JsonFormat format) {
        this.versions = versions;
        this.format = format;
    }

    /** All versions, newest first. */
    public List<Version> versions() throws RecoveryFailed {
        return versions.list();
    }

    /**
     * A version as a document.
     *
     * @throws RecoveryFailed if its copy is gone or spoilt
     * @throws FormatProblem if it never was a document
     */
    public Opened open(Version version) throws RecoveryFailed, FormatProblem {
        return format.open(versions.get(version.hash()));
    }

    /** A version byte for byte. */
    public byte[] bytes(Version version) throws RecoveryFailed {
        return versions.get(version.hash());
    }

    /** The newest version that can be read, and when it was kept. */
    public Optional<Version> lastGood() throws RecoveryFailed {
        for (Version version : versions.list()) {
            if (isGood(version)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    private boolean isGood(Version version) {
        try {
            open(version);
            return true;
        } catch (RecoveryFailed | FormatProblem _) {
            return false;
        }
    }
}
