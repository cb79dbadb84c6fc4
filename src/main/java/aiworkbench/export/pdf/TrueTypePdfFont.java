package aiworkbench.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A face with TrueType outlines: the glyphs in use are embedded, and pages name them by glyph number. */
final class TrueTypePdfFont implements PdfFont {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String name;
    private final FontProgram program;
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Code> codes = new HashMap<>();
    private final Map<String, Code> letters = new HashMap<>();
    private final SortedMap<Integer, String> blanks = new TreeMap<>();

    TrueTypePdfFont(String name, FontProgram program, SequencedMap<Integer, String> used, SortedSet<String> blank) throws IOException {
        this.name = name;
        this.program = program;
        for (Map.Entry<Integer, String> entry : used.entrySet()) {
            int glyph = entry.getKey();
            texts.put(glyph, entry.getValue().isEmpty() ? program.ownText(glyph) : entry.getValue());
            codes.put(glyph, new Code(name, HEX.toHexDigits(glyph, 4), program.width(glyph)));
        }
        for (String letter : blank) {
            int number = program.glyphs() + blanks.size();
            blanks.put(number, letter);
            letters.put(letter, new Code(name, HEX.toHexDigits(number, 4), program.width(program.blank())));
        }
    }

    @Override
    public Code letter(String letter) {
        return letters.get(letter);
    }

    @Override
    public Code code(int glyph) {
        return codes.get(glyph);
    }

    @Override
    public String text(int glyph) {
        return texts.get(glyph);
    }

    @Override
    public Map<String, COSDictionary> finish(PDDocument document) throws IOException {
        COSDictionary font = program.embed(document, texts.keySet(), blanks.keySet());
        Map<Integer, String> told = new TreeMap<>(texts);
        told.putAll(blanks);
        PDStream table = new PDStream(document, new ByteArrayInputStream(ToUnicode.table(told, 4)),
                COSName.FLATE_DECODE);
        font.setItem(COSName.TO_UNICODE, table);
        return Map.of(name, font);
    }
}
