package aiworkbench.storage.file;

import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.StorageProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns what the system says about a file into words for the user. */
public final class Causes {

    private static final int MOST_LINKS = 40;

    /** What Windows says of a file that another program keeps open without sharing it. */
    private static final String HELD = "used by another process";

    private Causes() {}

    /** Why a file cannot be read. */
    public static CannotOpen opening(Path path, IOException cause) {
        String name = path.toString();
        Complaint complaint = switch (cause) {
            case CannotOpen known -> known.complaint();
            case NoSuchFileException _ -> Complaint.about("storage.open.missing", name);
            case NotDirectoryException _ -> Complaint.about("storage.open.noFolder", name);
            case AccessDeniedException _ -> Complaint.about("storage.open.denied", name);
            case FileSystemLoopException _ -> Complaint.about("storage.open.loop", name);
            default -> reason(cause).map(reason -> Complaint.about("storage.open.failed", name, reason))
                    .orElseGet(() -> Complaint.about("storage.open.unknown", name));
        };
        return new CannotOpen(complaint, cause);
    }

    /** Why a file cannot be written. */
    public static SaveFailed saving(Path path, IOException cause) {
        String name = path.toString();
        return switch (cause) {
            case SaveFailed known -> known;
            case StorageProblem known -> new SaveFailed(Reason.FAILED, known.complaint(), cause);
            case NoSuchFileException _ -> failed(Reason.UNREACHABLE, cause, String.valueOf(path.toAbsolutePath().getParent()));
            case AccessDeniedException _ -> failed(Reason.DENIED, cause, name);
            case FileSystemException system when String.valueOf(system.getReason()).contains(HELD) -> failed(Reason.IN_USE, cause, name);
            default -> reason(cause).map(reason -> failed(Reason.FAILED, cause, name, reason))
                    .orElseGet(() -> new SaveFailed(Reason.FAILED, Complaint.about("storage.save.unknown", name), cause));
        };
    }

    static SaveFailed failed(Reason reason, Throwable cause, Object... names) {
        return new SaveFailed(reason, Complaint.about(reason.key(), names), cause);
    }

    /** Where a chain of symbolic links ends, whether or not a file is there; null if it never ends. */
    static Path follow(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                return null;
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** What the system says, for people; names of classes and mere paths say nothing to them. */
    public static Optional<String> reason(IOException cause) {
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return Optional.ofNullable(reason).filter(text -> !text.isBlank() && !text.matches("([\\w$]+\\.)*[\\w$]*(Exception|Error)(:.*)?"));
    }
}
