package aiworkbench.storage.file;

import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the file that a path means. */
final class Location {

    private Location() {}

    /**
     * The real file: symbolic links followed, its folder there.
     *
     * @throws SaveFailed if nothing can be saved there
     */
    static Path of(Path path) throws IOException {
        Path file = Causes.follow(path);
        if (file == null) {
            throw SaveFailed.because(Reason.LOOP, path.toString());
        }
        if (file.getFileName() == null) {
            throw SaveFailed.because(Reason.FOLDER, path.toString());
        }
        if (!Files.isDirectory(file.getParent())) {
            throw SaveFailed.because(Reason.UNREACHABLE, file.getParent().toString());
        }
        return file.getParent().toRealPath().resolve(file.getFileName());
    }

    /** A folder that was moved away, or behind which another disk is now, is not the one that was chosen. */
    static void requireFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || !folder.toRealPath().equals(folder)) {
            throw SaveFailed.because(Reason.UNREACHABLE, folder.toString());
        }
    }

    /** Only plain files are replaced, and only nothing is filled. */
    static void check(Path path, Stamp stamp) throws SaveFailed {
        switch (stamp.kind()) {
            case NOTHING, FILE -> {}
            case FOLDER -> throw SaveFailed.because(Reason.FOLDER, path.toString());
            case LINK, SPECIAL -> throw SaveFailed.because(Reason.SPECIAL, path.toString());
        }
    }

    /** Whether a path leads to a file outside the folder it is in, and the folders in that. */
    static boolean leadsOut(Path path, Path file) throws IOException {
        return Files.isSymbolicLink(path) && !file.startsWith(path.toAbsolutePath().getParent().toRealPath());
    }
}
