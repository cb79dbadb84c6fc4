package aiworkbench.export.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One face inside a PDF: the codes of its glyphs, and in the end the font dictionaries themselves. */
sealed interface PdfFont permits TrueTypePdfFont, OutlinePdfFont {

    /** How a page names a glyph. */
    Code code(int glyph);

    /** How a page names a letter that is told but shows nothing, because another glyph shows it. */
    Code letter(String letter);

    /** The text a reader takes a glyph for. */
    String text(int glyph);

    /** The font dictionaries by resource name; called once, when every page is written. */
    Map<String, COSDictionary> finish(PDDocument document) throws IOException;

    /**
     * A glyph as a page writes it.
     *
     * @param font resource name
     * @param hex code in hexadecimal
     * @param width by which the pen moves, in thousandths of the size
     */
    record Code(String font, String hex, int width) {
    }
}
