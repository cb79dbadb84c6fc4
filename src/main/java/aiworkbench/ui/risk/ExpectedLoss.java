package aiworkbench.ui.risk;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.RiskLosses;
import aiworkbench.governance.RiskLosses.Stage;
import aiworkbench.governance.statistics.Exposure;
import aiworkbench.governance.statistics.Figure;
import aiworkbench.governance.statistics.Portfolio;
import aiworkbench.model.Grid;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.ui.common.Debounce;
import aiworkbench.ui.common.Option;
import aiworkbench.ui.common.SegmentedBar;
import aiworkbench.ui.common.Tasks;

/** What the risks may cost within a year, drawn off the window's thread. The next edit of an estimate gives up the draws before it. */
final class ExpectedLoss implements Section {

    /** The seed while the matrix names none. */
    static final long SEED = 1;
    /** Draws begin when the edits pause for so long. */
    private static final Duration QUIET = Duration.ofMillis(300);

    /**
     * What is drawn.
     *
     * @param risks whose years make the bars
     * @param after the same after mitigation, when both are compared
     */
    private record Asked(Portfolio risks, Optional<Portfolio> after, int draws, long seed) {}

    /**
     * All that this part is made of; while it is the same, there is nothing to do.
     *
     * @param estimated risks whose chance somebody has said; the others cost nothing here
     * @param all how many risks there are
     */
    private record Basis(List<Risk> estimated, int all, boolean effects, Simulation simulation, Grid grid, String currency, Shown shown) {}

    private record Drawn(Figure<Exposure> years, Optional<Exposure> after) {}

    private final RiskDesk desk;
    private final Tasks tasks;
    private final Debounce soon;
    private final LossChart chart;
    private final LossFacts facts;
    private final LossRisks risks;
    private final SegmentedBar<Boolean> kind;
    private final Label none = RegisterCell.wrapping("muted");
    private final Label caption = RegisterCell.wrapping("small", "muted");
    private final VBox picture = new VBox();
    private final RecordSection<Simulation> settings;
    private final VBox node;
    private Optional<Basis> basis = Optional.empty();
    private Optional<Asked> asked = Optional.empty();
    private Runnable giveUp = () -> {};
    private Optional<Drawn> drawn = Optional.empty();
    private Runnable recount = () -> {};

    ExpectedLoss(RiskDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.soon = tasks.debounce(QUIET, () -> asked.ifPresent(this::draw));
        var words = desk.words();
        chart = new LossChart(words);
        facts = new LossFacts(words);
        risks = new LossRisks(desk);
        kind = new SegmentedBar<>(words.text("risk.loss.chart"),
                List.of(new Option<>(false, words.text("risk.loss.histogram")), new Option<>(true, words.text("risk.loss.exceedance"))), false);
        kind.valueProperty().set(Optional.of(false));
        kind.valueProperty().addListener(_ -> fill());
        settings = new RecordSection<>(desk, "risk.heading.simulation", RiskEdits.SIMULATION, Simulation.class);
        picture.getChildren().setAll(kind, chart, caption, facts.node(), risks.node());
        picture.getStyleClass().add("risk-loss");
        node = new VBox(none, picture, settings.node());
        desk.shown().subscribe(() -> show(desk.matrix()));
        show(desk.matrix());
    }

    /** Is told when the result has changed, so that the heading can say it. */
    void whenDrawn(Runnable listener) {
        recount = listener;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String count(RiskMatrix matrix) {
        return result().map(years -> desk.words().text("risk.loss.count", amounts(matrix).of(years.mean()), amounts(matrix).of(years.quantile(0.95)))).orElse("");
    }

    @Override
    public void show(RiskMatrix matrix) {
        var next = basis(matrix);
        if (basis.equals(Optional.of(next))) {
            return;
        }
        basis = Optional.of(next);
        var wanted = ask(next);
        if (!asked.equals(Optional.of(wanted))) {
            asked = Optional.of(wanted);
            giveUp.run();
            soon.ask();
        }
        risks.show(next.estimated(), next.all(), next.currency());
        fill();
    }

    private Basis basis(RiskMatrix matrix) {
        return new Basis(matrix.risks().stream().filter(risk -> risk.loss().probability().isPresent()).toList(), matrix.risks().size(),
                !RiskLosses.noEffects(matrix.risks()), matrix.simulation(), matrix.grid(), matrix.header().currency(), desk.shown().get());
    }

    @Override
    public void close() {
        soon.cancel();
        giveUp.run();
        settings.close();
    }

    /** What the bars show: what is shown on the grid. */
    private Stage stage() {
        return switch (desk.shown().get()) {
            case MOVEMENT, INHERENT -> Stage.INHERENT;
            case CURRENT, DAY -> Stage.CURRENT;
            case TARGET -> Stage.TARGET;
        };
    }

    private Asked ask(Basis from) {
        boolean both = from.shown() == Shown.MOVEMENT && from.effects();
        int draws = Math.clamp(from.simulation().draws().orElse(Portfolio.DRAWS), 1, Portfolio.MOST_DRAWS);
        return new Asked(RiskLosses.portfolio(from.estimated(), stage()),
                both ? Optional.of(RiskLosses.portfolio(from.estimated(), Stage.TARGET)) : Optional.empty(),
                draws, from.simulation().seed().orElse(SEED));
    }

    private void draw(Asked what) {
        var unwanted = new AtomicBoolean();
        var work = tasks.run(desk.words().text("risk.loss.work"), () -> new Drawn(
                what.risks().simulate(what.draws(), what.seed(), unwanted::get),
                what.after().flatMap(after -> after.simulate(what.draws(), what.seed(), unwanted::get).value())), this::done);
        giveUp = () -> {
            unwanted.set(true);
            work.cancel();
        };
    }

    private void done(Drawn result) {
        drawn = Optional.of(result);
        fill();
        recount.run();
    }

    private Optional<Exposure> result() {
        return drawn.flatMap(d -> d.years().value());
    }

    private void fill() {
        var matrix = desk.matrix();
        var words = desk.words();
        var years = result().filter(_ -> asked.filter(a -> !a.risks().risks().isEmpty()).isPresent());
        visible(picture, years.isPresent());
        visible(none, asked.filter(a -> a.risks().risks().isEmpty()).isPresent());
        visible(settings.node(), !none.isVisible() || !matrix.simulation().equals(Simulation.empty()));
        none.setText(words.text("risk.loss.none"));
        years.ifPresent(exposure -> {
            var money = amounts(matrix);
            var tolerance = matrix.simulation().tolerance().map(BigDecimal::doubleValue).filter(most -> most > 0)
                    .map(OptionalDouble::of).orElse(OptionalDouble.empty());
            var drawing = new LossChart.Drawing(exposure, drawn.flatMap(Drawn::after), tolerance, kind.valueProperty().get().orElse(false));
            facts.show(exposure, money, matrix, tolerance);
            chart.show(drawing, money, facts.spoken());
            caption.setText(caption(drawing, money));
        });
    }

    private String caption(LossChart.Drawing drawing, Amounts money) {
        var words = desk.words();
        double end = LossChart.end(drawing);
        var stage = words.text("risk.loss.stage." + stage().name().toLowerCase(java.util.Locale.ROOT));
        return words.text(drawing.curve() ? drawing.after().isPresent() ? "risk.loss.captionCurves" : "risk.loss.captionCurve" : "risk.loss.captionBars",
                stage, drawing.years().above(end), money.of(end));
    }

    private Amounts amounts(RiskMatrix matrix) {
        return new Amounts(desk.words().messages(), matrix.header().currency());
    }

    private static void visible(Node part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }
}
