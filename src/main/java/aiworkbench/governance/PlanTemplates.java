package aiworkbench.governance;

import aiworkbench.governance.PlanContent.ItemTemplate;
import aiworkbench.governance.PlanContent.ReviewKind;
import aiworkbench.model.DocumentId;
import aiworkbench.model.FocusArea;
import aiworkbench.model.Header;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Phase;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Plans to start from. Phases and focus areas are always there. */
final class PlanTemplates {

    private PlanTemplates() {}

    static Plan create(Template template, DocumentId id, Header header, LocalDate startDate, Supplier<String> elementIds) {
        List<PlanItem> items = items(template).stream().map(item -> item(item, elementIds)).toList();
        return new Plan(id, header, startDate, false, phases(), focusAreas(), items, List.of(), List.of(), List.of(), List.of(),
                List.of(), Map.of());
    }

    private static List<ItemTemplate> items(Template template) {
        return switch (template.group()) {
            case PLAN -> Entry.get(Catalogue.plan().templates(), template.id()).items();
            case BLUEPRINT -> Entry.get(Catalogue.playbook().blueprints(), template.id()).plan();
            case BLANK, EXAMPLE, STARTER, LAYOUT -> List.of();
        };
    }

    private static List<Phase> phases() {
        return Catalogue.plan().phases().stream()
                .map(guide -> new Phase(guide.id(), guide.title(), guide.subtitle(), guide.firstDay(), guide.lastDay(), guide.aims(), Map.of()))
                .toList();
    }

    private static List<FocusArea> focusAreas() {
        return Catalogue.plan().focusAreas().stream()
                .map(guide -> new FocusArea(guide.id(), guide.title(), guide.action(), guide.outcome(), Map.of()))
                .toList();
    }

    private static PlanItem item(ItemTemplate template, Supplier<String> elementIds) {
        return new PlanItem(elementIds.get(), template.kind(), template.title(), template.focus(), template.firstDay(),
                template.lastDay(), template.owner(), ItemStatus.TO_DO, template.outcome(), template.exit(), "", List.of(),
                List.of(), template.covers(), series(template, elementIds), Map.of());
    }

    private static Series series(ItemTemplate template, Supplier<String> elementIds) {
        List<Meeting> meetings = template.meetingDays().stream()
                .map(day -> new Meeting(elementIds.get(), day, MeetingStatus.PLANNED, List.of(), Map.of()))
                .toList();
        return reviewKind(template).map(kind -> kind.series(meetings)).orElseGet(() -> unnamed(meetings));
    }

    private static Series unnamed(List<Meeting> meetings) {
        return new Series("", "", 0, "", List.of(), meetings, Map.of());
    }

    /** Items that are named like a kind of review get its rhythm, people and agenda. */
    private static Optional<ReviewKind> reviewKind(ItemTemplate template) {
        return switch (template.kind()) {
            case REVIEW -> Catalogue.plan().reviews().stream().filter(kind -> kind.title().equals(template.title())).findFirst();
            case TASK, MILESTONE, EXPERIMENT -> Optional.empty();
        };
    }
}
