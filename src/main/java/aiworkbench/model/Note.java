package aiworkbench.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thought on a canvas.
 *
 * @param block id of the block it lies in
 * @param source where the evidence comes from
 * @param date date of the evidence
 * @param votes 0 or more
 * @param theme id of a risk theme, or empty
 * @param fromTemplate true until the user edits it
 */
public record Note(
        String id,
        String block,
        String text,
        NoteColour colour,
        Evidence evidence,
        String source,
        Optional<LocalDate> date,
        String owner,
        int votes,
        String theme,
        List<String> tags,
        List<Link> links,
        boolean fromTemplate,
        Map<String, Object> unknown)
        implements Element {

    public Note {
        Require.id(id);
        Require.present(block, "block");
        Require.present(text, "text");
        Require.present(colour, "colour");
        Require.present(evidence, "evidence");
        Require.present(source, "source");
        Require.present(date, "date");
        Require.present(owner, "owner");
        Require.present(theme, "theme");
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        Require.that(votes >= 0, "model.refused.votes");
        unknown = Require.members(unknown);
    }

    /** A new note without evidence. */
    public static Note of(String id, String block, String text) {
        return new Note(id, block, text, NoteColour.AUTO, Evidence.NONE, "", Optional.empty(), "", 0, "",
                List.of(), List.of(), false, Map.of());
    }
}
