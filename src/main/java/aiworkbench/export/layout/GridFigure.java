package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.Style;
import aiworkbench.export.words.Words;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** The grid with every risk where it is before mitigation and where it shall be after, and a legend beside it. */
final class GridFigure {

    private static final double LABELS = 92;
    private static final double UNDER = 46;
    private static final double LEGEND = 0.3;
    private static final double GAP = 2.5;

    private final LayoutContext context;
    private final Sheets sheets;
    private final RiskMatrix matrix;

    GridFigure(LayoutContext context, Sheets sheets, RiskMatrix matrix) {
        this.context = context;
        this.sheets = sheets;
        this.matrix = matrix;
    }

    void print() {
        var room = sheets.room();
        double width = room.width() * (1 - LEGEND) - 20;
        double height = room.height() - 4;
        var cells = new Area(room.x() + LABELS, room.y() + 4, width - LABELS, height - UNDER);
        var content = new ArrayList<Content>();
        axes(content, cells);
        cells(content, cells);
        new RiskMarks(context, matrix, place -> cell(cells, place)).draw(content);
        sheets.put(Group.of(Tag.figure(words()), new Group(Tag.SPAN, content)));
        legend(new Area(room.x() + width + 24, room.y(), room.width() - width - 24, room.height()));
        sheets.down(height);
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
                    var text = context.line(of.code(), Style.of(6.5, PageInks.MUTED));
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
            var text = context.shape(name(matrix.grid().likelihood().get(l - 1).label(), l), Looks.META, LABELS - 14);
            content.addAll(text.at(cells.x() - LABELS, area.centreY() - Math.min(text.height(), area.height()) / 2));
        }
        for (int i = 1; i <= columns(); i++) {
            var area = cell(cells, Rating.of(1, i));
            content.addAll(context.centred(name(matrix.grid().impact().get(i - 1).label(), i), Looks.META, area.width()).at(area.x(), area.bottom() + 4));
        }
        content.addAll(context.line(context.text("export.risk.axes"), Looks.META.semibold()).at(cells.x(), cells.bottom() + UNDER - 16));
    }

    private static String name(String label, int number) {
        return label.equals(String.valueOf(number)) ? label : label + " · " + number;
    }

    private void legend(Area area) {
        double y = area.y() + 2;
        y = line(area, y, matrix.grid().title(), Looks.H3);
        y = line(area, y, Words.join(matrix.grid().source(), matrix.grid().asOf().map(context::date).orElse("")), Looks.META) + 8;
        for (var level : matrix.grid().levels().reversed()) {
            var text = context.shape(level.code().equals(level.label()) ? level.label() : context.text("export.risk.legendLevel", level.code(), level.label()), Looks.BODY, area.width() - 24);
            sheets.put(Group.of(Tag.ARTIFACT, Box.filled(new Area(area.x(), y + 1, 16, 10), ink(level)).rounded(2)));
            sheets.put(text.at(area.x() + 24, y, Tag.P));
            y += text.height() + 3;
        }
        y = line(area, y + 6, context.text("export.risk.legendMarks"), Looks.META) + 4;
        y = counts(area, y);
        unrated(area, y);
    }

    private double counts(Area area, double top) {
        var counts = new LinkedHashMap<String, Long>();
        matrix.grid().levels().reversed().forEach(level -> counts.put(level.label(), matrix.risks().stream()
                .filter(r -> r.inherent().flatMap(i -> Scoring.level(matrix.grid(), i)).filter(level::equals).isPresent()).count()));
        String words = counts.entrySet().stream().filter(e -> e.getValue() > 0)
                .map(e -> context.text("export.risk.count", e.getValue(), e.getKey())).collect(Collectors.joining(", "));
        return line(area, top, words.isEmpty() ? context.text("export.risk.none") : context.text("export.risk.before", words), Looks.BODY) + 6;
    }

    private void unrated(Area area, double top) {
        var codes = matrix.risks().stream().filter(r -> r.inherent().filter(i -> Scoring.contains(matrix.grid(), i)).isEmpty())
                .map(Risk::code).toList();
        if (!codes.isEmpty()) {
            line(area, top, context.text("export.risk.unrated", String.join(", ", codes)), Looks.BODY);
        }
    }

    private double line(Area area, double y, String text, Style style) {
        var shaped = context.shape(text, style, area.width());
        sheets.put(shaped.at(area.x(), y, Tag.P));
        return y + shaped.height();
    }

    /** What the picture says, for people who do not see it. */
    private String words() {
        return Stream.concat(Stream.of(context.text("export.risk.figure", rows(), columns())), matrix.risks().stream().map(this::words))
                .collect(Collectors.joining(" "));
    }

    private String words(Risk risk) {
        return context.text("export.risk.figureRisk", risk.code(), place(risk.inherent()), place(risk.target().or(risk::current)));
    }

    private String place(Optional<Rating> rating) {
        return rating.filter(r -> Scoring.contains(matrix.grid(), r)).map(r -> String.join(", ",
                        matrix.grid().likelihood().get(r.likelihood() - 1).label(), matrix.grid().impact().get(r.impact() - 1).label(),
                        Scoring.level(matrix.grid(), r).map(Level::label).orElse("–")))
                .orElseGet(() -> context.text("export.risk.notRated"));
    }

    /** The pen of grid lines and marks. */
    static Pen pen() {
        return Pen.solid(PageInks.INK, 0.9);
    }
}
