package aiworkbench.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import aiworkbench.governance.Playbook.Step;
import aiworkbench.governance.Playbook.Workshop;

/**
 * Where a workshop stands in its script. A value: each step makes a new one.
 *
 * @param script empty for a timer without a script
 * @param step from 0
 * @param timer of this step
 */
record Pacing(Optional<Workshop> script, int step, Countdown timer) {

    private static final Duration USUAL = Duration.ofMinutes(10);

    /** Ten minutes, again and again. */
    static Pacing free() {
        return new Pacing(Optional.empty(), 0, Countdown.of(USUAL));
    }

    /** The first step of a script; its time does not run yet. */
    static Pacing of(Workshop script) {
        return new Pacing(Optional.of(script), 0, Countdown.of(minutes(script.steps().getFirst())));
    }

    Pacing timer(Countdown other) {
        return new Pacing(script, step, other);
    }

    /** Another step, if the script has one; its time runs if that of this one did. */
    Pacing go(int by, Instant now) {
        if (script.isEmpty() || step + by < 0 || step + by >= script.get().steps().size()) {
            return this;
        }
        var next = Countdown.of(minutes(script.get().steps().get(step + by)));
        return new Pacing(script, step + by, timer.since().isPresent() ? next.toggle(now) : next);
    }

    Optional<Step> now() {
        return script.map(all -> all.steps().get(step));
    }

    Optional<Step> next() {
        return script.filter(all -> step + 1 < all.steps().size()).map(all -> all.steps().get(step + 1));
    }

    /** Time until the end of the script, if every later step keeps to its minutes. */
    Optional<Duration> untilEnd(Instant now) {
        return script.map(all -> all.steps().stream().skip(step + 1L).map(Pacing::minutes).reduce(timer.left(now), Duration::plus));
    }

    private static Duration minutes(Step step) {
        return Duration.ofMinutes(step.minutes());
    }
}
