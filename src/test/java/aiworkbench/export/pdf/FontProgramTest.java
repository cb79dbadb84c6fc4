package aiworkbench.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class FontProgramTest {

    private static final int RESTRICTED = 2;
    private static final int NO_SUBSETTING = 0x100;

    @Test
    void glyphsHaveTheirWidthsAndTheirOwnText() throws IOException {
        TrueTypeFont font = font();
        FontProgram program = new FontProgram(font);
        int a = font.getUnicodeCmapLookup().getGlyphId('a');
        assertEquals("a", program.ownText(a));
        assertEquals(Math.round(font.getAdvanceWidth(a) * 1000f / font.getUnitsPerEm()), program.width(a));
        assertEquals(GlyphTexts.NOTHING, program.ownText(0), "the empty glyph stands for no character");
    }

    @Test
    void aCutHoldsItsGlyphsUnderTheirOldNumbers() throws IOException {
        TrueTypeFont font = font();
        FontProgram program = new FontProgram(font);
        int a = font.getUnicodeCmapLookup().getGlyphId('a');
        int z = font.getUnicodeCmapLookup().getGlyphId('z');
        try (PDDocument document = new PDDocument()) {
            COSDictionary one = program.embed(document, Set.of(a, z), Set.of());
            assertTrue(name(one).matches("[A-Z]{6}\\+SourceSansPro-Regular"), name(one));
            byte[] places = bytes(one, COSName.CID_TO_GID_MAP);
            assertEquals(2 * Math.max(a, z) + 2, places.length);
            assertEquals(Set.of(1, 2), Set.of((int) places[2 * a + 1], (int) places[2 * z + 1]), "after the empty glyph");
            try (TrueTypeFont cut = new TTFParser(true).parse(new RandomAccessReadBuffer(file(one)))) {
                assertEquals(3, cut.getNumberOfGlyphs());
                assertEquals(font.getAdvanceWidth(a), cut.getAdvanceWidth(places[2 * a + 1]));
            }
        }
    }

    @Test
    void cutsOfOneFontShareNothing() throws IOException {
        TrueTypeFont font = font();
        FontProgram program = new FontProgram(font);
        try (PDDocument first = new PDDocument(); PDDocument second = new PDDocument()) {
            COSDictionary one = program.embed(first, Set.of(5), Set.of());
            COSDictionary other = program.embed(second, Set.of(6), Set.of());
            COSDictionary again = program.embed(second, Set.of(5), Set.of());
            assertNotEquals(name(one), name(other));
            assertEquals(name(one), name(again));
            assertArrayEquals(file(one), file(again), "the same glyphs give the same bytes");
            assertTrue(descendant(one) != descendant(again) && descendant(one).getItem(COSName.FONT_DESC) != descendant(again).getItem(COSName.FONT_DESC));
        }
    }

    @Test
    void fontsThatMayNotBeEmbeddedAreRefused() throws IOException {
        for (int rights : new int[] {RESTRICTED, NO_SUBSETTING}) {
            TrueTypeFont font = font();
            font.getOS2Windows().setFsType((short) rights);
            assertThrows(IOException.class, () -> new FontProgram(font));
        }
    }

    private static TrueTypeFont font() throws IOException {
        try (InputStream in = FontProgramTest.class.getResourceAsStream("/fonts/ttf/SourceSansPro/SourceSansPro-Regular.ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }

    private static String name(COSDictionary type0) {
        return type0.getNameAsString(COSName.BASE_FONT);
    }

    private static COSDictionary descendant(COSDictionary type0) {
        return (COSDictionary) ((COSArray) type0.getDictionaryObject(COSName.DESCENDANT_FONTS)).getObject(0);
    }

    private static byte[] file(COSDictionary type0) throws IOException {
        try (InputStream in = descendant(type0).getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2).createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(COSDictionary type0, COSName name) throws IOException {
        try (InputStream in = ((COSStream) descendant(type0).getDictionaryObject(name)).createInputStream()) {
            return in.readAllBytes();
        }
    }
}
