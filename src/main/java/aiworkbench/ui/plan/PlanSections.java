package aiworkbench.ui.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.edit.PlanEdits;
import aiworkbench.governance.PlanFacts;
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
    private final Map<Part, Predicate<String>> parts = new LinkedHashMap<>();
    private final CheckBox workingDays = new CheckBox();

    PlanSections(PlanDesk desk, VBox page) {
        this.desk = desk;
        this.commands = new ItemCommands(desk);
        experiments(page);
        systemMap(page);
        checklists(page);
        phases(page);
        focusAreas(page);
        waivers(page);
        add(page, new Part(desk, "plan-about", desk.words().text("plan.section.about"), this::about, _ -> 0,
                plan -> workingDays.setSelected(plan.workingDays()), _ -> false), _ -> false);
    }

    void show(Plan plan) {
        parts.keySet().forEach(part -> part.show(plan));
    }

    /** Unfolds the part that holds an element and selects it; false if none does. */
    boolean reveal(String id) {
        return parts.entrySet().stream().filter(entry -> entry.getValue().test(id)).findFirst().map(entry -> entry.getKey().reveal(id)).orElse(false);
    }

    /** Shows the sheet of an experiment. */
    void openSheet(String itemId) {
        PlanFacts.sheet(desk.plan(), itemId).ifPresent(sheet -> reveal(sheet.id()));
    }

    private void checklists(VBox page) {
        var section = new ChecklistSection(desk);
        add(page, new Part(desk, "plan-checklists", desk.words().text("plan.section.checklists"), () -> section,
                _ -> section.answered(), _ -> section.show(), section::reveal), section::has);
    }

    private void experiments(VBox page) {
        Supplier<List<String>> items = () -> desk.plan().items().stream().filter(item -> item.kind() == ItemKind.EXPERIMENT).map(PlanItem::id).toList();
        var rows = new Rows<>(desk, new Rows.Spec<>("experiment", PlanEdits.EXPERIMENTS, Experiment.class, List.of(
                new RowField.Choice<>("field.Experiment.item", 2.3, field(Experiment.class, "item"), items,
                        id -> desk.item(id).map(desk.words()::title).orElseGet(() -> desk.words().text("plan.experiment.noItem"))),
                new RowField.Choice<>("field.Experiment.type", 1.9, field(Experiment.class, "type"), () -> List.of(ExperimentType.values()), desk.words()::of),
                new RowField.Text<>("field.Experiment.hypothesis", 3.2, field(Experiment.class, "hypothesis")),
                new RowField.Text<>("field.Experiment.primary", 1.7, field(Experiment.class, "primary")),
                new RowField.Said<>("plan.experiment.needs", 1.9, sheet -> desk.words().needs(desk.plan(), sheet))),
                Optional.of(() -> commands.add(ItemKind.EXPERIMENT).flatMap(item -> PlanFacts.sheet(desk.plan(), item)).map(Experiment::id).orElse(""))));
        var sizing = new SizingCard(desk);
        add(page, new Part(desk, "plan-experiment", desk.words().text("plan.section.experiment"), () -> new VBox(rows, sizing),
                plan -> plan.experiments().size(), plan -> {
                    rows.show(plan);
                    sizing.show(plan);
                }, rows::reveal), id -> Elements.indexOf(desk.plan().experiments(), id) >= 0);
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

    private Node about() {
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
        var box = new VBox(workingDays, hint, header);
        box.getStyleClass().add("plan-about");
        return box;
    }

    private <E extends Record & Element> void add(VBox page, Rows.Spec<E> spec) {
        var rows = new Rows<>(desk, spec);
        var part = new Part(desk, "plan-" + spec.name(), desk.words().text("plan.section." + spec.name()), () -> rows,
                plan -> spec.place().get(plan).size(), rows::show, rows::reveal);
        add(page, spec.add().isPresent() ? part : part.onlyIfFilled(), id -> Elements.indexOf(spec.place().get(desk.plan()), id) >= 0);
    }

    private void add(VBox page, Part part, Predicate<String> holds) {
        parts.put(part, holds);
        page.getChildren().add(part.node());
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
