package aiworkbench.export.layout;

import java.util.List;
import java.util.stream.Collectors;

import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.ShapedText;
import aiworkbench.export.words.Described;
import aiworkbench.export.words.Described.Entry;
import aiworkbench.export.words.Words;
import aiworkbench.model.Element;
import aiworkbench.model.Link;

/** Prints any record of the model as labels and values, its parts under headings. */
final class Facts {

    private static final double LABEL_SHARE = 0.32;
    private static final int DEEPEST = 4;
    private static final int LONGEST_LINE = 64;
    private static final int MOST_COLUMNS = 5;
    private static final int LONGEST_CELL = 28;
    /** Records up to this share of a page are not parted. */
    private static final double KEPT_TOGETHER = 0.7;
    private static final double CARD = 0.4;
    static final double HEADING = 30;
    /** So much of a section stays with its heading. */
    private static final double WITH_HEADING = 84;
    /** A fact up to this height is not parted. */
    static final double FACT = 110;
    private static final double BELOW_FACT = 2.5;
    private static final double LINE = 13.5;
    private static final double CHARACTER = 4.4;

    private final LayoutContext context;
    private final Sheets sheets;
    private final Described described;

    Facts(LayoutContext context, Sheets sheets) {
        this.context = context;
        this.sheets = sheets;
        this.described = new Described(context.words(), PageFrame.says(context));
    }

    /** A section with a heading of level 2; nothing at all if the record says nothing. */
    void section(String title, Record record, String... without) {
        if (described.says(record, List.of(without))) {
            sheets.heading(2, title, Math.max(Math.min(WITH_HEADING, lines(record, List.of(without))), start(record, List.of(without))));
            sheets.under(title, () -> print(record, 3, List.of(without)));
        }
    }

    /** A section of several records, each under its own name. */
    void section(String title, List<? extends Record> records) {
        if (!records.isEmpty()) {
            sheets.heading(2, title, start(records, true));
            records.forEach(record -> item(record, 3));
        }
    }

    /** A section with records as a table of what they say; the first column names them. */
    void table(String title, List<? extends Record> records) {
        if (records.isEmpty()) {
            return;
        }
        grid(records).draw(2, title);
    }

    /** The same, if a column of this page has room for all of it; false if nothing was drawn. */
    boolean tableHere(String title, List<? extends Record> records) {
        boolean fits = !records.isEmpty() && grid(records).height() + WITH_HEADING <= sheets.roomOnPage();
        if (fits) {
            table(title, records);
        }
        return fits;
    }

    private Table grid(List<? extends Record> records) {
        var columns = described.used(records);
        var table = new Table(context, sheets,
                columns.stream().map(c -> new Table.Column(described.label(records.getFirst(), c), share(records, c))).toList());
        table.fill(records.stream().map(record -> columns.stream().map(c -> cell(record, c, c.equals(columns.getFirst()))).toList()).toList());
        return table;
    }

    private Cell cell(Record record, String component, boolean first) {
        var text = described.text(record, component).orElse("");
        return first ? Cell.strong(text).anchored(record instanceof Element element ? element.id() : "")
                : Cell.of(text).linked(described.links(record, component));
    }

    /** Wider for longer texts, within limits, so that short columns do not waste paper. */
    private double share(List<? extends Record> records, String component) {
        double longest = records.stream().mapToDouble(r -> described.text(r, component).orElse("").length()).max().orElse(0);
        return Math.clamp(Math.max(longest, described.label(records.getFirst(), component).length()), 7, 42);
    }

    /** Whether a record holds anything that would be printed. */
    boolean says(Record record, List<String> without) {
        return described.says(record, without);
    }

    /** Starts a new column or page for a record that would be parted here although it takes no more than some of one. */
    void keep(Record record, List<String> without) {
        double height = HEADING + lines(record, without);
        sheets.need(height <= sheets.fullHeight() * CARD ? height : 0);
    }

    /** Labels and values of a record, without some of its components. */
    void print(Record record, int level, List<String> without) {
        var entries = described.entries(record, without);
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0 && i == entries.size() - 2) {
                keepLast(entries.get(i), entries.get(i + 1));
            }
            switch (entries.get(i)) {
                case Entry.Text(String label, String value, List<Link> links) -> fact(label, value, links);
                case Entry.Parts(String label, List<Record> records, boolean list) when !list && brief(records) -> fact(label, inOneLine(records.getFirst()));
                case Entry.Parts(String label, List<Record> records, boolean list) -> {
                    sheets.heading(Math.min(DEEPEST, level), label, start(records, list));
                    if (list && tabular(records)) {
                        grid(records).draw();
                        continue;
                    }
                    records.forEach(part -> {
                        if (list && single(part)) {
                            var name = described.nameComponent(part).orElseThrow();
                            fact(described.text(part, name).orElseThrow(), Words.lines(described.entries(part, List.of(name)).stream()
                                    .map(e -> ((Entry.Text) e).value()).toArray(String[]::new)));
                        } else if (list) {
                            item(part, level + 1);
                        } else {
                            print(part, level + 1, List.of());
                        }
                    });
                }
            }
        }
    }

    /** The last fact does not stand alone in a column if it can have the one before it for company. */
    private void keepLast(Entry one, Entry last) {
        if (one instanceof Entry.Text(String label, String value, _) && last instanceof Entry.Text(String lastLabel, String lastValue, _)) {
            double both = height(label, value) + height(lastLabel, lastValue);
            sheets.need(both <= FACT * 1.5 ? both : 0);
        }
    }

    private double height(String label, String value) {
        return Math.max(name(label).height(), value(value).height()) + BELOW_FACT;
    }

    private ShapedText name(String label) {
        return context.shape(label, Looks.LABEL, sheets.room().width() * LABEL_SHARE - 8);
    }

    private ShapedText value(String value) {
        return context.shape(value, Looks.BODY, sheets.room().width() * (1 - LABEL_SHARE));
    }

    /** How much of a list of records, or of a record, has to stand below the heading above it. */
    private double start(List<? extends Record> records, boolean list) {
        var first = records.getFirst();
        if (!list) {
            return start(first, List.of());
        } else if (tabular(records)) {
            return WITH_HEADING;
        }
        return single(first) ? FACT : Math.max(WITH_HEADING, together(first));
    }

    /** The same of one record; nothing if there is nothing to read below its name. */
    double start(Record record, List<String> without) {
        return described.entries(record, without).stream().findFirst().map(entry -> switch (entry) {
            case Entry.Parts(_, List<Record> records, boolean list) when list || !brief(records) -> HEADING + start(records, list);
            case Entry.Parts(String label, List<Record> records, _) -> height(label, inOneLine(records.getFirst()));
            case Entry.Text(String label, String value, _) -> Math.min(FACT, Math.max(height(label, value), lines(record, without)));
        }).orElse(0.0);
    }

    /** Room for a record that is not to be parted; none if it is too long for that. */
    private double together(Record record) {
        double height = guess(record);
        return height <= sheets.fullHeight() * KEPT_TOGETHER ? height : 0;
    }

    /** Whether a part is said in one short line. */
    private boolean brief(List<Record> records) {
        return records.size() == 1 && texts(records.getFirst()) && inOneLine(records.getFirst()).length() <= LONGEST_LINE;
    }

    private String inOneLine(Record record) {
        return described.entries(record, List.of()).stream()
                .map(entry -> context.text("export.labelled", entry.label(), entry instanceof Entry.Text(_, String value, _) ? value : ""))
                .collect(Collectors.joining(" · "));
    }

    private boolean texts(Record record) {
        return described.entries(record, List.of()).stream().allMatch(Entry.Text.class::isInstance);
    }

    /** Whether records that follow each other are easier to compare as a small table. */
    private boolean tabular(List<? extends Record> records) {
        if (records.size() < 2 || !records.stream().allMatch(this::texts)) {
            return false;
        }
        var columns = described.used(records);
        return columns.size() >= 3 && columns.size() <= MOST_COLUMNS
                && records.stream().allMatch(r -> columns.stream().allMatch(c -> described.text(r, c).orElse("").length() <= LONGEST_CELL));
    }

    /** How high a record of a list will be, more or less: what hardly takes any room stays together. */
    private double guess(Record record) {
        return HEADING + lines(record, List.of());
    }

    private double lines(Record record, List<String> without) {
        double perLine = sheets.room().width() * (1 - LABEL_SHARE) / CHARACTER;
        return LINE * described.entries(record, without).stream().mapToDouble(entry -> switch (entry) {
            case Entry.Text(_, String value, _) -> value.lines().mapToDouble(line -> Math.ceil((line.length() + 1) / perLine)).sum();
            case Entry.Parts(_, List<Record> records, _) -> records.size() * 3.0;
        }).sum();
    }

    /** Whether a record of a list is no more than a name and a value. */
    private boolean single(Record record) {
        return described.nameComponent(record).map(name -> described.entries(record, List.of(name)))
                .filter(rest -> rest.size() == 1 && rest.getFirst() instanceof Entry.Text).isPresent();
    }

    /** One record of a list: its name as heading, then the rest. */
    private void item(Record record, int level) {
        var name = described.nameComponent(record);
        sheets.need(together(record));
        if (record instanceof Element element) {
            sheets.anchor(element.id());
        }
        name.flatMap(n -> described.text(record, n)).ifPresent(text ->
                sheets.heading(Math.min(DEEPEST, level), text, start(record, name.map(List::of).orElse(List.of()))));
        sheets.under(name.flatMap(n -> described.text(record, n)).orElse(""), () -> print(record, level + 1, name.map(List::of).orElse(List.of())));
    }

    /** One label with its value; nothing at all if the value is blank. */
    void fact(String label, String value) {
        fact(label, value, List.of());
    }

    private void fact(String label, String value, List<Link> links) {
        if (value.isBlank()) {
            return;
        }
        double forLabel = sheets.room().width() * LABEL_SHARE;
        var name = name(label);
        var text = value(value);
        sheets.need(Math.min(Math.max(name.height(), text.height()), FACT));
        String tag = sheets.name("fact");
        double above = Looks.BODY.size() - Looks.LABEL.size();
        int names = 0;
        int values = 0;
        do {
            if (names + values > 0) {
                sheets.next();
            }
            var left = part(name, names, above);
            var right = part(text, values, 0);
            put(left, 0, tag + "l", above);
            put(right, forLabel, tag + "v", 0);
            sheets.put(LinkMarks.of(context, right, sheets.room().x() + forLabel, sheets.room().y(), links));
            names += left.lines().size();
            values += right.lines().size();
            sheets.down(Math.max(left.height(), right.height()));
        } while (names < name.lines().size() || values < text.lines().size());
        sheets.down(BELOW_FACT);
    }

    /** The lines from one on that have room; at least one, if there is any, so that it gets on. */
    private ShapedText part(ShapedText text, int from, double above) {
        int all = text.lines().size();
        int more = text.lines(from, all).linesWithin(sheets.room().height() - above);
        boolean oneLeft = from + more == all - 1 && more > 2;
        return text.lines(from, Math.min(all, from + Math.max(1, oneLeft ? more - 1 : more)));
    }

    private void put(ShapedText text, double dx, String name, double dy) {
        if (text.lines().isEmpty()) {
            return;
        }
        var room = sheets.room();
        sheets.put(new Group(Tag.P.partOf(name), List.<Content>copyOf(text.at(room.x() + dx, room.y() + dy))));
    }
}
