package aiworkbench.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face with TrueType outlines: the glyphs in use are embedded, and pages name them by glyph number. */
final class TrueTypePdfFont implements PdfFont {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String name;
    private final TrueTypeFont program;
    private final Map<Integer, String> texts = new TreeMap<>();
    private final PDDocument workshop;

    /**
     * @param workshop a document that is never saved: PDFBox would cut its fonts again on saving, after we
     *         completed them; it stays open until the real document is saved
     */
    TrueTypePdfFont(String name, TrueTypeFont program, SequencedMap<Integer, String> used, PDDocument workshop)
            throws IOException {
        this.name = name;
        this.program = program;
        this.workshop = workshop;
        CmapLookup characters = program.getUnicodeCmapLookup();
        used.forEach((glyph, text) -> texts.put(glyph, text.isEmpty() ? ownText(characters, glyph) : text));
    }

    private static String ownText(CmapLookup characters, int glyph) {
        List<Integer> codes = characters.getCharCodes(glyph);
        return codes == null || codes.isEmpty() ? GlyphTexts.NOTHING : Character.toString(codes.getFirst());
    }

    @Override
    public Code code(int glyph) {
        try {
            float scale = 1000f / program.getHeader().getUnitsPerEm();
            int width = Math.round(program.getHorizontalMetrics().getAdvanceWidth(glyph) * scale);
            return new Code(name, HEX.toHexDigits(glyph, 4), width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String text(int glyph) {
        return texts.get(glyph);
    }

    @Override
    public Map<String, COSDictionary> finish(PDDocument document) throws IOException {
        PDType0Font font = PDType0Font.load(workshop, program, true);
        font.addGlyphsToSubset(Set.copyOf(texts.keySet()));
        font.subset();
        PDStream table = new PDStream(document, new ByteArrayInputStream(ToUnicode.table(texts, 4)),
                COSName.FLATE_DECODE);
        font.getCOSObject().setItem(COSName.TO_UNICODE, table);
        return Map.of(name, font.getCOSObject());
    }
}
