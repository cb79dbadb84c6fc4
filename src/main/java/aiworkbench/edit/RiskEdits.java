package aiworkbench.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import aiworkbench.model.Grid;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.TargetState;

/** Edits of a risk matrix. */
public final class RiskEdits {

    /** All risks, in the order of the register. */
    public static final Lens<RiskMatrix, List<Risk>> RISKS = Lens.field(RiskMatrix.class, "risks");
    /** Rating before any mitigation. */
    public static final Lens<Risk, Optional<Rating>> INHERENT = Lens.field(Risk.class, "inherent");
    /** Rating with the mitigations that are done. */
    public static final Lens<Risk, Optional<Rating>> CURRENT = Lens.field(Risk.class, "current");
    /** Rating with the planned mitigations too. */
    public static final Lens<Risk, Optional<Rating>> TARGET = Lens.field(Risk.class, "target");

    private static final Lens<Risk, TargetState> TARGET_STATE = Lens.field(Risk.class, "targetState");
    private static final Lens<Risk, List<Mitigation>> MITIGATIONS = Lens.field(Risk.class, "mitigations");
    private static final Lens<RiskMatrix, Grid> GRID = Lens.field(RiskMatrix.class, "grid");

    private RiskEdits() {}

    /** One risk of a matrix. */
    public static Lens<RiskMatrix, Risk> risk(String id) {
        return RISKS.then(Lens.element(id));
    }

    /** Adds risks at the end, as one step. */
    public static Edit<RiskMatrix> addRisks(List<Risk> risks) {
        String first = risks.isEmpty() ? "" : risks.getFirst().id();
        return Edit.of("risk.edit.addRisks", first, matrix -> RISKS.change(matrix, all -> {
            var grown = all;
            for (var risk : risks) {
                grown = Elements.add(grown, grown.size(), risk);
            }
            return grown;
        }));
    }

    /** Removes risks. */
    public static Edit<RiskMatrix> removeRisks(Collection<String> ids) {
        return Edit.of("risk.edit.removeRisks", ids.stream().findFirst().orElse(""),
                matrix -> RISKS.change(matrix, all -> Elements.remove(all, ids)));
    }

    /**
     * Puts a risk on the grid, or takes it off. Setting a target marks it as set. Repeats merge, as arrow keys do.
     *
     * @param position {@link #INHERENT}, {@link #CURRENT} or {@link #TARGET}
     */
    public static Edit<RiskMatrix> rate(String id, Lens<Risk, Optional<Rating>> position, Optional<Rating> rating) {
        return new Edit<>("risk.edit.rate", Optional.of(risk(id).then(position).path()), id, matrix -> risk(id).change(matrix, risk -> {
            var rated = position.set(risk, rating);
            boolean target = rated != risk && position.path().equals(TARGET.path());
            return target ? TARGET_STATE.set(rated, rating.isPresent() ? TargetState.SET : TargetState.NOT_SET) : rated;
        }));
    }

    /** Adds a mitigation at the end of those of a risk. */
    public static Edit<RiskMatrix> addMitigation(String riskId, Mitigation mitigation) {
        return Edit.of("risk.edit.addMitigation", riskId,
                matrix -> risk(riskId).then(MITIGATIONS).change(matrix, all -> Elements.add(all, all.size(), mitigation)));
    }

    /** Uses another grid. Ratings stay as they are, also where the new grid is smaller. */
    public static Edit<RiskMatrix> useGrid(Grid grid) {
        return Edit.of("risk.edit.useGrid", "", matrix -> GRID.set(matrix, grid));
    }

    /** The next free code: one more than the highest R-number in use. */
    public static String nextCode(RiskMatrix matrix) {
        int highest = matrix.risks().stream().map(Risk::code).filter(code -> code.matches("R\\d{1,6}"))
                .mapToInt(code -> Integer.parseInt(code.substring(1))).max().orElse(0);
        return "R" + (highest + 1);
    }
}
