package aiworkbench.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import aiworkbench.edit.PlanCalendar;
import aiworkbench.edit.PlanEdits;
import aiworkbench.export.timeline.TimelineLayout;
import aiworkbench.export.timeline.TimelineScale;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Plan;
import aiworkbench.text.Messages;

/** Days stay true whatever the calendar does: leap years, clocks that change, weekdays, the first and the last year. */
class PlanDatesTest {

    private static Plan from(LocalDate start) {
        return PlanEdits.setStart(start).step().apply(PlanKit.empty());
    }

    private static TimelineLayout layout(Plan plan) {
        return TimelineLayout.of(plan, _ -> 60, TimelineScale.of(900, 13));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-01, 30, 2024-03-01", "2023-02-01, 29, 2023-03-01", "2024-02-29, 1, 2024-02-29", "2100-02-28, 2, 2100-03-01",
        "2000-02-28, 2, 2000-02-29", "2023-12-03, 90, 2024-03-01", "2022-12-03, 90, 2023-03-02", "0001-01-01, 1, 0001-01-01", "0001-01-01, 90, 0001-03-31",
        "9999-12-31, 1, 9999-12-31", "9999-10-03, 90, 9999-12-31"})
    void leapYearsAndTheEndsOfTimeCountAsTheCalendarDoes(LocalDate start, int day, LocalDate date) {
        var plan = from(start);
        assertEquals(date, plan.date(day));
        assertEquals(day, plan.day(date));
    }

    @ParameterizedTest
    @CsvSource({"Europe/London, 2026-10-24, 2026-10-26", "Europe/London, 2026-03-28, 2026-03-30", "America/Sao_Paulo, 2018-11-03, 2018-11-05",
        "Pacific/Apia, 2026-01-01, 2026-01-03", "Australia/Lord_Howe, 2026-04-04, 2026-04-06"})
    void todayChangesAtMidnightOfThePlaceAlsoWhenClocksChange(String zone, LocalDate first, LocalDate last) {
        var usual = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var plan = from(first);
            for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
                var begins = date.atStartOfDay(ZoneId.of(zone)).toInstant();
                var ends = date.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant().minusMillis(1);
                assertEquals(plan.day(date), today(plan, begins), date + " begins");
                assertEquals(plan.day(date), today(plan, ends), date + " ends");
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static int today(Plan plan, Instant now) {
        return new PlanWords(new Messages(Locale.UK), InstantSource.fixed(now)).today(plan);
    }

    @ParameterizedTest
    @EnumSource
    void aPlanMayStartOnAnyWeekday(DayOfWeek weekday) {
        var start = LocalDate.of(2026, 10, 5).plusDays(weekday.ordinal());
        var plan = PlanEdits.WORKING_DAYS.set(from(start), true);
        assertEquals(weekday, plan.startDate().getDayOfWeek());
        var calendar = new PlanCalendar(plan);
        IntStream.rangeClosed(1, Plan.DAYS).forEach(day -> List.of(-9, -5, -1, 1, 4, 5, 11).forEach(by -> {
            int moved = calendar.move(day, by);
            assertFalse(calendar.weekend(moved), () -> "day " + day + " by " + by);
            assertEquals(by, calendar.between(day, moved), () -> "day " + day + " by " + by);
        }));
        assertEquals(weekday.getValue() > 5, calendar.weekend(1));
        assertFalse(calendar.weekend(calendar.counting(1, 1)));
        assertFalse(calendar.weekend(calendar.counting(1, -1)));
        assertEquals(1, new PlanCalendar(from(start)).counting(1, 1), "where all days count, each does");
    }

    @Test
    void theFirstAndTheLastDayFillTheFrameAndTheNextOnesAreMarked() {
        var plan = PlanKit.with(PlanKit.empty(), List.of(
                PlanKit.item("all", ItemKind.TASK, "strategy", 1, 90), PlanKit.item("first", ItemKind.TASK, "ethics", 1, 1),
                PlanKit.item("last", ItemKind.MILESTONE, "ethics", 90, 90), PlanKit.item("before", ItemKind.TASK, "execution", 0, 1),
                PlanKit.item("after", ItemKind.TASK, "execution", 90, 91)));
        var layout = layout(plan);
        var all = PlanKit.box(layout, "all").orElseThrow();
        assertEquals(layout.scale().left(), all.x(), 0.01);
        assertEquals(layout.scale().right(), all.right(), 0.01);
        List.of("all", "first", "last").forEach(id -> assertFalse(PlanKit.box(layout, id).orElseThrow().before() || PlanKit.box(layout, id).orElseThrow().beyond(), id));
        assertTrue(PlanKit.box(layout, "before").orElseThrow().before());
        assertTrue(PlanKit.box(layout, "after").orElseThrow().beyond());
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "9999-12-31"})
    void itemsStayOnTheirDaysAtTheEndsOfTime(LocalDate start) {
        var plan = PlanKit.with(from(start), List.of(PlanKit.item("a", ItemKind.TASK, "strategy", 1, 90), PlanKit.item("b", ItemKind.TASK, "strategy", -30, -1)));
        var working = PlanEdits.WORKING_DAYS.set(plan, true);
        assertEquals(2, layout(plan).boxes().size());
        var moved = PlanEdits.item("a").get(PlanEdits.moveItem("a", 1, "strategy").step().apply(plan));
        assertEquals(List.of(2, 91), List.of(PlanFacts.first(moved), PlanFacts.last(moved)));
        var later = PlanEdits.item("b").get(PlanEdits.moveItem("b", 30, "strategy").step().apply(working));
        assertFalse(new PlanCalendar(working).weekend(later.firstDay()));
        var words = new PlanWords(new Messages(Locale.UK), InstantSource.fixed(PlanKit.NOW));
        assertTrue(words.sentence(plan, moved).contains("Item a"), "it can be said in words");
        assertEquals("", words.change(moved), "nothing is compared");
        assertEquals(plan.startDate(), plan.date(plan.day(plan.startDate())));
    }

    @Test
    void itemsFarOutsideAreKeptAsTheyAre() {
        var plan = PlanKit.with(PlanKit.empty(), List.of(PlanKit.item("early", ItemKind.TASK, "strategy", -3660, -3000), PlanKit.item("late", ItemKind.TASK, "strategy", 3000, 3660)));
        var same = PlanEdits.moveItem("late", 1, "strategy").step().apply(plan);
        assertEquals(List.of(3000, 3660), List.of(same.items().get(1).firstDay(), same.items().get(1).lastDay()), "ten years is the end");
        assertEquals(2, layout(plan).boxes().size());
    }
}
