package aiworkbench.storage.recovery;

import aiworkbench.storage.Hash;
import aiworkbench.storage.RecoveryFailed;
import aiworkbench.storage.file.Redo;
import aiworkbench.storage.file.SaveLog;
import aiworkbench.storage.file.Sweep;
import aiworkbench.storage.file.Target;
import aiworkbench.text.Log;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The books of the saves of one document: what they leave behind if they are broken off. */
public final class Saves implements SaveLog {

    private static final System.Logger LOG = Log.of(Saves.class);
    private static final String REDO = "redo-";

    private final RecoveryStore store;
    private final Path folder;
    private final Path temps;
    private final Versions versions;
    private final Images images;

    /** Puts the images of the save that is under way into the history, unless they are there. */
    @FunctionalInterface
    interface Images {
        void keep() throws RecoveryFailed;
    }

    Saves(RecoveryStore store, Path folder, Versions versions, Images images) {
        this.store = store;
        this.folder = folder;
        this.temps = folder.resolve("temps");
        this.versions = versions;
        this.images = images;
    }

    /** Does not wait for the disk: what a power cut takes is a line about a file that it takes as well, or one that does no harm. */
    @Override
    public void tempComing(Path temp, Path target) throws RecoveryFailed {
        String line = line(new Sweep.Temp(temp, target, store.session().toString())).text();
        Trouble.step(folder, () -> {
            try {
                SafeWrite.placedLine(temps, line);
            } catch (NoSuchFileException e) {
                Files.createDirectories(folder);
                SafeWrite.placedLine(temps, line);
            }
        });
    }

    @Override
    public void tempGone(Path temp) {
        tempsGone(Set.of(temp));
    }

    /** Several temporary files are no longer there. */
    public void tempsGone(Set<Path> gone) {
        try {
            forget(gone);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The books still list " + gone, e);
        }
    }

    /** Keeps nothing unless both images are in the history. */
    @Override
    public boolean redoOpen(Redo redo) throws RecoveryFailed {
        images.keep();
        boolean kept = versions.has(redo.newHash()) && (redo.oldHash().equals(Target.NO_FILE) || versions.has(redo.oldHash()));
        if (kept) {
            Trouble.step(folder, () -> SafeWrite.whole(record(redo), (line(redo).text() + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return kept;
    }

    @Override
    public void redoDone(Redo redo) {
        try {
            Files.deleteIfExists(record(redo));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The books still list a save of " + redo.target(), e);
        }
    }

    @Override
    public boolean replacesAtOnce(Path directory) {
        try {
            return !store.inPlaceOnly(folder.getParent()).contains(directory.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What is known of " + directory + " cannot be read", e);
            return true;
        }
    }

    @Override
    public void replacesInPlaceOnly(Path directory) {
        try {
            store.rememberInPlaceOnly(folder.getParent(), directory.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "It could not be noted that files are replaced in place in " + directory, e);
        }
    }

    /** The saves that broke off while they overwrote a file; their images are in the history. */
    public List<Redo> redos() throws RecoveryFailed {
        return Trouble.reading(folder, () -> {
            List<Redo> redos = new ArrayList<>();
            for (Path file : redoFiles()) {
                Line.read(file).stream().map(Line::fields).filter(f -> f.size() > 3 && f.get(3).equals("open"))
                        .map(f -> new Redo(Path.of(f.get(0)), f.get(1), f.get(2))).forEach(redos::add);
            }
            return List.copyOf(redos);
        });
    }

    /**
     * Deletes temporary files beside the document that a crash left. Call it with the document locked: then every other start of the
     * program that noted one here has ended.
     *
     * @param whole whether a target can be opened as a document
     * @return the files that are gone
     */
    public List<Path> sweep(Predicate<Path> whole) throws RecoveryFailed {
        return Trouble.writing(folder, () -> {
            Predicate<String> alive = session -> session.equals(store.session().toString());
            List<Path> gone = new Sweep(alive, whole).run(temps(), store.clock().instant()).stream().map(Sweep.Temp::temp).toList();
            forget(gone);
            return gone;
        });
    }

    private void forget(Collection<Path> gone) throws IOException {
        Set<Path> forgotten = new HashSet<>(gone);
        List<Sweep.Temp> all = temps();
        List<Sweep.Temp> left = all.stream().filter(temp -> !forgotten.contains(temp.temp())).toList();
        if (left.isEmpty()) {
            SafeWrite.emptied(temps);
        } else if (left.size() < all.size()) {
            SafeWrite.whole(temps, left.stream().map(temp -> line(temp).text() + "\n").collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<Sweep.Temp> temps() throws IOException {
        return Line.read(temps).stream().map(Line::fields).filter(f -> f.size() > 2)
                .map(f -> new Sweep.Temp(Path.of(f.get(0)), Path.of(f.get(1)), f.get(2))).toList();
    }

    private List<Path> redoFiles() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(REDO + "[0-9a-f]{16}")).sorted().toList();
        }
    }

    private Path record(Redo redo) {
        String id = Hash.of(line(redo).text().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return folder.resolve(REDO + id);
    }

    private static Line line(Redo redo) {
        return Line.of(redo.target().toString(), redo.oldHash(), redo.newHash(), "open");
    }

    private static Line line(Sweep.Temp temp) {
        return Line.of(temp.temp().toString(), temp.target().toString(), temp.session());
    }
}
