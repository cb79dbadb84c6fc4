package aiworkbench.ui.risk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Movement;
import aiworkbench.governance.RiskLosses;
import aiworkbench.governance.statistics.AnnualLoss;
import aiworkbench.model.Plan;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;

/** The day of the plan that the grid shows: a slider from before its start to its end, and what has changed by then. */
final class DayBar {

    private final RiskDesk desk;
    private final Slider slider = new Slider(0, Plan.DAYS, 0);
    private final Label title = new Label();
    private final Label facts = RegisterCell.wrapping("small", "muted");
    private final HBox row = new HBox(title, slider);
    private final VBox node = new VBox(row, facts);
    private boolean begun;

    DayBar(RiskDesk desk) {
        this.desk = desk;
        node.setId("risk-days");
        node.getStyleClass().add("risk-days");
        row.getStyleClass().add("risk-days-row");
        title.getStyleClass().add("strong");
        title.setMinWidth(Label.USE_PREF_SIZE);
        slider.setId("risk-day");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(30);
        slider.setMinorTickCount(2);
        slider.setShowTickMarks(true);
        slider.setAccessibleText(desk.words().text("risk.day.slider"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe(value -> desk.day().set((int) Math.round(value.doubleValue())));
        desk.day().subscribe(day -> {
            if (Math.round(slider.getValue()) != day.intValue()) {
                slider.setValue(day.doubleValue());
            }
        });
    }

    Node node() {
        return node;
    }

    void show(RiskMatrix matrix) {
        boolean on = desk.shown().get() == Shown.DAY;
        node.setVisible(on);
        node.setManaged(on);
        if (on) {
            var plan = desk.plan();
            if (!begun && plan.isPresent()) {
                begun = true;
                desk.day().set(today(plan.get()));
            }
            row.setVisible(plan.isPresent());
            row.setManaged(plan.isPresent());
            facts.setText(plan.map(found -> facts(matrix, found)).orElse(desk.words().text("risk.day.noPlan")));
        }
    }

    private String facts(RiskMatrix matrix, Plan plan) {
        var words = desk.words();
        int day = desk.day().get();
        title.setText(day == 0 ? words.text("risk.day.before") : words.text("risk.day.title", day,
                plan.date(day).format(DateTimeFormatter.ofPattern(words.text("plan.date.long"), words.messages().locale()))));
        var moves = matrix.risks().stream().map(risk -> Movement.on(risk, plan, day)).toList();
        var lines = new java.util.ArrayList<>(List.of(words.text("risk.day.finished", sum(moves, Movement::finished), sum(moves, Movement::open))));
        int undated = sum(moves, Movement::undated);
        if (undated > 0) {
            lines.add(words.text("risk.day.undated", undated));
        }
        if (!RiskLosses.noEffects(matrix.risks())) {
            lines.add(words.text("risk.day.loss", new Amounts(words.messages(), matrix.header().currency()).of(loss(matrix.risks(), plan, day))));
        }
        return String.join(" · ", lines);
    }

    private static double loss(List<Risk> risks, Plan plan, int day) {
        return risks.stream().flatMap(risk -> RiskLosses.of(risk, m -> Movement.lastDay(m, plan).filter(end -> end <= day).isPresent()).value().stream())
                .mapToDouble(AnnualLoss::mean).sum();
    }

    private static int sum(List<Movement> moves, java.util.function.ToIntFunction<Movement> part) {
        return moves.stream().mapToInt(part).sum();
    }

    /** The day of the plan that is today, as far as the plan goes: where the slider begins. */
    private int today(Plan plan) {
        var today = LocalDate.ofInstant(desk.context().clock().instant(), ZoneId.systemDefault());
        return (int) Math.clamp(ChronoUnit.DAYS.between(plan.startDate(), today) + 1, 0, Plan.DAYS);
    }
}
