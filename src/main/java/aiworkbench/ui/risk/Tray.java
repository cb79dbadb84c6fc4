package aiworkbench.ui.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import aiworkbench.model.Risk;
import aiworkbench.ui.common.ChangeMarks;

/** Risks without a place on the grid, to be dragged there or placed with Enter and the arrow keys. */
final class Tray {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    /** More chips than these would push everything else away; the rest is counted. */
    private static final int MOST = 24;

    private final RiskDesk desk;
    private final RiskCommands commands;
    private final GridDrag drag;
    private final Consumer<String> pickUp;
    private final Map<String, Button> chips = new HashMap<>();
    private final Label title = new Label();
    private final Label rest = new Label();
    private final FlowPane row = new FlowPane();
    private final VBox node = new VBox(title, row);

    Tray(RiskDesk desk, RiskCommands commands, GridDrag drag, Consumer<String> pickUp) {
        this.desk = desk;
        this.commands = commands;
        this.drag = drag;
        this.pickUp = pickUp;
        node.getStyleClass().add("risk-tray");
        node.setId("risk-tray");
        title.getStyleClass().addAll("small", "muted");
        title.setWrapText(true);
        rest.getStyleClass().addAll("small", "muted");
        row.getStyleClass().add("risk-tray-row");
    }

    Node node() {
        return node;
    }

    void show(List<Risk> unplaced) {
        var seen = unplaced.stream().limit(MOST).toList();
        chips.keySet().retainAll(seen.stream().map(Risk::id).toList());
        var children = new ArrayList<Node>();
        seen.forEach(risk -> children.add(chip(risk)));
        if (unplaced.size() > MOST) {
            rest.setText(desk.words().text("risk.tray.rest", unplaced.size() - MOST));
            children.add(rest);
        }
        if (!children.equals(row.getChildren())) {
            row.getChildren().setAll(children);
        }
        boolean outside = unplaced.stream().anyMatch(risk -> desk.shown().get().position().get(risk).isPresent());
        title.setText(desk.words().text(outside ? "risk.tray.outside" : "risk.tray.unrated"));
        node.setVisible(!unplaced.isEmpty());
        node.setManaged(!unplaced.isEmpty());
    }

    void select(String risk) {
        chips.forEach((id, chip) -> chip.pseudoClassStateChanged(SELECTED, id.equals(risk)));
    }

    void focus(String risk) {
        if (chips.containsKey(risk)) {
            chips.get(risk).requestFocus();
        }
    }

    private Button chip(Risk risk) {
        var chip = chips.computeIfAbsent(risk.id(), this::fresh);
        var rating = desk.shown().get().position().get(risk);
        chip.setText(rating.map(r -> desk.words().text("risk.tray.chip", risk.code(), desk.words().pair(r))).orElse(risk.code()));
        var change = desk.context().changes().word(risk.id(), desk.words().messages());
        chip.setGraphic(change.isEmpty() ? null : changed(desk.context().changes().of(risk.id()).orElseThrow()));
        var name = (change.isEmpty() ? "" : change + ". ") + desk.words().text("risk.tray.place", desk.words().named(risk));
        if (!name.equals(chip.getAccessibleText())) {
            chip.setAccessibleText(name);
            chip.setTooltip(new Tooltip(name));
        }
        return chip;
    }

    private Label changed(ChangeMarks.Kind kind) {
        var badge = new Label(desk.words().change(kind));
        badge.getStyleClass().add(ChangeMarks.style(kind));
        return badge;
    }

    private Button fresh(String id) {
        var chip = new Button();
        chip.getStyleClass().addAll("chip", "risk-chip");
        chip.setMnemonicParsing(false);
        chip.setId("risk-chip-" + id);
        drag.attach(chip, () -> new GridDrag.Held(id, desk.shown().get()));
        chip.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> desk.selectRisk(id));
        chip.focusedProperty().subscribe(has -> {
            if (has) {
                desk.selectRisk(id);
            }
        });
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, id));
        return chip;
    }

    private void press(KeyEvent event, String id) {
        boolean used = switch (event.getCode()) {
            case ENTER, SPACE, UP, DOWN -> {
                pickUp.accept(id);
                yield true;
            }
            case DELETE, BACK_SPACE -> {
                commands.remove(id);
                yield true;
            }
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }
}
