package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Grid;
import aiworkbench.model.Header;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProvenTest {

    private static final long SEED = 20_261_122;

    private static final Grid GRID = RandomDocuments.documents(30).filter(RiskMatrix.class::isInstance).map(RiskMatrix.class::cast)
            .findFirst().orElseThrow().grid();

    private final JsonFormat format = new JsonFormat();

    @Test
    void whatIsRememberedChangesNothingOfTheFile() throws FormatProblem {
        Random random = new Random(SEED);
        Proven proven = new Proven();
        List<Risk> risks = risks(90);
        for (int edit = 0; edit < 200; edit++) {
            switch (random.nextInt(4)) {
                case 0 -> risks.set(random.nextInt(risks.size()), risk(1_000 + edit));
                case 1 -> risks.add(random.nextInt(risks.size()), risk(1_000 + edit));
                case 2 -> risks.remove(random.nextInt(risks.size()));
                default -> Collections.swap(risks, random.nextInt(risks.size()), random.nextInt(risks.size()));
            }
            RiskMatrix document = matrix(risks);
            byte[] bytes = format.write(document, proven);
            assertArrayEquals(format.write(document), bytes, "seed " + SEED + ", edit " + edit);
            assertTrue(format.gives(bytes, document, proven), "seed " + SEED + ", edit " + edit);
        }
    }

    @Test
    void everyEntryThatStaysIsFoundInTheImageBefore() throws FormatProblem {
        Proven proven = new Proven();
        List<Risk> risks = risks(100);
        prove(matrix(risks), proven);
        risks.set(3, risk(1_000));
        risks.add(7, risk(1_001));
        risks.remove(9);
        Proven.Walk walk = new Proven.Walk(proven.last());
        assertEquals(98, risks.stream().map(walk::to).filter(Objects::nonNull).count());
    }

    @Test
    void anEntryThatIsGoneIsForgotten() throws FormatProblem {
        Proven proven = new Proven();
        List<Risk> risks = risks(100);
        Risk gone = risks.get(3);
        prove(matrix(risks), proven);
        risks.set(3, risk(1_000));
        prove(matrix(risks), proven);
        assertNull(new Proven.Walk(proven.last()).to(gone));
    }

    @Test
    void bytesThatAreNotThoseOfTheEntryAreReadAndFoundToBeOthers() throws FormatProblem {
        Proven proven = new Proven();
        RiskMatrix document = matrix(risks(100));
        byte[] bytes = prove(document, proven);
        for (int at = 0; at < bytes.length; at += 97) {
            byte[] spoilt = bytes.clone();
            spoilt[at] ^= 1;
            assertEquals(readAgain(spoilt, document), gives(spoilt, document, proven), "byte " + at);
        }
        assertFalse(gives(Arrays.copyOf(bytes, bytes.length - 40), document, proven), "an end that is missing");
    }

    @Test
    void entriesThatWereOnlyPrintedAreNotTrusted() {
        Proven proven = new Proven();
        format.write(matrix(risks(100)), proven);
        assertTrue(proven.last().entries().isEmpty());
    }

    @Test
    void whatIsNotReadAgainIsCountedAllTheSame() throws FormatProblem {
        Proven proven = new Proven();
        List<Risk> risks = risks(100);
        prove(matrix(risks), proven);
        int first = proven.last().entries().getFirst().tokens();
        prove(matrix(risks), proven);
        assertEquals(first, proven.last().entries().getFirst().tokens());
        assertTrue(first > 0);
    }

    @Test
    void shortListsAreNotWorthRemembering() throws FormatProblem {
        Proven proven = new Proven();
        prove(matrix(risks(3)), proven);
        assertTrue(proven.last().entries().isEmpty());
    }

    @Test
    void whatIsPrintedOnceLeavesNothingForTheNext() throws FormatProblem {
        prove(matrix(risks(100)), Proven.NOTHING);
        assertEquals(0, Proven.NOTHING.last().bytes().length);
    }

    private byte[] prove(RiskMatrix document, Proven proven) throws FormatProblem {
        byte[] bytes = format.write(document, proven);
        assertTrue(format.gives(bytes, document, proven));
        return bytes;
    }

    private boolean gives(byte[] bytes, RiskMatrix document, Proven proven) {
        try {
            return format.gives(bytes, document, proven);
        } catch (FormatProblem e) {
            return false;
        }
    }

    private boolean readAgain(byte[] bytes, RiskMatrix document) {
        try {
            return format.read(bytes).equals(document);
        } catch (FormatProblem e) {
            return false;
        }
    }

    private static List<Risk> risks(int count) {
        return IntStream.range(0, count).mapToObj(ProvenTest::risk).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Risk risk(int number) {
        return Risk.of("r" + number, "R-" + number, "Wrong answers in case " + number + " – näher besehen \"zweimal\"\n");
    }

    private static RiskMatrix matrix(List<Risk> risks) {
        return new RiskMatrix(new DocumentId("00000000-0000-4000-8000-000000000001"), Header.of("Proven"), GRID, List.copyOf(risks),
                Simulation.empty(), List.of(), List.of(), Map.of());
    }
}
