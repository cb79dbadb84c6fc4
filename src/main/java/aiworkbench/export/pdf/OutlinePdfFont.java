package aiworkbench.export.pdf;

import aiworkbench.export.text.FontFace;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A face with PostScript outlines, which PDFBox cannot cut down to the glyphs in use: its glyphs become procedures
 * of Type 3 fonts, 255 to a font. They are sharp at every size and searchable like any other.
 */
final class OutlinePdfFont implements PdfFont {

    private static final int MOST = 255;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String name;
    private final FontFace face;
    private final List<Integer> glyphs;
    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    private final Map<Integer, String> texts = new LinkedHashMap<>();

    OutlinePdfFont(String name, FontFace face, SequencedMap<Integer, String> used, SortedSet<String> blank) {
        this.name = name;
        this.face = face;
        this.glyphs = Stream.concat(used.keySet().stream(), blank.stream().map(OutlinePdfFont::number)).toList();
        for (int i = 0; i < glyphs.size(); i++) {
            places.put(glyphs.get(i), i);
        }
        used.forEach((glyph, text) -> texts.put(glyph, text.isEmpty() ? GlyphTexts.NOTHING : text));
        blank.forEach(letter -> texts.put(number(letter), letter));
    }

    /** A letter that shows nothing has a number below zero, which no glyph has. */
    private static int number(String letter) {
        return -letter.codePointAt(0);
    }

    @Override
    public Code letter(String letter) {
        return code(number(letter));
    }

    @Override
    public Code code(int glyph) {
        int place = places.get(glyph);
        return new Code(resource(place / MOST), HEX.toHexDigits(place % MOST + 1, 2), width(glyph));
    }

    @Override
    public String text(int glyph) {
        return texts.get(glyph);
    }

    @Override
    public Map<String, COSDictionary> finish(PDDocument document) throws IOException {
        Map<String, COSDictionary> fonts = new LinkedHashMap<>();
        for (int from = 0; from < glyphs.size(); from += MOST) {
            List<Integer> part = glyphs.subList(from, Math.min(glyphs.size(), from + MOST));
            fonts.put(resource(from / MOST), font(document, part));
        }
        return fonts;
    }

    private String resource(int number) {
        return name + "x" + number;
    }

    private COSDictionary font(PDDocument document, List<Integer> part) throws IOException {
        COSDictionary procedures = new COSDictionary();
        COSArray names = new COSArray();
        COSArray widths = new COSArray();
        SequencedMap<Integer, String> table = new LinkedHashMap<>();
        Rectangle2D box = new Rectangle2D.Double();
        names.add(COSInteger.ONE);
        for (int i = 0; i < part.size(); i++) {
            int glyph = part.get(i);
            COSName procedure = COSName.getPDFName("g" + glyph);
            Shape shape = glyph < 0 ? new Path2D.Double() : glyph(glyph).getOutline();
            Rectangle2D bounds = shape.getBounds2D();
            box = box.createUnion(bounds);
            Operators drawing = new Operators();
            drawing.glyphBox(width(glyph), bounds);
            drawing.shape(shape);
            drawing.raw("f\n");
            procedures.setItem(procedure, stream(document, drawing.bytes()));
            names.add(procedure);
            widths.add(COSInteger.get(width(glyph)));
            table.put(i + 1, texts.get(glyph));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(box.getMinX(), -box.getMaxY(), box.getMaxX(), -box.getMinY()));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001, 0, 0, 0.001, 0, 0));
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, part.size());
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, stream(document, ToUnicode.table(table, 2)));
        return font;
    }

    private int width(int glyph) {
        return glyph < 0 ? 0 : Math.round(glyph(glyph).getGlyphMetrics(0).getAdvanceX());
    }

    private GlyphVector glyph(int glyph) {
        return face.font().createGlyphVector(EXACT, new int[] {glyph});
    }

    private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    private static COSArray numbers(double... values) {
        List<COSFloat> numbers = new ArrayList<>();
        for (double value : values) {
            numbers.add(new COSFloat((float) value));
        }
        return new COSArray(numbers);
    }
}
