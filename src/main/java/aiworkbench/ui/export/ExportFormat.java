package aiworkbench.ui.export;

import java.util.Arrays;
import java.util.Optional;

import aiworkbench.model.Document;
import aiworkbench.model.Plan;

/** What a document can be exported as. */
public enum ExportFormat {
    /** Tagged pages with the document inside. */
    PDF("pdf", true),
    /** A picture of each page. */
    PNG("png", true),
    /** A drawing of each page. */
    SVG("svg", true),
    /** All of it as text. */
    MARKDOWN("md", false),
    /** Its table, for spreadsheets. */
    CSV("csv", false),
    /** Its dates, for calendars. */
    ICS("ics", false);

    private final String ending;
    private final boolean paged;

    ExportFormat(String ending, boolean paged) {
        this.ending = ending;
        this.paged = paged;
    }

    /** Ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it has pages of paper. */
    boolean paged() {
        return paged;
    }

    /** Whether a document can be exported so. */
    boolean suits(Document document) {
        return this != ICS || document instanceof Plan;
    }

    /** The format whose files end so. */
    public static Optional<ExportFormat> ofEnding(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }
}
