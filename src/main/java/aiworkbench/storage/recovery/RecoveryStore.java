package aiworkbench.storage.recovery;

import aiworkbench.model.DocumentId;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.RecoveryFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where everything lies that protects documents against loss. Make one for each start of the program.
 *
 * <p>Blocks. Safe for several threads, its vaults for one each.
 */
public final class RecoveryStore {

    /**
     * What was found at the start.
     *
     * @param unsaved documents with edits that may not be saved and that no other start of the program has open, latest edit first
     * @param unreadable why more may be there that cannot be read
     */
    public record Findings(List<Unsaved> unsaved, List<Complaint> unreadable) {}

    private static final String BY_UUID = "by-uuid";
    private static final String IN_PLACE = "in-place";

    private final Roots roots;
    private final InstantSource clock;
    private final Retention retention;
    private final LockHolder us;
    private final Locks locks;

    private RecoveryStore(List<Path> places, InstantSource clock, Retention retention, LockHolder us) {
        this.roots = new Roots(places);
        this.clock = clock;
        this.retention = retention;
        this.us = us;
        this.locks = new Locks(us);
    }

    /**
     * Opens the store. That a place cannot be used throws nothing: {@link #problem()} tells.
     *
     * @param places to try, the best one first, from {@link RecoveryPlace#places()}
     */
    public static RecoveryStore open(List<Path> places, InstantSource clock) {
        return open(places, clock, Retention.USUAL, LockHolder.ofThisProcess());
    }

    static RecoveryStore open(List<Path> places, InstantSource clock, Retention retention, LockHolder us) {
        RecoveryStore store = new RecoveryStore(places, clock, retention, us);
        store.retry();
        return store;
    }

    /** Why the best place is not used; empty if all is well. While it is not, the user must see it. */
    public Optional<Complaint> problem() {
        return roots.problem();
    }

    /** Tries the places again that could not be used, as after the user has mended one. */
    public void retry() {
        roots.retry();
    }

    /** Takes a place as the best one from now on. Edits that are kept well elsewhere stay there. */
    public void prefer(Path place) {
        roots.prefer(place);
    }

    /** The lock beside a document that tells other machines of it. */
    public SideLock sideLock(Path realPath) {
        return new SideLock(realPath, us, Processes.ofSystem(), System::nanoTime);
    }

    /** Whether any place can be written. If not, saving must ask whether to go on without a copy in the history. */
    public boolean protects() {
        return !roots.usable().isEmpty();
    }

    /** One for each start of the program. */
    public UUID session() {
        return us.session();
    }

    /** This start of the program, as locks name it. */
    public LockHolder us() {
        return us;
    }

    /**
     * The vault of a file.
     *
     * @param realPath with all links followed, so that every way to the file leads to one vault
     */
    public Vault vault(Path realPath) throws RecoveryFailed {
        return new Vault(this, folder(Keys.of(realPath)), Optional.of(realPath), Optional.empty());
    }

    /** The vault of a document that was never saved. */
    public Vault vault(DocumentId document) throws RecoveryFailed {
        return new Vault(this, folder(Keys.of(document)), Optional.empty(), Optional.of(document));
    }

    /**
     * Moves the unsaved edits of a document to the next place that can be written, after one failed.
     *
     * @return the vault to go on with, locked; the old one is closed
     * @throws RecoveryFailed if there is no other place, or it fails too; the old vault is as it was
     */
    public Vault elsewhere(Vault vault) throws RecoveryFailed {
        Path root = vault.folder().getParent();
        Path next = roots.usable().stream().filter(place -> !place.equals(root)).findFirst()
                .orElseThrow(() -> new RecoveryFailed(Complaint.about("storage.recovery.nowhere", root.toString())));
        Vault other = new Vault(this, next.resolve(vault.folder().getFileName()), vault.file(), Optional.empty());
        other.tryLock();
        other.takeOver(vault);
        vault.leave();
        return other;
    }

    /** Looks for edits that may not be saved. Changes nothing. */
    public Findings findings() {
        Map<String, Unsaved> best = new HashMap<>();
        List<Complaint> unreadable = new ArrayList<>();
        for (Path root : roots.all()) {
            List<Path> folders = readable(root, () -> folders(root), List.of(), unreadable);
            for (Path folder : folders) {
                Optional<Unsaved> unsaved = readable(folder, () -> unsaved(folder), Optional.empty(), unreadable);
                unsaved.ifPresent(found -> best.merge(folder.getFileName().toString(), found, RecoveryStore::later));
            }
        }
        return new Findings(best.values().stream().sorted(Comparator.comparing(Unsaved::lastEdit).reversed()).toList(), unreadable);
    }

    /** What cannot be read is told, and hides nothing else. */
    private static <T> T readable(Path place, Trouble.Work<T> work, T otherwise, List<Complaint> unreadable) {
        try {
            return Trouble.reading(place, work);
        } catch (RecoveryFailed e) {
            unreadable.add(e.complaint());
            return otherwise;
        }
    }

    /** The real paths that a document was known under, the last one last: where to look for its history after it was moved. */
    public List<Path> filesOf(DocumentId document) throws RecoveryFailed {
        List<Path> files = new ArrayList<>();
        for (Path root : roots.all()) {
            Trouble.reading(root, () -> Line.read(index(root, document))).stream()
                    .filter(line -> line.fields().size() > 1 && !line.fields().get(1).isEmpty())
                    .map(line -> Path.of(line.fields().get(1))).filter(file -> !files.contains(file)).forEach(files::add);
        }
        return List.copyOf(files);
    }

    InstantSource clock() {
        return clock;
    }

    Retention retention() {
        return retention;
    }

    Locks locks() {
        return locks;
    }

    void identify(DocumentId document, Path folder, Optional<Path> file) throws RecoveryFailed {
        Path index = index(folder.getParent(), document);
        Line line = Line.of(folder.getFileName().toString(), file.map(Path::toString).orElse(""));
        Trouble.step(index, () -> {
            Files.createDirectories(index.getParent());
            if (!Line.read(index).contains(line)) {
                SafeWrite.line(index, line.text());
            }
        });
    }

    /** Folders whose files cannot be replaced in one step. */
    List<String> inPlaceOnly(Path root) throws IOException {
        return Line.read(root.resolve(IN_PLACE)).stream().flatMap(line -> line.fields().stream()).toList();
    }

    void rememberInPlaceOnly(Path root, String directory) throws IOException {
        if (!inPlaceOnly(root).contains(directory)) {
            SafeWrite.line(root.resolve(IN_PLACE), Line.of(directory).text());
        }
    }

    /** Where a key has its journal, else where it has its history, else the best place. */
    private Path folder(String key) throws RecoveryFailed {
        List<Path> existing = Stream.concat(roots.usable().stream(), roots.all().stream()).distinct().map(root -> root.resolve(key))
                .filter(Files::isDirectory).toList();
        Path best = null;
        long sequence = -1;
        for (Path folder : existing) {
            long found = Trouble.reading(folder, () -> JournalFile.best(folder).map(JournalFile::sequence).orElse(0L));
            if (found > sequence) {
                best = folder;
                sequence = found;
            }
        }
        Stream<Path> places = Stream.of(roots.usable(), roots.all()).flatMap(List::stream);
        return best != null ? best : places.findFirst().map(root -> root.resolve(key))
                .orElseThrow(() -> new RecoveryFailed(roots.problem().orElseThrow()));
    }

    private Optional<Unsaved> unsaved(Path folder) throws IOException {
        Optional<JournalFile> journal = JournalFile.best(folder).filter(JournalFile::hasCommands);
        if (journal.isEmpty() || !isFree(folder)) {
            return Optional.empty();
        }
        Recovered recovered = journal.get().recovered();
        Path newest = Journal.files(folder).getFirst();
        Vault vault = new Vault(this, folder, recovered.file(), recovered.document());
        return Optional.of(new Unsaved(Files.getLastModifiedTime(newest).toInstant(), recovered, vault));
    }

    /** Whether nobody has the document open. */
    private boolean isFree(Path folder) throws IOException {
        Path lock = folder.resolve("lock");
        if (Files.notExists(lock) || !Files.isWritable(lock)) {
            return true;
        }
        if (locks.isHeld(lock) || !locks.tryLock(lock)) {
            return false;
        }
        locks.release(lock);
        return true;
    }

    private static Unsaved later(Unsaved one, Unsaved other) {
        return other.recovered().sequence() > one.recovered().sequence() ? other : one;
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Keys.is(folder.getFileName().toString())).sorted().toList();
        }
    }

    private static Path index(Path root, DocumentId document) {
        return root.resolve(BY_UUID).resolve(document.value());
    }
}
