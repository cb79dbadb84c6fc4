package aiworkbench.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;

import aiworkbench.governance.PlanFacts;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** The filters: a menu to choose them, and a line that says how much is shown and takes each of them back. */
final class FilterBar {

    private final PlanDesk desk;
    private final MenuButton menu;
    private final FlowPane line;

    /**
     * Fills a menu and a line.
     *
     * @param line hidden while everything is shown
     */
    FilterBar(PlanDesk desk, MenuButton menu, FlowPane line) {
        this.desk = desk;
        this.menu = menu;
        this.line = line;
        menu.setGraphic(Icons.of(Icon.FILTER));
        menu.setMnemonicParsing(false);
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> fill());
        show(desk.plan());
    }

    /** Says how much of a plan is shown. */
    void show(Plan plan) {
        var filter = desk.filter().get();
        boolean some = !filter.equals(PlanFilter.NONE);
        line.setVisible(some);
        line.setManaged(some);
        if (some) {
            var count = new Label(desk.words().text("plan.filter.count", desk.shown().items().size(), plan.items().size()));
            count.setId("plan-filter-count");
            count.getStyleClass().add("muted");
            line.getChildren().setAll(count);
            chips(plan, filter).forEach(line.getChildren()::add);
            var all = new Button(desk.words().text("plan.filter.all"));
            all.setId("plan-filter-all");
            all.getStyleClass().addAll("quiet", "small");
            all.setOnAction(_ -> back(PlanFilter.NONE));
            line.getChildren().add(all);
        }
    }

    private List<Button> chips(Plan plan, PlanFilter filter) {
        var words = desk.words();
        var chips = new ArrayList<Button>();
        filter.statuses().stream().sorted().forEach(status -> chips.add(chip(words.of(status), filter.withStatus(status, false))));
        filter.owners().stream().sorted().forEach(owner -> chips.add(chip(owner(owner), filter.withOwner(owner, false))));
        filter.focusAreas().stream().sorted().forEach(id -> chips.add(chip(words.focus(plan, id), filter.withFocusArea(id, false))));
        if (filter.late()) {
            chips.add(chip(words.text("plan.filter.late"), filter.withLate(false)));
        }
        return chips;
    }

    private Button chip(String name, PlanFilter without) {
        var chip = new Button(name, Icons.of(Icon.CLOSE));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("small", "plan-filter-chip");
        chip.setAccessibleText(desk.words().text("plan.filter.take", name));
        chip.setOnAction(_ -> back(without));
        return chip;
    }

    /** The chip that was pressed is gone: the keyboard goes where the filters are chosen. */
    private void back(PlanFilter filter) {
        desk.filterBy(filter);
        menu.requestFocus();
    }

    private void fill() {
        var plan = desk.plan();
        var filter = desk.filter().get();
        var words = desk.words();
        var status = new Menu(words.text("field.PlanItem.status"));
        for (var value : ItemStatus.values()) {
            status.getItems().add(entry(words.of(value), filter.statuses().contains(value), on -> desk.filter().get().withStatus(value, on)));
        }
        var owners = new Menu(words.text("field.PlanItem.owner"));
        PlanFilter.owners(plan).forEach(owner ->
                owners.getItems().add(entry(owner(owner), filter.owners().contains(owner), on -> desk.filter().get().withOwner(owner, on))));
        owners.setDisable(owners.getItems().isEmpty());
        var areas = new Menu(words.text("field.PlanItem.focus"));
        PlanFacts.lanes(plan).forEach(id ->
                areas.getItems().add(entry(words.focus(plan, id), filter.focusAreas().contains(id), on -> desk.filter().get().withFocusArea(id, on))));
        var all = new MenuItem(words.text("plan.filter.all"));
        all.setDisable(filter.equals(PlanFilter.NONE));
        all.setOnAction(_ -> desk.filterBy(PlanFilter.NONE));
        menu.getItems().setAll(entry(words.text("plan.filter.late"), filter.late(), on -> desk.filter().get().withLate(on)), status, owners, areas,
                new SeparatorMenuItem(), all);
    }

    private CheckMenuItem entry(String name, boolean chosen, Function<Boolean, PlanFilter> next) {
        var entry = new CheckMenuItem(name);
        entry.setMnemonicParsing(false);
        entry.setSelected(chosen);
        entry.setOnAction(_ -> desk.filterBy(next.apply(entry.isSelected())));
        return entry;
    }

    private String owner(String name) {
        return name.isBlank() ? desk.words().text("plan.owner.none") : name;
    }
}
