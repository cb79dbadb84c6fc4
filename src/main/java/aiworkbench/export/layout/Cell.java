package aiworkbench.export.layout;

import java.util.List;
import java.util.Optional;

import aiworkbench.export.page.Ink;
import aiworkbench.export.text.Style;
import aiworkbench.model.Link;

/**
 * One cell of a table.
 *
 * @param fill colour of a pill behind the text
 * @param anchor id of the element whose row it begins, or empty
 * @param links whose titles the text holds
 */
record Cell(String text, Style style, Optional<Ink> fill, String anchor, List<Link> links) {

    Cell(String text, Style style, Optional<Ink> fill) {
        this(text, style, fill, "", List.of());
    }

    static Cell of(String text) {
        return new Cell(text, Looks.CELL, Optional.empty());
    }

    static Cell strong(String text) {
        return new Cell(text, Looks.CELL.semibold(), Optional.empty());
    }

    static Cell pill(String text, Ink fill) {
        return new Cell(text, Looks.CELL.semibold(), Optional.of(fill));
    }

    /** The cell with which the row of an element begins. */
    Cell anchored(String element) {
        return new Cell(text, style, fill, element, links);
    }

    /** The same cell, whose text holds the titles of links. */
    Cell linked(List<Link> to) {
        return new Cell(text, style, fill, anchor, to);
    }

    /** How much wider than its text the pill is. */
    double pill() {
        return fill.isPresent() ? 8 : 0;
    }
}
