package aiworkbench.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A timer that runs down. A value: each step makes a new one.
 *
 * @param total what it began with
 * @param spent before it was last started
 * @param since when it was last started; empty while it rests
 */
record Countdown(Duration total, Duration spent, Optional<Instant> since) {

    /** A timer that rests with all its time. */
    static Countdown of(Duration total) {
        return new Countdown(total, Duration.ZERO, Optional.empty());
    }

    /** Lets it run, or rest. */
    Countdown toggle(Instant now) {
        return since.isPresent() ? new Countdown(total, used(now), Optional.empty()) : new Countdown(total, spent, Optional.of(now));
    }

    /** More time, or less for a negative one; never less than a minute in all. */
    Countdown more(Duration time) {
        var next = total.plus(time);
        return new Countdown(next.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : next, spent, since);
    }

    /** Time left; negative once it has run out. A clock that was set back takes nothing away. */
    Duration left(Instant now) {
        return total.minus(used(now));
    }

    private Duration used(Instant now) {
        var running = since.map(start -> Duration.between(start, now)).filter(time -> !time.isNegative()).orElse(Duration.ZERO);
        return spent.plus(running);
    }
}
