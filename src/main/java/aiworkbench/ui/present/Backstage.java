package aiworkbench.ui.present;

import java.util.function.Consumer;

/** What the wall asks of the window behind it. Used on the FX thread. */
public interface Backstage {

    /** Saves the document, as the window does. */
    void save();

    /** How the document stands to its file, in a word. */
    String state();

    /**
     * Asks where the summary of the workshop shall go, and writes it there as PDF.
     *
     * @param told is given the name of the file once it is there
     */
    void exportSummary(Consumer<String> told);
}
