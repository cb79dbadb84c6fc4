package aiworkbench.ui.risk;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Grid;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Selected;

/** What all parts of the matrix's view share: the matrix as it is, what is selected, and the one way to change it. */
final class RiskDesk {

    private final EditorContext<RiskMatrix> context;
    private final RiskWords words;
    private final ReadOnlyObjectWrapper<Optional<Selected<RiskMatrix, ?>>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper risk = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.MOVEMENT);

    private boolean showing;

    RiskDesk(EditorContext<RiskMatrix> context) {
        this.context = context;
        this.words = new RiskWords(context.messages());
    }

    EditorContext<RiskMatrix> context() {
        return context;
    }

    RiskWords words() {
        return words;
    }

    RiskMatrix matrix() {
        return context.session().document();
    }

    Grid grid() {
        return matrix().grid();
    }

    boolean readOnly() {
        return context.session().readOnly();
    }

    String newId() {
        return context.ids().get();
    }

    /** Runs an edit; false if it changed nothing. Quick repeats at one place merge. */
    boolean edit(Edit<RiskMatrix> edit) {
        return context.session().edit(edit);
    }

    /** Runs an edit as a step of its own, whatever came shortly before or comes shortly after. */
    boolean step(Edit<RiskMatrix> edit) {
        context.session().closeStep();
        boolean changed = edit(edit);
        context.session().closeStep();
        return changed;
    }

    /** True while the view is being brought up to date: what controls then report is no wish of the user. */
    boolean showing() {
        return showing;
    }

    /** Brings the view up to date. */
    void whileShowing(Runnable update) {
        boolean outer = showing;
        showing = true;
        try {
            update.run();
        } finally {
            showing = outer;
        }
    }

    /** Which ratings the grid shows. */
    ObjectProperty<Shown> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Optional<Selected<RiskMatrix, ?>>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Id of the risk that grid and register mark, or empty. It stays while a part of it is selected. */
    ReadOnlyStringProperty risk() {
        return risk.getReadOnlyProperty();
    }

    Optional<Risk> selectedRisk() {
        return find(risk.get());
    }

    Optional<Risk> find(String id) {
        return Elements.find(matrix().risks(), id);
    }

    void selectRisk(String id) {
        if (find(id).isPresent()) {
            risk.set(id);
            select(new Selected<>("risk.heading.risk", RiskEdits.risk(id), Risk.class));
        }
    }

    void selectMitigation(String riskId, String id) {
        risk.set(riskId);
        select(new Selected<>("risk.heading.mitigation", RiskEdits.mitigation(riskId, id), Mitigation.class));
    }

    /** Selects a place; an equal place keeps the selection as it is, so that the inspector does not start anew. */
    void select(Selected<RiskMatrix, ?> selected) {
        if (selection.get().filter(old -> old.place().path().equals(selected.place().path())).isEmpty()) {
            selection.set(Optional.of(selected));
        }
    }

    void selectNothing() {
        risk.set("");
        selection.set(Optional.empty());
    }

    /** Drops what is selected but gone. */
    void forgetGone() {
        if (!risk.get().isEmpty() && selectedRisk().isEmpty()) {
            risk.set("");
        }
        selection.get().filter(selected -> selected.place().find(matrix()).isEmpty()).ifPresent(_ ->
                selectedRisk().ifPresentOrElse(left -> selectRisk(left.id()), () -> selection.set(Optional.empty())));
    }
}
