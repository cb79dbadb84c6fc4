package aiworkbench.ui.risk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Grid;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;

/** The level of a rating as a coloured word, with likelihood and impact below it. The two numbers are typed, and the level follows. */
final class LevelCell extends TypedCell {

    private static final Pattern PAIR = Pattern.compile("(\\d{1,3})\\D+(\\d{1,3})");

    /** The tone of what has no level. */
    private static final String NONE = "level-none";

    private final Function<Risk, Lens<Risk, Optional<Rating>>> place;
    private final Text pair = words("risk-register-second");
    private final Label pill = new Label();
    private Risk shownRisk;
    private Grid shownGrid;
    private String shownTone = NONE;

    /**
     * An empty cell.
     *
     * @param place which rating of a risk is shown and typed
     */
    LevelCell(RiskDesk desk, String name, Function<Risk, Lens<Risk, Optional<Rating>>> place) {
        super(desk, name);
        this.place = place;
        pill.setMinWidth(0);
        pill.getStyleClass().add("level-pill");
        pill.pseudoClassStateChanged(PseudoClass.getPseudoClass(NONE), true);
    }

    @Override
    void show(Risk risk) {
        if (editing() || risk == shownRisk && desk().grid() == shownGrid) {
            return;
        }
        shownRisk = risk;
        shownGrid = desk().grid();
        var shown = place.apply(risk).get(risk);
        var level = RiskFacts.level(shownGrid, shown);
        boolean outside = shown.filter(r -> !Scoring.contains(shownGrid, r)).isPresent();
        tone(level.map(l -> RiskWords.tone(shownGrid, l)).orElse(NONE));
        pill.setText(shown.isEmpty() ? "–" : outside ? desk().words().text("risk.level.outside") : desk().words().level(level));
        pair.setText(shown.map(desk()::pair).orElse(""));
        pair.setManaged(shown.isPresent());
        fill();
    }

    /** A pseudo class, because a label that takes another style class is styled anew, which takes long when many rows change. */
    private void tone(String tone) {
        if (!tone.equals(shownTone)) {
            pill.pseudoClassStateChanged(PseudoClass.getPseudoClass(shownTone), false);
            pill.pseudoClassStateChanged(PseudoClass.getPseudoClass(tone), true);
            shownTone = tone;
            restyle(pill);
        }
    }

    @Override
    List<Node> parts() {
        return List.of(pill, pair);
    }

    @Override
    List<Node> editedParts() {
        return List.of(field(), pair);
    }

    @Override
    String read(Risk risk) {
        return place.apply(risk).get(risk).map(desk()::pair).orElse("");
    }

    @Override
    boolean fits(String typed) {
        return typed.isEmpty() || cell(typed).isPresent();
    }

    /** While somebody types, the line below says the level, or what can be typed. */
    @Override
    void typing(String typed) {
        var grid = desk().grid();
        shownRisk = null;
        pair.setManaged(true);
        pair.setText(cell(typed).map(cell -> desk().words().level(Scoring.level(grid, cell.rating(Optional.empty()))))
                .orElseGet(() -> desk().words().text("risk.level.type", grid.likelihood().size(), grid.impact().size())));
    }

    @Override
    void entered(String id, String typed) {
        desk().find(id).ifPresent(risk -> {
            var rating = place.apply(risk);
            desk().step(RiskEdits.rate(id, rating, cell(typed).map(cell -> cell.rating(rating.get(risk)))));
        });
    }

    private Optional<Cell> cell(String typed) {
        var match = PAIR.matcher(typed);
        return match.matches() ? Optional.of(new Cell(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))).filter(cell -> cell.on(desk().grid()))
                : Optional.empty();
    }
}
