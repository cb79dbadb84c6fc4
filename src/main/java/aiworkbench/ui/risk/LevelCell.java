package aiworkbench.ui.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.control.Label;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Grid;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;

/** The level of a rating as a coloured word, with likelihood and impact below it. */
final class LevelCell extends RegisterCell {

    private final RiskDesk desk;
    private final Function<Risk, Optional<Rating>> rating;
    private final Label pair = new Label();
    private final Map<String, Label> pills = new HashMap<>();
    private Risk shownRisk;
    private Grid shownGrid;

    LevelCell(RiskDesk desk, Function<Risk, Optional<Rating>> rating) {
        this.desk = desk;
        this.rating = rating;
        pair.getStyleClass().addAll("small", "muted");
    }

    @Override
    void show(Risk risk) {
        if (risk == shownRisk && desk.grid() == shownGrid) {
            return;
        }
        shownRisk = risk;
        shownGrid = desk.grid();
        var shown = rating.apply(risk);
        var level = RiskFacts.level(desk.grid(), shown);
        boolean outside = shown.filter(r -> !Scoring.contains(desk.grid(), r)).isPresent();
        var pill = pills.computeIfAbsent(level.map(l -> RiskWords.tone(desk.grid(), l)).orElse(""), LevelCell::pill);
        pill.setText(shown.isEmpty() ? "–" : outside ? desk.words().text("risk.level.outside") : desk.words().level(level));
        pair.setText(shown.map(desk.words()::pair).orElse(""));
        var parts = shown.isPresent() ? List.of(pill, pair) : List.of(pill);
        if (!content().getChildren().equals(parts)) {
            content().getChildren().setAll(parts);
        }
    }

    /** A label for each tone: one that changes its style out of sight would keep the colour of the risk before it, and new ones take long to style. */
    private static Label pill(String tone) {
        var pill = new Label();
        pill.setMinWidth(0);
        if (!tone.isEmpty()) {
            pill.getStyleClass().addAll("level-pill", tone);
        }
        return pill;
    }
}
