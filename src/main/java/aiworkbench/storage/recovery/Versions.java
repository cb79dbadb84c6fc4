package aiworkbench.storage.recovery;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.Hash;
import aiworkbench.storage.Image;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Stamp;
import aiworkbench.storage.recovery.Version.Doubt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The history of one document: whole earlier images of its file. An image that was put is on the disk.
 *
 * <p>Blocks. The order of the history is the order of putting, whatever the clock says; times serve only cleaning up.
 */
public final class Versions {

    private static final String HASH = "[0-9a-f]{64}";

    private final Path folder;
    private final Path objects;
    private final Path history;
    private final InstantSource clock;
    private final Retention retention;
    /** Images that were found whole, with the stamps of their files then: while those prove it, they need not be read again. */
    private final Map<String, Stamp> whole = new ConcurrentHashMap<>();
    /** Images that a power cut may still take. */
    private final Set<String> unforced = ConcurrentHashMap.newKeySet();
    private Latest latest;

    /** The last line of the history, and the stamp of its file then. */
    private record Latest(Optional<Entry> entry, Stamp stamp) {}

    Versions(Path folder, InstantSource clock, Retention retention) {
        this.folder = folder;
        this.objects = folder.resolve("objects");
        this.history = folder.resolve("history");
        this.clock = clock;
        this.retention = retention;
    }

    /**
     * Keeps an image. One that was put last, for any reason, is not noted again when it is read or serves as a base.
     *
     * @return its hash
     */
    public String put(byte[] image, Why why, String note) throws RecoveryFailed {
        return put(Image.of(image), why, note);
    }

    /** The same. One at a time: lines of the history must not meet. */
    public synchronized String put(Image image, Why why, String note) throws RecoveryFailed {
        Trouble.step(folder, () -> {
            store(image);
            note(new Entry(image.hash(), now(), why, image.bytes().length, Entry.blank(image.bytes()), note));
        });
        return image.hash();
    }

    /**
     * Writes an image without waiting for the disk and without a line in the history: a kill cannot take it any more, a power cut can,
     * until it is {@linkplain #put put}.
     */
    void place(Image image) throws RecoveryFailed {
        Trouble.step(folder, () -> {
            if (!has(image.hash())) {
                Files.createDirectories(objects);
                unforced.add(image.hash());
                SafeWrite.placed(objects.resolve(image.hash()), packed(image.bytes()));
            }
        });
    }

    /** Whether an image is here, whole. */
    public boolean has(String hash) {
        try {
            Stamp now = Stamp.of(objects.resolve(hash));
            Stamp before = whole.get(hash);
            if (before == null || !before.proves(now)) {
                get(hash);
                whole.put(hash, now);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The bytes of an image.
     *
     * @throws RecoveryFailed if it is not here, or was spoilt on the disk
     */
    public byte[] get(String hash) throws RecoveryFailed {
        Path object = objects.resolve(hash);
        if (!hash.matches(HASH) || Files.notExists(object)) {
            throw new RecoveryFailed(Complaint.about("storage.recovery.missing", folder.toString()));
        }
        byte[] image = Trouble.reading(object, () -> unpacked(object));
        if (!Hash.of(image).equals(hash)) {
            throw new RecoveryFailed(Complaint.about("storage.recovery.damaged", object.toString()));
        }
        return image;
    }

    /** All images, newest first. */
    public List<Version> list() throws RecoveryFailed {
        return Trouble.reading(folder, () -> {
            Set<String> here = stored().keySet();
            List<Version> versions = new ArrayList<>();
            Entry before = null;
            for (Entry entry : entries().stream().filter(e -> e.why() != Why.EDITS && here.contains(e.hash())).toList()) {
                versions.addFirst(new Version(
                        entry.hash(), entry.time(), entry.why(), entry.note(), entry.size(), doubt(entry, before)));
                before = entry;
            }
            return List.copyOf(versions);
        });
    }

    /** Hashes of edits that were given up, newest first; each one is the content of a journal. */
    List<Entry> edits() throws RecoveryFailed {
        return Trouble.reading(folder, () -> entries().reversed().stream().filter(entry -> entry.why() == Why.EDITS).toList());
    }

    /** Removes what is too old or too much, but never one of these hashes, nor the last image. */
    synchronized void tidy(Set<String> needed) throws RecoveryFailed {
        Trouble.step(folder, () -> {
            Map<String, Long> stored = stored();
            List<Entry> all = entries();
            Set<String> always = new HashSet<>(needed);
            List<Entry> kept = retention.keep(all, now(), stored, always);
            kept.stream().filter(entry -> entry.why() == Why.EDITS).forEach(entry -> always.add(entry.note()));
            kept = retention.keep(all, now(), stored, always);
            if (kept.size() < all.size()) {
                String lines = kept.stream().map(entry -> entry.line().text() + "\n").collect(Collectors.joining());
                SafeWrite.whole(history, lines.getBytes(StandardCharsets.UTF_8));
            }
            kept.forEach(entry -> always.add(entry.hash()));
            for (String hash : stored.keySet()) {
                if (!always.contains(hash)) {
                    Files.deleteIfExists(objects.resolve(hash));
                }
            }
            sweep(objects);
        });
    }

    /** Removes what a crash left half written in a folder. */
    static void sweep(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.getFileName().toString().endsWith(SafeWrite.UNFINISHED)).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** An image that is here but spoilt is written again: now is the last time that its bytes are known. */
    private void store(Image image) throws IOException {
        Path object = objects.resolve(image.hash());
        Files.createDirectories(objects);
        if (unforced.contains(image.hash()) || !has(image.hash())) {
            SafeWrite.whole(object, packed(image.bytes()));
            unforced.remove(image.hash());
            whole.put(image.hash(), Stamp.of(object));
        }
    }

    private void note(Entry entry) throws IOException {
        Optional<Entry> noted = lastNoted();
        Entry last = noted.orElse(null);
        boolean known = last != null && last.hash().equals(entry.hash())
                && (entry.why() == Why.READ || entry.why() == Why.BASE || entry.why() == last.why() && entry.note().equals(last.note()));
        if (!known) {
            SafeWrite.line(history, entry.line().text());
            latest = new Latest(Optional.of(entry), Stamp.of(history));
        }
    }

    /** The last line; read again only if somebody wrote to the file. */
    private Optional<Entry> lastNoted() throws IOException {
        Stamp now = Stamp.of(history);
        if (latest == null || !latest.stamp().proves(now)) {
            List<Entry> noted = noted();
            latest = new Latest(noted.isEmpty() ? Optional.empty() : Optional.of(noted.getLast()), now);
        }
        return latest.entry();
    }

    private List<Entry> noted() throws IOException {
        return Line.read(history).stream().map(Entry::of).flatMap(Optional::stream).toList();
    }

    /** Oldest first. Images without a note, as after a crash between storing and noting, come before all others. */
    private List<Entry> entries() throws IOException {
        List<Entry> noted = noted();
        Set<String> known = noted.stream().map(Entry::hash).collect(Collectors.toSet());
        List<Entry> all = new ArrayList<>();
        for (String hash : stored().keySet()) {
            if (!known.contains(hash)) {
                found(hash).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(Entry::time));
        all.addAll(noted);
        return all;
    }

    private Optional<Entry> found(String hash) throws IOException {
        Path object = objects.resolve(hash);
        try {
            byte[] image = get(hash);
            Instant time = Files.getLastModifiedTime(object).toInstant();
            Entry found = new Entry(hash, time, Why.FOUND, image.length, Entry.blank(image), "");
            return Optional.of(JournalFile.of(image).map(edits -> new Entry(hash, time, Why.EDITS, image.length, false, edits.base()))
                    .orElse(found));
        } catch (RecoveryFailed e) {
            return Optional.empty();
        }
    }

    /** The stored images with the bytes they take. */
    private Map<String, Long> stored() throws IOException {
        Map<String, Long> stored = new HashMap<>();
        if (Files.isDirectory(objects)) {
            try (Stream<Path> files = Files.list(objects)) {
                for (Path file : files.filter(f -> f.getFileName().toString().matches(HASH)).toList()) {
                    stored.put(file.getFileName().toString(), Files.size(file));
                }
            }
        }
        return stored;
    }

    private static Doubt doubt(Entry entry, Entry before) {
        if (entry.blank()) {
            return Doubt.EMPTY;
        }
        return before != null && entry.size() * 2 < before.size() ? Doubt.FAR_SMALLER : Doubt.NONE;
    }

    private static byte[] packed(byte[] image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(image);
        }
        return bytes.toByteArray();
    }

    private static byte[] unpacked(Path object) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(object)))) {
            return in.readAllBytes();
        }
    }
}
