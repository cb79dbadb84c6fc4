package aiworkbench.export.text;

import aiworkbench.export.text.LineBreaker.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of shaped glyphs in every script: ligatures, joined letters, both directions, and a font
 * that has the character. Cheap to make, one for each job; not for several threads at once.
 */
public final class TextShaper {

    private static final int MOST_TRIES = 8;
    private static final double TOLERANCE = 0.5;

    private final Locale language;
    private final ShapeMemory memory;
    private final RunShaper shaper;
    private final Itemiser itemiser;
    private final LineBuilder builder;

    /** A shaper for text in that language, which decides where lines break and which Chinese characters look how. */
    public TextShaper(FontLibrary fonts, Locale language) {
        this(fonts, language, new ShapeMemory());
    }

    /** The same with what shapers of these fonts remember together. */
    public TextShaper(FontLibrary fonts, Locale language, ShapeMemory memory) {
        this.memory = memory;
        this.shaper = new RunShaper(memory);
        this.language = language;
        this.itemiser = new Itemiser(fonts, language);
        this.builder = new LineBuilder(fonts, shaper);
    }

    /**
     * Text in lines of at most that width.
     *
     * @param width in points; a line holds at least one letter, however small the width is
     */
    public ShapedText shape(String text, Style style, double width) {
        return shape(List.of(new Span(text, style)), width, Align.START);
    }

    /** Text in lines of at most that width, aligned in it. */
    public ShapedText shape(String text, Style style, double width, Align align) {
        return shape(List.of(new Span(text, style)), width, align);
    }

    /** Text of several styles in lines of at most that width, aligned in it; at least one span. */
    public ShapedText shape(List<Span> spans, double width, Align align) {
        return memory.text(language, spans, width, align, () -> shapeAnew(spans, width, align));
    }

    private ShapedText shapeAnew(List<Span> spans, double width, Align align) {
        List<ShapedLine> lines = new ArrayList<>();
        for (StyledText styled : StyledText.paragraphs(spans)) {
            Paragraph paragraph = Paragraph.of(styled, itemiser, shaper);
            for (ShapedLine line : lines(paragraph, width)) {
                lines.add(aligned(line, width, align, paragraph.rightToLeft()));
            }
        }
        return new ShapedText(lines);
    }

    /** Text that breaks only where it has line ends itself, with its left end at x = 0. */
    public ShapedText line(String text, Style style) {
        return shape(text, style, Double.POSITIVE_INFINITY);
    }

    /** The width of text without line breaking, in points; that of the widest line if it has several. */
    public double width(String text, Style style) {
        return line(text, style).width();
    }

    private List<ShapedLine> lines(Paragraph paragraph, double width) {
        LineBreaker breaker = new LineBreaker(paragraph, language, width);
        List<ShapedLine> lines = new ArrayList<>();
        for (Range planned : breaker.lines()) {
            Range range = planned;
            ShapedLine line = builder.build(paragraph, range);
            for (int i = 0; i < MOST_TRIES && line.width() > width + TOLERANCE; i++) {
                Range shorter = breaker.shorter(range);
                if (shorter.equals(range)) {
                    break;
                }
                range = shorter;
                line = builder.build(paragraph, range);
            }
            lines.add(line);
            if (range.end() < planned.end()) {
                lines.add(builder.build(paragraph, new Range(range.end(), planned.visible(), planned.end())));
            }
        }
        return lines;
    }

    private static ShapedLine aligned(ShapedLine line, double width, Align align, boolean rightToLeft) {
        if (Double.isInfinite(width)) {
            return line;
        }
        double room = Math.max(0, width - line.width());
        double x = switch (align) {
            case START -> rightToLeft ? room : 0;
            case CENTRE -> room / 2;
            case END -> rightToLeft ? 0 : room;
        };
        return new ShapedLine(x, line.width(), line.height(), line.ascent(), line.text(), line.runs());
    }
}
