package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.export.layout.LegendRow.Sample;
import aiworkbench.export.layout.RiskArrow.Spot;
import aiworkbench.export.layout.RiskMarks.Stage;
import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.words.Words;
import aiworkbench.governance.Scoring;
import aiworkbench.model.AxisStep;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** What the colours, marks and steps of a grid mean, and how many risks stand on which level. */
final class GridLegend {

    /** More codes than this are counted, because the register names them all. */
    private static final int MOST_CODES = 24;
    private static final double DOT = 5;
    /** Counts further from their words than this are hard to follow. */
    private static final double WIDEST = 380;

    private final LayoutContext context;
    private final Sheets sheets;
    private final RiskMatrix matrix;
    private final List<Stage> stages;

    GridLegend(LayoutContext context, Sheets sheets, RiskMatrix matrix) {
        this.context = context;
        this.sheets = sheets;
        this.matrix = matrix;
        this.stages = Stream.of(Stage.values()).filter(stage -> matrix.risks().stream().anyMatch(risk -> rating(risk, stage).isPresent())).toList();
    }

    /** The height that the legend takes at least in that width. */
    double least(double width) {
        return height(rows(), Math.min(width, WIDEST));
    }

    private static double height(List<LegendRow> rows, double width) {
        return rows.stream().mapToDouble(row -> row.height(width)).sum();
    }

    /** Puts the legend into an area if it fits there; the height it takes, or nothing if it does not fit. */
    OptionalDouble put(Area whole) {
        var area = new Area(whole.x(), whole.y(), Math.min(whole.width(), WIDEST), whole.height());
        for (var rows : List.of(Stream.concat(rows().stream(), anchors().stream()).toList(), rows())) {
            double needed = height(rows, area.width());
            if (needed <= area.height()) {
                double y = area.y();
                for (var row : rows) {
                    sheets.put(row.draw(area.x(), y, area.width()));
                    y += row.height(area.width());
                }
                return OptionalDouble.of(needed);
            }
        }
        return OptionalDouble.empty();
    }

    /** Puts the legend where the pages stand, over as many of them as it needs. */
    void flow() {
        for (var row : rows()) {
            row.flow(sheets);
        }
    }

    private List<LegendRow> rows() {
        var grid = matrix.grid();
        var rows = new ArrayList<LegendRow>();
        rows.add(LegendRow.words(context, grid.title(), Looks.H3, 0));
        rows.add(LegendRow.words(context, Words.join(grid.source(), grid.asOf().map(context::date).orElse("")), Looks.META, 10));
        if (!stages.isEmpty()) {
            rows.add(LegendRow.counted(context, "", Looks.HEAD, stages.stream().map(stage -> context.text("export.risk.stage." + stage.name())).toList(), 3));
        }
        for (var level : grid.levels().reversed()) {
            boolean last = level == grid.levels().getFirst();
            rows.add(LegendRow.counted(context, name(level), Looks.BODY, stages.stream().map(stage -> count(level, stage)).toList(), last ? 10 : 3)
                    .with(swatch(level)));
        }
        for (var stage : stages) {
            boolean last = stage == stages.getLast();
            rows.add(LegendRow.words(context, context.words().label(Risk.class, component(stage)), Looks.BODY, last ? 5 : 2).with(mark(stage)));
        }
        rows.add(LegendRow.words(context, context.text(stages.isEmpty() ? "export.risk.none" : "export.risk.legendMarks"), Looks.META, 10));
        var codes = unrated();
        if (!codes.isEmpty()) {
            rows.add(LegendRow.words(context, codes.size() > MOST_CODES ? context.text("export.risk.unratedMany", codes.size())
                    : context.text("export.risk.unrated", String.join(", ", codes)), Looks.BODY, 10));
        }
        return rows.stream().filter(LegendRow::says).toList();
    }

    /** What the steps of both axes mean, where the grid says it; the tables of the scale say it too. */
    private List<LegendRow> anchors() {
        var rows = new ArrayList<LegendRow>();
        anchors(rows, "field.Grid.likelihood", matrix.grid().likelihood());
        anchors(rows, "field.Grid.impact", matrix.grid().impact());
        return rows;
    }

    private void anchors(List<LegendRow> rows, String titleKey, List<AxisStep> steps) {
        if (steps.stream().anyMatch(step -> !step.anchor().isBlank())) {
            rows.add(LegendRow.words(context, context.text(titleKey), Looks.H4, 2));
            for (var step : steps.reversed()) {
                rows.add(LegendRow.words(context, step.anchor().isBlank() ? step.label() : context.text("export.labelled", step.label(), step.anchor()),
                        Looks.META, step == steps.getFirst() ? 8 : 1.5));
            }
        }
    }

    private String name(Level level) {
        return level.code().equals(level.label()) ? level.label() : context.text("export.risk.legendLevel", level.code(), level.label());
    }

    private Sample swatch(Level level) {
        var ink = PageInks.level(Scoring.rank(matrix.grid(), level), matrix.grid().levels().size());
        return (x, y) -> List.of(Box.filled(new Area(x, y - 5, 16, 10), ink).rounded(2));
    }

    private Sample mark(Stage stage) {
        return (x, y) -> {
            var content = new ArrayList<Content>();
            RiskMarks.ring(content, stage, new Spot(x + 8, y, DOT));
            return content;
        };
    }

    private static Optional<Rating> rating(Risk risk, Stage stage) {
        return switch (stage) {
            case INHERENT -> risk.inherent();
            case CURRENT -> risk.current();
            case TARGET -> risk.target();
        };
    }

    private static String component(Stage stage) {
        return switch (stage) {
            case INHERENT -> "inherent";
            case CURRENT -> "current";
            case TARGET -> "target";
        };
    }

    private List<String> unrated() {
        return matrix.risks().stream().filter(r -> r.inherent().filter(i -> Scoring.contains(matrix.grid(), i)).isEmpty())
                .map(Risk::code).toList();
    }

    private String count(Level level, Stage stage) {
        long count = count(level, risk -> rating(risk, stage));
        return count == 0 ? "–" : String.valueOf(count);
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
        return matrix.grid().levels().reversed().stream().filter(level -> count(level, rating) > 0)
                .map(level -> context.text("export.risk.count", count(level, rating), level.label())).collect(Collectors.joining(", "));
    }

    private long count(Level level, Function<Risk, Optional<Rating>> rating) {
        return matrix.risks().stream()
                .filter(risk -> rating.apply(risk).flatMap(r -> Scoring.level(matrix.grid(), r)).filter(level::equals).isPresent()).count();
    }
}
