package aiworkbench.storage.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A temporary file that a save made beside a document.
 *
 * @param file the temporary file
 * @param target the file it was to replace
 * @param session the start of the program that made it
 */
public record Temp(Path file, Path target, UUID session) {

    Line line() {
        return Line.of(file.toString(), target.toString(), session.toString());
    }

    static Optional<Temp> of(Line line) {
        List<String> f = line.fields();
        return f.size() < 3 ? Optional.empty() : Optional.of(new Temp(Path.of(f.get(0)), Path.of(f.get(1)), UUID.fromString(f.get(2))));
    }
}
