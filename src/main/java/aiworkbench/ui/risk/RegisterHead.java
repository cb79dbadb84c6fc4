package aiworkbench.ui.risk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.model.Risk;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;
import aiworkbench.ui.risk.RegisterFilter.Trait;

/** The top of the register: finding by words, filters and groups in a menu, and a line that takes each filter back. */
final class RegisterHead {

    private final RiskDesk desk;
    private final List<TableColumn<RiskRow, Risk>> columns;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final MenuButton menu;
    private final FlowPane line = new FlowPane();
    private final VBox node;
    private final ObjectProperty<RegisterFilter> filter = new SimpleObjectProperty<>(RegisterFilter.NONE);
    private final ObjectProperty<Optional<Trait>> group = new SimpleObjectProperty<>(Optional.empty());

    /**
     * No filter.
     *
     * @param columns those that people may hide and show
     * @param changed told when other risks fit, or when they are grouped otherwise
     */
    RegisterHead(RiskDesk desk, List<TableColumn<RiskRow, Risk>> columns, Runnable changed) {
        this.desk = desk;
        this.columns = columns;
        var text = desk.words();
        words.setId("risk-filter");
        words.setPromptText(text.text("risk.filter"));
        words.setAccessibleText(text.text("risk.filter"));
        words.textProperty().addListener(_ -> changed.run());
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            }
        });
        count.getStyleClass().add("count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        menu = new MenuButton(text.text("risk.view"), Icons.of(Icon.FILTER));
        menu.setId("risk-register-menu");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> fill());
        line.getStyleClass().add("risk-filter-line");
        var row = new HBox(Icons.of(Icon.SEARCH), words, count, menu);
        row.getStyleClass().add("risk-register-head");
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new VBox(row, line);
        filter.addListener(_ -> changed.run());
        group.addListener(_ -> changed.run());
        showLine();
        filter.addListener(_ -> showLine());
        group.addListener(_ -> showLine());
    }

    Node node() {
        return node;
    }

    /** Size of the text of the fields, which columns follow. */
    TextField field() {
        return words;
    }

    /** Which filters are chosen. */
    ObjectProperty<RegisterFilter> filter() {
        return filter;
    }

    /** What risks are grouped by. */
    ObjectProperty<Optional<Trait>> group() {
        return group;
    }

    /** Says of a risk whether it fits all that is asked. */
    Predicate<Risk> keeping() {
        var wanted = RiskFacts.wanted(words.getText());
        var chosen = filter.get();
        return risk -> chosen.keeps(risk, desk.grid()) && RiskFacts.matches(risk, desk.words().theme(risk.theme()), wanted);
    }

    /** Shows all risks again. */
    void clear() {
        words.clear();
        filter.set(RegisterFilter.NONE);
    }

    void count(int shown, int all) {
        count.setText(shown == all ? "" : desk.words().text("risk.filter.count", shown, all));
    }

    /** What a value of a trait is called. */
    String title(Trait trait, String value) {
        var text = desk.words();
        return switch (trait) {
            case THEME -> value.isEmpty() ? text.text("risk.view.noTheme") : text.theme(value);
            case LEVEL -> text.level(desk.grid().levels().stream().filter(level -> level.code().equals(value)).findFirst());
            case OWNER -> value.isEmpty() ? text.text("risk.view.noOwner") : value;
        };
    }

    private void fill() {
        var text = desk.words();
        var groups = new Menu(text.text("risk.view.group"));
        var one = new ToggleGroup();
        groups.getItems().add(choice(one, text.text("risk.view.noGroup"), Optional.empty()));
        Stream.of(Trait.values()).forEach(trait -> groups.getItems().add(choice(one, name(trait), Optional.of(trait))));
        menu.getItems().setAll(groups, shown(), new SeparatorMenuItem());
        Stream.of(Trait.values()).forEach(trait -> menu.getItems().add(values(trait)));
        var all = new MenuItem(text.text("risk.view.all"));
        all.setDisable(filter.get().equals(RegisterFilter.NONE));
        all.setOnAction(_ -> filter.set(RegisterFilter.NONE));
        menu.getItems().addAll(new SeparatorMenuItem(), all);
    }

    private Menu shown() {
        var shown = new Menu(desk.words().text("risk.view.columns"));
        columns.forEach(column -> {
            var entry = new CheckMenuItem(column.getText());
            entry.setMnemonicParsing(false);
            entry.setSelected(column.isVisible());
            entry.setOnAction(_ -> column.setVisible(entry.isSelected()));
            shown.getItems().add(entry);
        });
        return shown;
    }

    private Menu values(Trait trait) {
        var values = new Menu(desk.words().text("risk.view.only", name(trait)));
        trait.values(desk.matrix().risks(), desk.grid()).forEach(value -> {
            var entry = new CheckMenuItem(title(trait, value));
            entry.setMnemonicParsing(false);
            entry.setSelected(filter.get().chosen(trait).contains(value));
            entry.setOnAction(_ -> filter.set(filter.get().with(trait, value, entry.isSelected())));
            values.getItems().add(entry);
        });
        values.setDisable(values.getItems().isEmpty());
        return values;
    }

    private RadioMenuItem choice(ToggleGroup one, String name, Optional<Trait> trait) {
        var choice = new RadioMenuItem(name);
        choice.setToggleGroup(one);
        choice.setSelected(group.get().equals(trait));
        choice.setOnAction(_ -> group.set(trait));
        return choice;
    }

    private String name(Trait trait) {
        return desk.words().text("risk.view." + trait.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void showLine() {
        var text = desk.words();
        line.getChildren().clear();
        group.get().ifPresent(trait -> line.getChildren().add(chip(text.text("risk.view.by", name(trait)), () -> group.set(Optional.empty()))));
        Stream.of(Trait.values()).forEach(trait -> filter.get().chosen(trait).stream().sorted()
                .forEach(value -> line.getChildren().add(chip(title(trait, value), () -> filter.set(filter.get().with(trait, value, false))))));
        line.setVisible(!line.getChildren().isEmpty());
        line.setManaged(line.isVisible());
    }

    /** The chip that is pressed goes away, so the keyboard goes where filters are chosen. */
    private Button chip(String name, Runnable back) {
        var chip = new Button(name, Icons.of(Icon.CLOSE));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("small", "risk-filter-chip");
        chip.setAccessibleText(desk.words().text("risk.view.take", name));
        chip.setOnAction(_ -> {
            back.run();
            menu.requestFocus();
        });
        return chip;
    }
}
