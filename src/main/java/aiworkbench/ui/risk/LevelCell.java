package aiworkbench.ui.risk;

import java.util.Optional;
import java.util.function.Function;

import javafx.scene.control.Label;

import aiworkbench.governance.Scoring;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;

/** The level of a rating as a coloured word, with likelihood and impact below it. */
final class LevelCell extends RegisterCell {

    private final RiskDesk desk;
    private final Function<Risk, Optional<Rating>> rating;
    private final Label pair = new Label();

    LevelCell(RiskDesk desk, Function<Risk, Optional<Rating>> rating) {
        this.desk = desk;
        this.rating = rating;
        pair.getStyleClass().addAll("small", "muted");
    }

    @Override
    void show(Risk risk) {
        var shown = rating.apply(risk);
        var level = RiskFacts.level(desk.grid(), shown);
        boolean outside = shown.filter(r -> !Scoring.contains(desk.grid(), r)).isPresent();
        // A label of its own: one that is shown again out of sight would keep the colour of the risk before it.
        var pill = new Label();
        level.ifPresent(l -> pill.getStyleClass().addAll("level-pill", RiskWords.tone(desk.grid(), l)));
        pill.setText(shown.isEmpty() ? "–" : outside ? desk.words().text("risk.level.outside") : desk.words().level(level));
        pill.setMinWidth(0);
        pair.setText(shown.map(desk.words()::pair).orElse(""));
        content().getChildren().setAll(pill);
        if (shown.isPresent()) {
            content().getChildren().add(pair);
        }
    }
}
