package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import aiworkbench.model.AxisStep;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Grid;
import aiworkbench.model.GridKind;
import aiworkbench.model.Header;
import aiworkbench.model.Level;
import aiworkbench.model.Rating;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.model.TargetState;

class RiskEditsTest {

    private static final AxisStep STEP = new AxisStep("1", "One", "", Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    private static final Grid GRID = new Grid("one", "One", GridKind.LOOKUP, "", Optional.empty(), List.of(STEP), List.of(STEP),
            List.of(new Level("L", "Low", Map.of())), List.of(List.of("L")), List.of(), Map.of());

    private static RiskMatrix matrix(Risk... risks) {
        return new RiskMatrix(DocumentId.of(new UUID(5, 6)), Header.of("Test"), GRID, List.of(risks), Simulation.empty(), List.of(), List.of(), Map.of());
    }

    @Test
    void ratingKeepsOtherRisks() {
        var matrix = matrix(Risk.of("a", "R1", "A"), Risk.of("b", "R2", "B"));
        var rated = RiskEdits.rate("a", RiskEdits.INHERENT, Optional.of(Rating.of(4, 3))).step().apply(matrix);

        assertEquals(Optional.of(Rating.of(4, 3)), rated.risks().getFirst().inherent());
        assertSame(matrix.risks().get(1), rated.risks().get(1));
    }

    @Test
    void settingATargetSaysThatItIsSet() {
        var matrix = matrix(Risk.of("a", "R1", "A"));
        var set = RiskEdits.rate("a", RiskEdits.TARGET, Optional.of(Rating.of(1, 1))).step().apply(matrix);

        assertEquals(TargetState.SET, set.risks().getFirst().targetState());
        assertEquals(TargetState.NOT_SET, RiskEdits.rate("a", RiskEdits.TARGET, Optional.empty()).step().apply(set).risks().getFirst().targetState());
    }

    @Test
    void theNextCodeFollowsTheHighest() {
        assertEquals("R1", RiskEdits.nextCode(matrix()));
        assertEquals("R12", RiskEdits.nextCode(matrix(Risk.of("a", "R11", ""), Risk.of("b", "R2", ""), Risk.of("c", "own", ""))));
    }
}
