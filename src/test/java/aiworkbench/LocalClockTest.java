package aiworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LocalClockTest {

    private final LocalClock clock = new LocalClock();

    @Test
    void tellsTheTimeOfThisPlace() {
        assertEquals(ZoneId.systemDefault().getRules().getOffset(Instant.now()), clock.getZone());
    }

    @Test
    void tellsTheTimeOfOtherPlaces() {
        assertEquals(ZoneOffset.ofHours(9), clock.withZone(ZoneOffset.ofHours(9)).getZone());
    }
}
