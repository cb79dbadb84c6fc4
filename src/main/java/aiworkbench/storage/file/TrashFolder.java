package aiworkbench.storage.file;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import aiworkbench.storage.SaveFailed;

/**
 * A bin as Linux desktops share it: the trash specification of freedesktop.org, version 1.0. A file on another disk is copied into the
 * home trash, as the specification allows.
 */
public final class TrashFolder implements Bin {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final String ENDING = ".trashinfo";

    private final Path folder;

    /** The bin in a folder, which is made when the first file comes. */
    public TrashFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Binned put(Path file) throws SaveFailed {
        try {
            byte[] bytes = Files.readAllBytes(file);
            var files = Files.createDirectories(folder.resolve("files"));
            var notes = Files.createDirectories(folder.resolve("info"));
            var note = note(notes, file.toAbsolutePath());
            var name = note.getFileName().toString();
            var kept = files.resolve(name.substring(0, name.length() - ENDING.length()));
            try {
                Files.move(file, kept);
            } catch (IOException e) {
                Files.deleteIfExists(note);
                throw e;
            }
            return new Binned(file, bytes, Optional.of(new Binned.Kept(kept, note)));
        } catch (IOException e) {
            throw Causes.saving(file, e);
        }
    }

    /** A date as notes have it, whose seconds are never left out. */
    static String date(LocalDateTime deleted) {
        return DATE.format(deleted);
    }

    /** The note comes first: whoever can make it has the name to himself. */
    private static Path note(Path notes, Path file) throws IOException {
        var text = "[Trash Info]\nPath=%s\nDeletionDate=%s\n".formatted(escaped(file), date(LocalDateTime.now()));
        for (int i = 1; ; i++) {
            var note = notes.resolve(file.getFileName() + (i == 1 ? "" : "." + i) + ENDING);
            try {
                return Files.writeString(note, text, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException taken) {
                // The next number is free, or the one after it.
                continue;
            }
        }
    }

    private static String escaped(Path file) {
        return StreamSupport.stream(file.spliterator(), false).map(part -> URLEncoder.encode(part.toString(), StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
