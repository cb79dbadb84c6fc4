package aiworkbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the window. The command line knows nothing else about it. */
@FunctionalInterface
public interface Window {

    /**
     * Opens files and folders in the window, and returns when it is closed.
     *
     * @param pictures where pictures and PDFs of the documents go if there is no display
     * @return one of {@link Exit}
     */
    int open(List<Path> files, Optional<Path> pictures);
}
