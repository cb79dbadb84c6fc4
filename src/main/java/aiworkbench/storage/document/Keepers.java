package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.Opened;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.file.SaveOptions;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.Unsaved;
import aiworkbench.storage.recovery.Vault;
import aiworkbench.storage.recovery.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Opens documents so that nothing of them can be lost: the first half of the protocol, of which {@link Keeper} is the second. Blocks. */
public final class Keepers {

    private final DocumentStore store = new DocumentStore();
    private final Kit kit;
    private final Restoring restoring;

    /** Opens documents that a recovery store protects. */
    public Keepers(RecoveryStore recovery) {
        kit = new Kit(new JsonFormat(), new WholeFile(), new AtomicFile(), recovery, ConcurrentHashMap.newKeySet());
        restoring = new Restoring(kit.format());
    }

    /** Documents with edits that an earlier start of the program did not save. */
    public RecoveryStore.Findings findings() {
        return kit.recovery().findings();
    }

    /**
     * Opens a file.
     *
     * @throws CannotOpen if it cannot be read at all
     * @throws FormatProblem if it is no document, and no history is kept
     */
    public Found open(Path path) throws StorageProblem {
        WholeFile.Contents contents = kit.reader().read(path);
        Path file = real(path);
        Optional<Vault> vault = vault(file);
        if (vault.isPresent() && !lock(vault.get())) {
            return new Found.Elsewhere(file, kit.format().open(contents.bytes()), holder(vault.get()));
        }
        Optional<Redo> torn = torn(vault);
        if (torn.isPresent()) {
            return new Found.Interrupted(file, torn.get(), vault.orElseThrow());
        }
        try {
            return ready(file, contents, kit.format().open(contents.bytes()), vault);
        } catch (FormatProblem e) {
            Optional<Past> past = vault.flatMap(found -> keepDamaged(found, contents.bytes()));
            release(vault);
            return new Found.Damaged(file, e, contents.bytes(), past);
        }
    }

    /**
     * Ends a save that broke off, then opens the file. What lies there now stays in the history.
     *
     * @param complete true puts the new bytes there, false the old ones
     */
    public Found finish(Found.Interrupted interrupted, boolean complete) throws StorageProblem {
        Redo redo = interrupted.redo();
        Vault vault = interrupted.vault();
        SaveOptions options = SaveOptions.EXPORT.withProtected().with(new Books(vault.saves(), kit.inPlaceOnly()));
        Target now = kit.files().look(redo.target(), options);
        if (now.bytes().isPresent()) {
            vault.versions().put(now.bytes().get(), Why.DAMAGED, "");
        }
        String wanted = complete ? redo.newHash() : redo.oldHash();
        if (wanted.equals(Target.NO_FILE)) {
            kit.files().remove(redo, now, options);
        } else {
            kit.files().finish(redo, now, vault.versions().get(wanted), options);
        }
        vault.close();
        return open(interrupted.file());
    }

    /** Leaves a broken-off save as it is; the next opening asks again. */
    public void leave(Found.Interrupted interrupted) {
        release(Optional.of(interrupted.vault()));
    }

    /** Looks after a document that no file holds. */
    public Keeper keepNew(Document document) {
        Optional<Vault> vault = start(document);
        return new Keeper(kit, new Journaling(kit.recovery(), kit.format(), vault, document), document);
    }

    /**
     * Brings a document back that was never saved.
     *
     * @param unsaved without a file, from {@link #findings()}
     */
    public Recovery restore(Unsaved unsaved) throws RecoveryFailed {
        Vault vault = unsaved.vault();
        vault.tryLock();
        Restored restored = restoring.of(vault, Target.NO_FILE);
        if (restored instanceof Restored.Edits(var document, _)) {
            vault.resume(vault.recovered().orElseThrow());
            Journaling journal = new Journaling(kit.recovery(), kit.format(), Optional.of(vault), document);
            return new Recovery(Optional.of(new Keeper(kit, journal, document)), restored);
        }
        release(Optional.of(vault));
        return new Recovery(Optional.empty(), restored);
    }

    /**
     * A document that was never saved, brought back.
     *
     * @param keeper empty if nothing could be brought back
     */
    public record Recovery(Optional<Keeper> keeper, Restored restored) {}

    /** Gives up edits of an earlier start; they stay in the history for 30 days. */
    public void discard(Unsaved unsaved) throws RecoveryFailed {
        if (unsaved.vault().tryLock()) {
            unsaved.vault().discard();
            unsaved.vault().close();
        }
    }

    private Found ready(Path file, WholeFile.Contents contents, Opened opened, Optional<Vault> vault) {
        Document document = opened.document();
        Restored restored = opened.readOnly() ? new Restored.Nothing() : restored(vault, contents);
        Optional<Vault> usable = opened.readOnly() ? Optional.empty() : begin(vault, contents, restored, document);
        Document noted = restored instanceof Restored.Edits(var edited, _) ? edited : document;
        Keeper keeper = new Keeper(kit, new Journaling(kit.recovery(), kit.format(), usable, noted), file, contents, document);
        return new Found.Ready(keeper, opened, restored, new Siblings(store).of(file, document.id(), document.kind()));
    }

    private Restored restored(Optional<Vault> vault, WholeFile.Contents contents) {
        if (vault.isEmpty()) {
            return new Restored.Nothing();
        }
        try {
            return restoring.of(vault.get(), contents.hash());
        } catch (RecoveryFailed e) {
            return new Restored.Missing(e.complaint());
        }
    }

    /** Edits that were made again go on in their journal; all others lie in the history before a new one starts. */
    private Optional<Vault> begin(Optional<Vault> vault, WholeFile.Contents contents, Restored restored, Document document) {
        try {
            if (vault.isPresent()) {
                Vault open = vault.get();
                open.saves().sweep(this::isWhole);
                if (restored instanceof Restored.Mismatch(_, var mine)) {
                    open.versions().put(kit.format().write(mine), Why.NOT_APPLIED, "");
                }
                if (restored instanceof Restored.Edits) {
                    open.resume(open.recovered().orElseThrow());
                } else {
                    open.start(contents.bytes());
                }
                open.identify(document.id());
                open.tidy();
            }
            return vault;
        } catch (RecoveryFailed e) {
            release(vault);
            return Optional.empty();
        }
    }

    private boolean isWhole(Path target) {
        try {
            store.open(target);
            return true;
        } catch (StorageProblem e) {
            return false;
        }
    }

    private Optional<Vault> start(Document document) {
        try {
            Vault vault = kit.recovery().vault(document.id());
            if (!vault.tryLock()) {
                return Optional.empty();
            }
            vault.start(kit.format().write(document));
            vault.identify(document.id());
            return Optional.of(vault);
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    private Optional<Vault> vault(Path file) {
        try {
            return kit.recovery().protects() ? Optional.of(kit.recovery().vault(file)) : Optional.empty();
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    private static boolean lock(Vault vault) {
        try {
            return vault.tryLock();
        } catch (RecoveryFailed e) {
            return true;
        }
    }

    private static Optional<aiworkbench.storage.recovery.LockHolder> holder(Vault vault) {
        try {
            return vault.holder();
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    /** The save that broke off half-way; those that did not are closed. */
    private Optional<Redo> torn(Optional<Vault> vault) throws StorageProblem {
        if (vault.isEmpty()) {
            return Optional.empty();
        }
        Books books = new Books(vault.get().saves(), kit.inPlaceOnly());
        for (var noted : vault.get().saves().redos()) {
            Redo redo = new Redo(noted.target(), noted.oldHash(), noted.newHash());
            if (kit.files().settle(redo, books) == Redo.State.TORN) {
                return Optional.of(redo);
            }
        }
        return Optional.empty();
    }

    private Optional<Past> keepDamaged(Vault vault, byte[] bytes) {
        try {
            vault.versions().put(bytes, Why.DAMAGED, "");
            return Optional.of(new Past(vault.versions(), kit.format()));
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    private static void release(Optional<Vault> vault) {
        try {
            if (vault.isPresent()) {
                vault.get().close();
            }
        } catch (RecoveryFailed e) {
            // The system lets go of the lock when the program ends.
            System.getLogger(Keepers.class.getName()).log(System.Logger.Level.WARNING, "A lock stays", e);
        }
    }

    private static Path real(Path path) throws CannotOpen {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw aiworkbench.storage.file.Causes.opening(path, e);
        }
    }
}
