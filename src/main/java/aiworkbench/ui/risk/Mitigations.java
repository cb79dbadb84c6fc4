package aiworkbench.ui.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Elements;
import aiworkbench.edit.ListEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** What is done about the selected risk, as a list to tick off. */
final class Mitigations implements Section {

    private final RiskDesk desk;
    private final RiskCommands commands;
    private final Map<String, MitigationRow> rows = new HashMap<>();
    private final Label none = new Label();
    private final VBox list = new VBox();
    private final Button add;
    private final VBox node;

    Mitigations(RiskDesk desk, RiskCommands commands) {
        this.desk = desk;
        this.commands = commands;
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        list.getStyleClass().add("risk-mitigations");
        add = new Button(desk.words().text("risk.mitigation.add"), Icons.of(Icon.ADD));
        add.setId("risk-add-mitigation");
        add.getStyleClass().addAll("quiet", "small");
        add.setOnAction(_ -> commands.addMitigation(desk.risk().get()).ifPresent(this::reveal));
        node = new VBox(none, list, add);
        desk.risk().subscribe(() -> show(desk.matrix()));
        show(desk.matrix());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String count(RiskMatrix matrix) {
        return desk.selectedRisk().map(risk -> desk.words().text("risk.mitigation.of", risk.code(), desk.words().done(risk))).orElse("");
    }

    @Override
    public void show(RiskMatrix matrix) {
        var risk = desk.selectedRisk();
        var mitigations = risk.map(Risk::mitigations).orElse(List.of());
        none.setText(desk.words().text(risk.isEmpty() ? "risk.mitigation.noRisk" : "risk.mitigation.none"));
        none.setVisible(mitigations.isEmpty());
        none.setManaged(mitigations.isEmpty());
        add.setDisable(desk.readOnly() || risk.isEmpty());
        var keys = Elements.keys(mitigations);
        rows.keySet().retainAll(keys);
        desk.whileShowing(() -> {
            var children = IntStream.range(0, keys.size()).mapToObj(i -> {
                var row = rows.computeIfAbsent(keys.get(i), _ -> new MitigationRow(desk, risk.get().id(), this::remove));
                row.show(mitigations.get(i));
                return (Node) row;
            }).toList();
            if (!children.equals(list.getChildren())) {
                list.getChildren().setAll(children);
            }
        });
    }

    @Override
    public void othersChanged() {
        rows.values().forEach(MitigationRow::showPlan);
    }

    @Override
    public boolean reveal(String id) {
        var owner = desk.matrix().risks().stream().filter(risk -> Elements.indexOf(risk.mitigations(), id) >= 0).findFirst();
        owner.ifPresent(risk -> {
            desk.selectMitigation(risk.id(), id);
            show(desk.matrix());
            rows.get(id).focusText();
        });
        return owner.isPresent();
    }

    private void remove(String risk, String id) {
        var before = desk.find(risk).map(Risk::mitigations).orElse(List.of());
        int index = Elements.indexOf(before, id);
        desk.step(ListEdits.remove(RiskEdits.risk(risk).then(RiskEdits.MITIGATIONS), List.of(id)));
        var left = desk.find(risk).map(Risk::mitigations).orElse(List.of());
        if (left.isEmpty()) {
            add.requestFocus();
        } else {
            reveal(left.get(Math.min(index, left.size() - 1)).id());
        }
    }
}
