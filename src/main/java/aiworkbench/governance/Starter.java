package aiworkbench.governance;

import aiworkbench.governance.Blueprint.NoteTemplate;
import aiworkbench.governance.Blueprint.Sentence;
import aiworkbench.model.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A small start for one canvas.
 *
 * @param content what it holds, in a sentence
 * @param worked a worked return, if the starter has one
 */
public record Starter(
        String id, String title, List<String> capabilities, String content, Sentence outcome, List<NoteTemplate> notes,
        List<MetricStart> metrics, Optional<WorkedReturn> worked)
        implements Entry {

    public Starter {
        capabilities = List.copyOf(capabilities);
        notes = List.copyOf(notes);
        metrics = List.copyOf(metrics);
    }

    /**
     * A metric to start with.
     *
     * @param measure id in the metric catalogue
     * @param target may be empty
     * @param stopLimit may be empty
     */
    public record MetricStart(String measure, String target, String stopLimit) {}

    /** One line of value and one of cost. */
    public record WorkedReturn(
            String name, BigDecimal units, Period per, BigDecimal minutesSaved, BigDecimal ratePerHour, BigDecimal periodsPerYear,
            String currency, String runName, BigDecimal runPerMonth) {}
}
