package aiworkbench.ui.present;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import aiworkbench.governance.Playbook.Step;

/** The script of a workshop and its time, as they run beside the wall. Used on the FX thread. */
final class Timekeeper {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Pacing pacing = Pacing.free();

    Timekeeper(InstantSource clock) {
        this.clock = clock;
    }

    Pacing pacing() {
        return pacing;
    }

    void set(Pacing other) {
        pacing = other;
    }

    /** Another step of the script; false if there is none. */
    boolean step(int by) {
        var before = pacing;
        pacing = pacing.go(by, clock.instant());
        return pacing != before;
    }

    /** Time left for this step; negative once it is over. */
    Duration left() {
        return pacing.timer().left(clock.instant());
    }

    /** Until the end of the script. */
    Optional<Duration> untilEnd() {
        return pacing.untilEnd(clock.instant());
    }

    boolean running() {
        return pacing.timer().since().isPresent();
    }

    /** Lets it run, or rest. */
    void toggle() {
        pacing = pacing.timer(pacing.timer().toggle(clock.instant()));
    }

    /** Gives this step all its time again. */
    void reset() {
        pacing = pacing.timer(Countdown.of(pacing.timer().total()));
    }

    /** More minutes for this step, or fewer. */
    void more(int minutes) {
        pacing = pacing.timer(pacing.timer().more(MINUTE.multipliedBy(minutes)));
    }

    /** The step of the script that follows, if time for this one is over. */
    Optional<Step> due() {
        return left().isNegative() ? pacing.next() : Optional.empty();
    }
}
