package aiworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
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
import aiworkbench.model.Mitigation;
import aiworkbench.model.MitigationStatus;
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

    @Test
    void aCopyLiesBelowItsOriginalWithIdsOfItsOwn() {
        var matrix = matrix(Risk.of("a", "R1", "A"), Risk.of("b", "R2", "B"));
        var planned = RiskEdits.addMitigation("a", Mitigation.of("m", "Test")).step().apply(matrix);
        var ids = List.of("x", "y").iterator();
        var copy = RiskEdits.copy(planned.risks().getFirst(), RiskEdits.nextCode(planned), ids::next);
        var copied = RiskEdits.addBelow("a", copy).step().apply(planned);

        assertEquals(List.of("a", "x", "b"), copied.risks().stream().map(Risk::id).toList());
        assertEquals("R3", copied.risks().get(1).code());
        assertEquals(List.of("y"), copied.risks().get(1).mitigations().stream().map(Mitigation::id).toList());
        assertEquals("Test", copied.risks().get(1).mitigations().getFirst().text());
    }

    @Test
    void aMitigationIsWrittenTickedAndDated() {
        var matrix = RiskEdits.addMitigation("a", Mitigation.of("m", "")).step().apply(matrix(Risk.of("a", "R1", "A")));
        matrix = RiskEdits.writeMitigation("a", "m", "Test").step().apply(matrix);
        matrix = RiskEdits.progress("a", "m", MitigationStatus.DONE).step().apply(matrix);
        matrix = RiskEdits.due("a", "m", Optional.of(LocalDate.of(2026, 12, 1))).step().apply(matrix);

        var mitigation = RiskEdits.mitigation("a", "m").get(matrix);
        assertEquals("Test", mitigation.text());
        assertEquals(MitigationStatus.DONE, mitigation.status());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), mitigation.due());
        assertSame(matrix, RiskEdits.progress("a", "m", MitigationStatus.DONE).step().apply(matrix));
    }

    @Test
    void severalCodesCountOn() {
        assertEquals(List.of("R3", "R4"), RiskEdits.nextCodes(matrix(Risk.of("a", "R2", "A")), 2));
    }
}
