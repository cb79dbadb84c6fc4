package aiworkbench.export.layout;

/**
 * What heads, feet and the file itself say about the document. What is left out is nowhere but in the document's own fields.
 *
 * @param date its date; without it pages do not know today either, so that the same document always gives the same pages
 * @param owner who owns it, which is the author of the file
 * @param product the product's name in the feet
 */
public record Imprint(boolean date, boolean owner, boolean product) {

    /** All of it. */
    public static final Imprint FULL = new Imprint(true, true, true);
}
