package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.edit.PlanEdits;
import aiworkbench.model.Element;
import aiworkbench.model.Experiment;
import aiworkbench.model.ExperimentType;
import aiworkbench.model.FocusArea;
import aiworkbench.model.Header;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Phase;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.SystemKind;
import aiworkbench.model.SystemPart;
import aiworkbench.model.Waiver;
import aiworkbench.ui.common.Selected;

/** The parts of a plan below the roadmap, each of which folds away. */
final class PlanSections {

    private final PlanDesk desk;
    private final ItemCommands commands;
    private final List<Part<?>> parts = new ArrayList<>();
    private final CheckBox workingDays = new CheckBox();
    private final Fold about;

    /** A list and the fold that it lies in. */
    private record Part<E extends Record & Element>(Fold fold, Rows<E> rows, Lens<Plan, List<E>> place) {

        void show(Plan plan, PlanWords words) {
            int count = place.get(plan).size();
            fold.setCount(count == 0 ? "" : words.text("plan.count", count));
            if (fold.open()) {
                rows.show(plan);
            }
        }

        boolean reveal(Plan plan, String id) {
            if (place.get(plan).stream().noneMatch(element -> element.id().equals(id))) {
                return false;
            }
            fold.unfold();
            return rows.reveal(id);
        }
    }

    PlanSections(PlanDesk desk, VBox page) {
        this.desk = desk;
        this.commands = new ItemCommands(desk);
        experiments(page);
        systemMap(page);
        phases(page);
        focusAreas(page);
        waivers(page);
        about = new Fold("plan-about", desk.words().text("plan.section.about"), about());
        page.getChildren().add(about);
    }

    void show(Plan plan) {
        parts.forEach(part -> part.show(plan, desk.words()));
        workingDays.setSelected(plan.workingDays());
    }

    /** Unfolds the part that holds an element and selects it; false if none does. */
    boolean reveal(String id) {
        return parts.stream().anyMatch(part -> part.reveal(desk.plan(), id));
    }

    /** Shows the sheet of an experiment. */
    void openSheet(String itemId) {
        PlanFacts.sheet(desk.plan(), itemId).ifPresent(sheet -> reveal(sheet.id()));
    }

    private void experiments(VBox page) {
        Supplier<List<String>> items = () -> desk.plan().items().stream().filter(item -> item.kind() == ItemKind.EXPERIMENT).map(PlanItem::id).toList();
        add(page, new Rows.Spec<>("experiment", PlanEdits.EXPERIMENTS, Experiment.class, List.of(
                new RowField.Choice<>("field.Experiment.item", 2, field(Experiment.class, "item"), items,
                        id -> desk.item(id).map(desk.words()::title).orElseGet(() -> desk.words().text("plan.experiment.noItem"))),
                new RowField.Choice<>("field.Experiment.type", 1.3, field(Experiment.class, "type"), () -> List.of(ExperimentType.values()), desk.words()::of),
                new RowField.Text<>("field.Experiment.hypothesis", 4, field(Experiment.class, "hypothesis")),
                new RowField.Text<>("field.Experiment.primary", 1.7, field(Experiment.class, "primary"))),
                Optional.of(() -> commands.add(ItemKind.EXPERIMENT).flatMap(item -> PlanFacts.sheet(desk.plan(), item)).map(Experiment::id).orElse(""))));
    }

    private void systemMap(VBox page) {
        add(page, new Rows.Spec<>("part", PlanEdits.SYSTEM_MAP, SystemPart.class, List.of(
                new RowField.Text<>("field.SystemPart.name", 2.4, field(SystemPart.class, "name")),
                new RowField.Choice<>("field.SystemPart.kind", 1.8, field(SystemPart.class, "kind"), () -> List.of(SystemKind.values()), desk.words()::of),
                new RowField.Text<>("field.SystemPart.owner", 1.6, field(SystemPart.class, "owner")),
                new RowField.Several<>("field.SystemPart.dependsOn", 2, field(SystemPart.class, "dependsOn"),
                        part -> desk.plan().systemMap().stream().filter(other -> !other.id().equals(part.id())).toList(),
                        SystemPart::id, SystemPart::name),
                new RowField.Text<>("field.SystemPart.cadence", 1.6, field(SystemPart.class, "cadence")),
                new RowField.Text<>("field.SystemPart.state", 1.2, field(SystemPart.class, "state"))),
                adding(PlanEdits.SYSTEM_MAP, id -> new SystemPart(id, "", SystemKind.SOURCE, "", List.of(), "", "", Map.of()))));
    }

    private void phases(VBox page) {
        add(page, new Rows.Spec<>("phase", PlanEdits.PHASES, Phase.class, List.of(
                new RowField.Text<>("field.Phase.title", 3, field(Phase.class, "title")),
                new RowField.Text<>("field.Phase.subtitle", 3, field(Phase.class, "subtitle")),
                new RowField.Whole<>("field.Phase.firstDay", 1, field(Phase.class, "firstDay")),
                new RowField.Whole<>("field.Phase.lastDay", 1, field(Phase.class, "lastDay"))),
                adding(PlanEdits.PHASES, id -> new Phase(id, desk.words().text("plan.new.phase"), "", firstFreeDay(),
                        Math.max(firstFreeDay(), Plan.DAYS), List.of(), Map.of()))));
    }

    private void focusAreas(VBox page) {
        add(page, new Rows.Spec<>("focus", PlanEdits.FOCUS_AREAS, FocusArea.class, List.of(
                new RowField.Text<>("field.FocusArea.title", 2, field(FocusArea.class, "title")),
                new RowField.Text<>("field.FocusArea.action", 3, field(FocusArea.class, "action")),
                new RowField.Text<>("field.FocusArea.outcome", 3, field(FocusArea.class, "outcome"))),
                adding(PlanEdits.FOCUS_AREAS, id -> new FocusArea(id, desk.words().text("plan.new.focus"), "", "", Map.of()))));
    }

    private void waivers(VBox page) {
        add(page, new Rows.Spec<>("waiver", PlanEdits.WAIVERS, Waiver.class, List.of(
                new RowField.Text<>("field.Waiver.rule", 1, field(Waiver.class, "rule")),
                new RowField.Text<>("field.Waiver.reason", 4, field(Waiver.class, "reason")),
                new RowField.Text<>("field.Waiver.by", 1.5, field(Waiver.class, "by"))), Optional.empty()));
    }

    private VBox about() {
        workingDays.setText(desk.words().text("field.Plan.workingDays"));
        workingDays.setId("plan-working-days");
        workingDays.setDisable(desk.context().session().readOnly());
        workingDays.selectedProperty().addListener((_, _, chosen) -> {
            if (!desk.showing()) {
                desk.step(Edit.set("field.Plan.workingDays", "", PlanEdits.WORKING_DAYS, chosen));
            }
        });
        var hint = new Label(desk.words().text("plan.about.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        var header = new Hyperlink(desk.words().text("plan.about.header"));
        header.setId("plan-header");
        header.setOnAction(_ -> desk.select(new Selected<>("plan.title.header", PlanEdits.HEADER, Header.class)));
        return new VBox(workingDays, hint, header);
    }

    private <E extends Record & Element> void add(VBox page, Rows.Spec<E> spec) {
        var rows = new Rows<>(desk, spec);
        var fold = new Fold("plan-" + spec.name(), desk.words().text("plan.section." + spec.name()), rows);
        fold.onUnfold(() -> desk.whileShowing(() -> rows.show(desk.plan())));
        parts.add(new Part<>(fold, rows, spec.place()));
        page.getChildren().add(fold);
    }

    private <E extends Record & Element> Optional<Supplier<String>> adding(Lens<Plan, List<E>> place, Function<String, E> make) {
        return Optional.of(() -> {
            var element = make.apply(desk.newId());
            desk.step(ListEdits.add(place, Integer.MAX_VALUE, element));
            return element.id();
        });
    }

    private int firstFreeDay() {
        return desk.plan().phases().stream().mapToInt(Phase::lastDay).max().orElse(0) + 1;
    }

    private static <R extends Record, A> Lens<R, A> field(Class<R> type, String name) {
        return Lens.field(type, name);
    }
}
