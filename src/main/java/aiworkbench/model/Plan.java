package aiworkbench.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 90-day plan: dated work in focus areas, experiments, reviews and what comes after.
 *
 * @param startDate day 1
 * @param workingDays count working days only when moving items
 */
public record Plan(
        DocumentId id,
        Header header,
        LocalDate startDate,
        boolean workingDays,
        List<Phase> phases,
        List<FocusArea> focusAreas,
        List<PlanItem> items,
        List<Experiment> experiments,
        List<RoadmapItem> roadmap,
        List<SystemPart> systemMap,
        List<ItemAnswer> answers,
        List<Waiver> waivers,
        Map<String, Object> unknown)
        implements Document {

    public Plan {
        Require.present(id, "id");
        Require.present(header, "header");
        Require.present(startDate, "startDate");
        phases = List.copyOf(phases);
        focusAreas = List.copyOf(focusAreas);
        items = List.copyOf(items);
        experiments = List.copyOf(experiments);
        roadmap = List.copyOf(roadmap);
        systemMap = List.copyOf(systemMap);
        answers = List.copyOf(answers);
        waivers = List.copyOf(waivers);
        Require.that(startDate.getYear() >= 1 && startDate.getYear() <= 9999, "model.refused.startDate");
        unknown = Require.members(unknown);
    }

    /** Length of a plan in days. */
    public static final int DAYS = 90;

    /** The date of a day; day 1 is the start date. Days before 0001-01-01 or after 9999-12-31 are still dates. */
    public LocalDate date(int day) {
        return startDate.plusDays(day - 1L);
    }

    /** The day that a date falls on; day 1 is the start date. */
    public int day(LocalDate date) {
        return Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(startDate, date)) + 1;
    }
}
