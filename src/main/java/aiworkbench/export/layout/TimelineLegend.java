package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Path;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Plan;

/** What the shapes of a timeline mean, in one row below it; only those that the plan has. */
final class TimelineLegend {

    /** The room it takes. */
    static final double HEIGHT = 16;

    private static final double SAMPLE = 16;
    private static final double TALL = 8;
    private static final double GAP = 14;

    private final LayoutContext context;
    private final Sheets sheets;
    private final Plan plan;

    TimelineLegend(LayoutContext context, Sheets sheets, Plan plan) {
        this.context = context;
        this.sheets = sheets;
        this.plan = plan;
    }

    /** One shape and its words; the shape stands in a small area. */
    private record Entry(String key, BiFunction<Double, Double, List<Content>> sample) {}

    void print() {
        var entries = entries();
        if (entries.isEmpty()) {
            return;
        }
        sheets.need(HEIGHT);
        var room = sheets.room();
        double x = room.x();
        double y = room.y();
        for (var entry : entries) {
            var words = context.line(context.text(entry.key()), Looks.META);
            if (x > room.x() && x + SAMPLE + 5 + words.width() > room.right()) {
                x = room.x();
                y += HEIGHT;
            }
            sheets.put(new Group(Tag.ARTIFACT, entry.sample().apply(x, y + words.height() / 2)));
            sheets.put(words.at(x + SAMPLE + 5, y, Tag.P));
            x += SAMPLE + 5 + words.width() + GAP;
        }
        sheets.down(y - room.y() + HEIGHT);
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        bar(entries, "export.plan.legend.task", ItemKind.TASK);
        bar(entries, "export.plan.legend.experiment", ItemKind.EXPERIMENT);
        if (hasOpen(ItemKind.MILESTONE) || hasOpen(ItemKind.REVIEW)) {
            entries.add(new Entry("export.plan.legend.diamond", (x, y) -> List.of(TimelineFigure.diamond(x + SAMPLE / 2, y, TALL / 2 + 1, false))));
        }
        if (plan.items().stream().anyMatch(PlanFacts::done)) {
            entries.add(new Entry("export.plan.legend.done", (x, y) -> List.of(TimelineFigure.bar(area(x, y), ItemKind.TASK, true))));
        }
        if (plan.items().stream().anyMatch(item -> !item.after().isEmpty())) {
            entries.add(new Entry("export.plan.legend.after", TimelineLegend::arrow));
        }
        return entries;
    }

    private boolean hasOpen(ItemKind kind) {
        return plan.items().stream().anyMatch(item -> item.kind() == kind && !PlanFacts.done(item));
    }

    private void bar(List<Entry> entries, String key, ItemKind kind) {
        if (hasOpen(kind)) {
            entries.add(new Entry(key, (x, y) -> {
                var content = new ArrayList<Content>(List.of(TimelineFigure.bar(area(x, y), kind, false)));
                if (kind == ItemKind.EXPERIMENT) {
                    TimelineFigure.hatch(content, area(x, y));
                }
                return content;
            }));
        }
    }

    private static Area area(double x, double y) {
        return new Area(x, y - TALL / 2, SAMPLE, TALL);
    }

    private static List<Content> arrow(double x, double y) {
        var ink = PageInks.FAINT.mixed(PageInks.MUTED, 0.5);
        double tip = x + SAMPLE - 4;
        return List.of(Path.polyline(Pen.solid(ink, 0.7), x, y - TALL / 2, tip, y - TALL / 2, tip, y + TALL / 2),
                Path.polygon(Optional.of(ink), Optional.empty(), tip, y + TALL / 2, tip - 2.2, y + 0.4, tip + 2.2, y + 0.4));
    }
}
