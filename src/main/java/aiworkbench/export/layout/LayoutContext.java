package aiworkbench.export.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import aiworkbench.export.text.Align;
import aiworkbench.export.text.ShapedLine;
import aiworkbench.export.text.ShapedText;
import aiworkbench.export.text.Span;
import aiworkbench.export.text.Style;
import aiworkbench.export.text.TextShaper;
import aiworkbench.export.words.Words;
import aiworkbench.model.Document;
import aiworkbench.model.Link;

/**
 * What every part of a layout shares.
 *
 * @param words the words of the document
 * @param shaper measures and shapes text in the document's language
 * @param watch stops a layout that goes too far
 * @param part which part of a report the pages are
 */
record LayoutContext(Words words, TextShaper shaper, PageOptions options, LayoutLimits.Watch watch, ReportPart part) {

    Document document() {
        return words.document();
    }

    ShapedText shape(String text, Style style, double width) {
        watch.checkTime();
        return shaper.shape(text, style, width);
    }

    ShapedText shape(List<Span> spans, double width) {
        watch.checkTime();
        return shaper.shape(spans, width, Align.START);
    }

    /** One line, as wide as it is. */
    ShapedText line(String text, Style style) {
        watch.checkTime();
        return shaper.line(text, style);
    }

    /** Text in at most so many lines; what is left out shows as an ellipsis. Only for text that pages hold in full elsewhere. */
    ShapedText shorten(String text, Style style, double width, int lines) {
        return shorten(text, style, width, lines, Align.START);
    }

    /** The same in the middle of the width. */
    ShapedText shortenCentred(String text, Style style, double width, int lines) {
        return shorten(text, style, width, lines, Align.CENTRE);
    }

    private ShapedText shorten(String text, Style style, double width, int lines, Align align) {
        watch.checkTime();
        var shaped = shaper.shape(text, style, width, align);
        if (shaped.lines().size() <= lines) {
            return shaped;
        }
        String kept = shaped.lines().stream().limit(lines).map(ShapedLine::text).collect(Collectors.joining(" "));
        while (shaped.lines().size() > lines && !kept.isEmpty()) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
            shaped = shaper.shape(kept + "…", style, width, align);
        }
        return shaped.lines(0, Math.min(lines, shaped.lines().size()));
    }

    String text(String key, Object... args) {
        return words.text(key, args);
    }

    String date(LocalDate date) {
        return words.date(date);
    }

    String word(Enum<?> value) {
        return words.word(value);
    }

    String title(Link link) {
        return words.title(link);
    }

    String word(String record, String component, String text) {
        return words.word(record, component, text);
    }

    Locale locale() {
        return words.locale();
    }
}
