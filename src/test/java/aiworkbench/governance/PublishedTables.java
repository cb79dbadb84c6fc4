package aiworkbench.governance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The tables of {@code matrices.md}: what standards print, to compare the shipped grids with. */
final class PublishedTables {

    private PublishedTables() {}

    /** Rows of the table below a comment, header first; the ruling line is left out. */
    static List<List<String>> table(String comment) {
        List<String> lines = lines();
        int start = lines.indexOf("<!-- " + comment + " -->");
        return lines.stream()
                .skip(start + 1L)
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::trim).toList())
                .toList();
    }

    /** Ids of all matrices that have a table. */
    static List<String> matrixIds() {
        return lines().stream()
                .filter(line -> line.startsWith("<!-- matrix:"))
                .map(line -> line.substring("<!-- matrix:".length(), line.length() - " -->".length()))
                .toList();
    }

    private static List<String> lines() {
        try (InputStream in = PublishedTables.class.getResourceAsStream("matrices.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
