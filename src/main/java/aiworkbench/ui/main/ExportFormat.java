package aiworkbench.ui.main;

/** What a document can be exported as. */
public enum ExportFormat {
    /** Tagged pages with the document inside. */
    PDF("pdf"),
    /** A picture of each page. */
    PNG("png"),
    /** A drawing of each page. */
    SVG("svg"),
    /** All of it as text. */
    MARKDOWN("md"),
    /** Its table, for spreadsheets. */
    CSV("csv");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** Ending of its files, without the dot. */
    String ending() {
        return ending;
    }
}
