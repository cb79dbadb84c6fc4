package aiworkbench.ui.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import aiworkbench.model.Cover;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.storage.table.Table;
import aiworkbench.text.Messages;

/** Which column of a table means what, and what its words mean. Takes the names of our own tables and those of usual planning tools. */
record PlanColumns(
        OptionalInt title, OptionalInt kind, OptionalInt focus, OptionalInt firstDay, OptionalInt lastDay, OptionalInt startDate,
        OptionalInt endDate, OptionalInt owner, OptionalInt status, OptionalInt outcome, OptionalInt exit, OptionalInt evidence,
        OptionalInt after, OptionalInt covers) {

    /** Days of a plan stay within ten years of its start. */
    static final int FARTHEST_DAY = 3660;

    private static final Map<String, ItemStatus> STATES = Map.ofEntries(
            Map.entry("open", ItemStatus.TO_DO), Map.entry("notstarted", ItemStatus.TO_DO), Map.entry("new", ItemStatus.TO_DO),
            Map.entry("inprogress", ItemStatus.DOING), Map.entry("started", ItemStatus.DOING), Map.entry("active", ItemStatus.DOING),
            Map.entry("complete", ItemStatus.DONE), Map.entry("completed", ItemStatus.DONE), Map.entry("finished", ItemStatus.DONE),
            Map.entry("closed", ItemStatus.DONE));

    /** The columns of a table. */
    PlanColumns(Table table, Messages messages) {
        this(named(table, messages, "title", "title", "name", "task", "item", "summary", "subject"), named(table, messages, "kind", "kind", "type"),
                named(table, messages, "focus", "focus", "area", "lane", "stream"), named(table, messages, "firstDay", "start day", "from day"),
                named(table, messages, "lastDay", "end day", "to day"), table.column(messages.text("export.csv.start"), "start", "starts", "begin", "from"),
                table.column(messages.text("export.csv.end"), "end", "ends", "due", "due date", "finish", "to"),
                named(table, messages, "owner", "owner", "assignee", "assigned to", "responsible", "who"), named(table, messages, "status", "status", "state"),
                named(table, messages, "outcome", "outcome", "result", "description"), named(table, messages, "exit", "exit", "done when", "acceptance criteria"),
                named(table, messages, "evidence", "evidence"), named(table, messages, "after", "after", "predecessors", "depends on", "blocked by"),
                named(table, messages, "covers", "covers"));
    }

    private static OptionalInt named(Table table, Messages messages, String component, String... others) {
        return table.column(Stream.concat(Stream.of(messages.text("field.PlanItem." + component)), Stream.of(others)).toArray(String[]::new));
    }

    static Optional<ItemKind> kind(String text, Messages messages) {
        return constant(ItemKind.values(), text, messages);
    }

    static Optional<Cover> cover(String text, Messages messages) {
        return constant(Cover.values(), text, messages);
    }

    static Optional<ItemStatus> status(String text, Messages messages) {
        return constant(ItemStatus.values(), text, messages).or(() -> Optional.ofNullable(STATES.get(Table.plain(text))));
    }

    /** A day of the plan, such as 12 or -3. */
    static OptionalInt day(String text) {
        if (!text.matches("[-+−]?\\d{1,4}")) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(text.replace('−', '-'));
        return Math.abs(day) <= FARTHEST_DAY ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /** A date that can be read in one way only: 2026-10-05, 5 Oct 2026, 5. October 2026 or 5.10.2026, with months in this language. */
    static Optional<LocalDate> date(String text, Locale locale) {
        return Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "d. MMM uuuu", "d. MMMM uuuu", "d.M.uuuu").flatMap(pattern -> parsed(text, pattern, locale).stream()).findFirst();
    }

    /** Parts on lines of their own, or with semicolons between them. */
    static List<String> several(String text) {
        return Arrays.stream(text.split("[\\n;]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static Optional<LocalDate> parsed(String text, String pattern, Locale locale) {
        try {
            return Optional.of(LocalDate.parse(text, formatter(pattern, locale)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String text, Messages messages) {
        var plain = Table.plain(text);
        return Arrays.stream(values).filter(value -> Table.plain(messages.word(value)).equals(plain) || Table.plain(value.name()).equals(plain)).findFirst();
    }
}
