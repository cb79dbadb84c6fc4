package aiworkbench.storage.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that is being overwritten in its place, or was when the program ended. Both images are in the history.
 *
 * @param target the real path of the file
 * @param oldHash of the bytes that were there
 * @param newHash of the bytes that belong there
 */
public record Redo(UUID id, Path target, String oldHash, String newHash) {

    Line line() {
        return Line.of(id.toString(), target.toString(), oldHash, newHash, "open");
    }

    static Optional<Redo> of(Line line) {
        List<String> f = line.fields();
        return f.size() < 5 || !f.get(4).equals("open")
                ? Optional.empty()
                : Optional.of(new Redo(UUID.fromString(f.get(0)), Path.of(f.get(1)), f.get(2), f.get(3)));
    }
}
