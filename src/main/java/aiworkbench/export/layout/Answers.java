package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import aiworkbench.export.words.Words;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.Waiver;

/** Prints answers to checklists, list by list, and the findings that were waived. */
final class Answers {

    private final LayoutContext context;
    private final Sheets sheets;

    Answers(LayoutContext context, Sheets sheets) {
        this.context = context;
        this.sheets = sheets;
    }

    /** Every answer under the title of its list. */
    void print(List<ItemAnswer> answers) {
        var lists = new LinkedHashMap<String, List<ItemAnswer>>();
        answers.forEach(answer -> lists.computeIfAbsent(list(answer.id()), _ -> new ArrayList<>()).add(answer));
        if (!lists.isEmpty()) {
            sheets.heading(2, context.text("export.checklists"), Facts.HEADING + table(lists.firstEntry().getValue()).start());
        }
        lists.forEach(this::table);
    }

    /** Questions with their answers. */
    void table(String title, List<ItemAnswer> answers) {
        table(answers).draw(3, title);
    }

    private Table table(List<ItemAnswer> answers) {
        var table = new Table(context, sheets, List.of(
                new Table.Column(context.text("export.question"), 5),
                new Table.Column(context.text("export.answer"), 1.2),
                new Table.Column(context.text("export.reason"), 3)));
        table.fill(answers.stream().map(answer -> List.of(
                        Cell.of(context.word("ItemAnswer", "id", answer.id())),
                        Cell.strong(answer.answer().map(context::word).orElse("")),
                        Cell.of(Words.join(answer.text(), answer.who(),
                                answer.links().stream().map(context::title).collect(Collectors.joining(", ")))).linked(answer.links()))).toList());
        return table;
    }

    /** Findings that the team decided to leave, each with its reason; a report lists those of all its documents at its end. */
    void waivers(List<Waiver> waivers) {
        if (waivers.isEmpty() || context.part().linked()) {
            return;
        }
        new Table(context, sheets, List.of(
                new Table.Column(context.text("field.Waiver.rule"), 1),
                new Table.Column(context.text("field.Waiver.place"), 1.4),
                new Table.Column(context.text("field.Waiver.reason"), 4),
                new Table.Column(context.text("field.Waiver.by"), 1.6),
                new Table.Column(context.text("field.Waiver.on"), 1.1)))
                .draw(2, context.text("export.waivers"), waivers.stream().map(waiver -> List.of(
                        Cell.strong(waiver.rule()), Cell.of(waiver.place()), Cell.of(waiver.reason()), Cell.of(waiver.by()),
                        Cell.of(waiver.on().map(context::date).orElse("")))).toList());
    }

    private String list(String item) {
        return Catalogue.playbook().checklists().stream()
                .filter(list -> list.items().stream().anyMatch(i -> i.id().equals(item)))
                .findFirst().map(list -> list.title())
                .orElseGet(() -> context.text(item.startsWith("rq-") ? "export.readiness" : "export.otherAnswers"));
    }
}
