package aiworkbench.ui.risk;

import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import aiworkbench.edit.Elements;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Link;
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Plan;
import aiworkbench.ui.common.GrowingTextArea;
import aiworkbench.ui.common.Icon;
import aiworkbench.ui.common.Icons;

/** One mitigation: done or not, its text, its day, and the plan item that does it. */
final class MitigationRow extends VBox {

    /** Size of text in fields, in em of the root. */
    private static final double TEXT_EM = 0.964;
    /** Width of tick, day and button with their gaps, in em. */
    private static final double OTHERS = 14;
    private static final double LEAST = 6;

    private final RiskDesk desk;
    private final String risk;
    private final CheckBox done = new CheckBox();
    private final GrowingTextArea text = new GrowingTextArea(1, 5);
    private final DatePicker due = new DatePicker();
    private final Hyperlink plan = new Hyperlink();
    private Optional<Mitigation> shown = Optional.empty();

    MitigationRow(RiskDesk desk, String risk, BiConsumer<String, String> remove) {
        this.desk = desk;
        this.risk = risk;
        getStyleClass().add("risk-mitigation");
        var words = desk.words();
        done.setAccessibleText(words.text("risk.mitigation.done"));
        text.setPromptText(words.text("risk.mitigation.text"));
        text.setAccessibleText(words.text("risk.mitigation.text"));
        text.setEditable(!desk.readOnly());
        due.setPromptText(words.text("risk.mitigation.due"));
        due.setAccessibleText(words.text("risk.mitigation.due"));
        due.getEditor().setAccessibleText(words.text("risk.mitigation.due"));
        due.setDisable(desk.readOnly());
        done.setDisable(desk.readOnly());
        plan.getStyleClass().add("small");
        GridPane.setHgrow(text, Priority.ALWAYS);
        var line = new GridPane();
        line.getStyleClass().add("risk-mitigation-line");
        line.addRow(0, done, text, due);
        if (!desk.readOnly()) {
            line.addRow(0, Icons.button(Icon.CLOSE, words.text("risk.mitigation.remove"), () -> shown.ifPresent(m -> remove.accept(risk, m.id()))));
        }
        getChildren().setAll(line);
        widthProperty().subscribe(_ -> fit());
        text.fontProperty().subscribe(_ -> fit());
        listen();
    }

    /** The pane asks for heights before it has shared out its width, so the text is told the width that it will get. */
    private void fit() {
        double em = text.getFont().getSize() / TEXT_EM;
        text.setPrefWidth(Math.max(LEAST * em, getWidth() - OTHERS * em));
    }

    private void listen() {
        done.setOnAction(_ -> shown.ifPresent(m -> desk.step(RiskEdits.progress(risk, m.id(),
                done.isSelected() ? MitigationStatus.DONE : MitigationStatus.PLANNED))));
        text.textProperty().addListener((_, _, typed) -> {
            if (!desk.showing()) {
                shown.ifPresent(m -> desk.edit(RiskEdits.writeMitigation(risk, m.id(), typed)));
            }
        });
        due.valueProperty().addListener((_, _, day) -> {
            if (!desk.showing()) {
                shown.ifPresent(m -> desk.step(RiskEdits.due(risk, m.id(), Optional.ofNullable(day))));
            }
        });
        plan.setOnAction(_ -> shown.flatMap(Mitigation::planItem).ifPresent(desk.context().follow()));
        focusWithinProperty().addListener((_, _, has) -> {
            if (has) {
                shown.ifPresent(m -> desk.selectMitigation(risk, m.id()));
            } else {
                desk.context().session().closeStep();
            }
        });
        setOnMousePressed(_ -> shown.ifPresent(m -> desk.selectMitigation(risk, m.id())));
    }

    /** Shows a mitigation; does nothing if it is the one that is shown. */
    void show(Mitigation next) {
        if (shown.filter(old -> old == next).isPresent()) {
            return;
        }
        shown = Optional.of(next);
        done.setSelected(next.status() == MitigationStatus.DONE);
        done.setIndeterminate(next.status() == MitigationStatus.DOING);
        if (!text.getText().equals(next.text())) {
            text.setText(next.text());
        }
        due.setValue(next.due().orElse(null));
        getChildren().remove(plan);
        next.planItem().ifPresent(_ -> getChildren().add(plan));
        showPlan();
    }

    /** Shows what the plan says now. */
    void showPlan() {
        shown.flatMap(Mitigation::planItem).ifPresent(link -> plan.setText(planned(link)));
    }

    void focusText() {
        text.requestFocus();
        text.end();
    }

    private String planned(Link link) {
        return desk.context().workspace().get().find(link.document())
                .flatMap(entry -> entry.document() instanceof Plan found ? Elements.find(found.items(), link.element()) : Optional.empty())
                .map(item -> desk.words().text("risk.mitigation.plan", item.lastDay(), item.title()))
                .orElseGet(() -> desk.words().text("risk.mitigation.planMissing"));
    }
}
