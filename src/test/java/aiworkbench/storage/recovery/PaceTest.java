package aiworkbench.storage.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private static final long MILLI = 1_000_000;

    @ParameterizedTest(name = "clock starts at {0}")
    @ValueSource(longs = {0, -5_000_000_000L, Long.MAX_VALUE - 1_000_000_000L})
    void countsFromTheOldestEdit(long start) {
        Pace pace = new Pace();
        assertEquals(OptionalLong.empty(), pace.untilDue(start));
        pace.edited(start);
        pace.edited(start + 200 * MILLI);
        assertFalse(pace.appendDue(start + 249 * MILLI));
        assertEquals(OptionalLong.of(MILLI), pace.untilDue(start + 249 * MILLI));
        assertTrue(pace.appendDue(start + 250 * MILLI));
        pace.appended();
        assertFalse(pace.appendDue(start + 1900 * MILLI));
        assertEquals(OptionalLong.of(100 * MILLI), pace.untilDue(start + 1900 * MILLI));
        assertFalse(pace.appendDue(start + 2000 * MILLI), "all of it is there");
        pace.edited(start + 1990 * MILLI);
        assertFalse(pace.forceDue(start + 1999 * MILLI));
        assertTrue(pace.forceDue(start + 2000 * MILLI));
        assertTrue(pace.appendDue(start + 2000 * MILLI), "what is forced must be there first");
        pace.forced();
        assertEquals(OptionalLong.empty(), pace.untilDue(start + 9000 * MILLI));
    }

    @Test
    void whatIsDueFirstCounts() {
        Pace pace = new Pace();
        pace.edited(0);
        pace.appended();
        pace.edited(1900 * MILLI);
        assertEquals(OptionalLong.of(50 * MILLI), pace.untilDue(1950 * MILLI), "to force comes before to append");
        assertTrue(pace.forceDue(2000 * MILLI));
        assertTrue(pace.appendDue(2000 * MILLI));
    }

    @Test
    void beingLateIsDueAtOnce() {
        Pace pace = new Pace();
        pace.edited(0);
        assertEquals(OptionalLong.of(0), pace.untilDue(Pace.FORCE * 5));
    }
}
