package aiworkbench.ui.export;

import aiworkbench.export.layout.Imprint;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;

/**
 * How a document shall be exported.
 *
 * @param paper size of the pages, where there are pages
 * @param orientation how the paper is held
 * @param source whether a PDF carries the document, so that it opens again
 * @param scope how much is exported, where there are pages
 * @param imprint what heads and feet of the pages say
 */
public record ExportChoice(ExportFormat format, PaperSize paper, Orientation orientation, boolean source, Scope scope, Imprint imprint) {

    /** How much is exported. */
    public enum Scope {
        /** The document in front. */
        DOCUMENT,
        /** All documents of its product, as one report. */
        PRODUCT
    }

    /** One document, with everything in heads and feet. */
    public ExportChoice(ExportFormat format, PaperSize paper, Orientation orientation, boolean source) {
        this(format, paper, orientation, source, Scope.DOCUMENT, Imprint.FULL);
    }

    /** What is chosen before anybody chose anything. */
    public static ExportChoice standard() {
        return new ExportChoice(ExportFormat.PDF, PaperSize.A4, Orientation.LANDSCAPE, true);
    }

    /** Whether it makes a report. */
    public boolean report() {
        return scope == Scope.PRODUCT && format.paged();
    }

    /** The same on another paper. */
    public ExportChoice on(PaperSize other) {
        return new ExportChoice(format, other, orientation, source, scope, imprint);
    }
}
