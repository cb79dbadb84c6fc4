package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.Image;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.Opened;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.Vaults.Gained;
import aiworkbench.storage.file.AtomicFile;
import aiworkbench.storage.file.Causes;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.file.SaveOptions;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.file.WholeFile;
import aiworkbench.storage.recovery.LockCustom;
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
import java.util.function.Supplier;

/** Opens documents so that nothing of them can be lost: the first half of the protocol, of which {@link Keeper} is the second. Blocks. */
public final class Keepers {

    private final DocumentStore store = new DocumentStore();
    private final JsonFormat format = new JsonFormat();
    private final Restoring restoring = new Restoring(format);
    private final Supplier<RecoveryStore> opening;
    private final LockCustom.Wish sideLocks;
    private Kit kit;

    /**
     * Opens documents that a recovery store protects.
     *
     * @param recovery opens the store; asked once, when it is needed first
     */
    public Keepers(Supplier<RecoveryStore> recovery) {
        this(recovery, LockCustom.Wish.AUTOMATIC);
    }

    /**
     * The same.
     *
     * @param sideLocks whether locks are put beside documents for other machines
     */
    Keepers(Supplier<RecoveryStore> recovery, LockCustom.Wish sideLocks) {
        this.opening = recovery;
        this.sideLocks = sideLocks;
    }

    /** Tries the recovery store again, as after the user has mended it. {@link Keeper#protect} then protects what was not. */
    public void retry() {
        kit().recovery().retry();
    }

    /** Protects edits in another folder from now on, the best one by the user's word. */
    public void protectIn(Path place) {
        kit().recovery().prefer(place);
    }

    private Vaults vaults() {
        return new Vaults(kit().recovery(), format);
    }

    /** The store is opened by whoever needs it first, never by the thread of the window. */
    private synchronized Kit kit() {
        if (kit == null) {
            kit = new Kit(format, new WholeFile(), new AtomicFile(), opening.get(), ConcurrentHashMap.newKeySet(), sideLocks);
        }
        return kit;
    }

    /** Documents with edits that an earlier start of the program did not save. */
    public RecoveryStore.Findings findings() {
        return kit().recovery().findings();
    }

    /** The earlier versions of a document in a file, whether or not it is open. */
    public Past past(Path file, DocumentId document) throws RecoveryFailed {
        return new Past(kit().recovery(), kit().recovery().vault(file), Optional.of(document), format);
    }

    /**
     * Opens a file.
     *
     * @throws CannotOpen if it cannot be read at all
     */
    public Found open(Path path) throws StorageProblem {
        WholeFile.Contents contents = kit().reader().read(path);
        Path file = real(path);
        Gained gained = vaults().of(file);
        Optional<Vault> vault = gained.vault();
        if (vault.isPresent() && !Vaults.lock(vault.get())) {
            return elsewhere(file, contents, vault.get());
        }
        Optional<Redo> torn = vault.flatMap(open -> new Books(open::saves, kit().inPlaceOnly(), true).torn(kit().files()));
        if (torn.isPresent()) {
            return new Found.Interrupted(file, torn.get(), vault.orElseThrow());
        }
        try {
            return ready(file, contents, format.open(contents.bytes()), gained);
        } catch (FormatProblem e) {
            Optional<Past> past = vault.flatMap(found -> keepDamaged(found, contents.bytes()));
            vault.ifPresent(Vaults::release);
            return new Found.Damaged(file, e, contents.bytes(), past);
        }
    }

    /** Whoever has the file open keeps its history; here it is only looked at. */
    private Found elsewhere(Path file, WholeFile.Contents contents, Vault vault) {
        try {
            return new Found.Elsewhere(file, format.open(contents.bytes()), Vaults.holder(vault));
        } catch (FormatProblem e) {
            return new Found.Damaged(file, e, contents.bytes(), Optional.of(new Past(kit().recovery(), vault, Optional.empty(), format)));
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
        SaveOptions options = SaveOptions.EXPORT.withProtected().with(new Books(vault::saves, kit().inPlaceOnly(), true));
        Target now = kit().files().look(redo.target(), options);
        if (now.bytes().isPresent()) {
            vault.versions().put(now.bytes().get(), Why.DAMAGED, "");
        }
        String wanted = complete ? redo.newHash() : redo.oldHash();
        if (wanted.equals(Target.NO_FILE)) {
            kit().files().remove(redo, now, options);
        } else {
            kit().files().finish(redo, now, vault.versions().get(wanted), options);
        }
        vault.close();
        return open(interrupted.file());
    }

    /** Leaves a broken-off save as it is; the next opening asks again. */
    public void leave(Found.Interrupted interrupted) {
        Vaults.release(interrupted.vault());
    }

    /** Looks after a document that no file holds. */
    public Keeper keepNew(Document document) {
        return new Keeper(kit(), new Journaling(kit().recovery(), format, vaults().ofNew(document), document), document);
    }

    /** What bringing unsaved work back came to. */
    public sealed interface Recovery {

        /** The file is there; opening it brings the work back. */
        record InFile(Path file) implements Recovery {}

        /** The document with the work, which no file holds. */
        record Document(aiworkbench.model.Document document, Keeper keeper) implements Recovery {}

        /** Nothing could be brought back. */
        record Nothing(Restored why) implements Recovery {}
    }

    /** Brings work back that an earlier start of the program did not save. */
    public Recovery restore(Unsaved unsaved) throws RecoveryFailed {
        Optional<Path> file = unsaved.recovered().file();
        if (file.filter(Files::exists).isPresent()) {
            return new Recovery.InFile(file.get());
        }
        Vault vault = unsaved.vault();
        if (!vault.tryLock()) {
            return new Recovery.Nothing(new Restored.Nothing());
        }
        try {
            return restored(vault);
        } catch (RecoveryFailed e) {
            Vaults.release(vault);
            throw e;
        }
    }

    private Recovery restored(Vault vault) throws RecoveryFailed {
        Restored restored = restoring.of(vault, Optional.empty());
        return switch (restored) {
            case Restored.Edits(var document, _) -> {
                vault.resume(vault.recovered().orElseThrow());
                Journaling journal = new Journaling(kit().recovery(), format, Gained.of(vault), document);
                yield new Recovery.Document(document, new Keeper(kit(), journal, document));
            }
            case Restored.Mismatch(_, var mine) -> withoutFile(vault, mine);
            case Restored.Nothing _, Restored.Missing _ -> {
                // Told once: what is left of it stays in the history.
                vault.discard();
                Vaults.release(vault);
                yield new Recovery.Nothing(restored);
            }
        };
    }

    /** The file that the work belongs to is gone: the work becomes a document that was never saved. */
    private Recovery withoutFile(Vault vault, Document document) throws RecoveryFailed {
        Keeper keeper = keepNew(document);
        if (keeper.keepFirst()) {
            vault.discard();
        }
        Vaults.release(vault);
        return new Recovery.Document(document, keeper);
    }

    /** What can be saved of a damaged file; empty if nothing can. */
    public Optional<Document> salvage(Found.Damaged damaged) {
        return new Salvage(format).of(damaged.bytes());
    }

    private Found ready(Path file, WholeFile.Contents contents, Opened opened, Gained gained) {
        Document document = opened.document();
        Restored restored = opened.readOnly() ? new Restored.Nothing() : restored(gained.vault(), contents);
        Gained usable = opened.readOnly() || gained.vault().isEmpty() ? gained : begin(gained.vault().get(), contents, restored, document);
        Document noted = restored instanceof Restored.Edits(var edited, _) ? edited : document;
        Journaling journal = new Journaling(kit().recovery(), format, usable, noted);
        if (opened.readOnly()) {
            journal.end();
        }
        Keeper keeper = new Keeper(kit(), journal, file, contents, document);
        return new Found.Ready(keeper, LatePlace.noted(file, opened), restored, new Siblings(store).of(file, document.id(), document.kind()));
    }

    private Restored restored(Optional<Vault> vault, WholeFile.Contents contents) {
        if (vault.isEmpty()) {
            return new Restored.Nothing();
        }
        try {
            return restoring.of(vault.get(), Optional.of(new Image(contents.bytes(), contents.hash())));
        } catch (RecoveryFailed e) {
            return new Restored.Missing(e.complaint());
        }
    }

    /** Edits that were made again go on in their journal; all others lie in the history before a new one starts. */
    private Gained begin(Vault vault, WholeFile.Contents contents, Restored restored, Document document) {
        try {
            if (restored instanceof Restored.Mismatch(_, var mine)) {
                vault.versions().put(format.write(mine), Why.NOT_APPLIED, "");
            }
            if (restored instanceof Restored.Edits) {
                vault.resume(vault.recovered().orElseThrow());
            } else {
                vault.start(new Image(contents.bytes(), contents.hash()));
            }
        } catch (RecoveryFailed e) {
            Vaults.release(vault);
            return Gained.nothing(e);
        }
        return tidied(vault, document);
    }

    /** Edits are protected even if clearing up fails. */
    private Gained tidied(Vault vault, Document document) {
        Gained gained = Gained.of(vault);
        try {
            vault.identify(document.id());
            vault.saves().sweep(store::holdsDocument);
            vault.tidy();
            return gained;
        } catch (RecoveryFailed e) {
            return gained.with(e);
        }
    }

    private Optional<Past> keepDamaged(Vault vault, byte[] bytes) {
        try {
            vault.versions().put(bytes, Why.DAMAGED, "");
            return Optional.of(new Past(kit().recovery(), vault, Optional.empty(), format));
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    private static Path real(Path path) throws CannotOpen {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw Causes.opening(path, e);
        }
    }
}
