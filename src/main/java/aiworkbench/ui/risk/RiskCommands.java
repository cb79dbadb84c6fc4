package aiworkbench.ui.risk;

import java.util.List;
import java.util.Optional;

import aiworkbench.edit.Edit;
import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.ListEdits;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.RiskLibrary;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;

/** What can be done to risks from grid, register and menus. Nothing happens in a document that is read only. */
final class RiskCommands {

    private final RiskDesk desk;

    RiskCommands(RiskDesk desk) {
        this.desk = desk;
    }

    /** Adds a risk without rating and selects it. */
    Optional<String> add() {
        return insert(RiskEdits::addRisks, Risk.of(desk.newId(), RiskEdits.nextCode(desk.matrix()), ""));
    }

    /** Adds a risk in a cell of the grid that somebody pointed at. */
    Optional<String> addAt(Cell cell) {
        var blank = Risk.of(desk.newId(), RiskEdits.nextCode(desk.matrix()), "");
        return insert(RiskEdits::addRisks, desk.shown().get().position().set(blank, Optional.of(cell.rating(Optional.empty()))));
    }

    /** Adds a copy below the original and selects it. */
    Optional<String> duplicate(String id) {
        return desk.find(id).map(risk -> RiskEdits.copy(risk, RiskEdits.nextCode(desk.matrix()), desk::newId))
                .flatMap(copy -> insert(risks -> RiskEdits.addBelow(id, risks.getFirst()), copy));
    }

    /** Adds risks of the library without ratings and selects the first. */
    Optional<String> addFromLibrary(List<RiskLibrary.LibraryRisk> chosen) {
        var codes = RiskEdits.nextCodes(desk.matrix(), chosen.size());
        var risks = new java.util.ArrayList<Risk>();
        for (int i = 0; i < chosen.size(); i++) {
            risks.add(chosen.get(i).toRisk(codes.get(i), desk.context().ids()));
        }
        return risks.isEmpty() || !desk.step(RiskEdits.addRisks(risks)) ? Optional.empty() : selected(risks.getFirst().id());
    }

    /** Takes back adding a risk, if that was the last step and it has no title yet. */
    void forgetBlank(String id) {
        var session = desk.context().session();
        session.soon(() -> session.undoable().filter(step -> step.element().equals(id) && Elements.indexOf(step.before().risks(), id) < 0)
                .flatMap(_ -> desk.find(id)).filter(risk -> risk.title().isBlank()).ifPresent(_ -> session.undo()));
    }

    /** Removes a risk and selects the one that takes its place, if any. */
    void remove(String id) {
        int index = Elements.indexOf(desk.matrix().risks(), id);
        if (index >= 0 && desk.step(RiskEdits.removeRisks(List.of(id)))) {
            var left = desk.matrix().risks();
            if (left.isEmpty()) {
                desk.selectNothing();
            } else {
                desk.selectRisk(left.get(Math.min(index, left.size() - 1)).id());
            }
        }
    }

    /** Puts the rating of a risk into a cell, as one step. */
    boolean place(String id, Lens<Risk, Optional<Rating>> position, Cell cell) {
        return desk.find(id).map(risk -> desk.step(rate(risk, position, cell))).orElse(false);
    }

    /** Moves the rating of a risk to the neighbouring cell; quick repeats are one step. False if it has no place on the grid. */
    boolean nudge(String id, Lens<Risk, Optional<Rating>> position, int up, int right) {
        var from = desk.find(id).flatMap(position::get).map(Cell::of).filter(cell -> cell.on(desk.grid()));
        from.ifPresent(cell -> desk.edit(rate(desk.find(id).get(), position, cell.step(desk.grid(), up, right))));
        return from.isPresent();
    }

    /** Takes the rating away that the grid shows. */
    void unrate(String id) {
        desk.step(RiskEdits.rate(id, desk.shown().get().position(), Optional.empty()));
    }

    /** Moves a risk up or down in the register's own order. */
    void move(String id, int by) {
        int index = Elements.indexOf(desk.matrix().risks(), id) + by;
        if (index >= 0 && index < desk.matrix().risks().size()) {
            desk.step(ListEdits.move(RiskEdits.RISKS, id, index));
        }
    }

    /** Adds an empty mitigation and selects it. */
    Optional<String> addMitigation(String riskId) {
        var blank = Mitigation.of(desk.newId(), "");
        if (!desk.step(RiskEdits.addMitigation(riskId, blank))) {
            return Optional.empty();
        }
        desk.selectMitigation(riskId, blank.id());
        return Optional.of(blank.id());
    }

    private static Edit<aiworkbench.model.RiskMatrix> rate(Risk risk, Lens<Risk, Optional<Rating>> position, Cell cell) {
        return RiskEdits.rate(risk.id(), position, Optional.of(cell.rating(position.get(risk))));
    }

    private Optional<String> insert(java.util.function.Function<List<Risk>, Edit<aiworkbench.model.RiskMatrix>> edit, Risk risk) {
        return desk.step(edit.apply(List.of(risk))) ? selected(risk.id()) : Optional.empty();
    }

    private Optional<String> selected(String id) {
        desk.selectRisk(id);
        return Optional.of(id);
    }
}
