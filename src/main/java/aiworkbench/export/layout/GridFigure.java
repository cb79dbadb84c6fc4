package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Ink;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.Style;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** The grid with every risk where it is before mitigation and where it shall be after; long labels are in the tables of the scale. */
final class GridFigure {

    private static final double LABELS = 92;
    private static final double UNDER = 46;
    private static final double LEGEND = 0.3;
    /** On upright paper the legend stands below, and the grid is at most and at least so many times as high as wide. */
    private static final double TALLEST = 0.9;
    private static final double FLATTEST = 0.6;
    private static final double GAP = 2.5;
    private static final double ABOVE_LEGEND = 14;
    private static final int COLUMN_LINES = 2;
    /** Nobody listens to more risks than this in one go; the register has them all. */
    private static final int MOST_NAMED = 60;

    private final LayoutContext context;
    private final Sheets sheets;
    private final RiskMatrix matrix;
    private final GridLegend legend;

    GridFigure(LayoutContext context, Sheets sheets, RiskMatrix matrix) {
        this.context = context;
        this.sheets = sheets;
        this.matrix = matrix;
        this.legend = new GridLegend(context, sheets, matrix);
    }

    void print() {
        var room = sheets.room();
        boolean beside = room.width() > room.height();
        double width = beside ? room.width() * (1 - LEGEND) - 20 : room.width();
        double height = beside ? room.height() - 4 : Math.clamp(room.height() - 4 - ABOVE_LEGEND - legend.least(width), width * FLATTEST, width * TALLEST);
        var cells = new Area(room.x() + LABELS, room.y() + 4, width - LABELS, height - UNDER);
        var content = new ArrayList<Content>();
        axes(content, cells);
        cells(content, cells);
        new RiskMarks(context, matrix, place -> cell(cells, place)).draw(content);
        sheets.put(Group.of(Tag.figure(words()), new Group(Tag.SPAN, content)));
        var next = beside ? new Area(room.x() + width + 24, room.y() + 2, room.width() - width - 24, height - 2) : room.below(height + ABOVE_LEGEND);
        var legendHeight = legend.put(next);
        sheets.down(beside ? height + 4 : height + ABOVE_LEGEND + legendHeight.orElse(0));
        if (legendHeight.isEmpty()) {
            sheets.newPage();
            legend.flow();
        }
    }

    private int rows() {
        return matrix.grid().likelihood().size();
    }

    private int columns() {
        return matrix.grid().impact().size();
    }

    private Area cell(Area cells, Rating rating) {
        double width = cells.width() / columns();
        double height = cells.height() / rows();
        return new Area(cells.x() + (rating.impact() - 1) * width, cells.y() + (rows() - rating.likelihood()) * height, width, height).inset(GAP / 2);
    }

    private void cells(List<Content> content, Area cells) {
        for (int l = 1; l <= rows(); l++) {
            for (int i = 1; i <= columns(); i++) {
                var area = cell(cells, Rating.of(l, i));
                var level = Scoring.level(matrix.grid(), Rating.of(l, i));
                content.add(Box.filled(area, level.map(this::ink).orElse(PageInks.BAND)).rounded(3));
                level.ifPresent(of -> {
                    var text = context.line(of.code(), Style.of(7, PageInks.MUTED));
                    content.addAll(text.at(area.right() - text.width() - 4, area.bottom() - text.height() - 2));
                });
            }
        }
    }

    private Ink ink(Level level) {
        return PageInks.level(Scoring.rank(matrix.grid(), level), matrix.grid().levels().size());
    }

    private void axes(List<Content> content, Area cells) {
        for (int l = 1; l <= rows(); l++) {
            var area = cell(cells, Rating.of(l, 1));
            int lines = Math.max(1, (int) (area.height() / context.line("", Looks.META).height()));
            var text = context.shorten(name(matrix.grid().likelihood().get(l - 1).label(), l), Looks.META, LABELS - 14, lines);
            content.addAll(text.at(cells.x() - LABELS, area.centreY() - text.height() / 2));
        }
        for (int i = 1; i <= columns(); i++) {
            var area = cell(cells, Rating.of(1, i));
            var text = context.shortenCentred(name(matrix.grid().impact().get(i - 1).label(), i), Looks.META, area.width(), COLUMN_LINES);
            content.addAll(text.at(area.x(), area.bottom() + 4));
        }
        content.addAll(context.line(context.text("export.risk.axes"), Looks.META.semibold()).at(cells.x(), cells.bottom() + UNDER - 16));
    }

    private static String name(String label, int number) {
        return label.equals(String.valueOf(number)) ? label : label + " · " + number;
    }

    /** What the picture says, for people who do not see it. */
    private String words() {
        var risks = matrix.risks();
        return Stream.of(
                        Stream.of(context.text("export.risk.figure", rows(), columns(), risks.size()), legend.before(), legend.after()),
                        risks.size() > MOST_NAMED ? Stream.of(context.text("export.risk.figureRegister")) : risks.stream().map(this::words))
                .flatMap(s -> s).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private String words(Risk risk) {
        String before = place(risk.inherent());
        String now = place(risk.current());
        String after = place(risk.target().or(risk::current));
        return risk.current().isEmpty() || now.equals(before) || now.equals(after)
                ? context.text("export.risk.figureRisk", risk.code(), before, after)
                : context.text("export.risk.figureMoves", risk.code(), before, now, after);
    }

    private String place(Optional<Rating> rating) {
        return rating.filter(r -> Scoring.contains(matrix.grid(), r)).map(r -> String.join(", ",
                        matrix.grid().likelihood().get(r.likelihood() - 1).label(), matrix.grid().impact().get(r.impact() - 1).label(),
                        Scoring.level(matrix.grid(), r).map(Level::label).orElse("–")))
                .orElseGet(() -> context.text("export.risk.notRated"));
    }
}
