package aiworkbench.storage.file;

import aiworkbench.storage.SaveFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Saves on a disk that is mounted for reading; a program of its own, because only it sees that disk. */
final class ReadOnlyDiskCase {

    private ReadOnlyDiskCase() {}

    /** Ends with 0 if both were refused. */
    public static void main(String[] arguments) throws IOException {
        Path disk = Path.of(arguments[0]);
        for (String name : List.of("plan.json", "new.json")) {
            try {
                new AtomicFile(_ -> {}).write(disk.resolve(name), "new".getBytes(StandardCharsets.UTF_8));
                throw new IllegalStateException("saved " + name);
            } catch (SaveFailed failed) {
                System.out.println("tried " + name + ": " + failed.reason());
            }
        }
        if (!Files.readString(disk.resolve("plan.json")).equals("old\n") || Files.exists(disk.resolve("new.json"))) {
            throw new IllegalStateException("changed");
        }
    }
}
