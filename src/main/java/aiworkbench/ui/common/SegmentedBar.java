package aiworkbench.ui.common;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** A row of joined buttons, of which at most one is chosen. Left and right arrow keys walk them (a filter: toggle buttons would take the keys); a long row wraps. */
public final class SegmentedBar<T> extends FlowPane {

    private final List<Option<T>> options;
    private final boolean optional;
    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());

    /**
     * Nothing is chosen yet.
     *
     * @param label what screen readers say before the name of each button
     * @param optional whether pressing the chosen button takes the choice back
     */
    public SegmentedBar(String label, List<Option<T>> options, boolean optional) {
        this.options = List.copyOf(options);
        this.optional = optional;
        getStyleClass().add("segmented");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(label);
        for (int i = 0; i < options.size(); i++) {
            getChildren().add(button(label, i));
        }
        value.addListener(_ -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** What is chosen. */
    public ObjectProperty<Optional<T>> valueProperty() {
        return value;
    }

    /** The buttons in their order. */
    public List<ToggleButton> buttons() {
        return getChildren().stream().map(ToggleButton.class::cast).toList();
    }

    private ToggleButton button(String label, int index) {
        var option = options.get(index);
        var button = new ToggleButton(option.title());
        button.setAccessibleText(label + ": " + option.title());
        button.setMinWidth(USE_PREF_SIZE);
        if (options.size() == 1) {
            button.getStyleClass().add("only");
        } else if (index == 0) {
            button.getStyleClass().add("first");
        } else if (index == options.size() - 1) {
            button.getStyleClass().add("last");
        }
        button.setOnAction(_ -> press(option));
        return button;
    }

    private void press(Option<T> option) {
        boolean takeBack = optional && value.get().equals(Optional.of(option.value()));
        value.set(takeBack ? Optional.empty() : Optional.of(option.value()));
        show();
    }

    private void show() {
        var buttons = buttons();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(value.get().equals(Optional.of(options.get(i).value())));
        }
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = getChildren().indexOf(event.getTarget());
        if (step != 0 && at >= 0) {
            getChildren().get(Math.clamp(at + step, 0, getChildren().size() - 1)).requestFocus();
            event.consume();
        }
    }
}
