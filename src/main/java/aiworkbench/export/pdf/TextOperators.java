package aiworkbench.export.pdf;

import aiworkbench.export.page.Cluster;
import aiworkbench.export.page.Glyph;
import aiworkbench.export.page.TextRun;
import java.util.List;

/** Writes one run of glyphs: exact places, and the text where the glyphs alone would tell another one. */
final class TextOperators {

    private final Operators out;
    private final PdfFont font;
    private final TextRun run;
    private final Spelling spelling;
    private final StringBuilder pending = new StringBuilder();
    private String current = "";
    private double pen;
    private double rise;

    TextOperators(Operators out, PdfFont font, TextRun run, Spelling spelling) {
        this.spelling = spelling;
        this.out = out;
        this.font = font;
        this.run = run;
    }

    /** Writes the run as a text object of its own. */
    void write() {
        out.raw("BT\n");
        out.fill(run.ink());
        out.op("Tm", 1, 0, 0, 1, run.x(), -run.baseline());
        for (Cluster cluster : run.clusters()) {
            Spelling.rest(cluster).reversed().forEach(letter -> show(font.letter(letter), cluster.glyphs().getFirst()));
            boolean spelled = tells(cluster);
            if (!spelled) {
                flush();
                out.raw("/Span <</ActualText <FEFF" + ToUnicode.utf16(cluster.text()) + ">>> BDC\n");
            }
            cluster.glyphs().forEach(glyph -> show(font.code(glyph.id()), glyph));
            if (!spelled) {
                flush();
                out.raw("EMC\n");
            }
        }
        flush();
        if (rise != 0) {
            out.op("Ts", 0);
        }
        out.raw("ET\n");
    }

    /**
     * Whether the glyphs, read one by one in their direction, give the text of the cluster. Several glyphs from left
     * to right never do: their places overlap, and readers would put them in another order. Of characters for private use PDF/A wants the
     * text spelled out.
     */
    private boolean tells(Cluster cluster) {
        String text = spelling.of(run, cluster);
        if (privateUse(text)) {
            return false;
        }
        if (cluster.glyphs().size() == 1) {
            return font.text(cluster.glyphs().getFirst().id()).equals(text);
        }
        StringBuilder told = new StringBuilder();
        cluster.glyphs().reversed().forEach(glyph -> told.append(font.text(glyph.id())));
        return rightToLeft(text.codePointAt(0)) && told.toString().replace(GlyphTexts.NOTHING, "").equals(text);
    }

    private static boolean privateUse(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.PRIVATE_USE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character runs from right to left. */
    static boolean rightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void show(PdfFont.Code code, Glyph glyph) {
        if (!code.font().equals(current)) {
            flush();
            current = code.font();
            out.font(current, run.size());
        }
        if (Math.abs(-glyph.y() - rise) > 0.001) {
            flush();
            rise = -glyph.y();
            out.op("Ts", rise);
        }
        long back = Math.round((pen - glyph.x()) * 1000 / run.size());
        if (back != 0) {
            pending.append("> ").append(back).append(" <");
        }
        pending.append(code.hex());
        pen += (code.width() - back) * run.size() / 1000;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            out.raw("[<");
            out.raw(pending.toString());
            out.raw(">] TJ\n");
            pending.setLength(0);
        }
    }
}
