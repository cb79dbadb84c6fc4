package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.sun.management.OperatingSystemMXBean;

/** What an open window costs that nobody touches. */
@Tag("benchmark")
class IdleBenchmarkTest extends AppRig {

    private static final Duration SETTLING = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    /** Pulses of ten seconds; an animation would ask for 600. */
    private static final int MOST_PULSES = 20;

    @Test
    void aWindowThatNobodyTouchesRests() throws Exception {
        start(sample("support-assistant.plan.json"), sample("support-assistant.risks.json"), sample("support-assistant.canvas.json"));
        until(() -> tabs().getTabs().size() == 4);
        robot.interact(() -> robot.lookup(".note").query().requestFocus());
        var pulses = new AtomicInteger();
        Runnable count = pulses::incrementAndGet;
        robot.interact(() -> stage.getScene().addPostLayoutPulseListener(count));
        pass(SETTLING);
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        pulses.set(0);
        long before = machine.getProcessCpuTime();
        pass(MEASURED);
        double share = (machine.getProcessCpuTime() - before) / (double) MEASURED.toNanos();
        System.out.printf("idle window: %d pulses in %d s (limit %d), %.1f %% of one core%n", pulses.get(), MEASURED.toSeconds(), MOST_PULSES, 100 * share);
        assertTrue(pulses.get() <= MOST_PULSES, pulses + " pulses");
    }

    private static void pass(Duration time) throws InterruptedException {
        new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
