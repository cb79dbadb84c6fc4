package aiworkbench.ui.risk;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import aiworkbench.edit.Elements;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.Movement;
import aiworkbench.model.Grid;
import aiworkbench.model.Link;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Plan;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.EditorDesk;

/** What all parts of the matrix's view share, in the words of risks. */
final class RiskDesk extends EditorDesk<RiskMatrix> {

    private final RiskWords words;
    /** Pairs of numbers as they read: to write them takes as long as to show the rest of a row. */
    private final Map<Cell, String> pairs = new HashMap<>();
    private final ReadOnlyStringWrapper risk = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.MOVEMENT);
    private final IntegerProperty day = new SimpleIntegerProperty();

    RiskDesk(EditorContext<RiskMatrix> context) {
        super(context);
        this.words = new RiskWords(context.messages());
    }

    RiskWords words() {
        return words;
    }

    /** Likelihood and impact as numbers. */
    String pair(Rating rating) {
        return pairs.computeIfAbsent(Cell.of(rating), _ -> words.pair(rating));
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

    /** The day of the plan that the grid shows; 0 is before its start. */
    IntegerProperty day() {
        return day;
    }

    /** The plan of the same product; of several, the one that most mitigations name. */
    Optional<Plan> plan() {
        var links = matrix().risks().stream().flatMap(r -> r.mitigations().stream()).flatMap(m -> m.planItem().stream()).map(Link::document).toList();
        return context().workspace().get().siblings(matrix()).stream().filter(Plan.class::isInstance).map(Plan.class::cast)
                .max(Comparator.comparingInt(plan -> Collections.frequency(links, plan.id())));
    }

    /** Where a risk stands on the day that is shown. */
    Function<Risk, Optional<Rating>> onDay() {
        return plan().<Function<Risk, Optional<Rating>>>map(plan -> risk -> Movement.on(risk, plan, day.get()).rating()).orElse(RiskFacts::now);
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
