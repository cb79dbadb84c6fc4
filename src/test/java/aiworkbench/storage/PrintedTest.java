package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Grid;
import aiworkbench.model.Header;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintedTest {

    private static final long SEED = 20_261_122;

    private static final Grid GRID = RandomDocuments.documents(30).filter(RiskMatrix.class::isInstance).map(RiskMatrix.class::cast)
            .findFirst().orElseThrow().grid();

    private final JsonFormat format = new JsonFormat();

    @Test
    void whatIsRememberedChangesNothingOfTheFile() {
        Random random = new Random(SEED);
        Printed printed = new Printed();
        List<Risk> risks = IntStream.range(0, 90).mapToObj(PrintedTest::risk).collect(Collectors.toCollection(ArrayList::new));
        for (int edit = 0; edit < 200; edit++) {
            switch (random.nextInt(4)) {
                case 0 -> risks.set(random.nextInt(risks.size()), risk(1_000 + edit));
                case 1 -> risks.add(random.nextInt(risks.size()), risk(1_000 + edit));
                case 2 -> risks.remove(random.nextInt(risks.size()));
                default -> Collections.swap(risks, random.nextInt(risks.size()), random.nextInt(risks.size()));
            }
            RiskMatrix document = matrix(risks);
            assertArrayEquals(format.write(document), format.write(document, Growing.UNHEARD, printed), "seed " + SEED + ", edit " + edit);
        }
    }

    @Test
    void anEntryThatStaysIsNotPrintedAgain() {
        Printed printed = new Printed();
        List<Risk> risks = IntStream.range(0, 100).mapToObj(PrintedTest::risk).collect(Collectors.toCollection(ArrayList::new));
        format.write(matrix(risks), Growing.UNHEARD, printed);
        byte[] before = printed.last().get(risks.get(7));
        risks.set(3, risk(1_000));
        format.write(matrix(risks), Growing.UNHEARD, printed);
        assertSame(before, printed.last().get(risks.get(7)));
    }

    @Test
    void shortListsAreNotWorthRemembering() {
        Printed printed = new Printed();
        format.write(matrix(List.of(risk(1))), Growing.UNHEARD, printed);
        assertTrue(printed.last().isEmpty());
    }

    @Test
    void whatIsPrintedOnceLeavesNothingForTheNext() {
        format.write(matrix(List.of(risk(1))));
        assertEquals(0, Printed.NOTHING.size());
    }

    private static Risk risk(int number) {
        return Risk.of("r" + number, "R-" + number, "Wrong answers in case " + number + " – näher besehen \"zweimal\"\n");
    }

    private static RiskMatrix matrix(List<Risk> risks) {
        return new RiskMatrix(new DocumentId("00000000-0000-4000-8000-000000000001"), Header.of("Printed"), GRID, List.copyOf(risks),
                Simulation.empty(), List.of(), List.of(), Map.of());
    }
}
