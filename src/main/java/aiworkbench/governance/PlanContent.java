package aiworkbench.governance;

import aiworkbench.governance.CanvasContent.Column;
import aiworkbench.governance.CanvasContent.Field;
import aiworkbench.model.AgendaPoint;
import aiworkbench.model.Cover;
import aiworkbench.model.Horizon;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Meeting;
import aiworkbench.model.Series;
import aiworkbench.model.SystemKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the plan offers: phases, focus areas, templates, reviews, fields and the system map. */
public record PlanContent(
        int days,
        List<PhaseGuide> phases,
        List<FocusGuide> focusAreas,
        List<PlanTemplate> templates,
        List<ReviewKind> reviews,
        List<Field> experimentFields,
        List<String> growthLoop,
        List<HorizonGuide> roadmapHorizons,
        List<Column> roadmapFields,
        SystemMapGuide systemMap) {

    public PlanContent {
        phases = List.copyOf(phases);
        focusAreas = List.copyOf(focusAreas);
        templates = List.copyOf(templates);
        reviews = List.copyOf(reviews);
        experimentFields = List.copyOf(experimentFields);
        growthLoop = List.copyOf(growthLoop);
        roadmapHorizons = List.copyOf(roadmapHorizons);
        roadmapFields = List.copyOf(roadmapFields);
    }

    /** What a horizon of the roadmap holds. */
    public HorizonGuide of(Horizon horizon) {
        return Entry.get(roadmapHorizons, horizon.name().toLowerCase(Locale.ROOT));
    }

    /** Title of a kind of system part. */
    public String title(SystemKind kind) {
        return Entry.get(systemMap.kinds(), kind.name().toLowerCase(Locale.ROOT)).title();
    }

    /** A phase of every new plan. */
    public record PhaseGuide(String id, String title, String subtitle, int firstDay, int lastDay, List<String> aims)
            implements Entry {
        public PhaseGuide {
            aims = List.copyOf(aims);
        }
    }

    /** A focus area of every new plan. */
    public record FocusGuide(String id, String title, String action, String outcome) implements Entry {}

    /** A plan to start from. */
    public record PlanTemplate(String id, String title, String audience, List<ItemTemplate> items) implements Entry {
        public PlanTemplate {
            items = List.copyOf(items);
        }
    }

    /** An item of a plan template; days are defaults. */
    public record ItemTemplate(
            String id, ItemKind kind, String title, String focus, int firstDay, int lastDay, String owner, String outcome,
            String exit, List<Cover> covers, List<Integer> meetingDays)
            implements Entry {
        public ItemTemplate {
            covers = List.copyOf(covers);
            meetingDays = List.copyOf(meetingDays);
        }
    }

    /**
     * A kind of recurring review.
     *
     * @param every rhythm in words
     * @param everyDays about the same in days
     * @param who people who take part
     */
    public record ReviewKind(
            String id, String title, String every, int minutes, int everyDays, List<Integer> defaultDays, String who, List<Topic> agenda)
            implements Entry {
        public ReviewKind {
            defaultDays = List.copyOf(defaultDays);
            agenda = List.copyOf(agenda);
        }

        /** A series of this kind with these meetings. */
        public Series series(List<Meeting> meetings) {
            List<AgendaPoint> points = agenda.stream().map(topic -> new AgendaPoint(topic.minutes(), topic.topic(), Map.of())).toList();
            return new Series(id, every, minutes, who, points, meetings, Map.of());
        }
    }

    /** A point of an agenda. */
    public record Topic(int minutes, String topic) {}

    /** A horizon of the roadmap and what it holds. */
    public record HorizonGuide(String id, String title, String holds) implements Entry {}

    /** Kinds, fields and questions of the system map. */
    public record SystemMapGuide(List<Column> kinds, List<String> fields, List<Prompt> questions) {
        public SystemMapGuide {
            kinds = List.copyOf(kinds);
            fields = List.copyOf(fields);
            questions = List.copyOf(questions);
        }
    }
}
