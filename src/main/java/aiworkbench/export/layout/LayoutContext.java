package aiworkbench.export.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import aiworkbench.export.text.Align;
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
 */
record LayoutContext(Words words, TextShaper shaper, PageOptions options) {

    Document document() {
        return words.document();
    }

    ShapedText shape(String text, Style style, double width) {
        return shaper.shape(text, style, width);
    }

    ShapedText centred(String text, Style style, double width) {
        return shaper.shape(text, style, width, Align.CENTRE);
    }

    ShapedText shape(List<Span> spans, double width) {
        return shaper.shape(spans, width, Align.START);
    }

    /** One line, as wide as it is. */
    ShapedText line(String text, Style style) {
        return shaper.line(text, style);
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
