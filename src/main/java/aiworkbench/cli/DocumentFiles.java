package aiworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Parameters;

/** The files and folders that a verb reads, as it was given them. */
final class DocumentFiles {

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", descriptionKey = "cli.files")
    private List<Path> files = new ArrayList<>();

    List<Path> paths() {
        return files;
    }
}
