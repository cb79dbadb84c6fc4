package aiworkbench.review;

import java.util.regex.Pattern;

import aiworkbench.model.Arm;
import aiworkbench.model.Block;
import aiworkbench.model.Confusion;
import aiworkbench.model.CostLine;
import aiworkbench.model.DataSource;
import aiworkbench.model.Decision;
import aiworkbench.model.Element;
import aiworkbench.model.Experiment;
import aiworkbench.model.FocusArea;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.JourneyStep;
import aiworkbench.model.Meeting;
import aiworkbench.model.Metric;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Note;
import aiworkbench.model.OversightRow;
import aiworkbench.model.Phase;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.model.RoadmapItem;
import aiworkbench.model.ScaleScore;
import aiworkbench.model.SystemPart;
import aiworkbench.model.ValueLine;
import aiworkbench.model.Waiver;

/** What people call an element: its name, or an {@link Unnamed} while it has none. */
final class Names {

    private static final int LONGEST = 60;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Names() {}

    /** Of an element of any kind. */
    static Object of(Element element) {
        return named(element, switch (element) {
            case Metric metric -> metric.name();
            case DataSource source -> source.name();
            case Note note -> note.text();
            case PlanItem item -> item.title();
            case Mitigation mitigation -> mitigation.text();
            case Risk risk -> risk.title().isBlank() ? "" : risk.code() + " " + risk.title();
            case SystemPart part -> part.name();
            case RoadmapItem item -> item.title();
            case JourneyStep step -> step.step();
            case OversightRow row -> row.decision();
            case Experiment sheet -> sheet.hypothesis();
            case Arm arm -> arm.name();
            case Block block -> block.title();
            case Confusion confusion -> confusion.group();
            case CostLine line -> line.name();
            case Decision decision -> decision.text();
            case FocusArea area -> area.title();
            case Phase phase -> phase.title();
            case ValueLine line -> line.name();
            case ItemAnswer _, Meeting _, ScaleScore _, Waiver _ -> "";
        });
    }

    private static Object named(Element element, String name) {
        var line = BLANKS.matcher(name.strip()).replaceAll(" ");
        return line.isEmpty() ? Unnamed.of(element) : line.length() <= LONGEST ? line : cut(line);
    }

    /** Never through the middle of a character that takes two places. */
    private static String cut(String line) {
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
