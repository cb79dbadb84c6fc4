package aiworkbench.ui.canvas;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Font;

import aiworkbench.model.Canvas;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** The slim row of buttons that open sections. One tab stop, arrow keys walk along. */
final class SectionStrip {

    private final Messages messages;
    private final FlowPane root = new FlowPane();
    private final BlockScroll scroll = new BlockScroll(root);
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    private final ToggleButton outline;
    private int answered = -1;

    SectionStrip(Messages messages, Consumer<Section> onPress, Runnable onOutline, Runnable onFilter) {
        this.messages = messages;
        root.getStyleClass().add("section-strip");
        var label = new Label(messages.text("canvas.section.strip").toUpperCase(messages.locale()));
        label.getStyleClass().add("section-title");
        root.getChildren().add(label);
        for (var section : Section.values()) {
            var button = new ToggleButton(messages.text("canvas.section." + section.key()));
            button.getStyleClass().addAll("quiet", "section-button");
            button.setFocusTraversable(section == Section.PRODUCT);
            button.setOnAction(_ -> onPress.accept(section));
            button.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(section, event));
            button.focusedProperty().subscribe(has -> {
                if (has) {
                    scroll.bringIntoView(button);
                    buttons.values().forEach(other -> other.setFocusTraversable(other == button));
                }
            });
            buttons.put(section, button);
            root.getChildren().add(button);
        }
        outline = tool(Icon.LIST, "canvas.outline.button", onOutline);
        var filter = tool(Icon.FILTER, "canvas.filter.button", onFilter);
        root.getChildren().addAll(outline, filter);
    }

    private ToggleButton tool(Icon icon, String key, Runnable action) {
        var button = new ToggleButton();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("quiet", "section-button");
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> {
            button.setSelected(false);
            action.run();
        });
        return button;
    }

    /** The font of its text, which tells the text size. */
    ReadOnlyObjectProperty<Font> fontProperty() {
        return outline.fontProperty();
    }

    void markOutline(boolean on) {
        outline.setSelected(on);
    }

    BlockScroll node() {
        return scroll;
    }

    void show(Canvas canvas) {
        var questions = Checklists.readiness();
        int now = Answers.answered(canvas.answers(), questions);
        if (now != answered) {
            answered = now;
            buttons.get(Section.READINESS).setText(messages.text("canvas.section.readinessCount", now, questions.size()));
        }
    }

    /** Marks the open section, if one is open. */
    void mark(Optional<Section> open) {
        buttons.forEach((section, button) -> button.setSelected(open.filter(section::equals).isPresent()));
    }

    /** Gives the keyboard to the button of a section. */
    void focus(Section section) {
        buttons.get(section).requestFocus();
    }

    private void walk(Section from, KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        int next = from.ordinal() + step;
        if (step != 0) {
            event.consume();
            if (next >= 0 && next < Section.values().length) {
                buttons.get(Section.values()[next]).requestFocus();
            }
        }
    }
}
