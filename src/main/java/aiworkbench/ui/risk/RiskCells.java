package aiworkbench.ui.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

import aiworkbench.model.DocumentId;
import aiworkbench.model.Link;
import aiworkbench.storage.table.Remark;
import aiworkbench.storage.table.Table;
import aiworkbench.text.Cells;
import aiworkbench.text.Messages;

/** What stands in the cells of one row. What cannot be read is left away and remarked. */
final class RiskCells {

    private static final String NUMBER = "[+-]?(\\d{1,40}([.,]\\d{0,40})?|[.,]\\d{1,40})([eE][+-]?\\d{1,3})?";

    private final Table table;
    private final Table.Row row;
    private final List<Messages> languages;
    private final List<Remark> remarks;

    /**
     * Cells of a row.
     *
     * @param languages those whose words and months are understood, first the one that is spoken
     * @param remarks is added to
     */
    RiskCells(Table table, Table.Row row, List<Messages> languages, List<Remark> remarks) {
        this.table = table;
        this.row = row;
        this.languages = languages;
        this.remarks = remarks;
    }

    int row() {
        return row.number();
    }

    /** Nothing becomes of the row. */
    <T> Optional<T> leftOut(String key, Object... args) {
        remarks.add(Remark.leftOut(row.number(), key, args));
        return Optional.empty();
    }

    /** Something of the row is left away or changed. */
    void changed(String key, Object... args) {
        remarks.add(Remark.changed(row.number(), key, args));
    }

    /** The text of a column exactly as it stands; the empty text where there is no such column. */
    String text(String name, String... others) {
        var column = column(name, others);
        return column.isPresent() && column.getAsInt() < row.cells().size() ? row.cells().get(column.getAsInt()) : "";
    }

    /** The same without space around it. */
    String word(String name, String... others) {
        return text(name, others).strip();
    }

    /** Whether cells lie beyond the last named column. */
    boolean tooLong() {
        return row.cells().stream().skip(table.header().size()).anyMatch(cell -> !cell.isBlank());
    }

    Optional<LocalDate> date(String name, String... others) {
        var said = word(name, others);
        var date = Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "d.M.uuuu").flatMap(pattern -> date(said, pattern).stream()).findFirst()
                .filter(d -> d.getYear() >= 1 && d.getYear() <= 9999);
        return read(said, date, "risk.import.date", name);
    }

    /** A number; "30 %" is 0.3. */
    Optional<BigDecimal> number(String name, String... others) {
        return number(name, _ -> true, "risk.import.number", others);
    }

    /** A number from 0 to 1; "30 %" is 0.3. */
    Optional<BigDecimal> share(String name, String... others) {
        return number(name, value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0, "risk.import.share", others);
    }

    /** One of several words. */
    <E extends Enum<E>> Optional<E> constant(E[] values, String name, String... others) {
        var said = word(name, others);
        return read(said, constant(values, said), "risk.import.word", name);
    }

    /** Several of several words, one a line or with semicolons between them. */
    <E extends Enum<E>> List<E> constants(E[] values, String name) {
        return word(name).lines().flatMap(line -> Arrays.stream(line.split(";"))).map(String::strip).filter(said -> !said.isEmpty())
                .flatMap(said -> read(said, constant(values, said), "risk.import.word", name).stream()).toList();
    }

    /** Links, one a line; of those that are there already, the ones that are there. */
    List<Link> links(String name, List<Link> old) {
        return text(name).lines().filter(line -> !line.isBlank())
                .flatMap(line -> read(line.strip(), Cells.keys(line).flatMap(RiskCells::link), "risk.import.link", name).stream())
                .map(link -> old.stream().filter(o -> o.document().equals(link.document()) && o.element().equals(link.element())).findFirst().orElse(link))
                .toList();
    }

    /** What was read; what stands there and could not be read is remarked. */
    <T> Optional<T> read(String said, Optional<T> value, String key, String name) {
        if (!said.isEmpty() && value.isEmpty()) {
            changed(key, said, name);
        }
        return value;
    }

    private Optional<BigDecimal> number(String name, Predicate<BigDecimal> fits, String key, String... others) {
        var said = word(name, others);
        return read(said, number(said), "risk.import.number", name)
                .flatMap(value -> read(said, Optional.of(value).filter(fits), key, name));
    }

    private static Optional<BigDecimal> number(String said) {
        boolean percent = said.endsWith("%");
        var digits = (percent ? said.substring(0, said.length() - 1) : said).replaceAll("[\\s\u00A0\u202F]", "").replace('\u2212', '-');
        if (!digits.matches(NUMBER)) {
            return Optional.empty();
        }
        var value = new BigDecimal(digits.replace(',', '.'));
        return Optional.of(percent ? value.movePointLeft(2) : value);
    }

    private <E extends Enum<E>> Optional<E> constant(E[] values, String said) {
        var plain = Table.plain(said);
        return Arrays.stream(values).filter(value -> Table.plain(value.name()).equals(plain)
                || languages.stream().anyMatch(language -> Table.plain(language.word(value)).equals(plain))).findFirst();
    }

    private static Optional<Link> link(List<String> keys) {
        return Optional.of(keys).filter(k -> k.size() == 2 && k.getFirst().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(k -> Link.to(new DocumentId(k.get(0)), k.get(1)));
    }

    private OptionalInt column(String name, String... others) {
        var names = new ArrayList<>(List.of(name));
        names.addAll(List.of(others));
        return table.column(names.toArray(String[]::new));
    }

    private Optional<LocalDate> date(String said, String pattern) {
        return languages.stream().flatMap(language -> date(said, pattern, language).stream()).findFirst();
    }

    private static Optional<LocalDate> date(String said, String pattern, Messages language) {
        try {
            return Optional.of(LocalDate.parse(said, new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                    .toFormatter(language.locale()).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
