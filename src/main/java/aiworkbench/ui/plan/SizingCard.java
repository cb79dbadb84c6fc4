package aiworkbench.ui.plan;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Experiment;
import aiworkbench.model.Plan;
import aiworkbench.model.Sizing;
import aiworkbench.ui.common.form.FormView;

/** The calculator of the selected experiment: its figures on the left, what they lead to and assume on the right. */
final class SizingCard extends VBox {

    private static final Lens<Experiment, Sizing> SIZING = Lens.field(Experiment.class, "sizing");

    private final PlanDesk desk;
    private final SizingWords words;
    private final Label title = new Label();
    private final VBox figures = new VBox();
    private final VBox results = new VBox();
    private final VBox assumptions = new VBox();
    private final Button lengthen = new Button();
    private String shown = "";
    private Runnable stop = () -> {};

    SizingCard(PlanDesk desk) {
        this.desk = desk;
        this.words = new SizingWords(desk.words());
        setId("plan-sizing");
        getStyleClass().add("plan-sizing");
        title.getStyleClass().add("title-4");
        title.setWrapText(true);
        figures.getStyleClass().add("plan-sizing-figures");
        results.setId("plan-sizing-results");
        lengthen.setId("plan-sizing-lengthen");
        lengthen.getStyleClass().add("small");
        var heading = new Label(desk.words().text("plan.sizing.assumes"));
        heading.getStyleClass().add("field-label");
        assumptions.setId("plan-sizing-assumptions");
        var outcome = new VBox(results, lengthen, heading, assumptions);
        outcome.getStyleClass().add("plan-sizing-outcome");
        var columns = new FlowPane(figures, outcome);
        columns.getStyleClass().add("plan-sizing-columns");
        getChildren().addAll(title, columns);
        desk.selection().addListener(_ -> show(desk.plan()));
    }

    /** Shows the selected experiment, or else the one shown last, or else the first; nothing while there is none. */
    void show(Plan plan) {
        var sheet = selected(plan).or(() -> Elements.find(plan.experiments(), shown)).or(() -> plan.experiments().stream().findFirst());
        setVisible(sheet.isPresent());
        setManaged(sheet.isPresent());
        sheet.ifPresent(found -> show(plan, found));
    }

    private Optional<Experiment> selected(Plan plan) {
        return plan.experiments().stream().filter(sheet -> desk.isSelected(PlanEdits.EXPERIMENTS.then(Lens.element(sheet.id()))))
                .findFirst().or(() -> PlanFacts.sheet(plan, desk.selectedItem()));
    }

    private void show(Plan plan, Experiment sheet) {
        if (!sheet.id().equals(shown)) {
            stop.run();
            shown = sheet.id();
            var form = new FormView<>(desk.context(), PlanEdits.EXPERIMENTS.then(Lens.<Experiment>element(shown)).then(SIZING), Sizing.class);
            figures.getChildren().setAll(form.node());
            stop = form::close;
        }
        var name = desk.item(sheet.item()).map(desk.words()::title).orElseGet(() -> desk.words().text("plan.experiment.noItem"));
        title.setText(desk.words().text("plan.sizing.title", name));
        results.getChildren().setAll(words.results(plan, sheet).stream().map(SizingCard::line).toList());
        assumptions.getChildren().setAll(words.assumptions(sheet.sizing()).stream().map(text -> line(desk.words().text("plan.sizing.point", text))).toList());
        assumptions.getChildren().forEach(line -> line.getStyleClass().addAll("small", "muted"));
        var needed = SizingWords.needed(plan, sheet);
        lengthen.setVisible(needed.isPresent() && !desk.readOnly());
        lengthen.setManaged(lengthen.isVisible());
        needed.ifPresent(days -> {
            lengthen.setText(desk.words().text("plan.sizing.lengthen", days));
            lengthen.setOnAction(_ -> desk.item(sheet.item()).ifPresent(item ->
                    desk.step(PlanEdits.setDays(item.id(), PlanFacts.first(item), PlanFacts.first(item) + days - 1))));
        });
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
