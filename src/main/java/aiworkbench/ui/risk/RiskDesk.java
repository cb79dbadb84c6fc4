package aiworkbench.ui.risk;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import aiworkbench.edit.Elements;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Grid;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.EditorDesk;

/** What all parts of the matrix's view share, in the words of risks. */
final class RiskDesk extends EditorDesk<RiskMatrix> {

    private final RiskWords words;
    private final ReadOnlyStringWrapper risk = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.MOVEMENT);

    RiskDesk(EditorContext<RiskMatrix> context) {
        super(context);
        this.words = new RiskWords(context.messages());
    }

    RiskWords words() {
        return words;
    }

    RiskMatrix matrix() {
        return document();
    }

    Grid grid() {
        return matrix().grid();
    }

    /** Which ratings the grid shows. */
    ObjectProperty<Shown> shown() {
        return shown;
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
            select("risk.heading.risk", RiskEdits.risk(id), Risk.class);
        }
    }

    void selectMitigation(String riskId, String id) {
        risk.set(riskId);
        select("risk.heading.mitigation", RiskEdits.mitigation(riskId, id), Mitigation.class);
    }

    @Override
    public void selectNothing() {
        risk.set("");
        super.selectNothing();
    }

    /** Drops what is selected but gone; a risk that lost a part is selected itself. */
    @Override
    public void forgetGone() {
        if (!risk.get().isEmpty() && selectedRisk().isEmpty()) {
            risk.set("");
        }
        selection().get().filter(selected -> selected.place().find(matrix()).isEmpty()).ifPresent(_ ->
                selectedRisk().ifPresentOrElse(left -> selectRisk(left.id()), super::selectNothing));
    }
}
