package aiworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.model.Document;
import aiworkbench.text.Messages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Shipped documents, made wrong in thousands of ways: each is read and saved again as it is, or refused with its place. */
@Tag("reliability")
class StructureMutationTest {

    /** Time of the processor: what else the machine does takes none of it. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final JsonFormat format = new JsonFormat();
    private final Messages messages = new Messages(Locale.UK);

    @Test
    void wrongDocumentsAreReadOrRefusedWithTheirPlace() throws IOException {
        int cases = Reliability.of(1_000, 100_000, 100_000, 1_000_000);
        List<Document> documents = documents();
        int refused = 0;
        for (int seed = 0; seed < cases; seed++) {
            String file = new Mutations(new Random(seed)).of(format.tree(documents.get(seed % documents.size())));
            refused += isRefused(file, seed) ? 1 : 0;
        }
        assertTrue(refused > cases / 2 && refused < cases * 95 / 100, "both ways are tried: " + refused);
        Reliability.report("11 documents made wrong", cases, 0);
    }

    private List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String folder : List.of("assets/templates")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                    documents.add(format.read(Files.readAllBytes(file)));
                }
            }
        }
        return documents;
    }

    private boolean isRefused(String file, long seed) throws FormatProblem {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        byte[] before = bytes.clone();
        long start = PROCESSOR.getCurrentThreadCpuTime();
        try {
            Document document = format.read(bytes);
            byte[] saved = format.write(document);
            Document again = format.read(saved);
            assertEquals(document, again, () -> "seed " + seed);
            assertArrayEquals(saved, format.write(again), () -> "seed " + seed);
            return false;
        } catch (FormatProblem problem) {
            Complaint complaint = problem.complaint();
            long lines = file.chars().filter(c -> c == '\n').count() + 1;
            boolean placed = complaint.line() >= 1 && complaint.line() <= lines && complaint.column() >= 1;
            boolean nothing = complaint.key().equals("storage.empty") && file.isBlank();
            assertTrue(placed || nothing, () -> "seed " + seed + ": " + complaint);
            assertFalse(complaint.text(messages).contains("{0}"), () -> "seed " + seed + ": " + complaint);
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed, e);
        } finally {
            assertTrue(PROCESSOR.getCurrentThreadCpuTime() - start < LONGEST.toNanos(), () -> "seed " + seed + " takes too long");
            assertArrayEquals(before, bytes, () -> "seed " + seed);
        }
    }
}
