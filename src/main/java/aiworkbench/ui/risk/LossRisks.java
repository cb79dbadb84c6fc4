package aiworkbench.ui.risk;

import java.util.Comparator;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.governance.RiskLosses;
import aiworkbench.governance.RiskLosses.Stage;
import aiworkbench.governance.statistics.AnnualLoss;
import aiworkbench.governance.statistics.Figure;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Risk;

/** The risks that cost most in an average year, and what their mitigations bring back. */
final class LossRisks {

    /** More would hide what matters. */
    private static final int MOST = 6;

    /** A risk with its loss before any mitigation. */
    private record Estimated(Risk risk, AnnualLoss loss) {}

    private final RiskDesk desk;
    private final VBox node = new VBox();

    LossRisks(RiskDesk desk) {
        this.desk = desk;
        node.getStyleClass().add("risk-loss-risks");
    }

    Node node() {
        return node;
    }

    /**
     * Shows the gravest of some risks.
     *
     * @param all how many risks the matrix has
     */
    void show(List<Risk> risks, int all, String currency) {
        var words = desk.words();
        var money = new Amounts(words.messages(), currency);
        var estimated = risks.stream().flatMap(risk -> RiskLosses.of(risk, Stage.INHERENT).value().map(loss -> new Estimated(risk, loss)).stream())
                .sorted(Comparator.comparingDouble((Estimated one) -> one.loss().mean()).reversed()).toList();
        node.getChildren().clear();
        var heading = new Label(words.text("risk.loss.risks", estimated.size(), all));
        heading.getStyleClass().add("strong");
        node.getChildren().add(heading);
        estimated.stream().limit(MOST).forEach(one -> add(one, money));
        if (estimated.size() > MOST) {
            var rest = new Label(words.text("risk.loss.rest", estimated.size() - MOST));
            rest.getStyleClass().addAll("small", "muted");
            node.getChildren().add(rest);
        }
    }

    private void add(Estimated one, Amounts money) {
        var words = desk.words();
        var name = new Hyperlink(words.named(one.risk()));
        name.setWrapText(true);
        name.setOnAction(_ -> desk.selectRisk(one.risk().id()));
        var range = RegisterCell.wrapping("small", "muted");
        range.setText(words.text("risk.loss.risk", money.of(one.loss().severity().quantile(0.05)), money.of(one.loss().severity().quantile(0.95)),
                one.loss().probability(), money.of(one.loss().mean())));
        node.getChildren().addAll(name, range);
        one.risk().mitigations().stream().filter(m -> m.effect().isPresent() && m.cost().isPresent()).forEach(m -> node.getChildren().add(back(one.risk(), m)));
    }

    private Label back(Risk risk, Mitigation mitigation) {
        var words = desk.words();
        var label = RegisterCell.wrapping("small");
        label.setText(switch (RiskLosses.returnOf(risk, mitigation)) {
            case Figure.Known<java.math.BigDecimal>(var times) -> words.text("risk.loss.return", mitigation.text(), times);
            case Figure.Missing<java.math.BigDecimal>(var why) -> words.text("risk.loss.noReturn", mitigation.text(), words.messages().word(why));
        });
        return label;
    }
}
