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

/** What people call an element; its id while it has no name. */
final class Names {

    private static final int LONGEST = 60;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Names() {}

    /** Of an element of any kind. */
    static String of(Element element) {
        return switch (element) {
            case Metric metric -> of(metric);
            case DataSource source -> of(source);
            case Note note -> of(note);
            case PlanItem item -> of(item);
            case Mitigation mitigation -> of(mitigation);
            case Risk risk -> of(risk);
            case SystemPart part -> named(part, part.name());
            case RoadmapItem item -> named(item, item.title());
            case JourneyStep step -> named(step, step.step());
            case OversightRow row -> named(row, row.decision());
            case Experiment sheet -> named(sheet, sheet.hypothesis());
            case Arm _, Block _, Confusion _, CostLine _, Decision _, FocusArea _, ItemAnswer _, Meeting _, Phase _, ScaleScore _, ValueLine _, Waiver _ -> element.id();
        };
    }

    static String of(Metric metric) {
        return named(metric, metric.name());
    }

    static String of(DataSource source) {
        return named(source, source.name());
    }

    static String of(Note note) {
        return named(note, note.text());
    }

    static String of(PlanItem item) {
        return named(item, item.title());
    }

    static String of(Mitigation mitigation) {
        return named(mitigation, mitigation.text());
    }

    static String of(Risk risk) {
        return named(risk, (risk.code() + " " + risk.title()).strip());
    }

    private static String named(Element element, String name) {
        var line = BLANKS.matcher(name.strip()).replaceAll(" ");
        return line.isEmpty() ? element.id() : line.length() <= LONGEST ? line : cut(line);
    }

    /** Never through the middle of a character that takes two places. */
    private static String cut(String line) {
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
