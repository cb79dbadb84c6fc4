package aiworkbench.export.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.RelationshipType;
import biweekly.property.RelatedTo;
import biweekly.property.Status;

import aiworkbench.export.words.Words;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.Link;
import aiworkbench.model.Meeting;
import aiworkbench.model.MeetingStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.text.Messages;

/**
 * Writes a plan as a calendar. Every item is an event of whole days, every meeting of a review one of its own, so that those that
 * were moved or skipped are right. The same plan gives the same events again: a calendar updates them instead of adding them twice.
 */
public final class CalendarWriter {

    private static final String PRODUCT = "-//AI Product Workbench//90-day plan//EN";
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    /** Bytes of the longest line. */
    private static final int LINE = 75;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final Messages messages;

    public CalendarWriter(Messages messages) {
        this.messages = messages;
    }

    /**
     * The calendar of a plan. Always holds its first day, so that it is never empty.
     *
     * @param titles titles of what links point at
     * @param today stamped on every event as the time when it was written
     */
    public String write(Plan plan, Function<Link, Optional<String>> titles, LocalDate today) {
        var words = new Words(plan, messages, titles);
        var events = events(plan, words);
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(words.text("calendar.name", words.title()));
        long left = events.stream().filter(event -> !event.inReach()).count();
        if (left > 0) {
            calendar.setDescription(words.text("calendar.left", left));
        }
        events.stream().filter(Dated::inReach).forEach(event -> calendar.addEvent(event.in(plan, today)));
        return text(calendar);
    }

    /** An event and its days, both included. */
    private record Dated(String key, LocalDate from, LocalDate to, VEvent event) {

        /** The end of several days is written as the day after. */
        boolean inReach() {
            return !from.isBefore(FIRST) && (oneDay() ? !to.isAfter(LAST) : to.isBefore(LAST));
        }

        private boolean oneDay() {
            return from.equals(to);
        }

        /** Dates are written as they are: a date of Java's older kind would lie in a time zone, and in the Julian calendar before 1582. */
        VEvent in(Plan plan, LocalDate today) {
            event.setUid(UUID.nameUUIDFromBytes((plan.id().value() + "/" + key).getBytes(StandardCharsets.UTF_8)).toString());
            event.setDateTimeStamp(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
            event.addExperimentalProperty("DTSTART", ICalDataType.DATE, BASIC.format(from));
            if (!oneDay()) {
                event.addExperimentalProperty("DTEND", ICalDataType.DATE, BASIC.format(to.plusDays(1)));
            }
            return event;
        }
    }

    private List<Dated> events(Plan plan, Words words) {
        var events = new ArrayList<Dated>();
        events.add(edge(plan, words, 1, "calendar.start"));
        plan.items().forEach(item -> events.addAll(of(plan, words, item)));
        events.add(edge(plan, words, Plan.DAYS, "calendar.end"));
        return events;
    }

    private static Dated edge(Plan plan, Words words, int day, String key) {
        var event = new VEvent();
        event.setSummary(words.text(key, words.title()));
        event.setTransparency(true);
        return new Dated("day-" + day, plan.date(day), plan.date(day), event);
    }

    private static List<Dated> of(Plan plan, Words words, PlanItem item) {
        if (item.series().meetings().isEmpty()) {
            return List.of(new Dated(item.id(), plan.date(PlanFacts.first(item)), plan.date(PlanFacts.last(item)), event(plan, words, item)));
        }
        return item.series().meetings().stream().map(meeting -> meeting(plan, words, item, meeting)).toList();
    }

    private static Dated meeting(Plan plan, Words words, PlanItem item, Meeting meeting) {
        var event = event(plan, words, item);
        if (meeting.status() == MeetingStatus.SKIPPED) {
            event.setStatus(Status.cancelled());
        }
        event.setDescription(Words.lines(
                words.word(meeting.status()),
                item.series().minutes() == 0 ? "" : words.text("calendar.minutes", item.series().minutes()),
                item.series().who(),
                Words.lines(item.series().agenda().stream().map(point -> words.text("export.plan.agenda", point.minutes(), point.topic())).toArray(String[]::new)),
                about(plan, words, item)));
        return new Dated(item.id() + "/" + meeting.id(), plan.date(meeting.day()), plan.date(meeting.day()), event);
    }

    private static VEvent event(Plan plan, Words words, PlanItem item) {
        var event = new VEvent();
        event.setSummary(item.title().isBlank() ? words.text("export.untitled") : item.title());
        event.setDescription(Words.lines(words.word(item.status()), about(plan, words, item)));
        event.setTransparency(true);
        var focus = plan.focusAreas().stream().filter(area -> area.id().equals(item.focus())).map(area -> area.title());
        event.addCategories(Stream.concat(Stream.of(words.word(item.kind())), focus).filter(text -> !text.isBlank()).toList());
        plan.items().stream().filter(other -> item.after().contains(other.id()) && other.series().meetings().isEmpty())
                .forEach(other -> event.addRelatedTo(after(plan, other)));
        return event;
    }

    /** RFC 9253: this one starts when the other has finished. */
    private static RelatedTo after(Plan plan, PlanItem other) {
        var related = new RelatedTo(UUID.nameUUIDFromBytes((plan.id().value() + "/" + other.id()).getBytes(StandardCharsets.UTF_8)).toString());
        related.setRelationshipType(RelationshipType.get("FINISHTOSTART"));
        return related;
    }

    private static String about(Plan plan, Words words, PlanItem item) {
        return Words.lines(
                labelled(words, item, "owner", item.owner()),
                labelled(words, item, "outcome", item.outcome()),
                labelled(words, item, "exit", item.exit()),
                labelled(words, item, "evidence", item.evidence()),
                labelled(words, item, "after", String.join(", ", plan.items().stream().filter(other -> item.after().contains(other.id())).map(PlanItem::title).toList())),
                labelled(words, item, "links", String.join(", ", item.links().stream().map(words::title).toList())));
    }

    private static String labelled(Words words, PlanItem item, String component, String text) {
        return text.isBlank() ? "" : words.text("export.labelled", words.label(item.getClass(), component), text);
    }

    private static String text(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory is always written", e);
        }
        return folded(text.toString());
    }

    /** Lines of at most 75 bytes, as the standard counts; the library counts characters. No character is split. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() * 21 / 20);
        int bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (c == '\r' || c == '\n') {
                bytes = 0;
            } else if (bytes + size > LINE) {
                folded.append("\r\n ");
                bytes = 1 + size;
            } else {
                bytes += size;
            }
            folded.appendCodePoint(c);
        }
        return folded.toString();
    }
}
