package aiworkbench.ui.present;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import aiworkbench.governance.Playbook.Doing;
import aiworkbench.governance.Playbook.Workshop;
import aiworkbench.governance.Workshops;
import aiworkbench.model.Canvas;
import aiworkbench.model.RiskMatrix;
import aiworkbench.session.Session;
import aiworkbench.text.Messages;

/**
 * What happens while a document is on the wall: which part is shown, who votes, which step of the script it is. What is written goes through {@link WallEdits}. Used on the FX thread.
 */
final class Presenting {

    private final Session<?> session;
    private final Slides slides;
    private final Timekeeper time;
    private final WallEdits edits;
    private List<Slide> all;
    private int index;
    private Voting voting;
    private Room room = Room.USUAL;
    private Panel panel = Panel.NONE;
    private String privately = "";
    private boolean blank;
    private boolean hidden;
    private boolean light;
    private boolean laser;

    /** Begins with the first part of the document of a session, or where it was left. */
    Presenting(Session<?> session, WallEdits edits, Messages messages, InstantSource clock, Optional<Progress> before) {
        this.session = session;
        this.slides = new Slides(messages);
        this.time = new Timekeeper(clock);
        this.edits = edits;
        this.voting = Voting.none(edits.votes());
        refresh();
        go((int) all.stream().takeWhile(slide -> slide.kind() != Slide.Kind.PART).count());
        before.ifPresent(progress -> {
            go(progress.index());
            time.set(progress.script());
            voting = progress.voting();
            light = progress.light();
            room = progress.room();
            privately = progress.privately();
        });
    }

    /** What is to be kept for the next time. */
    Progress progress() {
        return new Progress(index, time.pacing(), voting, light, room, privately);
    }

    /** Reads the document again. */
    void refresh() {
        all = slides.of(session.document());
        index = Math.min(index, all.size() - 1);
    }

    Slide slide() {
        return all.get(index);
    }

    List<Slide> all() {
        return all;
    }

    int index() {
        return index;
    }

    /** How many parts are counted. */
    int count() {
        return (int) all.stream().filter(slide -> slide.kind() == Slide.Kind.PART).count();
    }

    /** Which of the counted parts this is, from 1; empty for those that are not counted. */
    OptionalInt number() {
        return slide().kind() == Slide.Kind.PART
                ? OptionalInt.of((int) all.stream().limit(index + 1L).filter(slide -> slide.kind() == Slide.Kind.PART).count()) : OptionalInt.empty();
    }

    /** The part after this one, for the person who leads. */
    Optional<Slide> next() {
        return index + 1 < all.size() ? Optional.of(all.get(index + 1)) : Optional.empty();
    }

    void go(int to) {
        index = Math.clamp(to, 0, all.size() - 1);
    }

    /** Goes to the part that takes notes for a target; stays if there is none. */
    void goTo(String target) {
        for (int i = 0; i < all.size(); i++) {
            var slide = all.get(i);
            if (slide.target().equals(Optional.of(target)) || slide.kind() == Slide.Kind.OUTCOME && target.equals("outcome")) {
                index = i;
                return;
            }
        }
    }

    /** Goes to where something new has landed, if that is another part: a risk that nobody has rated. */
    void goToNew() {
        if (session.document() instanceof RiskMatrix) {
            goTo("");
        }
    }

    Panel panel() {
        return panel;
    }

    /** Lays something over the wall; the same again takes it away. */
    void toggle(Panel other) {
        panel = panel == other ? Panel.NONE : other;
    }

    boolean blank() {
        return blank;
    }

    void toggleBlank() {
        blank = !blank;
    }

    /** Whether notes are covered until they are revealed. */
    boolean hidden() {
        return hidden && slide().kind() == Slide.Kind.PART;
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

    /** Whether a dot follows the mouse. */
    boolean laser() {
        return laser;
    }

    void toggleLaser() {
        laser = !laser;
    }

    Room room() {
        return room;
    }

    void room(Room other) {
        room = other;
    }

    /** What the person who leads has noted for nobody else. */
    String privately() {
        return privately;
    }

    void privately(String text) {
        privately = text;
    }

    // Votes

    Voting voting() {
        return voting;
    }

    void voting(Voting other) {
        voting = other;
    }

    /** Begins a round from here. */
    void beginVoting() {
        voting = voting.begin(edits.votes());
        hidden = false;
    }

    /** Votes given in this round. */
    int votesGiven() {
        return voting.given(edits.votes());
    }

    /** Votes that nobody has given yet; empty if nobody counts people. */
    OptionalInt votesLeft() {
        return voting.left(edits.votes());
    }

    /**
     * Gives a vote to a card, or takes one back.
     *
     * @return false if all votes are given
     */
    boolean vote(Slide.Card card, int more) {
        if (more > 0 && !voting.allows(edits.votes())) {
            return false;
        }
        edits.vote(card, more);
        return true;
    }

    // Time

    /** The scripts to choose from. */
    List<Workshop> scripts() {
        return Workshops.of(session.document());
    }

    /** Begins a script; its first step waits for somebody to start the time. */
    void follow(Workshop script) {
        time.set(Pacing.of(script));
        enter();
    }

    /** What runs beside the wall: the script and its time. */
    Timekeeper time() {
        return time;
    }

    /** The next step of the script, or the one before; nothing without one. */
    void step(int by) {
        if (time.step(by)) {
            enter();
        }
    }

    /** What a step asks for is made ready. */
    private void enter() {
        time.pacing().now().ifPresent(step -> {
            goTo(step.at());
            hidden = step.does() == Doing.SILENT;
            if (step.does() == Doing.VOTE && canvas()) {
                beginVoting();
                panel = Panel.VOTING;
            } else {
                voting = voting.on(false);
            }
        });
    }

    // What can be done

    boolean canvas() {
        return session.document() instanceof Canvas;
    }

    /** Whether something new can be typed into this part. */
    boolean writable() {
        return slide().target().isPresent() && !session.readOnly();
    }

    /** Whether cards can be chosen and changed. */
    boolean changeable() {
        return slide().kind() != Slide.Kind.SUMMARY && !session.readOnly();
    }

    /** Whether cards take votes. */
    boolean votable() {
        return canvas() && !session.readOnly() && slide().kind() == Slide.Kind.PART;
    }
}
