package aiworkbench.storage.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.storage.JsonFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a safe save costs, against the least that any save costs: to write, force and rename the same bytes. */
@Tag("benchmark")
class SaveBenchmarkTest {

    private static final int RISKS = 1_000;
    private static final int WARM = 60;
    private static final int ROUNDS = 101;
    private static final double LIMIT = 3;

    private final DocumentStore store = new DocumentStore();

    @TempDir
    private Path folder;

    @Test
    void savingCostsAtMostThreeTimesTheBareWriting() throws IOException {
        RiskMatrix even = document("even");
        RiskMatrix odd = document("odd");
        byte[] bytes = new JsonFormat().write(even);
        Path file = folder.resolve("a.risks.json");
        long[] safe = new long[ROUNDS];
        long[] bare = new long[ROUNDS];
        String hash = DocumentStore.NO_FILE;
        for (int i = -WARM; i < ROUNDS; i++) {
            long start = System.nanoTime();
            hash = store.save(i % 2 == 0 ? even : odd, file, hash);
            long middle = System.nanoTime();
            write(bytes);
            long end = System.nanoTime();
            if (i >= 0) {
                safe[i] = middle - start;
                bare[i] = end - middle;
            }
        }
        Arrays.sort(safe);
        Arrays.sort(bare);
        double times = (double) safe[ROUNDS / 2] / bare[ROUNDS / 2];
        System.out.printf("benchmark: saving %d risks, %d bytes: median %.2f ms; bare write, force and rename %.2f ms; %.2f times, limit %.0f times; fastest %.2f and %.2f ms%n",
                RISKS, bytes.length, safe[ROUNDS / 2] / 1e6, bare[ROUNDS / 2] / 1e6, times, LIMIT, safe[0] / 1e6, bare[0] / 1e6);
        assertTrue(times <= LIMIT, "a save costs " + times + " times the bare writing");
    }

    private void write(byte[] bytes) throws IOException {
        Path temp = folder.resolve("bare.tmp");
        try (FileChannel channel = FileChannel.open(temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(temp, folder.resolve("bare"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static RiskMatrix document(String name) {
        RiskMatrix any = RandomDocuments.documents(30).filter(RiskMatrix.class::isInstance).map(RiskMatrix.class::cast).findFirst().orElseThrow();
        List<Risk> risks = IntStream.rangeClosed(1, RISKS).mapToObj(SaveBenchmarkTest::risk).toList();
        return new RiskMatrix(new DocumentId("00000000-0000-4000-8000-000000000001"), Header.of(name), any.grid(), risks,
                Simulation.empty(), List.of(), List.of(), Map.of());
    }

    private static Risk risk(int number) {
        String text = "What happens, why, and what follows from it for users, the team and the company, in a sentence of usual length. ";
        Risk plain = Risk.of("r" + number, "R-" + number, "The assistant gives wrong answers in case " + number);
        return new Risk(plain.id(), plain.code(), plain.title(), "", text, text, text, plain.inherent(), plain.current(), plain.target(),
                plain.targetState(), plain.likelihoodRange(), plain.impactRange(), plain.loss(), plain.treatment(), "Product manager",
                plain.oversight(), List.of(), List.of(), plain.acceptance(), List.of(), List.of(), List.of(), plain.nextReview(), text, Map.of());
    }
}
