package aiworkbench.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import aiworkbench.Reliability;
import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.Header;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.DocumentStore;

/**
 * How long it takes to find a text in a folder of 10,000 documents. The folder holds copies of the samples with names of their own.
 * Processor time of one thread, which on an idle machine is the time that passes.
 */
@Tag("benchmark")
class FindBenchmarkTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int DOCUMENTS = 10_000;
    private static final int READ = 1_000;
    private static final double FIRST_HITS = 50;
    private static final double PER_SECOND = 1_500;
    private static final int ROUNDS = 31;
    private static final List<Document> SAMPLES = new ArrayList<>();
    private static Path folder;

    @BeforeAll
    static void writeFolder() throws IOException {
        folder = Reliability.folder();
        for (var product : List.of("support-assistant", "resume-screening", "brand-copy")) {
            for (var kind : List.of("canvas", "plan", "risks")) {
                var text = Files.readString(Path.of("assets/samples", product + "." + kind + ".json"));
                for (int i = 0; i < READ / 9; i++) {
                    Files.writeString(folder.resolve(product + "-" + i + "." + kind + ".json"), text);
                }
            }
        }
        for (var file : new DocumentStore().documents(Path.of("assets/samples"))) {
            SAMPLES.add(look(file));
        }
    }

    @AfterAll
    static void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Test
    void theFirstHitsAmongTenThousandDocumentsAreThereBeforeAnybodyNotices() {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(named(SAMPLES.get(i % SAMPLES.size()), "Product " + i));
        }
        long start = CLOCK.getCurrentThreadCpuTime();
        var index = TextIndex.empty().of(documents);
        double built = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
        var queries = List.of("refund", "invented refund", "a", "zebra crossing", "product 77 latency");
        for (var query : queries) {
            var times = new double[ROUNDS];
            for (int i = -ROUNDS; i < ROUNDS; i++) {
                long before = CLOCK.getCurrentThreadCpuTime();
                var found = index.find(query, 60);
                times[Math.max(0, i)] = (CLOCK.getCurrentThreadCpuTime() - before) / 1e6;
                assertEquals(query.startsWith("zebra"), found.isEmpty());
            }
            double median = Arrays.stream(times).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
            System.out.printf("find \"%s\" in %,d documents: %.1f ms (limit %.0f ms; median of %d)%n", query, DOCUMENTS, median, FIRST_HITS, ROUNDS);
            assertTrue(median < FIRST_HITS, query + " takes " + median + " ms");
        }
        documents.set(4711, named(SAMPLES.get(0), "Quagga"));
        long before = CLOCK.getCurrentThreadCpuTime();
        var next = index.of(documents);
        double updated = (CLOCK.getCurrentThreadCpuTime() - before) / 1e6;
        assertFalse(next.find("quagga", 5).isEmpty());
        System.out.printf("index of %,d documents: built at %,.0f documents a second, after a change of one in %.1f ms%n", DOCUMENTS, DOCUMENTS / built, updated);
        assertTrue(DOCUMENTS / built >= PER_SECOND);
    }

    @Test
    void aFolderIsReadAndIndexed() throws IOException {
        double best = 0;
        double bare = 0;
        for (int round = 0; round < 5; round++) {
            var files = new DocumentStore().documents(folder);
            long start = CLOCK.getCurrentThreadCpuTime();
            var index = TextIndex.empty().of(files.stream().map(FindBenchmarkTest::look).toList());
            long middle = CLOCK.getCurrentThreadCpuTime();
            long bytes = 0;
            for (var file : files) {
                bytes += Files.readAllBytes(file).length;
            }
            long end = CLOCK.getCurrentThreadCpuTime();
            assertTrue(index.documents() == files.size() && bytes > 0);
            best = Math.max(best, files.size() * 1e9 / (middle - start));
            bare = Math.max(bare, files.size() * 1e9 / (end - middle));
        }
        System.out.printf("files read and indexed by one thread: %,.0f documents a second (no limit; only to read their bytes: %,.0f)%n", best, bare);
    }

    private static Document look(Path file) {
        try {
            return new DocumentStore().look(file);
        } catch (StorageProblem e) {
            throw new AssertionError(e);
        }
    }

    private static Document named(Document document, String product) {
        var header = Lens.<Header, String>field(Header.class, "product").set(document.header(), product);
        return switch (document) {
            case Canvas canvas -> Lens.<Canvas, Header>field(Canvas.class, "header").set(canvas, header);
            case Plan plan -> Lens.<Plan, Header>field(Plan.class, "header").set(plan, header);
            case RiskMatrix risks ->
                Lens.<RiskMatrix, Header>field(RiskMatrix.class, "header").set(risks, header);
        };
    }
}
