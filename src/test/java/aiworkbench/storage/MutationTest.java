package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.model.Document;
import aiworkbench.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken copies of real files: the only failure is a complaint, and what is accepted can be saved. */
class MutationTest {

    private static final String PIECES = "{}[],:\"\\0123456789.eE+-/*#\n\t ntfu'“\u0000\uFEFF";
    private static final int COPIES = 30;

    private final JsonFormat format = new JsonFormat();
    private final Messages messages = new Messages(Locale.UK);

    static LongStream seeds() {
        return RandomDocuments.seeds(30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenTextGivesAComplaintOrADocument(long seed) throws FormatProblem {
        Random random = new Random(seed);
        String text = new String(format.write(new RandomDocuments(seed).risks()), StandardCharsets.UTF_8);
        int refused = 0;
        for (int i = 0; i < COPIES; i++) {
            String broken = mutate(text, random);
            refused += accepts(broken.getBytes(StandardCharsets.UTF_8)) ? 0 : 1;
        }
        assertTrue(refused > COPIES / 4, "the mutations do break something");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenBytesGiveAComplaintOrADocument(long seed) throws FormatProblem {
        Random random = new Random(seed);
        byte[] bytes = format.write(new RandomDocuments(seed).canvas());
        for (int i = 0; i < COPIES; i++) {
            byte[] broken = bytes.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            accepts(broken);
        }
        for (int length = 0; length < Math.min(bytes.length - 1, COPIES); length++) {
            assertFalse(accepts(Arrays.copyOf(bytes, length)), "a part is not the whole");
        }
    }

    private boolean accepts(byte[] bytes) throws FormatProblem {
        Document document;
        try {
            document = format.read(bytes);
        } catch (FormatProblem problem) {
            Complaint complaint = problem.complaint();
            assertFalse(complaint.text(messages).isBlank());
            assertEquals(complaint.line() == 0, complaint.column() == 0);
            return false;
        }
        assertEquals(document, format.read(format.write(document)));
        return true;
    }

    private static String mutate(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(3));
        String piece = String.valueOf(PIECES.charAt(random.nextInt(PIECES.length())));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to);
            default -> text.substring(0, at) + piece + text.substring(to);
        };
    }
}
