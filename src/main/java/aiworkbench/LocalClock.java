package aiworkbench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/** The clock of this machine, for runs that are over soon: its zone is the offset of now, since to look up a zone is to search every library. */
final class LocalClock extends Clock {

    private static final int MILLIS_PER_SECOND = 1000;

    @Override
    public ZoneId getZone() {
        return ZoneOffset.ofTotalSeconds(TimeZone.getDefault().getOffset(System.currentTimeMillis()) / MILLIS_PER_SECOND);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
