package aiworkbench.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.NoteColours;
import aiworkbench.governance.WorkshopLists;
import aiworkbench.governance.WorkshopSummary;
import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;
import aiworkbench.model.Outcome;
import aiworkbench.text.Messages;

/** Parts a canvas for the wall: the outcome sentence, the blocks, what a workshop leaves beside them, and the summary. */
final class CanvasSlides {

    /** Names of the parts of the outcome sentence, in their order. */
    static final List<String> OUTCOME = List.of("segment", "situation", "improvement", "metric", "guardrail");

    private static final int MOST_LINES = 5;

    private final Messages messages;

    CanvasSlides(Messages messages) {
        this.messages = messages;
    }

    List<Slide> of(Canvas canvas) {
        var slides = new ArrayList<Slide>();
        slides.add(outcome(canvas.outcome()));
        var blocks = Catalogue.layoutOf(canvas).blocks();
        for (var block : blocks) {
            var paper = NoteColours.ofBlock(block.id(), blocks.indexOf(block));
            slides.add(new Slide(Slide.Kind.PART, block.title(), block.question(), cards(canvas, block.id(), paper), Optional.of(block.id())));
        }
        for (var list : WorkshopLists.ALL.stream().filter(id -> blocks.stream().noneMatch(block -> block.id().equals(id))).toList()) {
            var block = WorkshopLists.block(list, 1, 1, 1, messages).orElseThrow();
            slides.add(new Slide(Slide.Kind.LIST, block.title(), block.question(), cards(canvas, list, NoteColour.GREY), Optional.of(list)));
        }
        slides.add(summary(canvas));
        return slides;
    }

    private Slide outcome(Outcome outcome) {
        var texts = List.of(outcome.segment(), outcome.situation(), outcome.improvement(), outcome.metric(), outcome.guardrail());
        var cards = OUTCOME.stream().map(part -> {
            var text = texts.get(OUTCOME.indexOf(part));
            var guide = Entry.get(Catalogue.canvas().outcomeSentence().parts(), part);
            return new Slide.Card(part, messages.text("present.outcome." + part), text.isBlank() ? guide.hint() : text,
                    text.isBlank() ? "wall-open" : "note-grey", 0, "", text.isBlank());
        }).toList();
        return new Slide(Slide.Kind.OUTCOME, messages.text("present.outcome"), messages.text("present.outcome.ask"), cards, Optional.empty());
    }

    private List<Slide.Card> cards(Canvas canvas, String block, NoteColour paper) {
        return CanvasEdits.notes(canvas, block).stream().map(note -> Slide.Card.of(note.id(), note.text(),
                "note-" + NoteColours.of(note, paper).name().toLowerCase(Locale.ROOT), note.votes(), meta(note))).toList();
    }

    private String meta(Note note) {
        return Stream.of(note.votes() > 0 ? messages.text("present.votes", note.votes()) : "",
                        note.evidence() == Evidence.NONE ? "" : messages.word(note.evidence()), note.owner())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private Slide summary(Canvas canvas) {
        var summary = WorkshopSummary.of(canvas);
        Function<Note, String> withVotes = note -> note.votes() > 0 ? messages.text("present.summary.withVotes", note.text(), note.votes()) : note.text();
        Function<Note, String> withOwner = note -> note.owner().isBlank() ? note.text() : messages.text("present.summary.owned", note.text(), note.owner());
        return new Slide(Slide.Kind.SUMMARY, messages.text("present.summary"), messages.text("present.summary.ask"), List.of(
                card(WorkshopLists.DECISIONS, "note-green", summary.decisions(), withOwner),
                card("voted", "note-amber", summary.voted(), withVotes),
                card("assumptions", "note-pink", summary.assumptions(), withVotes),
                card(WorkshopLists.ACTIONS, "note-blue", summary.actions(), withOwner),
                card(WorkshopLists.PARKING_LOT, "note-grey", summary.parked(), Note::text)), Optional.empty());
    }

    private Slide.Card card(String id, String style, List<Note> notes, Function<Note, String> words) {
        var lines = new ArrayList<>(notes.stream().limit(MOST_LINES).map(note -> "• " + words.apply(note).replaceAll("\\s*\\R\\s*", " ")).toList());
        if (notes.size() > MOST_LINES) {
            lines.add(messages.text("present.summary.more", notes.size() - MOST_LINES));
        }
        var label = messages.text("present.summary." + id, notes.size());
        return new Slide.Card(id, label, lines.isEmpty() ? messages.text("present.summary.none") : String.join("\n", lines),
                lines.isEmpty() ? "wall-open" : style, 0, "", lines.isEmpty());
    }
}
