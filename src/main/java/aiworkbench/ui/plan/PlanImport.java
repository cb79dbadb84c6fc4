package aiworkbench.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

import aiworkbench.edit.Elements;
import aiworkbench.edit.Lens;
import aiworkbench.edit.PlanEdits;
import aiworkbench.edit.PlanOrder;
import aiworkbench.model.Cover;
import aiworkbench.model.FocusArea;
import aiworkbench.model.ItemKind;
import aiworkbench.model.ItemStatus;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Series;
import aiworkbench.storage.table.Remark;
import aiworkbench.storage.table.Table;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Headings;
import aiworkbench.ui.common.CircleWords;

/** Turns the rows of a table into plan items, and says row by row what could not be taken as it stands. Adds nothing itself. */
final class PlanImport {

    /** More items would be no plan any more. */
    static final int MOST_ITEMS = 2000;

    private static final Lens<PlanItem, List<String>> AFTER = Lens.field(PlanItem.class, "after");

    private final Plan plan;
    private final Messages messages;
    private final Supplier<String> ids;
    private final List<Remark> remarks = new ArrayList<>();
    /** The row that an item came from. */
    private final Map<String, Table.Row> rows = new HashMap<>();

    /**
     * What would be added.
     *
     * @param remarks by row
     */
    record Result(List<PlanItem> items, List<Remark> remarks) {}

    private PlanImport(Plan plan, Messages messages, Supplier<String> ids) {
        this.plan = plan;
        this.messages = messages;
        this.ids = ids;
    }

    /** Reads the rows of a table for a plan; ids of the new items come from a supplier. */
    static Result of(Table table, Plan plan, Messages messages, Supplier<String> ids) {
        return new PlanImport(plan, messages, ids).read(Headings.understood(table, plan, messages));
    }

    private Result read(Table table) {
        var columns = new PlanColumns(table, messages);
        if (columns.title().isEmpty()) {
            return new Result(List.of(), List.of(Remark.leftOut(1, "plan.import.noTitle", messages.text("field.PlanItem.title"))));
        }
        var items = new ArrayList<PlanItem>();
        for (var row : table.rows()) {
            if (plan.items().size() + items.size() >= MOST_ITEMS) {
                remarks.add(Remark.leftOut(row.number(), "plan.import.many", MOST_ITEMS));
                break;
            }
            item(columns, row, items).ifPresent(item -> {
                items.add(item);
                rows.put(item.id(), row);
            });
        }
        var linked = link(columns, items);
        return new Result(linked, remarks.stream().sorted((one, other) -> Integer.compare(one.row(), other.row())).toList());
    }

    private Optional<PlanItem> item(PlanColumns columns, Table.Row row, List<PlanItem> before) {
        var title = row.cell(columns.title());
        if (title.isEmpty()) {
            remarks.add(Remark.leftOut(row.number(), "plan.import.untitled"));
            return Optional.empty();
        }
        var first = day(row, columns.firstDay(), columns.startDate());
        var last = day(row, columns.lastDay(), columns.endDate());
        int from = first.orElseGet(() -> last.orElse(1));
        int to = last.orElse(from);
        if (first.isEmpty() && last.isEmpty()) {
            remarks.add(Remark.changed(row.number(), "plan.import.noDay"));
        }
        if (to < from) {
            remarks.add(Remark.changed(row.number(), "plan.import.swapped"));
        }
        var kind = PlanColumns.kind(row.cell(columns.kind()), messages).orElseGet(() -> unknown(row, columns.kind(), "plan.import.kind", ItemKind.TASK));
        int start = Math.min(from, to);
        int end = kind == ItemKind.MILESTONE ? start : Math.max(from, to);
        if (twice(title, start, end, before)) {
            remarks.add(Remark.leftOut(row.number(), "plan.import.twice", title));
            return Optional.empty();
        }
        return Optional.of(new PlanItem(ids.get(), kind, title, focus(row, columns.focus()), start, end, row.cell(columns.owner()),
                PlanColumns.status(row.cell(columns.status()), messages).orElseGet(() -> unknown(row, columns.status(), "plan.import.status", ItemStatus.TO_DO)),
                row.cell(columns.outcome()), row.cell(columns.exit()), row.cell(columns.evidence()), List.of(), List.of(), covers(row, columns.covers()),
                Series.empty(), Map.of()));
    }

    private boolean twice(String title, int first, int last, List<PlanItem> before) {
        return Stream.concat(plan.items().stream(), before.stream())
                .anyMatch(item -> item.title().equals(title) && item.firstDay() == first && item.lastDay() == last);
    }

    private OptionalInt day(Table.Row row, OptionalInt dayColumn, OptionalInt dateColumn) {
        var text = row.cell(dayColumn);
        if (!text.isEmpty()) {
            var day = PlanColumns.day(text);
            return day.isPresent() ? day : refused(row, "plan.import.day", text);
        }
        var dateText = row.cell(dateColumn);
        if (dateText.isEmpty()) {
            return OptionalInt.empty();
        }
        var date = PlanColumns.date(dateText, messages.locale());
        return date.isEmpty() ? refused(row, "plan.import.date", dateText) : near(row, date.get(), dateText);
    }

    private OptionalInt near(Table.Row row, LocalDate date, String text) {
        long day = date.toEpochDay() - plan.startDate().toEpochDay() + 1;
        return Math.abs(day) <= PlanColumns.FARTHEST_DAY ? OptionalInt.of((int) day) : refused(row, "plan.import.far", text);
    }

    private OptionalInt refused(Table.Row row, String key, String text) {
        remarks.add(Remark.changed(row.number(), key, text));
        return OptionalInt.empty();
    }

    private <E extends Enum<E>> E unknown(Table.Row row, OptionalInt column, String key, E instead) {
        var text = row.cell(column);
        if (!text.isEmpty()) {
            remarks.add(Remark.changed(row.number(), key, text, messages.word(instead)));
        }
        return instead;
    }

    private String focus(Table.Row row, OptionalInt column) {
        var text = row.cell(column);
        var found = plan.focusAreas().stream()
                .filter(area -> Table.plain(area.title()).equals(Table.plain(text)) || area.id().equals(text)).map(FocusArea::id).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            remarks.add(Remark.changed(row.number(), "plan.import.focus", text));
        }
        return found.orElse("");
    }

    private List<Cover> covers(Table.Row row, OptionalInt column) {
        var found = new ArrayList<Cover>();
        for (var text : PlanColumns.several(row.cell(column))) {
            PlanColumns.cover(text, messages).ifPresentOrElse(found::add, () -> remarks.add(Remark.changed(row.number(), "plan.import.cover", text)));
        }
        return found.stream().distinct().toList();
    }

    /** What each row starts after, by the titles of items of the table or of the plan. A circle is refused. */
    private List<PlanItem> link(PlanColumns columns, List<PlanItem> items) {
        var byTitle = new HashMap<String, PlanItem>();
        Stream.concat(items.stream(), plan.items().stream()).forEach(item -> byTitle.putIfAbsent(Table.plain(item.title()), item));
        var whole = PlanEdits.addItems(items, List.of()).step().apply(plan);
        for (var item : items) {
            for (var text : PlanColumns.several(rows.get(item.id()).cell(columns.after()))) {
                whole = after(whole, item.id(), text, Optional.ofNullable(byTitle.get(Table.plain(text))));
            }
        }
        var done = whole;
        return items.stream().map(item -> Elements.find(done.items(), item.id()).orElseThrow()).toList();
    }

    private Plan after(Plan whole, String id, String text, Optional<PlanItem> before) {
        int row = rows.get(id).number();
        if (before.isEmpty()) {
            remarks.add(Remark.changed(row, "plan.import.after", text));
            return whole;
        }
        var place = PlanEdits.item(id).then(AFTER);
        var after = Stream.concat(place.get(whole).stream(), Stream.of(before.get().id())).distinct().toList();
        var circle = PlanOrder.circle(whole, id, after);
        if (!circle.isEmpty()) {
            remarks.add(Remark.changed(row, "plan.import.circle", CircleWords.of(circle, messages)));
            return whole;
        }
        return place.set(whole, after);
    }
}
