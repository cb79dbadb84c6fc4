package aiworkbench.ui.risk;

import java.util.Optional;

import aiworkbench.edit.Lens;
import aiworkbench.edit.RiskEdits;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;

/** Which ratings the grid shows. */
enum Shown {
    /** From the inherent rating to the one after mitigation. */
    MOVEMENT(RiskEdits.INHERENT),
    /** Before any mitigation. */
    INHERENT(RiskEdits.INHERENT),
    /** With the mitigations that are done. */
    CURRENT(RiskEdits.CURRENT),
    /** With the planned mitigations too. */
    TARGET(RiskEdits.TARGET),
    /** On one day of the plan, beside the rating before any mitigation. */
    DAY(RiskEdits.INHERENT);

    private final Lens<Risk, Optional<Rating>> position;

    Shown(Lens<Risk, Optional<Rating>> position) {
        this.position = position;
    }

    /** The rating that arrow keys and dragging a risk change. */
    Lens<Risk, Optional<Rating>> position() {
        return position;
    }
}
