package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Ink;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.ShapedText;
import aiworkbench.export.text.Style;
import aiworkbench.export.words.Words;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** What the colours and marks of a grid mean, and how many risks stand on which level. */
final class GridLegend {

    private static final double INDENT = 24;
    /** More codes than this are counted, because the register names them all. */
    private static final int MOST_CODES = 24;

    private final LayoutContext context;
    private final Sheets sheets;
    private final RiskMatrix matrix;

    GridLegend(LayoutContext context, Sheets sheets, RiskMatrix matrix) {
        this.context = context;
        this.sheets = sheets;
        this.matrix = matrix;
    }

    /**
     * One paragraph.
     *
     * @param swatch colour shown before it
     * @param below room below it
     */
    private record Row(String words, Style style, Optional<Ink> swatch, double below) {

        double indent() {
            return swatch.isPresent() ? INDENT : 0;
        }
    }

    /** Puts the legend into an area if it fits there; the height it takes, or nothing if it does not fit. */
    OptionalDouble put(Area area) {
        var rows = rows();
        var shaped = rows.stream().map(row -> context.shape(row.words(), row.style(), area.width() - row.indent())).toList();
        double needed = shaped.stream().mapToDouble(ShapedText::height).sum() + rows.stream().mapToDouble(Row::below).sum();
        if (needed > area.height()) {
            return OptionalDouble.empty();
        }
        double y = area.y();
        for (int i = 0; i < rows.size(); i++) {
            double top = y;
            rows.get(i).swatch().ifPresent(ink ->
                    sheets.put(Group.of(Tag.ARTIFACT, Box.filled(new Area(area.x(), top + 1, 16, 10), ink).rounded(2))));
            sheets.put(shaped.get(i).at(area.x() + rows.get(i).indent(), y, Tag.P));
            y += shaped.get(i).height() + rows.get(i).below();
        }
        return OptionalDouble.of(needed);
    }

    /** Puts the legend where the pages stand, over as many of them as it needs. */
    void flow() {
        for (var row : rows()) {
            sheets.paragraph(row.words(), row.style());
            sheets.down(row.below());
        }
    }

    private List<Row> rows() {
        var grid = matrix.grid();
        var rows = new ArrayList<Row>();
        rows.add(plain(grid.title(), Looks.H3, 0));
        rows.add(plain(Words.join(grid.source(), grid.asOf().map(context::date).orElse("")), Looks.META, 8));
        for (var level : grid.levels().reversed()) {
            String words = level.code().equals(level.label()) ? level.label()
                    : context.text("export.risk.legendLevel", level.code(), level.label());
            boolean last = level == grid.levels().getFirst();
            rows.add(new Row(words, Looks.BODY, Optional.of(PageInks.level(Scoring.rank(grid, level), grid.levels().size())), last ? 9 : 3));
        }
        rows.add(plain(context.text("export.risk.legendMarks"), Looks.META, 6));
        rows.add(plain(before(), Looks.BODY, 6));
        var codes = unrated();
        if (!codes.isEmpty()) {
            rows.add(plain(codes.size() > MOST_CODES ? context.text("export.risk.unratedMany", codes.size())
                    : context.text("export.risk.unrated", String.join(", ", codes)), Looks.BODY, 0));
        }
        return rows.stream().filter(row -> !row.words().isBlank()).toList();
    }

    private static Row plain(String words, Style style, double below) {
        return new Row(words, style, Optional.empty(), below);
    }

    private List<String> unrated() {
        return matrix.risks().stream().filter(r -> r.inherent().filter(i -> Scoring.contains(matrix.grid(), i)).isEmpty())
                .map(Risk::code).toList();
    }

    /** How many risks stand on which level before anything is done, the highest level first. */
    String before() {
        String counts = counts(Risk::inherent);
        return counts.isEmpty() ? context.text("export.risk.none") : context.text("export.risk.before", counts);
    }

    /** The same for after mitigation; empty if no risk has a place there. */
    String after() {
        String counts = counts(risk -> risk.target().or(risk::current));
        return counts.isEmpty() ? "" : context.text("export.risk.after", counts);
    }

    private String counts(Function<Risk, Optional<Rating>> rating) {
        return matrix.grid().levels().reversed().stream().map(level -> count(level, rating)).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private Optional<String> count(Level level, Function<Risk, Optional<Rating>> rating) {
        long count = matrix.risks().stream()
                .filter(risk -> rating.apply(risk).flatMap(r -> Scoring.level(matrix.grid(), r)).filter(level::equals).isPresent()).count();
        return count == 0 ? Optional.empty() : Optional.of(context.text("export.risk.count", count, level.label()));
    }
}
