package aiworkbench.export.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Tag;
import aiworkbench.export.words.Words;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Meeting;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Series;

/** A plan on paper: the timeline, then the items as a table, experiments, reviews, roadmap and system map. */
final class PlanPages {

    private final LayoutContext context;
    private final Sheets sheets;
    private final Plan plan;
    private final Facts facts;
    private boolean focusDrawn;

    PlanPages(LayoutContext context, Sheets sheets, Plan plan) {
        this.context = context;
        this.sheets = sheets;
        this.plan = plan;
        this.facts = new Facts(context, sheets);
    }

    void print() {
        sheets.flow(context.shape(context.text("export.plan.dates",
                context.date(plan.startDate()), context.date(plan.date(Plan.DAYS)), plan.items().size()), Looks.KIND, sheets.room().width()), Tag.P);
        sheets.down(6);
        new TimelineFigure(context, sheets, plan).print();
        if (!plan.items().isEmpty()) {
            sheets.newPage();
            items();
        }
        new LevelColumns(sheets).print(2, List.of(
                () -> facts.section(context.text("field.Plan.experiments"), plan.experiments()),
                this::meetings,
                // Mostly a line or two: at the end they would often stand alone on a page.
                () -> facts.section(context.text("export.plan.more"), plan,
                        "startDate", "phases", "focusAreas", "items", "experiments", "roadmap", "systemMap", "answers", "waivers"),
                this::focusHere));
        sheets.columns(1);
        facts.table(context.text("field.Plan.roadmap"), plan.roadmap());
        facts.table(context.text("field.Plan.systemMap"), plan.systemMap());
        facts.table(context.text("field.Plan.phases"), plan.phases());
        if (!focusDrawn) {
            facts.table(context.text("field.Plan.focusAreas"), plan.focusAreas());
        }
        var answers = new Answers(context, sheets);
        answers.print(plan.answers());
        answers.waivers(plan.waivers());
    }

    /** Narrow enough for a column; behind the wide tables it would often stand alone. */
    private void focusHere() {
        focusDrawn = sheets.used() && facts.tableHere(context.text("field.Plan.focusAreas"), plan.focusAreas());
    }

    private void items() {
        new Table(context, sheets, List.of(
                new Table.Column(context.text("export.plan.days"), 1.2),
                new Table.Column(context.text("field.PlanItem.title"), 2.2),
                new Table.Column(context.text("field.PlanItem.kind"), 1),
                new Table.Column(context.text("field.PlanItem.focus"), 1.4),
                new Table.Column(context.text("field.PlanItem.owner"), 1.3),
                new Table.Column(context.text("field.PlanItem.status"), 0.8),
                new Table.Column(context.text("field.PlanItem.outcome"), 2),
                new Table.Column(context.text("field.PlanItem.exit"), 2),
                new Table.Column(context.text("export.plan.linked"), 3.2)))
                .draw(2, context.text("export.plan.items"), plan.items().stream().sorted(Comparator.comparingInt(PlanItem::firstDay)).map(this::row).toList());
    }

    private List<Cell> row(PlanItem item) {
        return List.of(
                Cell.of(days(item)).anchored(item.id()),
                Cell.strong(item.title()),
                Cell.of(context.word(item.kind())),
                Cell.of(context.word("PlanItem", "focus", item.focus())),
                Cell.of(item.owner()),
                status(item),
                Cell.of(item.outcome()),
                Cell.of(Words.lines(item.exit(), item.evidence().isBlank() ? "" : context.text("export.labelled", context.text("field.PlanItem.evidence"), item.evidence()))),
                Cell.of(linked(item)).linked(item.links()));
    }

    private String days(PlanItem item) {
        boolean one = item.firstDay() == item.lastDay();
        String dates = one ? whole(item.firstDay()) : context.text("export.range", whole(item.firstDay()), whole(item.lastDay())).replace(" –", "\u00A0–");
        String days = one ? context.text("export.plan.day", item.firstDay()) : context.text("export.plan.dayRange", item.firstDay(), item.lastDay());
        return Words.lines(dates, days);
    }

    /** A date that no line end parts. */
    private String whole(int day) {
        return context.date(plan.date(day)).replace(' ', '\u00A0');
    }

    private Cell status(PlanItem item) {
        boolean late = TimelineFigure.late(plan, item, context.options().today());
        var words = context.word(item.status());
        return late ? new Cell(Words.lines(words, context.text("export.plan.late")), Looks.CELL.in(PageInks.WARN).semibold(), Optional.empty()) : Cell.of(words);
    }

    private String linked(PlanItem item) {
        return Stream.of(
                        item.links().stream().map(context::title),
                        item.covers().stream().map(cover -> context.text("export.plan.covers", context.word(cover))),
                        item.after().stream().map(id -> context.text("export.plan.after", context.word("PlanItem", "after", id))))
                .flatMap(s -> s).collect(Collectors.joining("\n"));
    }

    private void meetings() {
        var reviews = plan.items().stream().filter(i -> i.kind() == ItemKind.REVIEW || facts.says(i.series(), List.of())).toList();
        if (reviews.isEmpty()) {
            return;
        }
        sheets.heading(2, context.text("export.plan.reviews"), Facts.HEADING + Facts.FACT);
        for (var review : reviews) {
            sheets.heading(3, review.title(), Facts.FACT);
            sheets.under(review.title(), () -> meetings(review.series()));
        }
    }

    private void meetings(Series series) {
        facts.print(series, 4, List.of("agenda", "meetings"));
        facts.fact(label("agenda"), series.agenda().stream()
                .map(point -> context.text("export.plan.agenda", point.minutes(), point.topic())).collect(Collectors.joining("\n")));
        facts.fact(label("meetings"), series.meetings().stream().flatMap(this::meeting).collect(Collectors.joining("\n")));
    }

    private String label(String component) {
        return context.words().label(Series.class, component);
    }

    /** A meeting and what it decided. */
    private Stream<String> meeting(Meeting meeting) {
        String held = context.text("export.plan.meeting", context.date(plan.date(meeting.day())), meeting.day(), context.word(meeting.status()));
        return Stream.concat(Stream.of(held), meeting.decisions().stream().map(decision -> context.text("export.plan.decision",
                Words.join(decision.text(), decision.owner(), decision.due().map(context::date).orElse("")))));
    }
}
