package aiworkbench.ui.risk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.RiskContent;
import aiworkbench.governance.Scoring;
import aiworkbench.model.AxisStep;
import aiworkbench.model.Grid;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.ChangeMarks;

/** How the parts of a matrix read. */
record RiskWords(Messages messages) {

    String text(String key, Object... args) {
        return messages.text(key, args);
    }

    /** Counts and grid for the bar on top. */
    String summary(RiskMatrix matrix) {
        var grid = matrix.grid();
        var gravest = messages.inside(grid.levels().getLast().label());
        return text("risk.summary", matrix.risks().size(), RiskFacts.gravest(grid, matrix.risks(), RiskFacts::now), gravest,
                RiskFacts.gravest(grid, matrix.risks(), RiskFacts::after), grid(grid));
    }

    /** Name and size of a grid. */
    String grid(Grid grid) {
        return text("risk.grid.short", grid.title().replaceAll("\\s*\\([^)]*\\)\\s*$", ""), grid.likelihood().size(), grid.impact().size());
    }

    /** Likelihood and impact as numbers; nothing is multiplied. */
    String pair(Rating rating) {
        return text("risk.pair", rating.likelihood(), rating.impact());
    }

    String level(Optional<Level> level) {
        return level.map(Level::label).orElseGet(() -> text("risk.level.none"));
    }

    /** One or two letters for a level; its code where letters would be the same as those of another level. */
    String letter(Grid grid, Level level) {
        var letters = initials(level);
        boolean shared = grid.levels().stream().filter(other -> !other.code().equals(level.code())).map(RiskWords::initials).anyMatch(letters::equals);
        return shared || letters.isEmpty() ? level.code() : letters;
    }

    private static String initials(Level level) {
        return level.code().length() <= 2 ? level.code() : List.of(level.label().strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty()).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
    }

    /** Style class of the colour of a level. */
    static String tone(Grid grid, Level level) {
        return "level-" + Scoring.tone(grid, level).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A row or column in short: its label, its code where that says more, and its number. */
    String axis(AxisStep step, int number) {
        boolean plain = step.code().isEmpty() || step.code().equals(String.valueOf(number)) || step.code().equals(step.label());
        return plain ? text("risk.axis.plain", step.label(), number) : text("risk.axis.code", step.label(), step.code(), number);
    }

    /** What a cell means: its row, column and level. */
    String cell(Grid grid, Cell cell) {
        return text("risk.cell", step(grid, cell, true).label(), step(grid, cell, false).label(), level(Scoring.level(grid, cell.rating(Optional.empty()))));
    }

    /** The same with anchors and, in a product grid, the score. */
    String cellHelp(Grid grid, Cell cell) {
        var lines = new StringBuilder(cell(grid, cell));
        Scoring.score(grid, cell.rating(Optional.empty())).ifPresent(score -> lines.append('\n').append(text("risk.cell.score", score)));
        anchor(lines, "risk.cell.likelihood", step(grid, cell, true));
        anchor(lines, "risk.cell.impact", step(grid, cell, false));
        return lines.toString();
    }

    private void anchor(StringBuilder lines, String key, AxisStep step) {
        var numbers = step.low().isPresent() || step.high().isPresent()
                ? text("risk.anchor.range", step.low().map(n -> text("risk.number", n)).orElse("…"), step.high().map(n -> text("risk.number", n)).orElse("…")) : "";
        var said = List.of(step.anchor(), numbers).stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        if (!said.isEmpty()) {
            lines.append('\n').append(text(key, said));
        }
    }

    private static AxisStep step(Grid grid, Cell cell, boolean likelihood) {
        return likelihood ? grid.likelihood().get(cell.likelihood() - 1) : grid.impact().get(cell.impact() - 1);
    }

    /** What screen readers say of a cell with what lies in it. */
    String cellWith(Grid grid, Cell cell, List<Marker> markers) {
        var place = cell(grid, cell);
        return markers.isEmpty() ? place : text("risk.cell.with", place, markers.stream()
                .map(m -> m.kind() == Marker.Kind.INHERENT ? m.code() : text("risk.cell.after", m.code())).collect(Collectors.joining(", ")));
    }

    /** A risk and the rating that a mark of it stands for. */
    String marker(Grid grid, Risk risk, Marker marker) {
        var rating = marker.at().rating(Optional.empty());
        return text("risk.marker", named(risk), text("risk.shown." + marker.kind().name().toLowerCase(Locale.ROOT)),
                level(Scoring.level(grid, rating)), pair(rating));
    }

    /** The word for how a risk differs from another version. */
    String change(ChangeMarks.Kind kind) {
        return ChangeMarks.word(kind, messages);
    }

    String named(Risk risk) {
        return text("risk.named", risk.code(), title(risk));
    }

    String title(Risk risk) {
        return risk.title().isBlank() ? text("risk.untitled") : risk.title();
    }

    String theme(String id) {
        return Entry.find(Catalogue.risk().themes(), id).map(RiskContent.Theme::title).orElse(id);
    }

    String done(Risk risk) {
        return risk.mitigations().isEmpty() ? "–" : text("risk.done", RiskFacts.done(risk), risk.mitigations().size());
    }
}
