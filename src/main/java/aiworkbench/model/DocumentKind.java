package aiworkbench.model;

/** The three kinds of document, with the word that the command line and file names use. */
public enum DocumentKind {
    /** AI product canvas. */
    CANVAS("canvas"),
    /** 90-day plan. */
    PLAN("plan"),
    /** Risk matrix. */
    RISKS("risks");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    /** The word on the command line: canvas, plan or risks. */
    public String word() {
        return word;
    }

    /** The ending of its files, such as {@code .canvas.json}. */
    public String extension() {
        return "." + word + ".json";
    }
}
