package aiworkbench.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import aiworkbench.export.words.Described;
import aiworkbench.export.words.Described.Entry;
import aiworkbench.export.words.Words;
import aiworkbench.model.ItemAnswer;
import aiworkbench.text.Markdown;

/** Writes records as lists of labels and values, their parts below headings. */
final class MarkdownFacts {

    private final Words words;
    private final Described described;

    MarkdownFacts(Words words) {
        this.words = words;
        this.described = new Described(words);
    }

    /** The words of one component, or nothing. */
    String text(Record record, String component) {
        return described.text(record, component).orElse("");
    }

    /** A section of level 2; nothing if the record says nothing. */
    String section(String title, Record record, List<String> without) {
        return described.says(record, without) ? MarkdownText.heading(2, title) + body(record, 3, without) : "";
    }

    /** Records under a heading of level 2, each with its name. */
    String list(String title, List<? extends Record> records) {
        return records.isEmpty() ? "" : MarkdownText.heading(2, title) + records.stream().map(r -> item(r, 3, List.of())).collect(Collectors.joining());
    }

    /** What a table of these components left out, record by record. */
    String items(List<? extends Record> records, List<String> inTable) {
        return records.stream().filter(r -> described.says(r, inTable)).map(r -> item(r, 3, inTable)).collect(Collectors.joining());
    }

    /** Records as a table of some of their components. */
    String table(List<? extends Record> records, List<String> columns) {
        return MarkdownText.table(columns.stream().map(c -> words.label(records.getFirst().getClass(), c)).toList(),
                records.stream().map(r -> columns.stream().map(c -> text(r, c)).toList()).toList());
    }

    /** Checklist answers as a table. */
    String answers(List<ItemAnswer> answers) {
        String rows = MarkdownText.table(
                List.of(words.text("export.question"), words.text("export.answer"), words.text("export.reason")),
                answers.stream().map(a -> List.of(
                        words.word("ItemAnswer", "id", a.id()), a.answer().map(words::word).orElse(""),
                        Words.join(a.text(), a.who(), a.links().stream().map(words::title).collect(Collectors.joining(", "))))).toList());
        return rows.isEmpty() ? "" : MarkdownText.heading(2, words.text("export.checklists")) + rows;
    }

    private String item(Record record, int level, List<String> without) {
        var name = described.nameComponent(record);
        var left = new ArrayList<>(without);
        name.ifPresent(left::add);
        return name.flatMap(n -> described.text(record, n)).map(n -> MarkdownText.heading(level, n)).orElse("") + body(record, level + 1, left);
    }

    private String body(Record record, int level, List<String> without) {
        var facts = new StringBuilder();
        var parts = new StringBuilder();
        for (var entry : described.entries(record, without)) {
            switch (entry) {
                case Entry.Text(String label, String value, _) ->
                        facts.append("- **").append(Markdown.escape(label)).append(":** ").append(MarkdownText.item(value, 1)).append('\n');
                case Entry.Parts(String label, List<Record> records, boolean list) -> {
                    parts.append(MarkdownText.heading(level, label));
                    records.forEach(part -> parts.append(list ? item(part, level + 1, List.of()) : body(part, level + 1, List.of())));
                }
            }
        }
        return facts + (facts.isEmpty() ? "" : "\n") + parts;
    }
}
