package aiworkbench.ui.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Grid;
import aiworkbench.model.Level;
import aiworkbench.model.MitigationStatus;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;

/** What the view reads out of risks. */
final class RiskFacts {

    private RiskFacts() {}

    /** The rating as things stand: the current one, or the inherent one while nobody has rated the current. */
    static Optional<Rating> now(Risk risk) {
        return risk.current().or(risk::inherent);
    }

    /** The rating that mitigations lead to: the target, or the current one while no target is set. */
    static Optional<Rating> residual(Risk risk) {
        return risk.target().or(risk::current);
    }

    /** Where the residual rating of a risk lies: in the target, but in the current one while only that is set. */
    static Lens<Risk, Optional<Rating>> residualPlace(Risk risk) {
        return risk.target().isEmpty() && risk.current().isPresent() ? RiskEdits.CURRENT : RiskEdits.TARGET;
    }

    /** The rating after mitigation, or the inherent one while mitigations change nothing. */
    static Optional<Rating> after(Risk risk) {
        return residual(risk).or(risk::inherent);
    }

    static Optional<Level> level(Grid grid, Optional<Rating> rating) {
        return rating.flatMap(r -> Scoring.level(grid, r));
    }

    /** Number of risks whose level is the gravest of the grid. */
    static long gravest(Grid grid, List<Risk> risks, java.util.function.Function<Risk, Optional<Rating>> rating) {
        var gravest = grid.levels().getLast();
        return risks.stream().filter(risk -> level(grid, rating.apply(risk)).filter(gravest::equals).isPresent()).count();
    }

    static long done(Risk risk) {
        return risk.mitigations().stream().filter(m -> m.status() == MitigationStatus.DONE).count();
    }

    /** A filter text as it is looked for. */
    static String wanted(String filter) {
        return filter.strip().toLowerCase(Locale.ROOT);
    }

    /** True if a filter text, as it is looked for, stands in what the register shows of a risk. */
    static boolean matches(Risk risk, String theme, String wanted) {
        return wanted.isEmpty() || String.join("\n", risk.code(), risk.title(), theme, risk.owner(), risk.cause(), risk.event(), risk.consequence())
                .toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** R2 before R10. */
    static Comparator<String> byCode() {
        return Comparator.<String>comparingInt(code -> code.matches("R\\d{1,6}") ? Integer.parseInt(code.substring(1)) : Integer.MAX_VALUE)
                .thenComparing(Comparator.naturalOrder());
    }
}
