package aiworkbench.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import aiworkbench.storage.Complaint;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;

/** The bin of the system, where files go that nobody wants any more and from which they can come back. Blocks. */
public interface Bin {

    /**
     * A file that is in the bin.
     *
     * @param file where it was
     * @param bytes what it held
     * @param kept where the bin keeps it and what it notes about it; empty if only the system knows
     */
    record Binned(Path file, byte[] bytes, Optional<Kept> kept) {

        /** The file in the bin, and the note that says where it was. */
        record Kept(Path file, Path note) {}

        /**
         * Puts the file back where it was.
         *
         * @throws SaveFailed if there is another file now, or nothing can be written there
         */
        public void takeBack() throws SaveFailed {
            try {
                if (Files.exists(file)) {
                    throw new SaveFailed(Reason.CHANGED, Complaint.about("storage.bin.there", file.toString()), null);
                }
                if (kept.filter(there -> Files.exists(there.file())).isPresent()) {
                    Files.move(kept.get().file(), file);
                    Files.deleteIfExists(kept.get().note());
                } else {
                    new AtomicFile().write(file, bytes);
                }
            } catch (IOException e) {
                throw Causes.saving(file, e);
            }
        }
    }

    /**
     * Moves a file into the bin.
     *
     * @throws SaveFailed if that cannot be done; the file is where it was
     */
    Binned put(Path file) throws SaveFailed;

    /**
     * The bin of a machine.
     *
     * @param system name of the operating system, as Java tells it
     * @param home the person's home folder
     * @param environment environment variables
     */
    static Bin of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new BinCommand(List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", "Add-Type -AssemblyName Microsoft.VisualBasic; "
                    + "[Microsoft.VisualBasic.FileIO.FileSystem]::DeleteFile($env:" + BinCommand.FILE + ", 'OnlyErrorDialogs', 'SendToRecycleBin')"));
        }
        if (name.startsWith("mac")) {
            return new BinCommand(List.of("osascript", "-e", "tell application \"Finder\" to delete POSIX file (system attribute \"" + BinCommand.FILE + "\")"));
        }
        var data = Optional.ofNullable(environment.get("XDG_DATA_HOME")).filter(value -> !value.isBlank()).map(Path::of)
                .orElse(home.resolve(".local").resolve("share"));
        return new TrashFolder(data.resolve("Trash"));
    }
}
