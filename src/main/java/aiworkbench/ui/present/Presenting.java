package aiworkbench.ui.present;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.input.KeyEvent;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.session.Session;
import aiworkbench.text.Messages;

/**
 * What happens while a document is on the wall: which part is shown, what is typed, votes, the timer. Everything goes through the
 * session of the document, so it can be undone and is kept. Used on the FX thread.
 */
final class Presenting {

    private static final Duration FIRST_TIME = Duration.ofMinutes(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_VOTES_EACH = 5;

    private final Session<?> session;
    private final Slides slides;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private List<Slide> all;
    private int index;
    private Countdown timer = Countdown.of(FIRST_TIME);
    private boolean blank;
    private boolean hidden;
    private boolean light;
    private int votesEach = 3;

    /** Begins with the first part of the document of a session. */
    Presenting(Session<?> session, Messages messages, InstantSource clock, Supplier<String> ids) {
        this.session = session;
        this.slides = new Slides(messages);
        this.clock = clock;
        this.ids = ids;
        refresh();
    }

    /** Reads the document again. */
    void refresh() {
        all = slides.of(session.document());
        index = Math.min(index, all.size() - 1);
    }

    Slide slide() {
        return all.get(index);
    }

    int index() {
        return index;
    }

    int count() {
        return all.size();
    }

    /** The part after this one, for the person who leads. */
    Optional<Slide> next() {
        return index + 1 < all.size() ? Optional.of(all.get(index + 1)) : Optional.empty();
    }

    void go(int to) {
        index = Math.clamp(to, 0, all.size() - 1);
    }

    boolean blank() {
        return blank;
    }

    void toggleBlank() {
        blank = !blank;
    }

    /** Whether notes are covered until they are revealed. */
    boolean hidden() {
        return hidden;
    }

    void toggleHidden() {
        hidden = !hidden;
    }

    boolean light() {
        return light;
    }

    void toggleLight() {
        light = !light;
    }

    int votesEach() {
        return votesEach;
    }

    /** One vote more for everybody, and one again after the most. */
    void nextVotesEach() {
        votesEach = votesEach % MOST_VOTES_EACH + 1;
    }

    /** How many votes the notes of this part have in all. */
    int votesGiven() {
        return slide().cards().stream().mapToInt(Slide.Card::votes).sum();
    }

    Duration left() {
        return timer.left(clock.instant());
    }

    Duration total() {
        return timer.total();
    }

    boolean running() {
        return timer.since().isPresent();
    }

    void toggleTimer() {
        timer = timer.toggle(clock.instant());
    }

    /** Sets the timer back to all its time. */
    void resetTimer() {
        timer = Countdown.of(timer.total());
    }

    void moreTime(int minutes) {
        timer = timer.more(MINUTE.multipliedBy(minutes));
    }

    /** Whether something can be typed into this part. */
    boolean writable() {
        return slide().block().isPresent() && !session.readOnly();
    }

    /** Adds a note to this part; nothing for blank text. */
    void add(String text) {
        if (writable() && !text.isBlank()) {
            session.as(Canvas.class).ifPresent(canvas -> canvas.edit(CanvasEdits.addNotes(List.of(Note.of(ids.get(), slide().block().orElseThrow(), text.strip())))));
        }
    }

    /** Gives votes to the card at a place from 0, or takes them back; nothing if there is none. */
    void vote(int place, int more) {
        if (writable() && place >= 0 && place < slide().cards().size()) {
            session.as(Canvas.class).ifPresent(canvas -> canvas.edit(CanvasEdits.vote(slide().cards().get(place).id(), more)));
        }
    }

    void undo() {
        session.undo();
    }

    void redo() {
        session.redo();
    }

    /** The digit that a key stands for, 1 to 9. */
    static Optional<Integer> digit(KeyEvent event) {
        var name = event.getCode().getName().replace("Numpad ", "");
        return event.getCode().isDigitKey() && name.length() == 1 && name.charAt(0) >= '1' ? Optional.of(name.charAt(0) - '0') : Optional.empty();
    }
}
