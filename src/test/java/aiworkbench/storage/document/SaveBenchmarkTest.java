package aiworkbench.storage.document;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.RandomDocuments;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Header;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.model.Simulation;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.recovery.RecoveryStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a safe save costs, against the least that any save costs: to write, force and rename the same bytes on the same disk. Both are
 * measured in turn. The time of a save is the time until its caller may say "saved": the file is written, forced, moved, its folder
 * forced, and what it holds now was compared with what was to be written. A save prints, hashes and checks on one core while another writes, so
 * the limit is for cores that are {@linkplain AwakeCores awake}; how long it takes on the machine as it is, is told beside it.
 *
 * <p>In the window the edits were noted in the journal as they were typed, so that is done before the clock starts. Until "saved" a
 * save also looks that the old file is in the history, and forces a line into the journal. What follows, the new file in the history
 * and a journal that starts from it, is told beside it.
 */
@Tag("benchmark")
class SaveBenchmarkTest {

    private static final int RISKS = 1_000;
    private static final int WARM = 200;
    private static final int ROUNDS = 101;
    private static final double LIMIT = 3;
    private static final long REST_NANOS = 15_000_000;

    /** One way of saving the document of a round. */
    private interface Saving {

        default void prepare(int round) {}

        void save(int round) throws StorageProblem;

        default void finish() {}
    }

    @TempDir
    private Path folder;

    @Test
    void savingCostsAtMostThreeTimesTheBareWriting() throws IOException {
        List<RiskMatrix> documents = IntStream.range(0, WARM + ROUNDS).mapToObj(i -> document("save %03d".formatted(i))).toList();
        List<RiskMatrix> edited = edited();
        all("as the machine is: ", documents, edited);
        try (AwakeCores _ = AwakeCores.start()) {
            all("with cores that are awake: ", documents, edited).forEach((what, times) ->
                    assertTrue(times <= LIMIT, what + " costs " + times + " times the bare writing"));
        }
    }

    private Map<String, Double> all(String how, List<RiskMatrix> documents, List<RiskMatrix> edited) throws IOException {
        Map<String, Double> times = new LinkedHashMap<>();
        times.put("saving in the window after an edit", times(how + "saving in the window after an edit", keeping(edited)));
        times.put("saving in the window after every risk was edited", times(how + "saving in the window after every risk was edited", keeping(documents)));
        times.put("saving without a window", times(how + "saving without a window", saving(documents)));
        return times;
    }

    private Saving saving(List<RiskMatrix> documents) throws IOException {
        DocumentStore store = new DocumentStore();
        Path file = Files.createTempDirectory(folder, "alone").resolve("a.risks.json");
        AtomicReference<String> hash = new AtomicReference<>(DocumentStore.NO_FILE);
        return round -> hash.set(store.save(documents.get(round), file, hash.get()));
    }

    private Saving keeping(List<RiskMatrix> documents) throws IOException {
        Path here = Files.createTempDirectory(folder, "window");
        Path file = Files.write(here.resolve("b.risks.json"), new JsonFormat().write(documents.getFirst()));
        Keepers keepers = new Keepers(() -> RecoveryStore.open(List.of(here.resolve("recovery")), InstantSource.system()));
        Keeper keeper = assertInstanceOf(Found.Ready.class, keepers.open(file)).keeper();
        return new Saving() {
            @Override
            public void prepare(int round) {
                keeper.note(documents.get(round));
            }

            @Override
            public void save(int round) throws StorageProblem {
                keeper.save(documents.get(round), Set.of(), _ -> true);
            }

            @Override
            public void finish() {
                keeper.settle();
            }
        };
    }

    /** How much longer than the bare writing a save takes, by their medians. Both are measured in turn. */
    private double times(String what, Saving saving) throws IOException {
        byte[] bytes = new JsonFormat().write(document("bare"));
        long[] safe = new long[ROUNDS];
        long[] bare = new long[ROUNDS];
        long[] after = new long[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) {
            saving.prepare(WARM + i);
            rest();
            long start = System.nanoTime();
            saving.save(WARM + i);
            long saved = System.nanoTime();
            saving.finish();
            long finished = System.nanoTime();
            rest();
            long bareStart = System.nanoTime();
            write(bytes);
            long end = System.nanoTime();
            if (i >= 0) {
                safe[i] = saved - start;
                after[i] = finished - saved;
                bare[i] = end - bareStart;
            }
        }
        Arrays.sort(safe);
        Arrays.sort(after);
        Arrays.sort(bare);
        double times = (double) safe[ROUNDS / 2] / bare[ROUNDS / 2];
        System.out.printf("benchmark: %s, %d risks, %d bytes: median %.2f ms; bare write, force and rename %.2f ms; %.2f times, limit %.0f times; "
                + "fastest %.2f and %.2f ms; after it %.2f ms%n", what, RISKS, bytes.length, safe[ROUNDS / 2] / 1e6, bare[ROUNDS / 2] / 1e6,
                times, LIMIT, safe[0] / 1e6, bare[0] / 1e6, after[ROUNDS / 2] / 1e6);
        return times;
    }

    /** Neither has to wait for what the other one left to the disk, such as to give back the room of an old file. */
    private static void rest() {
        LockSupport.parkNanos(REST_NANOS);
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

    /** The document as it was opened, and as it is after each of many edits. */
    private static List<RiskMatrix> edited() {
        List<RiskMatrix> documents = new ArrayList<>(List.of(document("edited")));
        for (int i = 1; i < WARM + ROUNDS; i++) {
            RiskMatrix before = documents.getLast();
            List<Risk> risks = new ArrayList<>(before.risks());
            risks.set(i, risk(RISKS + i));
            documents.add(new RiskMatrix(before.id(), before.header(), before.grid(), risks, before.simulation(), before.answers(), before.waivers(),
                    before.unknown()));
        }
        return documents;
    }

    private static Risk risk(int number) {
        String text = "What happens, why, and what follows from it for users, the team and the company, in a sentence of usual length. ";
        Risk plain = Risk.of("r" + number, "R-" + number, "The assistant gives wrong answers in case " + number);
        return new Risk(plain.id(), plain.code(), plain.title(), "", text, text, text, plain.inherent(), plain.current(), plain.target(),
                plain.targetState(), plain.likelihoodRange(), plain.impactRange(), plain.loss(), plain.treatment(), "Product manager",
                plain.oversight(), List.of(), List.of(), plain.acceptance(), List.of(), List.of(), List.of(), plain.nextReview(), text, Map.of());
    }
}
