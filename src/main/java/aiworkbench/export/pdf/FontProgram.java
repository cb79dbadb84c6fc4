package aiworkbench.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A TrueType font that is cut down to the glyphs of one document after the other. PDFBox would describe all its glyphs, and read what it
 * cut, for every document again; here it describes the font once. For any number of threads, one at a time.
 */
final class FontProgram {

    /** What PDF wants of a font, and the hints for screens. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int KINDS = 0xF;
    private static final int TAG_LETTERS = 6;
    private static final int LETTERS = 25;
    /** The width of glyphs that no table of widths names. */
    private static final int USUAL_WIDTH = 1000;

    private final TrueTypeFont font;
    private final float scale;
    private final COSDictionary description;

    /** @throws IOException if the font cannot be read, or its maker does not allow parts of it in documents */
    FontProgram(TrueTypeFont font) throws IOException {
        if (forbidden(font.getOS2Windows())) {
            throw new IOException("its maker does not allow parts of it in documents");
        }
        this.font = font;
        this.scale = 1000f / font.getHeader().getUnitsPerEm();
        try (PDDocument workshop = new PDDocument()) {
            description = PDType0Font.load(workshop, font, true).getCOSObject();
        }
        descendant(description).setItem(COSName.W, new COSArray());
    }

    private static boolean forbidden(OS2WindowsMetricsTable rights) {
        return rights != null && ((rights.getFsType() & KINDS) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                || (rights.getFsType() & (OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY)) != 0);
    }

    /** By how much a glyph moves the pen, in thousandths of the size of the text. */
    synchronized int width(int glyph) throws IOException {
        return Math.round(font.getHorizontalMetrics().getAdvanceWidth(glyph) * scale);
    }

    /** The first character that a glyph stands for by itself, or nothing. */
    synchronized String ownText(int glyph) throws IOException {
        List<Integer> codes = font.getUnicodeCmapLookup().getCharCodes(glyph);
        return codes == null || codes.isEmpty() ? GlyphTexts.NOTHING : Character.toString(codes.getFirst());
    }

    /** How many glyphs there are: their numbers are below this. */
    synchronized int glyphs() throws IOException {
        return font.getNumberOfGlyphs();
    }

    /** The glyph of the space, which shows nothing. */
    synchronized int blank() throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(' ');
    }

    /**
     * The dictionary of this font with some of its glyphs, which keep their numbers.
     *
     * @param blanks further numbers, not of glyphs, that show nothing
     */
    synchronized COSDictionary embed(PDDocument document, Set<Integer> glyphs, Set<Integer> blanks) throws IOException {
        TTFSubsetter cut = new TTFSubsetter(font, TABLES);
        cut.addGlyphIds(glyphs);
        if (!blanks.isEmpty()) {
            cut.addGlyphIds(Set.of(blank()));
        }
        Map<Integer, Integer> numbers = cut.getGIDMap();
        String tag = tag(numbers);
        cut.setPrefix(tag);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        cut.writeToStream(file);
        SortedMap<Integer, Integer> places = new TreeMap<>();
        numbers.forEach((place, glyph) -> places.put(glyph, place));
        for (int number : blanks) {
            places.put(number, places.get(blank()));
        }

        COSDictionary type0 = copy(description);
        COSDictionary descendant = descendant(type0);
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        String name = tag + type0.getNameAsString(COSName.BASE_FONT);
        PDStream program = stream(document, file.toByteArray());
        program.getCOSObject().setLong(COSName.LENGTH1, file.size());
        type0.setName(COSName.BASE_FONT, name);
        descriptor.setItem(COSName.FONT_FILE2, program);
        descriptor.setName(COSName.FONT_NAME, name);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.W, widths(places.keySet()));
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, placesByNumber(places)));
        descriptor.setItem(COSName.CID_SET, stream(document, allUpTo(places.lastKey())));
        return type0;
    }

    private static COSDictionary descendant(COSDictionary type0) {
        return (COSDictionary) type0.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    }

    /** Six letters that tell apart several cuts of one font. */
    private static String tag(Map<Integer, Integer> numbers) {
        StringBuilder letters = new StringBuilder();
        for (long left = Integer.toUnsignedLong(numbers.hashCode()); left > 0 && letters.length() < TAG_LETTERS; left /= LETTERS) {
            letters.append((char) ('B' + left % LETTERS));
        }
        return "A".repeat(TAG_LETTERS - letters.length()) + letters + "+";
    }

    private COSArray widths(Set<Integer> numbers) throws IOException {
        COSArray widths = new COSArray();
        COSArray row = new COSArray();
        int next = -1;
        for (int glyph : numbers) {
            int width = width(glyph < glyphs() ? glyph : blank());
            if (width != USUAL_WIDTH) {
                if (glyph != next) {
                    row = new COSArray();
                    widths.add(COSInteger.get(glyph));
                    widths.add(row);
                }
                row.add(COSInteger.get(width));
                next = glyph + 1;
            }
        }
        return widths;
    }

    private static byte[] placesByNumber(SortedMap<Integer, Integer> places) {
        byte[] bytes = new byte[places.lastKey() * 2 + 2];
        places.forEach((glyph, place) -> {
            bytes[glyph * 2] = (byte) (place >> 8);
            bytes[glyph * 2 + 1] = place.byteValue();
        });
        return bytes;
    }

    /** All numbers up to the last are there: those of no glyph in use show the empty glyph. */
    private static byte[] allUpTo(int last) {
        byte[] bytes = new byte[last / 8 + 1];
        Arrays.fill(bytes, (byte) 0xFF);
        bytes[last / 8] = (byte) (0xFF << 7 - last % 8);
        return bytes;
    }

    private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    /** A copy that shares nothing that PDFBox would number: objects belong to one document. */
    private static COSDictionary copy(COSDictionary original) {
        COSDictionary copy = new COSDictionary();
        original.entrySet().forEach(entry -> copy.setItem(entry.getKey(), copy(entry.getValue())));
        return copy;
    }

    private static COSBase copy(COSBase original) {
        return switch (original) {
            case COSDictionary dictionary -> copy(dictionary);
            case COSArray array -> {
                COSArray copy = new COSArray();
                array.forEach(item -> copy.add(copy(item)));
                yield copy;
            }
            default -> original;
        };
    }
}
