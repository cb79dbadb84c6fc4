package aiworkbench.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;

/**
 * How long a review takes beside people who work: a workspace of 30 documents, ten products of three, is reviewed as a whole after each
 * edit of one of them, on one thread. Its processor time is measured, which on an idle machine is the time that passes.
 */
@Tag("benchmark")
class ReviewBenchmarkTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int PRODUCTS = 10;
    private static final int WARM = 60;
    private static final int ROUNDS = 101;
    private static final double LIMIT = 50;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aWorkspaceOfThirtyDocumentsIsReviewedBeforeAnybodyNotices() {
        var workspace = new ArrayList<Document>();
        for (int i = 0; i < PRODUCTS; i++) {
            workspace.addAll(Fixture.copy("support-assistant", i));
        }
        var review = Review.complete();
        var whole = new double[ROUNDS];
        var front = new double[ROUNDS];
        var bare = new double[ROUNDS];
        int found = 0;
        for (int i = -WARM; i < ROUNDS; i++) {
            workspace.set(0, edited((Canvas) workspace.getFirst(), i));
            long start = CLOCK.getCurrentThreadCpuTime();
            var alone = review.of(new Folder(workspace, TODAY), workspace.getFirst());
            long middle = CLOCK.getCurrentThreadCpuTime();
            var folder = new Folder(workspace, TODAY);
            found = workspace.stream().mapToInt(document -> review.check(folder, document).size()).sum();
            long end = CLOCK.getCurrentThreadCpuTime();
            long letters = workspace.stream().mapToLong(document -> document.toString().length()).sum();
            long after = CLOCK.getCurrentThreadCpuTime();
            assertTrue(letters > 0 && !alone.findings().isEmpty());
            if (i >= 0) {
                front[i] = (middle - start) / 1e6;
                whole[i] = (end - middle) / 1e6;
                bare[i] = (after - end) / 1e6;
            }
        }
        System.out.printf("30 documents, %d findings: all reviewed in %.2f ms, the one in front in %.2f ms (limit %.0f ms; medians of %d; "
                + "worst %.2f ms; only to write all of them as text takes %.2f ms)%n", found, median(whole), median(front), LIMIT, ROUNDS, worst(whole), median(bare));
        assertTrue(median(whole) < LIMIT, "a review of the workspace takes " + median(whole) + " ms");
    }

    private static Document edited(Canvas canvas, int turn) {
        return Lens.<Canvas, String>field(Canvas.class, "accountable").set(canvas, "Person " + turn);
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }

    private static double worst(double[] times) {
        return Arrays.stream(times).max().orElseThrow();
    }
}
