package aiworkbench.storage;

import java.util.Map;
import java.util.Set;

/** What the constructors of the records demand, as data: for the schema, and to say "is missing" instead of "is out of range". */
final class Bounds {

    /** A least number and a greatest one, which may be null; both are allowed. */
    record Range(Long least, Long most) {}

    private static final Range FROM_ZERO = new Range(0L, null);
    private static final Range FROM_ONE = new Range(1L, null);
    private static final Range RATING = new Range(1L, 100L);
    private static final Range DAY = new Range(-3660L, 3660L);

    /** Members that must be there although an empty one would be easy to imagine: the record refuses it. */
    static final Set<String> REQUIRED = Set.of(
            "Block.row", "Block.column", "Block.rowSpan", "Block.columnSpan",
            "Grid.likelihood", "Grid.impact", "Grid.cells",
            "Level.code",
            "Phase.firstDay", "Phase.lastDay",
            "Rating.likelihood", "Rating.impact",
            "Waiver.reason");

    static final Map<String, Range> RANGES = Map.ofEntries(
            Map.entry("AgendaPoint.minutes", FROM_ZERO),
            Map.entry("Approach.rulesShare", FROM_ZERO),
            Map.entry("Arm.units", FROM_ZERO),
            Map.entry("Arm.successes", FROM_ZERO),
            Map.entry("Block.row", FROM_ONE),
            Map.entry("Block.column", FROM_ONE),
            Map.entry("Block.rowSpan", FROM_ONE),
            Map.entry("Block.columnSpan", FROM_ONE),
            Map.entry("Canvas.iteration", FROM_ZERO),
            Map.entry("Confusion.truePositive", FROM_ZERO),
            Map.entry("Confusion.falsePositive", FROM_ZERO),
            Map.entry("Confusion.falseNegative", FROM_ZERO),
            Map.entry("Confusion.trueNegative", FROM_ZERO),
            Map.entry("Layout.rows", FROM_ZERO),
            Map.entry("Layout.columns", FROM_ZERO),
            Map.entry("Loss.probability", new Range(0L, 1L)),
            Map.entry("Meeting.day", DAY),
            Map.entry("Mitigation.effect", new Range(0L, 1L)),
            Map.entry("Note.votes", FROM_ZERO),
            Map.entry("Phase.firstDay", FROM_ONE),
            Map.entry("Phase.lastDay", FROM_ONE),
            Map.entry("PlanItem.firstDay", DAY),
            Map.entry("PlanItem.lastDay", DAY),
            Map.entry("Rating.likelihood", RATING),
            Map.entry("Rating.impact", RATING),
            Map.entry("Series.minutes", FROM_ZERO));

    /** Regular expressions of texts. */
    static final Map<String, String> PATTERNS = Map.of(
            "Header.currency", "^([A-Z]{3})?$",
            "Header.language", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
            "Level.code", "^[\\s\\S]+$",
            "Waiver.reason", "\\S");

    /** What every element id looks like. */
    static final String ID = "^[A-Za-z0-9_.()-]{1,64}$";

    /** What the id of a document looks like. */
    static final String DOCUMENT_ID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

    private Bounds() {}
}
