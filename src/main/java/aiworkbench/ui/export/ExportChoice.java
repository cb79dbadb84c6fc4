package aiworkbench.ui.export;

import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.PaperSize;

/**
 * How a document shall be exported.
 *
 * @param paper size of the pages, where there are pages
 * @param orientation how the paper is held
 * @param source whether a PDF carries the document, so that it opens again
 */
public record ExportChoice(ExportFormat format, PaperSize paper, Orientation orientation, boolean source) {

    /** What is chosen before anybody chose anything. */
    public static ExportChoice standard() {
        return new ExportChoice(ExportFormat.PDF, PaperSize.A4, Orientation.LANDSCAPE, true);
    }
}
