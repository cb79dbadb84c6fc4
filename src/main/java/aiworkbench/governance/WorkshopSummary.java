package aiworkbench.governance;

import java.util.Comparator;
import java.util.List;

import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;

/**
 * What a workshop has come to.
 *
 * @param decisions what was decided
 * @param voted notes with votes, most first
 * @param assumptions notes that somebody believes and nobody has tested, most votes first
 * @param actions what somebody does next
 * @param parked what matters, but not now
 */
public record WorkshopSummary(List<Note> decisions, List<Note> voted, List<Note> assumptions, List<Note> actions, List<Note> parked) {

    /** The summary of a canvas as it is now. */
    public static WorkshopSummary of(Canvas canvas) {
        var byVotes = canvas.notes().stream().sorted(Comparator.comparingInt(Note::votes).reversed()).toList();
        return new WorkshopSummary(
                WorkshopLists.notes(canvas, WorkshopLists.DECISIONS),
                byVotes.stream().filter(note -> note.votes() > 0).toList(),
                byVotes.stream().filter(note -> note.evidence() == Evidence.ASSUMPTION).toList(),
                WorkshopLists.notes(canvas, WorkshopLists.ACTIONS),
                WorkshopLists.notes(canvas, WorkshopLists.PARKING_LOT));
    }
}
