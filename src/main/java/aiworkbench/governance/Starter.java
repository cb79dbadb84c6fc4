package aiworkbench.governance;

import aiworkbench.governance.Blueprint.NoteTemplate;
import aiworkbench.governance.Blueprint.Sentence;
import java.util.List;

/**
 * A small start for one canvas.
 *
 * @param content what it holds, in a sentence
 * @param metrics ids in the metric catalogue
 */
public record Starter(
        String id, String title, List<String> capabilities, String content, Sentence outcome, List<NoteTemplate> notes,
        List<String> metrics)
        implements Entry {

    public Starter {
        capabilities = List.copyOf(capabilities);
        notes = List.copyOf(notes);
        metrics = List.copyOf(metrics);
    }
}
