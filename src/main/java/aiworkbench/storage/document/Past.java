package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.Opened;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.recovery.GivenUp;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.Vault;
import aiworkbench.storage.recovery.Version;
import aiworkbench.storage.recovery.Versions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The earlier versions of one document, those from before its file was moved or renamed after all others. Blocks, except for making one. */
public final class Past {

    private final RecoveryStore recovery;
    private final Vault vault;
    private final Optional<DocumentId> document;
    private final JsonFormat format;

    /**
     * The past of what a vault keeps.
     *
     * @param document its id, by which its earlier files are known; empty if nobody can tell
     */
    Past(RecoveryStore recovery, Vault vault, Optional<DocumentId> document, JsonFormat format) {
        this.recovery = recovery;
        this.vault = vault;
        this.document = document;
        this.format = format;
    }

    /** All versions, newest first; those of earlier places after all others. */
    public List<Version> versions() throws RecoveryFailed {
        List<Version> all = new ArrayList<>();
        for (Vault place : places()) {
            all.addAll(place.versions().list());
        }
        return all;
    }

    /**
     * A version as a document.
     *
     * @throws RecoveryFailed if its copy is gone or spoilt
     * @throws FormatProblem if it never was a document
     */
    public Opened open(Version version) throws RecoveryFailed, FormatProblem {
        return format.open(bytes(version));
    }

    /** A version byte for byte. */
    public byte[] bytes(Version version) throws RecoveryFailed {
        return holder(version.hash()).get(version.hash());
    }

    /** Edits that were given up, newest first. */
    public List<GivenUp> givenUp() throws RecoveryFailed {
        List<GivenUp> all = new ArrayList<>();
        for (Vault place : places()) {
            all.addAll(place.givenUp());
        }
        return all;
    }

    /**
     * The document that edits had come to when they were given up.
     *
     * @throws RecoveryFailed if what they start from is gone or spoilt
     */
    public Document open(GivenUp givenUp) throws RecoveryFailed, FormatProblem {
        return new Restoring(format).of(holder(givenUp.edits().base()), givenUp.edits());
    }

    /** The newest version that can be read, and when it was kept. */
    public Optional<Version> lastGood() throws RecoveryFailed {
        for (Version version : versions()) {
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

    /** The vault of the document, then those of files that it was in and that are no longer there, the last one first. */
    private List<Vault> places() throws RecoveryFailed {
        List<Vault> places = new ArrayList<>(List.of(vault));
        if (document.isPresent()) {
            for (Path earlier : recovery.filesOf(document.get()).reversed()) {
                if (!vault.file().equals(Optional.of(earlier)) && Files.notExists(earlier)) {
                    places.add(recovery.vault(earlier));
                }
            }
        }
        return places;
    }

    private Versions holder(String hash) throws RecoveryFailed {
        return places().stream().map(Vault::versions).filter(versions -> versions.has(hash)).findFirst().orElse(vault.versions());
    }
}
