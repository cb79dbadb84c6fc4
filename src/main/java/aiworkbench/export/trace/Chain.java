package aiworkbench.export.trace;

import java.util.List;
import java.util.Optional;

import aiworkbench.model.Link;

/**
 * One table of a trace, such as that of the risks.
 *
 * @param kind what its rows start from
 * @param title of the table
 * @param columns their titles
 * @param rows each with a cell for every column
 */
public record Chain(Kind kind, String title, List<String> columns, List<Row> rows) {

    /** What a chain starts from. */
    public enum Kind {
        /** Risk, mitigation, plan item, date, level that is left. */
        RISKS,
        /** Metric, and the experiment or other work that measures it. */
        METRICS,
        /** Note, and the risk that came of it. */
        NOTES
    }

    public Chain {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param open whether the chain breaks off where it should go on
     */
    public record Row(List<Cell> cells, boolean open) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param order what the column is sorted by
     * @param to the element that it names, if it names one
     * @param gap whether it says that something is missing
     */
    public record Cell(String text, String order, Optional<Link> to, boolean gap) {

        static Cell of(String text) {
            return new Cell(text, text, Optional.empty(), false);
        }

        static Cell of(String text, Link to) {
            return new Cell(text, text, Optional.of(to), false);
        }

        static Cell ordered(String text, String order) {
            return new Cell(text, order, Optional.empty(), false);
        }

        static Cell missing(String text) {
            return new Cell(text, "", Optional.empty(), true);
        }
    }
}
