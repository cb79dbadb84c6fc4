package aiworkbench.storage.file;

import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.Hash;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.StorageProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Places at which saving must fail with a clear word and change nothing. */
final class HostilePlaces {

    private interface Step {
        void run(Path folder, Path file) throws IOException;
    }

    private interface Expectation {
        boolean accepts(StorageProblem problem);
    }

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new and longer".getBytes(StandardCharsets.UTF_8);

    private final AtomicFile files = new AtomicFile(_ -> {});
    private final List<String> lost = new ArrayList<>();
    private final Path parent;
    private int tried;

    HostilePlaces(Path parent) {
        this.parent = parent;
    }

    /** Prints how many cases were tried and what got lost; ends with 1 if anything did. */
    public static void main(String[] arguments) throws IOException {
        HostilePlaces places = new HostilePlaces(Path.of(arguments[0]));
        places.run();
        System.out.println("tried " + places.tried + " lost " + places.lost);
        System.exit(places.lost.isEmpty() ? 0 : 1);
    }

    int tried() {
        return tried;
    }

    List<String> lost() {
        return lost;
    }

    /** All places, for somebody whom rights bind. */
    void run() throws IOException {
        for (boolean inPlace : new boolean[] {false, true}) {
            refused("folder 0555, new file", inPlace, (folder, file) -> {
                Files.delete(file);
                mode(folder, "r-xr-xr-x");
            }, (_, _) -> {}, is(Reason.DENIED));
            refused("file 0444", inPlace, (_, file) -> mode(file, "r--r--r--"), (_, _) -> {}, is(Reason.PROTECTED));
            refused("file 0444 in folder 0555", inPlace, (folder, file) -> {
                mode(file, "r--r--r--");
                mode(folder, "r-xr-xr-x");
            }, (_, _) -> {}, is(Reason.PROTECTED));
            refused("file that nobody may read", inPlace, (_, file) -> mode(file, "-w-------"), (_, _) -> {}, is(Reason.FAILED));
            refused("folder that nobody may enter", inPlace, (folder, _) -> mode(folder, "rw-r--r--"), (_, _) -> {}, _ -> true);
        }
        inFolderWithoutRights();
        runWithoutRights();
    }

    /** Those that are the same for the administrator. */
    void runWithoutRights() throws IOException {
        for (boolean inPlace : new boolean[] {false, true}) {
            refused("loop of links", inPlace, (folder, file) -> {
                Files.delete(file);
                Files.createSymbolicLink(file, folder.resolve("other"));
                Files.createSymbolicLink(folder.resolve("other"), file);
            }, (_, _) -> {}, is(Reason.LOOP));
            refused("link into a missing folder", inPlace, (folder, file) -> {
                Files.delete(file);
                Files.createSymbolicLink(file, folder.resolve("gone/plan.json"));
            }, (_, _) -> {}, is(Reason.UNREACHABLE));
            refused("folder at its place", inPlace, (_, file) -> {
                Files.delete(file);
                Files.createDirectory(file);
            }, (_, _) -> {}, is(Reason.FOLDER));
            refused("folder removed", inPlace, (_, _) -> {}, (folder, file) -> {
                Files.delete(file);
                Files.delete(folder);
            }, is(Reason.UNREACHABLE));
            refused("became a folder", inPlace, (_, _) -> {}, (_, file) -> {
                Files.delete(file);
                Files.createDirectory(file);
            }, is(Reason.FOLDER));
            refused("became a pipe", inPlace, (_, _) -> {}, (_, file) -> {
                Files.delete(file);
                pipe(file);
            }, is(Reason.SPECIAL));
            refused("became a link", inPlace, (_, _) -> {}, (folder, file) -> {
                Files.move(file, folder.resolve("elsewhere"));
                Files.createSymbolicLink(file, folder.resolve("elsewhere"));
            }, is(Reason.SPECIAL));
            refused("folder swapped for a link", inPlace, (_, _) -> {}, (folder, _) -> {
                Path away = folder.resolveSibling(folder.getFileName() + "-away");
                Files.move(folder, away);
                Files.createSymbolicLink(folder, away);
            }, is(Reason.UNREACHABLE));
            refused("file gone", inPlace, (_, _) -> {}, (_, file) -> Files.delete(file), p -> p instanceof ChangedOutside);
            for (String device : List.of("/dev/full", "/dev/null", "/dev/zero")) {
                device(device, inPlace);
            }
        }
    }

    private static Expectation is(Reason reason) {
        return problem -> problem instanceof SaveFailed failed && failed.reason() == reason;
    }

    /** Prepares, looks, spoils, replaces: somewhere it must be refused, and nothing may have changed after that. */
    private void refused(String name, boolean inPlace, Step prepare, Step spoil, Expectation expectation) throws IOException {
        tried++;
        Path folder = Files.createTempDirectory(parent, "place");
        Path file = Files.write(folder.resolve("plan.json"), OLD);
        prepare.run(folder, file);
        String before = "";
        try {
            Target target = files.look(file, options(inPlace));
            spoil.run(folder, file);
            before = picture(folder);
            files.replace(target, NEW, options(inPlace));
            lost.add(name + " was saved");
        } catch (StorageProblem problem) {
            if (!expectation.accepts(problem)) {
                lost.add(name + " in place " + inPlace + ": " + problem);
            }
        }
        if (!before.isEmpty() && !before.equals(picture(folder))) {
            lost.add(name + " in place " + inPlace + " changed from " + before + " to " + picture(folder));
        }
        open(folder);
        if (before.isEmpty() && picture(folder).contains(Hash.of(NEW))) {
            lost.add(name + " was written");
        }
    }

    /** A file in a folder in which nothing can be made is saved in place. */
    private void inFolderWithoutRights() throws IOException {
        tried++;
        Path folder = Files.createTempDirectory(parent, "place");
        Path file = Files.write(folder.resolve("plan.json"), OLD);
        mode(folder, "r-xr-xr-x");
        Written written = files.write(file, NEW);
        if (!written.inPlace() || !Files.readString(file).equals(new String(NEW, StandardCharsets.UTF_8))) {
            lost.add("file in folder 0555 was not saved in place");
        }
        open(folder);
    }

    private void device(String device, boolean inPlace) {
        tried++;
        try {
            files.look(Path.of(device), options(inPlace));
            lost.add(device + " was accepted");
        } catch (SaveFailed failed) {
            if (failed.reason() != Reason.SPECIAL) {
                lost.add(device + ": " + failed);
            }
        }
    }

    private static SaveOptions options(boolean inPlace) {
        return SaveOptions.CAREFUL.with(new SaveLog() {
            @Override
            public boolean replacesAtOnce(Path folder) {
                return !inPlace;
            }
        });
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static void pipe(Path file) throws IOException {
        try {
            if (new ProcessBuilder("mkfifo", file.toString()).start().waitFor() != 0) {
                throw new IOException("no pipe");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is in a folder, with contents, as text. */
    private static String picture(Path folder) throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
                for (Path path : paths.toList()) {
                    boolean readable = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(path);
                    all.put(path.getFileName().toString(), readable ? Hash.of(Files.readAllBytes(path)) : "-");
                }
            }
        }
        return all.toString();
    }

    private static void open(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.setPosixFilePermissions(folder, Set.of(PosixFilePermission.values()));
        }
    }
}
