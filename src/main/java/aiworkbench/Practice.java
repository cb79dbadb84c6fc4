package aiworkbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs many command lines in one process, so that a start cache is made that knows all of them; packaging/aot.sh calls it. */
public final class Practice {

    private Practice() {}

    /**
     * Runs each line of a file; words are what stands between tabs. Ends with the worst status.
     *
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        int worst = 0;
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            worst = Math.max(worst, Main.run(List.of(line.split("\t"))));
        }
        System.exit(worst);
    }
}
