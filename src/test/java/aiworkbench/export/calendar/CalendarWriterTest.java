package aiworkbench.export.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import aiworkbench.RandomDocuments;
import aiworkbench.edit.PlanEdits;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Plan;
import aiworkbench.storage.JsonFormat;
import aiworkbench.text.Messages;

/** Calendars are read by iCal4j, which has nothing to do with the library that writes them. */
class CalendarWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);
    private final CalendarWriter writer = new CalendarWriter(new Messages(Locale.UK));

    private static Plan sample() {
        try {
            return (Plan) new JsonFormat().read(Files.readAllBytes(Path.of("assets/samples/support-assistant.plan.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String text(Plan plan) {
        return writer.write(plan, _ -> Optional.of("a link"), TODAY);
    }

    private Map<String, VEvent> events(Plan plan) {
        var events = new TreeMap<String, VEvent>();
        parsed(text(plan)).<VEvent>getComponents("VEVENT").forEach(event -> events.put(value(event, Property.UID), event));
        return events;
    }

    private static Calendar parsed(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            assertFalse(calendar.validate(true).hasErrors(), () -> calendar.validate(true).toString());
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property.class::cast).map(Property::getValue).orElse("");
    }

    private static String one(Map<String, VEvent> events, String summary, String name) {
        return events.values().stream().filter(event -> value(event, Property.SUMMARY).equals(summary)).map(event -> value(event, name))
                .sorted().collect(Collectors.joining(" "));
    }

    @Test
    void theSampleIsAcceptedByAnIndependentParser() {
        var events = events(sample());
        int meetings = sample().items().stream().mapToInt(item -> item.series().meetings().size()).sum();
        int plain = (int) sample().items().stream().filter(item -> item.series().meetings().isEmpty()).count();
        assertEquals(2 + plain + meetings, events.size());
        assertEquals("20261104", one(events, "AI product canvas agreed", Property.DTSTART));
        assertEquals("20261125", one(events, "AI product canvas agreed", Property.DTEND), "the day after the last one");
        assertEquals("20261103 20261203 20261221", one(events, "AI Health Review", Property.DTSTART));
        var about = one(events, "AI product canvas agreed", Property.DESCRIPTION);
        assertTrue(about.contains("Owner: Product manager") && about.contains("disclosure decided") && about.contains("Doing"), about);
        assertEquals("Task,Strategy", one(events, "AI product canvas agreed", Property.CATEGORIES));
    }

    @Test
    void aMeetingThatIsMovedOrSkippedIsRightByItself() {
        var before = events(sample());
        var moved = PlanEdits.moveMeeting("P18", "P18-2", 62).step().apply(sample());
        var skipped = PlanEdits.setMeeting("P18", "P18-3", MeetingStatus.SKIPPED).step().apply(moved);
        var after = events(skipped);
        assertEquals(before.keySet(), after.keySet(), "the same events: calendars update them");
        assertEquals("20261103 20261205 20261221", one(after, "AI Health Review", Property.DTSTART));
        assertEquals("  CANCELLED", one(after, "AI Health Review", Property.STATUS));
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardSays() {
        var text = text(sample());
        for (var line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n"), line);
        }
        assertEquals(text, text(sample()), "nothing in it changes by itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Sao_Paulo", "Pacific/Apia", "Europe/London", "Asia/Kolkata"})
    void daysAreDaysInEveryTimeZone(String zone) {
        var usual = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var plan = PlanEdits.setStart(LocalDate.of(2018, 10, 5)).step().apply(sample());
            assertEquals("20181104", one(events(plan), "AI product canvas agreed", Property.DTSTART), "midnight of that day does not exist in São Paulo");
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-02-01, 20240302", "2023-02-01, 20230303", "0001-01-01, 00010131", "1582-10-01, 15821031", "9999-11-01, 99991201"})
    void datesAreThoseOfThePlanWhereverItStarts(LocalDate start, String day31) {
        var events = events(PlanEdits.setStart(start).step().apply(sample()));
        assertEquals(day31, one(events, "AI product canvas agreed", Property.DTSTART));
    }

    @Test
    void whatLiesBeyondTheLastYearIsCounted() {
        var text = text(PlanEdits.setStart(LocalDate.of(9999, 12, 20)).step().apply(sample()));
        var left = parsed(text);
        assertTrue(left.getComponents("VEVENT").size() < 12);
        assertTrue(text.replace("\r\n ", "").contains("events lie outside of the years 1 to 9999"), text);
    }

    @Test
    void anEmptyPlanStillIsACalendar() {
        var empty = PlanEdits.ITEMS.set(sample(), List.of());
        assertEquals(List.of("Day 1 of the plan: Support reply assistant", "Day 90 of the plan: Support reply assistant"),
                events(empty).values().stream().map(event -> value(event, Property.SUMMARY)).sorted().toList());
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyPlanIsAcceptedAndSaysTheSame(long seed) {
        var plan = new RandomDocuments(seed).plan();
        var summaries = parsed(text(plan)).<VEvent>getComponents("VEVENT").stream().map(event -> value(event, Property.SUMMARY)).toList();
        plan.items().stream().filter(item -> !item.title().isBlank() && item.title().equals(item.title().strip()))
                .filter(item -> item.series().meetings().stream().map(Meeting::day).allMatch(day -> near(plan, day)) && near(plan, item.firstDay()) && near(plan, item.lastDay()))
                .forEach(item -> assertTrue(summaries.stream().anyMatch(summary -> plain(summary).equals(plain(item.title()))), item.title()));
    }

    private static boolean near(Plan plan, int day) {
        int year = plan.date(day).getYear();
        return year > 1 && year < 9999;
    }

    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    }
}
