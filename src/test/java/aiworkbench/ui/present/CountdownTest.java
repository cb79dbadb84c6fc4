package aiworkbench.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountdownTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    private final Countdown ten = Countdown.of(Duration.ofMinutes(10));

    @Test
    void itRunsOnlyWhileItIsStarted() {
        assertEquals(Duration.ofMinutes(10), ten.left(START.plusSeconds(99)));
        var running = ten.toggle(START);
        assertEquals(Duration.ofMinutes(7), running.left(START.plusSeconds(180)));
        var resting = running.toggle(START.plusSeconds(180));
        assertEquals(Duration.ofMinutes(7), resting.left(START.plusSeconds(999)));
        assertEquals(Duration.ofMinutes(6), resting.toggle(START.plusSeconds(999)).left(START.plusSeconds(1059)));
    }

    @Test
    void itGoesOnBelowZero() {
        assertEquals(Duration.ofSeconds(-30), ten.toggle(START).left(START.plusSeconds(630)));
    }

    @Test
    void moreTimeKeepsWhatWasUsed() {
        var running = ten.toggle(START);
        assertEquals(Duration.ofMinutes(12), running.more(Duration.ofMinutes(5)).left(START.plusSeconds(180)));
        assertEquals(Duration.ofMinutes(1), ten.more(Duration.ofMinutes(-30)).left(START), "never less than a minute in all");
    }

    @Test
    void aClockThatIsSetBackTakesNothingAway() {
        assertEquals(Duration.ofMinutes(10), ten.toggle(START).left(START.minusSeconds(3600)));
    }
}
