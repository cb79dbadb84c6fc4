package aiworkbench.ui.risk;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import aiworkbench.governance.RiskLosses;
import aiworkbench.governance.RiskLosses.Stage;
import aiworkbench.governance.Scoring;
import aiworkbench.governance.statistics.AnnualLoss;
import aiworkbench.governance.statistics.Exposure;
import aiworkbench.governance.statistics.Independent;
import aiworkbench.governance.statistics.Portfolio;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** The figures of drawn years, with what one has to know to read them. */
final class LossFacts {

    /** One figure and what it is. */
    private record Fact(String name, String value) {}

    private final RiskWords words;
    private final FlowPane tiles = new FlowPane();
    private final Label movement = RegisterCell.wrapping();
    private final Label anyHigh = RegisterCell.wrapping();
    private final Label source = RegisterCell.wrapping("small", "muted");
    private final VBox node = new VBox(tiles, movement, anyHigh, source);
    private String spoken = "";

    LossFacts(RiskWords words) {
        this.words = words;
        tiles.getStyleClass().add("risk-tiles");
        node.getStyleClass().add("risk-loss-facts");
        tiles.setId("risk-loss-tiles");
        source.setId("risk-loss-source");
    }

    Node node() {
        return node;
    }

    /** All figures as one sentence each, for screen readers. */
    String spoken() {
        return spoken;
    }

    void show(Exposure years, Amounts money, RiskMatrix matrix, OptionalDouble tolerance) {
        var facts = new java.util.ArrayList<>(List.of(
                new Fact(words.text("risk.loss.mean"), money.of(years.mean())),
                new Fact(words.text("risk.loss.median"), money.of(years.quantile(0.5))),
                new Fact(words.text("risk.loss.p90"), money.of(years.quantile(0.9))),
                new Fact(words.text("risk.loss.p95"), money.of(years.quantile(0.95))),
                new Fact(words.text("risk.loss.noLoss"), words.text("risk.loss.percent", 1 - years.above(0)))));
        tolerance.ifPresent(most -> facts.add(
                new Fact(words.text("risk.loss.tolerance", money.of(most)), words.text("risk.loss.percent", years.above(most)))));
        tiles.getChildren().setAll(facts.stream().map(LossFacts::tile).toList());
        spoken = facts.stream().map(fact -> words.text("risk.loss.spoken", fact.name(), fact.value())).collect(Collectors.joining("; "));
        movement.setText(movement(matrix, money));
        anyHigh.setText(anyHigh(matrix));
        anyHigh.setManaged(!anyHigh.getText().isEmpty());
        source.setText(words.text("risk.loss.source", years.draws(), years.seed(), Portfolio.GENERATOR));
    }

    private String movement(RiskMatrix matrix, Amounts money) {
        var risks = matrix.risks();
        return RiskLosses.noEffects(risks) ? words.text("risk.loss.noEffects")
                : words.text("risk.loss.movement", money.of(mean(risks, Stage.INHERENT)), money.of(mean(risks, Stage.CURRENT)), money.of(mean(risks, Stage.TARGET)));
    }

    private static double mean(List<Risk> risks, Stage stage) {
        return RiskLosses.portfolio(risks, stage).mean();
    }

    /** The chance that a risk that is high now happens, of those whose chance somebody has estimated. */
    private String anyHigh(RiskMatrix matrix) {
        var chances = matrix.risks().stream()
                .filter(risk -> RiskFacts.level(matrix.grid(), RiskFacts.now(risk)).filter(level -> Scoring.high(matrix.grid(), level)).isPresent())
                .flatMap(risk -> RiskLosses.of(risk, Stage.CURRENT).value().stream()).map(AnnualLoss::probability).toList();
        return chances.isEmpty() ? "" : words.text("risk.loss.anyHigh", chances.size(), Independent.atLeastOne(chances));
    }

    private static Node tile(Fact fact) {
        var name = new Label(fact.name());
        name.getStyleClass().addAll("small", "muted");
        var value = new Label(fact.value());
        value.getStyleClass().add("strong");
        var tile = new VBox(value, name);
        tile.getStyleClass().add("risk-tile");
        return tile;
    }
}
