package aiworkbench.ui.risk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import aiworkbench.governance.statistics.Figure;
import aiworkbench.governance.statistics.LevelShare;
import aiworkbench.model.Estimate;
import aiworkbench.model.Grid;
import aiworkbench.model.Level;
import aiworkbench.model.Risk;

/** The ranges of the selected risk as a box over the cells, and how often draws from them give each level. */
final class RangeLayer extends Pane {

    /** A box of no width is still seen: so much of a cell around its middle. */
    private static final double LEAST = 0.22;

    private final RiskDesk desk;
    private final Region box = new Region();
    private final Label text = RegisterCell.wrapping("small");

    RangeLayer(RiskDesk desk) {
        this.desk = desk;
        setMouseTransparent(true);
        setPickOnBounds(false);
        box.getStyleClass().add("risk-range");
        box.setManaged(false);
        text.setId("risk-range-text");
        getChildren().add(box);
    }

    /** What the box means, to stand below the grid. */
    Label text() {
        return text;
    }

    /** Shows the ranges of the selected risk, where the grid shows ratings before mitigation. */
    void arrange(GridGeometry geometry) {
        var shown = desk.shown().get();
        var risk = desk.selectedRisk().filter(r -> shown == Shown.MOVEMENT || shown == Shown.INHERENT)
                .filter(r -> r.likelihoodRange().isPresent() && r.impactRange().isPresent());
        var said = risk.map(r -> sentence(desk.grid(), r)).orElse("");
        text.setText(said);
        text.setVisible(!said.isEmpty());
        text.setManaged(!said.isEmpty());
        var place = risk.filter(r -> LevelShare.inOrder(r.likelihoodRange().get()) && LevelShare.inOrder(r.impactRange().get()))
                .map(r -> box(geometry, r.likelihoodRange().get(), r.impactRange().get()));
        box.setVisible(place.isPresent());
        place.ifPresent(b -> box.resizeRelocate(b.x(), b.y(), b.width(), b.height()));
    }

    private String sentence(Grid grid, Risk risk) {
        var words = desk.words();
        return switch (LevelShare.of(grid, risk.likelihoodRange().get(), risk.impactRange().get())) {
            case Figure.Known<Map<String, Double>>(var shares) -> {
                boolean fit = fits(risk.likelihoodRange().get(), grid.likelihood()) && fits(risk.impactRange().get(), grid.impact());
                var levels = shares.entrySet().stream().filter(share -> share.getValue() >= 0.005)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(share -> words.text("risk.range.level", label(grid, share.getKey()), share.getValue()));
                yield words.text(fit ? "risk.range.levels" : "risk.range.levelsBeyond", risk.code(), levels.collect(Collectors.joining(", ")));
            }
            case Figure.Missing<Map<String, Double>>(var why) -> words.text("risk.range.wrong", risk.code(), words.messages().word(why));
        };
    }

    /** Whether a range lies on the scale from its first step to its last. */
    private static boolean fits(Estimate range, List<?> steps) {
        return range.low().compareTo(BigDecimal.ONE) >= 0 && range.high().compareTo(BigDecimal.valueOf(steps.size())) <= 0;
    }

    private static String label(Grid grid, String code) {
        return grid.levels().stream().filter(level -> level.code().equals(code)).findFirst().map(Level::label).orElse(code);
    }

    /** From the low to the high value of both axes; a step is in the middle of its cell. What lies beyond the grid is cut off. */
    static Box box(GridGeometry geometry, Estimate likelihood, Estimate impact) {
        var area = geometry.area();
        double cellWidth = area.width() / geometry.columns();
        double cellHeight = area.height() / geometry.rows();
        double left = clamp(impact.low(), -LEAST, geometry.columns());
        double right = clamp(impact.high(), LEAST, geometry.columns());
        double bottom = clamp(likelihood.low(), -LEAST, geometry.rows());
        double top = clamp(likelihood.high(), LEAST, geometry.rows());
        return new Box(area.x() + left * cellWidth, area.y() + (geometry.rows() - top) * cellHeight, (right - left) * cellWidth, (top - bottom) * cellHeight);
    }

    private static double clamp(BigDecimal step, double more, int count) {
        return Math.clamp(Math.clamp(step.doubleValue(), 0.5, count + 0.5) - 0.5 + more, 0, count);
    }

    /** The ranges in one sentence, or nothing. */
    Optional<String> said() {
        return Optional.of(text.getText()).filter(s -> !s.isEmpty());
    }
}
