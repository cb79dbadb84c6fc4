package aiworkbench.export.text;

import java.util.Objects;

/** A piece of text in one style; several make a paragraph of mixed styles. */
public record Span(String text, Style style) {

    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }
}
