package aiworkbench.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import aiworkbench.governance.Workshops;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;

/** Votes, scripts and screens, as values. */
class FacilitatingTest {

    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1440, 0, 1920, 1080);
    private static final Rectangle2D WINDOW = new Rectangle2D(100, 100, 1200, 700);

    private final Pacing pacing = Pacing.of(Workshops.of(Canvas.blank(new DocumentId("00000000-0000-4000-8000-000000000001"), "A")).stream()
            .filter(script -> script.minutes() == 60).findFirst().orElseThrow());

    @Test
    void votesOfARoundAreCountedFromItsBegin() {
        var round = Voting.none(7).people(6).begin(7);
        assertEquals(OptionalInt.of(18), round.all());
        assertEquals(OptionalInt.of(14), round.left(11));
        assertEquals(OptionalInt.of(0), round.left(99));
        assertTrue(round.allows(24));
        assertFalse(round.allows(25), "6 people with 3 votes each have 18");
        assertEquals(OptionalInt.of(18), round.begin(25).left(25));
    }

    @Test
    void withoutPeopleThereIsNoEndOfVotes() {
        assertTrue(Voting.none(0).begin(0).allows(1_000));
        assertEquals(OptionalInt.empty(), Voting.none(0).left(5));
        assertEquals(0, Voting.none(0).people(-1).people());
        assertEquals(1, Voting.none(0).each(-9).each());
    }

    @Test
    void aScriptGoesStepByStepAndItsTimeRunsOn() {
        assertEquals(Duration.ofMinutes(4), pacing.timer().left(NINE));
        assertEquals(Optional.of(Duration.ofMinutes(60)), pacing.untilEnd(NINE));
        var resting = pacing.go(1, NINE);
        assertTrue(resting.timer().since().isEmpty(), "nobody has started the time yet");
        var running = pacing.timer(pacing.timer().toggle(NINE));
        var second = running.go(1, NINE.plusSeconds(300));
        assertEquals(Duration.ofMinutes(7), second.timer().left(NINE.plusSeconds(300)));
        assertEquals(Duration.ofMinutes(6), second.timer().left(NINE.plusSeconds(360)));
        assertEquals(Optional.of(Duration.ofMinutes(55)), second.untilEnd(NINE.plusSeconds(360)), "a minute late stays late");
    }

    @Test
    void aScriptHasABeginAndAnEnd() {
        assertEquals(pacing, pacing.go(-1, NINE));
        var last = pacing.go(9, NINE);
        assertTrue(last.next().isEmpty());
        assertEquals(last, last.go(1, NINE));
        assertEquals(Pacing.free(), Pacing.free().go(1, NINE));
    }

    @Test
    void theWallIsOnTheOtherScreen() {
        assertEquals(Optional.of(new Placing(PROJECTOR, Optional.of(LAPTOP))), Placing.of(List.of(LAPTOP, PROJECTOR), WINDOW));
        var there = new Rectangle2D(1500, 100, 900, 700);
        assertEquals(Optional.of(new Placing(LAPTOP, Optional.of(PROJECTOR))), Placing.of(List.of(LAPTOP, PROJECTOR), there));
        var across = new Rectangle2D(1300, 100, 1000, 700);
        assertEquals(Optional.of(new Placing(LAPTOP, Optional.of(PROJECTOR))), Placing.of(List.of(LAPTOP, PROJECTOR), across), "most of the window counts");
    }

    @Test
    void aloneTheWallIsOnTheOnlyScreen() {
        assertEquals(Optional.of(new Placing(LAPTOP, Optional.empty())), Placing.of(List.of(LAPTOP), WINDOW));
        assertEquals(Optional.of(new Placing(PROJECTOR, Optional.empty())), Placing.of(List.of(PROJECTOR), WINDOW), "the window's own screen is gone");
        assertEquals(Optional.empty(), Placing.of(List.of(), WINDOW));
    }
}
