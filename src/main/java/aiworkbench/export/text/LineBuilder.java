package aiworkbench.export.text;

import aiworkbench.export.page.Cluster;
import aiworkbench.export.page.Glyph;
import aiworkbench.export.page.Mark;
import aiworkbench.export.page.TextRun;
import aiworkbench.export.text.LineBreaker.Range;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Sets one line of a paragraph: shapes its runs again in their final neighbourhood and puts them in visual order. */
final class LineBuilder {

    /** Width of a hyphen as a multiple of the size. */
    static final double HYPHEN = 0.311;
    private static final double ASCENT = 0.984;
    private static final double DESCENT = 0.273;

    private final FontLibrary fonts;
    private final RunShaper shaper;

    LineBuilder(FontLibrary fonts, RunShaper shaper) {
        this.fonts = fonts;
        this.shaper = shaper;
    }

    /** The line with its left end at x = 0. */
    ShapedLine build(Paragraph paragraph, Range range) {
        Pen pen = new Pen(paragraph.text().substring(range.start(), range.visible()));
        boolean rightToLeft = paragraph.rightToLeft();
        boolean spaceAtEnd = range.visible() < range.end() && range.wrapped(paragraph.text().length())
                || paragraph.styled().followed() && range.visible() > range.start() && !range.wrapped(paragraph.text().length());
        boolean hyphen = range.wrapped(paragraph.text().length()) && range.visible() > range.start()
                && paragraph.text().charAt(range.visible() - 1) == Characters.SOFT_HYPHEN;
        int base = rightToLeft ? 1 : 0;
        Style last = styleAt(paragraph, range.visible() - 1);
        if (spaceAtEnd && rightToLeft) {
            addSpace(pen, last, -1, base);
        }
        if (hyphen && rightToLeft) {
            addHyphen(pen, last, base);
        }
        for (Run run : inVisualOrder(paragraph, range)) {
            add(pen, run, paragraph.text());
        }
        if (hyphen && !rightToLeft) {
            addHyphen(pen, last, base);
        }
        double width = pen.x;
        if (spaceAtEnd && !rightToLeft) {
            addSpace(pen, last, 0, base);
        }
        Style first = styleAt(paragraph, range.start());
        double ascent = above(first);
        double descent = below(first);
        for (int i = range.start(); i < range.visible(); i++) {
            Style style = paragraph.styled().styles()[i];
            ascent = Math.max(ascent, above(style));
            descent = Math.max(descent, below(style));
        }
        return new ShapedLine(0, width, ascent + descent, ascent, pen.line, pen.marks);
    }

    /** The glyphs of a text in one face, from left to right. */
    static TextRun run(String text, Style style, FontFace face, double x, double baseline, RunShaper shaper) {
        ShapedRun shaped = shaper.shape(face, text, false);
        return run(shaped.pieces(), style, face, x, baseline);
    }

    private static List<Run> inVisualOrder(Paragraph paragraph, Range range) {
        List<Run> parts = new ArrayList<>();
        List<Run> runs = paragraph.runs();
        for (int i = firstEndingAfter(range.start(), runs); i < runs.size(); i++) {
            if (runs.get(i).start() >= range.visible()) {
                break;
            }
            parts.add(runs.get(i).within(range.start(), range.visible()));
        }
        if (parts.size() < 2) {
            return parts;
        }
        byte[] levels = new byte[parts.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = parts.get(i).level();
        }
        Run[] ordered = parts.toArray(Run[]::new);
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    private static int firstEndingAfter(int place, List<Run> runs) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void add(Pen pen, Run run, String text) {
        String words = text.substring(run.start(), run.end());
        if (run.face().isEmpty()) {
            addMissing(pen, words, run.style(), run.level());
            return;
        }
        FontFace face = run.face().get();
        ShapedRun shaped = shaper.shape(face, words, run.rightToLeft());
        double scale = run.style().size() / FontFace.UNITS;
        List<ShapedRun.Piece> found = new ArrayList<>();
        double start = pen.x;
        for (ShapedRun.Piece piece : shaped.pieces()) {
            if (piece.missing()) {
                addRun(pen, found, run, face);
                addMissing(pen, piece.text(), run.style(), run.level());
                start = pen.x - (piece.x() + piece.advance()) * scale;
            } else {
                if (found.isEmpty()) {
                    pen.x = start + piece.x() * scale;
                }
                found.add(piece);
            }
        }
        addRun(pen, found, run, face);
    }

    private void addRun(Pen pen, List<ShapedRun.Piece> pieces, Run of, FontFace face) {
        if (!pieces.isEmpty()) {
            TextRun run = run(pieces, of.style(), face, pen.x, 0).atLevel(of.level());
            pen.marks.add(run);
            pen.x += run.width();
            pieces.clear();
        }
    }

    private void addMissing(Pen pen, String letter, Style style, int level) {
        FontFace face = fonts.first(style.weight(), false);
        pen.marks.add(MissingBox.mark(letter, style, pen.x, pen.line, level, face, shaper));
        pen.x += MissingBox.width(letter, style);
    }

    private void addHyphen(Pen pen, Style style, int level) {
        FontFace face = fonts.first(style.weight(), style.italic());
        TextRun dash = run("-", style, face, pen.x, 0, shaper);
        Cluster soft = new Cluster(String.valueOf(Characters.SOFT_HYPHEN), dash.clusters().getFirst().glyphs());
        pen.marks.add(new TextRun(pen.x, 0, dash.width(), face.id(), style.size(), style.ink(), List.of(soft), level));
        pen.x += dash.width();
    }

    /** The space that a wrapped line or a paragraph ends with is not seen, but words must not run together when read or copied. */
    private void addSpace(Pen pen, Style style, int direction, int level) {
        FontFace face = fonts.first(style.weight(), style.italic());
        TextRun space = run(" ", style, face, pen.x, 0, shaper);
        pen.marks.add(space.moved(direction * space.width(), 0).atLevel(level));
    }

    private static TextRun run(List<ShapedRun.Piece> pieces, Style style, FontFace face, double x, double baseline) {
        double scale = style.size() / FontFace.UNITS;
        float left = pieces.getFirst().x();
        List<Cluster> clusters = new ArrayList<>(pieces.size());
        for (ShapedRun.Piece piece : pieces) {
            List<Glyph> glyphs = new ArrayList<>(piece.glyphs().length);
            for (int i = 0; i < piece.glyphs().length; i++) {
                glyphs.add(new Glyph(piece.glyphs()[i], (piece.xs()[i] - left) * scale, piece.ys()[i] * scale));
            }
            clusters.add(new Cluster(piece.text(), glyphs));
        }
        ShapedRun.Piece last = pieces.getLast();
        return new TextRun(x, baseline, (last.x() + last.advance() - left) * scale, face.id(), style.size(),
                style.ink(), clusters, 0);
    }

    private static Style styleAt(Paragraph paragraph, int index) {
        Style[] styles = paragraph.styled().styles();
        return styles.length == 0 ? paragraph.styled().empty() : styles[Math.clamp(index, 0, styles.length - 1)];
    }

    private static double above(Style style) {
        return style.size() * (ASCENT + (style.spacing() - ASCENT - DESCENT) / 2);
    }

    private static double below(Style style) {
        return style.size() * style.spacing() - above(style);
    }

    /** Where the next run goes, and what was set so far. */
    private static final class Pen {
        private final List<Mark> marks = new ArrayList<>();
        private final String line;
        private double x;

        Pen(String line) {
            this.line = line;
        }
    }
}
