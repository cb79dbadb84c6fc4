package aiworkbench.ui.risk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import aiworkbench.model.Risk;

/** A row of the register. It stays while its risk changes, so that a change is shown by the cells of its row alone. */
final class RiskRow {

    private final ReadOnlyObjectWrapper<Risk> risk = new ReadOnlyObjectWrapper<>();

    RiskRow(Risk risk) {
        this.risk.set(risk);
    }

    Risk risk() {
        return risk.get();
    }

    ReadOnlyObjectProperty<Risk> riskProperty() {
        return risk.getReadOnlyProperty();
    }

    void show(Risk next) {
        risk.set(next);
    }
}
