package aiworkbench.storage.document;

import aiworkbench.model.Document;
import aiworkbench.storage.Image;
import aiworkbench.storage.Proven;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.Fresh;
import aiworkbench.storage.file.SaveLog;
import aiworkbench.storage.file.SaveOptions;
import aiworkbench.storage.file.Target;
import aiworkbench.storage.file.Written;
import aiworkbench.storage.recovery.Vault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Saves an open document into a file, which holds it from then on. What need not be done before the file is safe is left for
 * {@link #settle()}: if the program is killed before, the next start finds the same in the file and in the journal.
 */
final class Writing {

    private final Kit kit;
    private final Journaling journal;
    private final Place place;
    private final Proven proven = new Proven();
    private Optional<Runnable> unsettled = Optional.empty();
    private boolean unsure;

    Writing(Kit kit, Journaling journal, Place place) {
        this.kit = kit;
        this.journal = journal;
        this.place = place;
    }

    /**
     * Saves at a place, which is the place of the document from then on.
     *
     * @param expected hash of what may be replaced there; {@link Target#NO_FILE} if nothing may be there
     */
    Path save(Snapshot saved, Path path, String expected, Set<Permission> permissions, SaveOptions.Waiting waiting) throws StorageProblem {
        settle();
        Fresh fresh = Images.fresh(kit.format(), saved.document(), proven);
        long upTo = journal.savePoint(saved);
        SaveOptions options = new SaveOptions(
                permissions.contains(Permission.WRITE_PROTECTED), permissions.contains(Permission.LINK), SaveLog.NONE, waiting);
        Target target = kit.files().look(path, options, place.image());
        boolean samePlace = place.is(target.file());
        if (samePlace && !permissions.contains(Permission.SHRINK)) {
            requireNotShrunk(fresh, target);
        }
        if (!target.holds(fresh.bytes())) {
            target.require(Set.of(expected));
        }
        return samePlace && journal.vault().isPresent()
                ? here(saved, upTo, fresh, target, permissions, options)
                : there(saved, fresh, target, permissions, options);
    }

    /** Does what the last save has left for later. */
    void settle() {
        Optional<Runnable> work = unsettled;
        unsettled = Optional.empty();
        work.ifPresent(Runnable::run);
    }

    /**
     * Saves to the file whose vault has our journal. The old image is in the history before the file is touched, and the journal knows of
     * the save: both is seen to while the temporary file is written. The new image is in the file, and follows when there is time.
     */
    private Path here(Snapshot saved, long upTo, Fresh fresh, Target target, Set<Permission> permissions, SaveOptions options)
            throws StorageProblem {
        Image old = target.bytes().map(bytes -> new Image(bytes, target.hash())).orElse(null);
        AtomicBoolean kept = new AtomicBoolean();
        Fresh noted = fresh.unless(() -> {
            kept.set(journal.step(vault -> vault.saving(upTo, old, image(fresh), target.file(), "")));
            return kept.get() || permissions.contains(Permission.NO_HISTORY) ? Optional.empty() : Optional.of(noHistory());
        });
        Books books = books(() -> journal.vault().orElseThrow(), permissions);
        Path file;
        try {
            file = write(saved.document(), noted, target, options.with(books));
        } catch (StorageProblem e) {
            books.settle();
            throw e;
        } finally {
            noted.rest();
        }
        unsettled = Optional.of(() -> {
            // Without the images the journal does not know of this save: it starts anew.
            if (kept.get()) {
                journal.step(Vault::saved);
            } else {
                journal.restart(image(fresh), saved.document(), saved);
            }
            books.settle();
            whole(file);
        });
        return file;
    }

    private static Image image(Fresh fresh) {
        return new Image(fresh.bytes(), fresh.hash());
    }

    private SaveFailed noHistory() {
        RecoveryFailed cause = new RecoveryFailed(journal.trouble().orElseThrow());
        return new SaveFailed(Reason.UNSURE, cause.complaint(), cause);
    }

    /** Saves to another file, or to ours while no vault protects it, and goes on in the vault of that file. */
    private Path there(Snapshot saved, Fresh fresh, Target target, Set<Permission> permissions, SaveOptions options) throws StorageProblem {
        fresh.requireFit();
        Image image = image(fresh);
        NextVault way = new NextVault(new Vaults(kit.recovery(), kit.format()), journal, permissions);
        Optional<Vault> next = way.of(target);
        Optional<Books> books = next.map(vault -> books(() -> vault, permissions));
        try {
            way.keep(next, target, image);
            Path file = write(saved.document(), fresh, target, books.map(options::with).orElse(options));
            journal.goOnIn(next, image, saved);
            whole(file);
            return file;
        } catch (StorageProblem e) {
            next.ifPresent(Vaults::release);
            throw e;
        } finally {
            books.ifPresent(Books::settle);
        }
    }

    /** Nothing of the file is left to be completed or taken back. */
    private void whole(Path file) {
        journal.step(vault -> new Books(vault::saves, kit.inPlaceOnly(), true).whole(file));
    }

    private Books books(Supplier<Vault> vault, Set<Permission> permissions) {
        return new Books(() -> vault.get().saves(), kit.inPlaceOnly(), permissions.contains(Permission.NO_HISTORY));
    }

    /** Asks before a save that removes most of what the file holds. */
    private void requireNotShrunk(Fresh fresh, Target target) throws SaveFailed {
        boolean emptied = !journal.listsSomething() && Images.listsSomething(kit.format().tree(place.onDisk()));
        if (emptied || Images.isMuchSmaller(fresh.bytes(), place.image().orElseThrow().bytes())) {
            throw SaveFailed.because(Reason.SHRINKS, target.name());
        }
    }

    /** Writes, unless the file holds these bytes already; until it is sure that a file lasts, it is written even if it looks right. */
    private Path write(Document document, Fresh fresh, Target target, SaveOptions options) throws StorageProblem {
        boolean asItIs = target.holds(fresh.bytes()) && !unsure;
        unsure = true;
        Written written = written(asItIs, fresh, target, options);
        unsure = false;
        place.holds(written.file(), image(fresh), written.stamp(), document);
        return written.file();
    }

    private Written written(boolean asItIs, Fresh fresh, Target target, SaveOptions options) throws StorageProblem {
        try {
            return asItIs ? asItIs(fresh, target) : kit.files().replace(target, fresh, options);
        } catch (SaveFailed e) {
            if (e.getCause() instanceof RecoveryFailed noHistory) {
                throw noHistory;
            }
            throw e;
        }
    }

    private static Written asItIs(Fresh fresh, Target target) throws SaveFailed {
        fresh.requireFit();
        return new Written(target.file(), target.hash(), target.stamp(), false);
    }
}
