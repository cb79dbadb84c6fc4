package aiworkbench.storage.recovery;

import aiworkbench.storage.RecoveryFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a save leaves behind if it is broken off: redo records and temporary files. */
public final class Saves {

    private static final String REDO = "redo-";
    private static final Pattern TEMP = Pattern.compile("\\..+\\.[0-9a-f]{8,}\\.tmp", Pattern.DOTALL);
    private static final Duration YOUNGEST_SWEPT = Duration.ofHours(24);

    private final Path folder;
    private final Path temps;
    private final UUID session;
    private final InstantSource clock;

    Saves(Path folder, UUID session, InstantSource clock) {
        this.folder = folder;
        this.temps = folder.resolve("temps");
        this.session = session;
        this.clock = clock;
    }

    /** Notes that a file will be overwritten in its place. Both images must be in the history. */
    public Redo redoOpen(Path target, String oldHash, String newHash) throws RecoveryFailed {
        Redo redo = new Redo(UUID.randomUUID(), target, oldHash, newHash);
        Trouble.step(folder, () -> {
            Files.createDirectories(folder);
            SafeWrite.whole(folder.resolve(REDO + redo.id()), bytes(List.of(redo.line())));
        });
        return redo;
    }

    /** The file is whole again, old or new. */
    public void redoDone(Redo redo) throws RecoveryFailed {
        Trouble.step(folder, () -> {
            Files.deleteIfExists(folder.resolve(REDO + redo.id()));
            SafeWrite.forceFolder(folder);
        });
    }

    /** The saves that broke off while they overwrote a file. */
    public List<Redo> redos() throws RecoveryFailed {
        return Trouble.reading(folder, () -> {
            List<Redo> redos = new ArrayList<>();
            for (Path file : redoFiles()) {
                Line.read(file).stream().map(Redo::of).flatMap(Optional::stream).forEach(redos::add);
            }
            return redos;
        });
    }

    /** Notes that a temporary file will be made. */
    public Temp tempMade(Path file, Path target) throws RecoveryFailed {
        Temp temp = new Temp(file, target, session);
        Trouble.step(folder, () -> {
            Files.createDirectories(folder);
            SafeWrite.line(temps, temp.line().text());
        });
        return temp;
    }

    /** The temporary file is gone: moved into its place, or deleted. */
    public void tempGone(Path file) throws RecoveryFailed {
        Trouble.step(folder, () -> rewrite(temp -> !temp.file().equals(file)));
    }

    /**
     * Deletes temporary files that a crash left: only those noted here by a session that has ended, with a name that a save gives,
     * older than 24 hours, beside a target that is whole.
     *
     * <p>Call it with the document locked: then every other session that saved it has ended.
     *
     * @param isWhole whether a target can be read as a document
     * @return the files that were deleted
     */
    public List<Path> sweep(Predicate<Path> isWhole) throws RecoveryFailed {
        return Trouble.writing(folder, () -> {
            List<Path> swept = new ArrayList<>();
            for (Temp temp : temps()) {
                if (isLeftOver(temp) && isWhole.test(temp.target())) {
                    Files.deleteIfExists(temp.file());
                    swept.add(temp.file());
                }
            }
            rewrite(temp -> temp.session().equals(session) || Files.exists(temp.file()));
            Versions.sweep(folder);
            return swept;
        });
    }

    private boolean isLeftOver(Temp temp) throws IOException {
        boolean ours = TEMP.matcher(temp.file().getFileName().toString()).matches()
                && temp.target().getParent().equals(temp.file().getParent())
                && Files.isRegularFile(temp.file(), LinkOption.NOFOLLOW_LINKS);
        return ours && !temp.session().equals(session)
                && Duration.between(Files.getLastModifiedTime(temp.file()).toInstant(), clock.instant()).compareTo(YOUNGEST_SWEPT) > 0;
    }

    private List<Temp> temps() throws IOException {
        return Line.read(temps).stream().map(Temp::of).flatMap(Optional::stream).toList();
    }

    private void rewrite(Predicate<Temp> stays) throws IOException {
        List<Temp> all = temps();
        List<Temp> left = all.stream().filter(stays).toList();
        if (left.isEmpty()) {
            Files.deleteIfExists(temps);
        } else if (left.size() < all.size()) {
            SafeWrite.whole(temps, bytes(left.stream().map(Temp::line).toList()));
        }
    }

    private List<Path> redoFiles() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(REDO))
                    .filter(file -> !file.getFileName().toString().endsWith(SafeWrite.UNFINISHED)).sorted().toList();
        }
    }

    private static byte[] bytes(List<Line> lines) {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }
}
