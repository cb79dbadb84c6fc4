package aiworkbench.review;

import aiworkbench.model.DataSource;
import aiworkbench.model.Element;
import aiworkbench.model.Metric;
import aiworkbench.model.Mitigation;
import aiworkbench.model.Note;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;

/** What people call an element; its id while it has no name. */
final class Names {

    private static final int LONGEST = 60;

    private Names() {}

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
        var line = name.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? element.id() : line.length() <= LONGEST ? line : cut(line);
    }

    /** Never through the middle of a character that takes two places. */
    private static String cut(String line) {
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
