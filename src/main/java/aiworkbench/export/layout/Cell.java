package aiworkbench.export.layout;

import java.util.Optional;

import aiworkbench.export.page.Ink;
import aiworkbench.export.text.Style;

/**
 * One cell of a table.
 *
 * @param fill colour of a pill behind the text
 */
record Cell(String text, Style style, Optional<Ink> fill) {

    static Cell of(String text) {
        return new Cell(text, Looks.CELL, Optional.empty());
    }

    static Cell strong(String text) {
        return new Cell(text, Looks.CELL.semibold(), Optional.empty());
    }

    static Cell pill(String text, Ink fill) {
        return new Cell(text, Looks.CELL.semibold(), Optional.of(fill));
    }

    /** How much wider than its text the pill is. */
    double pill() {
        return fill.isPresent() ? 8 : 0;
    }
}
