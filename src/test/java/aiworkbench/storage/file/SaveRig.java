package aiworkbench.storage.file;

import aiworkbench.storage.Hash;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.FaultFileSystem.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** One file in one folder that is saved while things go wrong, and the start of the program after that. */
final class SaveRig implements AutoCloseable {

    /** What lies at the place before. */
    enum Scenario { NEW, OVERWRITE, GROW, SHRINK, SYMLINK, HARD_LINK, READ_ONLY, NETWORK }

    /**
     * What came of a save.
     *
     * @param problem if the user was told that it failed
     */
    record Outcome(Optional<Written> written, Optional<StorageProblem> problem, boolean killed) {

        boolean saved() {
            return written.isPresent();
        }

        boolean failedFor(SaveFailed.Reason reason) {
            return problem.filter(p -> p instanceof SaveFailed failed && failed.reason() == reason).isPresent();
        }
    }

    final Path folder;
    final Path file;
    final Path asked;
    final Scenario scenario;
    final Optional<byte[]> old;
    final byte[] image;
    final FaultFileSystem system;
    final Books books;
    final AtomicFile files;
    private final Set<PosixFilePermission> rights;

    SaveRig(Path parent, Scenario scenario, boolean inPlace, int size) throws IOException {
        this.scenario = scenario;
        folder = Files.createTempDirectory(parent, "case").toRealPath();
        file = folder.resolve("plan.json");
        Random random = new Random(size);
        byte[] before = new byte[switch (scenario) {
            case GROW -> Math.max(1, size / 3);
            case SHRINK -> size * 3;
            default -> size;
        }];
        random.nextBytes(before);
        image = new byte[size];
        random.nextBytes(image);
        old = scenario == Scenario.NEW ? Optional.empty() : Optional.of(before);
        if (old.isPresent()) {
            Files.write(file, before);
        }
        asked = prepare();
        rights = old.isPresent() ? Files.getPosixFilePermissions(file) : Set.of();
        system = new FaultFileSystem(FileSystems.getDefault(), scenario == Scenario.NETWORK ? Views.PLAIN : Views.UNIX);
        books = new Books(system::dead);
        books.alwaysInPlace = inPlace;
        files = new AtomicFile(_ -> {});
    }

    private Path prepare() throws IOException {
        return switch (scenario) {
            case SYMLINK -> Files.createSymbolicLink(folder.resolve("link"), Path.of("plan.json"));
            case HARD_LINK -> {
                Files.createLink(folder.resolve("second"), file);
                yield file;
            }
            case READ_ONLY -> {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
                yield file;
            }
            default -> file;
        };
    }

    /** Saves while these things go wrong. */
    Outcome save(Faults faults) {
        return save(faults, SaveOptions.CAREFUL.withProtected().with(books));
    }

    Outcome save(Faults faults, SaveOptions options) {
        system.inject(faults);
        try {
            Target target = files.look(system.wrap(asked), options);
            target.require(Set.of(oldHash()));
            return new Outcome(Optional.of(files.replace(target, image, options)), Optional.empty(), false);
        } catch (StorageProblem e) {
            return new Outcome(Optional.empty(), Optional.of(e), false);
        } catch (Faults.Killed _) {
            return new Outcome(Optional.empty(), Optional.empty(), true);
        } finally {
            system.inject(new Faults());
        }
    }

    /** What the next start of the program does: closes redo records, completes what broke off or takes it back, and sweeps. */
    void start(boolean complete) throws IOException {
        AtomicFile after = new AtomicFile(_ -> {});
        Books real = books;
        for (Redo redo : real.open()) {
            if (after.settle(redo, real) == Redo.State.TORN) {
                repair(after, redo, complete);
            }
        }
        for (Sweep.Temp gone : new Sweep(_ -> false, _ -> true).run(Set.copyOf(real.temps), Instant.now().plus(Duration.ofHours(25)))) {
            real.tempGone(gone.temp());
        }
    }

    private void repair(AtomicFile after, Redo redo, boolean complete) throws IOException {
        SaveOptions options = SaveOptions.CAREFUL.withProtected().with(books);
        Target now = after.look(redo.target(), options);
        if (complete) {
            after.finish(redo, now, image, options);
        } else if (old.isPresent()) {
            after.finish(redo, now, old.get(), options);
        } else {
            after.remove(redo, now, options);
        }
    }

    String oldHash() {
        return old.map(Hash::of).orElse(Target.NO_FILE);
    }

    boolean isOld() {
        return old.isPresent() ? Arrays.equals(old.get(), bytes()) : !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isNew() {
        return Arrays.equals(image, bytes());
    }

    private byte[] bytes() {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files are in the folder that nobody asked for. */
    long strays() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().endsWith(".tmp")).count();
        }
    }

    /** Names, links and rights are those from before. */
    boolean keptTheRest() throws IOException {
        boolean names = switch (scenario) {
            case SYMLINK -> Files.isSymbolicLink(asked);
            case HARD_LINK -> Files.isSameFile(file, folder.resolve("second"));
            default -> true;
        };
        return names && (old.isEmpty() || system.views != Views.UNIX || Files.getPosixFilePermissions(file).equals(rights));
    }

    @Override
    public void close() throws IOException {
        remove(folder);
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
