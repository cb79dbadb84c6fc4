package aiworkbench.ui.present;

import java.util.Optional;

import aiworkbench.session.Session;
import aiworkbench.text.Messages;

/** What somebody does on the wall, whatever key or click it comes from. Used on the FX thread. */
final class WallActs {

    private final Session<?> session;
    private final Presenting presenting;
    private final WallEdits edits;
    private final WallPane pane;
    private final Surface surface;
    private final Messages messages;
    private final Runnable refresh;
    /** The part to go back to after something was jotted down. */
    private Optional<Integer> back = Optional.empty();
    /** The list of another document that is being typed into. */
    private Optional<String> aside = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private String sign = "";
    private boolean left;

    /**
     * Acts on a wall.
     *
     * @param refresh shows what has changed
     */
    WallActs(Session<?> session, Presenting presenting, WallEdits edits, WallPane pane, Surface surface, Messages messages, Runnable refresh) {
        this.session = session;
        this.presenting = presenting;
        this.edits = edits;
        this.pane = pane;
        this.surface = surface;
        this.messages = messages;
        this.refresh = refresh;
    }

    /** What has just happened, in a sentence; empty if there is nothing to say. */
    String sign() {
        return sign;
    }

    void say(String sentence) {
        sign = sentence;
    }

    boolean typing() {
        return pane.writing().isPresent();
    }

    /** The card that is chosen, as it is now. */
    Optional<Slide.Card> chosen() {
        return chosen.flatMap(id -> presenting.slide().cards().stream().filter(card -> card.id().equals(id)).findFirst());
    }

    void choose(Optional<String> card) {
        chosen = presenting.changeable() ? card : Optional.empty();
        pane.choose(chosen);
    }

    /** Chooses the next card, or the one before. */
    void chooseNext(int by) {
        var all = presenting.slide().cards();
        if (!all.isEmpty() && presenting.changeable()) {
            int at = chosen().map(all::indexOf).orElse(by > 0 ? -1 : all.size());
            choose(Optional.of(all.get(Math.floorMod(at + by, all.size())).id()));
        }
    }

    // Typing

    /** Begins a new note, or the first open part of the outcome sentence; sends what the summary has to do to the plan. */
    void begin() {
        var cards = presenting.slide().cards();
        switch (presenting.slide().kind()) {
            case OUTCOME -> cards.stream().filter(Slide.Card::open).findFirst().or(() -> cards.stream().findFirst()).ifPresent(this::rewrite);
            case PART, LIST -> startTyping("");
            case SUMMARY -> say(messages.text(surface.plan() ? "present.sign.planned" : "present.sign.nothingToPlan"));
        }
    }

    void startTyping(String text) {
        if (presenting.writable() && !presenting.blank() && presenting.panel() == Panel.NONE) {
            choose(Optional.empty());
            write(WallPane.SLOT, text);
        }
    }

    /** Lets a card be written anew. */
    void rewrite(Slide.Card card) {
        if (presenting.changeable() && !presenting.hidden() && !presenting.blank()) {
            write(card.id(), edits.text(presenting.slide(), card));
        }
    }

    private void write(String card, String text) {
        surface.toKeyboard();
        pane.entry().setText(text);
        pane.write(Optional.of(card));
        pane.entry().requestFocus();
        pane.entry().end();
    }

    /** Takes a line for one of the lists of a workshop, and then goes back to where one was. */
    void jot(String list) {
        if (presenting.canvas()) {
            int here = presenting.index();
            presenting.goTo(list);
            surface.changed();
            startTyping("");
            back = typing() ? Optional.of(here) : Optional.empty();
        } else {
            startTyping("");
            aside = typing() ? Optional.of(list) : Optional.empty();
            say(messages.text("present.sign.aside"));
        }
    }

    /** Takes what was typed. A blank line ends typing, and so does the last part of the outcome sentence. */
    void enter() {
        var slide = presenting.slide();
        var id = pane.writing().orElse(WallPane.SLOT);
        if (id.equals(WallPane.SLOT) && !pane.entry().getText().isBlank() && back.isEmpty() && aside.isEmpty()) {
            add(pane.entry().getText());
            pane.entry().clear();
            return;
        }
        stopTyping();
        int next = slide.cards().stream().map(Slide.Card::id).toList().indexOf(id) + 1;
        if (slide.kind() == Slide.Kind.OUTCOME && next < slide.cards().size()) {
            rewrite(presenting.slide().cards().get(next));
        }
    }

    private void add(String typed) {
        if (aside.isPresent()) {
            surface.aside(aside.get(), typed.strip());
        } else {
            presenting.slide().target().ifPresent(target -> edits.add(target, typed));
            presenting.refresh();
            presenting.goToNew();
        }
        session.closeStep();
    }

    /** Keeps what was typed, and ends typing. */
    void stopTyping() {
        var typed = pane.entry().getText();
        pane.writing().ifPresent(id -> {
            if (!id.equals(WallPane.SLOT)) {
                presenting.slide().cards().stream().filter(card -> card.id().equals(id)).findFirst()
                        .ifPresent(card -> edits.write(presenting.slide(), card, typed));
            } else if (!typed.isBlank()) {
                add(typed);
            }
        });
        session.closeStep();
        pane.write(Optional.empty());
        pane.entry().clear();
        back.ifPresent(presenting::go);
        back = Optional.empty();
        aside = Optional.empty();
    }

    // Cards

    /** Votes for the card at a place of this page, from 0. */
    void vote(int place, int more) {
        if (presenting.votable() && place < pane.onPage().size()) {
            vote(pane.onPage().get(place), more);
        }
    }

    void vote(Slide.Card card, int more) {
        if (presenting.votable() && !presenting.vote(card, more)) {
            say(messages.text("present.sign.allVotes", presenting.voting().all().orElse(0)));
        }
    }

    void remove(Slide.Card card) {
        if (presenting.slide().kind() != Slide.Kind.OUTCOME) {
            edits.remove(card);
            choose(Optional.empty());
        }
    }

    void assume(Slide.Card card) {
        edits.assume(card);
    }

    /** Moves a note into a list of the workshop. */
    void move(Slide.Card card, String list) {
        if (presenting.canvas() && presenting.slide().kind() != Slide.Kind.OUTCOME) {
            edits.move(card, list);
            choose(Optional.empty());
            say(messages.text("present.sign.moved." + list));
        }
    }

    // The wall as a whole

    /** The next page, then the next part. */
    void turn(int by) {
        int to = pane.page() + by;
        if (to >= 0 && to < pane.pages()) {
            pane.turnTo(to);
        } else {
            go(presenting.index() + by);
        }
    }

    void go(int index) {
        choose(Optional.empty());
        presenting.go(index);
        pane.turnTo(0);
    }

    void step(int by) {
        choose(Optional.empty());
        presenting.step(by);
        pane.turnTo(0);
    }

    /** Takes the last edit back, or brings it back. */
    void travel(boolean forth) {
        if (forth) {
            session.redo();
        } else {
            session.undo();
        }
    }

    void lighten() {
        presenting.toggleLight();
        surface.dress();
    }

    void voting() {
        if (presenting.canvas()) {
            presenting.toggle(Panel.VOTING);
        }
    }

    void save() {
        if (typing()) {
            stopTyping();
        }
        surface.backstage().save();
    }

    /** Writes the summary as PDF, if this is a canvas. */
    void exportSummary() {
        if (presenting.canvas()) {
            surface.backstage().exportSummary(name -> {
                say(messages.text("present.sign.exported", name));
                refresh.run();
            });
        }
    }

    /** Whether somebody has left the wall: nothing on it is shown any more. */
    boolean left() {
        return left;
    }

    void leave() {
        left = true;
        surface.leave();
    }
}
