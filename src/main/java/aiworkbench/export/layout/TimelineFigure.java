package aiworkbench.export.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Ink;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Path;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.Style;
import aiworkbench.export.timeline.TimelineBox;
import aiworkbench.export.timeline.TimelineLayout;
import aiworkbench.export.timeline.TimelineScale;
import aiworkbench.export.words.Words;
import aiworkbench.governance.PlanFacts;
import aiworkbench.model.FocusArea;
import aiworkbench.model.ItemKind;
import aiworkbench.model.NoteColour;
import aiworkbench.model.Phase;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;

/** The timeline on paper: phases, lanes, bars and diamonds. Lanes that do not fit go on on the next page. */
final class TimelineFigure {

    private static final double HEAD = 34;
    private static final double LARGEST = 8.2;
    private static final double SMALLEST = 5.8;
    private static final double SMALLEST_LABEL = 4.5;
    private static final int WEEK = 7;
    private static final double NARROWEST_TITLE = 20;

    private final LayoutContext context;
    private final Sheets sheets;
    private final Plan plan;

    TimelineFigure(LayoutContext context, Sheets sheets, Plan plan) {
        this.context = context;
        this.sheets = sheets;
        this.plan = plan;
    }

    /** Whether an item should have been done before today. */
    static boolean late(Plan plan, PlanItem item, Optional<LocalDate> today) {
        return today.filter(day -> PlanFacts.daysLate(item, plan.day(day)) > 0).isPresent();
    }

    void print() {
        double size = LARGEST * sheets.enlarged();
        var layout = layout(size);
        while (layout.height() + HEAD + 12 > sheets.room().height() && size > SMALLEST) {
            size -= 0.3;
            layout = layout(size);
        }
        int from = 0;
        while (from < layout.lanes().size()) {
            int to = lanesWithin(layout, from, sheets.room().height() - HEAD - 12);
            draw(layout, size, from, to);
            from = to;
            if (from < layout.lanes().size()) {
                sheets.next();
            }
        }
    }

    private TimelineLayout layout(double size) {
        var style = label(size);
        return TimelineLayout.of(plan, item -> context.line(words(item), style).width(), TimelineScale.of(sheets.room().width(), size));
    }

    private static int lanesWithin(TimelineLayout layout, int from, double height) {
        double top = layout.lanes().get(from).y();
        int to = from + 1;
        while (to < layout.lanes().size() && layout.lanes().get(to).y() + layout.lanes().get(to).height() - top <= height) {
            to++;
        }
        return to;
    }

    private void draw(TimelineLayout layout, double size, int from, int to) {
        var room = sheets.room();
        var first = layout.lanes().get(from);
        var last = layout.lanes().get(to - 1);
        double height = last.y() + last.height() - first.y();
        var content = new ArrayList<Content>();
        var frame = new Area(room.x(), room.y(), room.width(), HEAD + height);
        head(content, layout.scale(), frame);
        double dy = room.y() + HEAD - first.y();
        for (var lane : layout.lanes().subList(from, to)) {
            lane(content, layout, lane, dy, size);
        }
        var lanes = layout.lanes().subList(from, to).stream().map(TimelineLayout.Lane::focus).toList();
        var boxes = layout.boxes().stream().filter(box -> lanes.contains(box.lane())).toList();
        today(content, layout.scale(), frame);
        elbows(content, layout, boxes, dy);
        for (var box : boxes) {
            item(content, box, dy, size);
        }
        content.add(Box.outlined(frame, Pen.solid(PageInks.FAINT, 0.7)).rounded(3));
        sheets.put(Group.of(Tag.figure(figure(lanes)), new Group(Tag.SPAN, content)));
        sheets.down(frame.height() + 12);
    }

    private void head(List<Content> content, TimelineScale scale, Area frame) {
        content.add(Box.filled(new Area(frame.x(), frame.y(), frame.width(), HEAD), PageInks.BAND));
        content.add(Box.filled(new Area(frame.x(), frame.y(), scale.left(), frame.height()), PageInks.BAND));
        for (int day = 1 + WEEK; day <= Plan.DAYS; day += WEEK) {
            double x = frame.x() + scale.start(day);
            content.add(Line.down(x, frame.y() + HEAD, frame.bottom(), Pen.solid(PageInks.BAND, 0.6)));
        }
        phases(content, scale, frame);
        content.add(Line.across(frame.x(), frame.right(), frame.y() + HEAD, Pen.hairline()));
        content.add(Line.down(frame.x() + scale.left(), frame.y(), frame.bottom(), Pen.hairline()));
    }

    /** Titles end where the next phase begins; the table of phases has them in full. */
    private void phases(List<Content> content, TimelineScale scale, Area frame) {
        for (Phase phase : plan.phases()) {
            double left = scale.start(phase.firstDay());
            double right = plan.phases().stream().filter(other -> other != phase).mapToDouble(other -> scale.start(other.firstDay()))
                    .filter(start -> start >= left).min().orElse(scale.right());
            double x = frame.x() + left;
            double width = Math.min(right, scale.end(phase.lastDay())) - left - 12;
            content.add(Line.down(x, frame.y(), frame.bottom(), Pen.hairline()));
            if (width > NARROWEST_TITLE) {
                content.addAll(context.shorten(phase.title(), Looks.H4, width, 1).at(x + 6, frame.y() + 4));
                String dates = context.text("export.range", context.date(plan.date(phase.firstDay())), context.date(plan.date(phase.lastDay())));
                content.addAll(context.shorten(Words.join(phase.subtitle(), dates), Looks.META, width, 1).at(x + 6, frame.y() + 18));
            }
        }
    }

    private void lane(List<Content> content, TimelineLayout layout, TimelineLayout.Lane lane, double dy, double size) {
        double y = lane.y() + dy;
        double x = sheets.room().x();
        content.add(Line.across(x, x + sheets.room().width(), y + lane.height(), Pen.hairline()));
        String title = title(lane.focus());
        var items = PlanFacts.lane(plan, lane.focus());
        double width = layout.scale().left() - 10;
        var done = context.shorten(context.text("export.plan.done", PlanFacts.doneCount(items), items.size()), Style.of(size - 1, PageInks.MUTED), width, 1);
        var style = Style.of(size + 0.4, PageInks.INK).semibold();
        int lines = (int) ((lane.height() - done.height() - 6) / context.line("", style).height());
        var name = context.shorten(title, style, width, Math.max(1, lines));
        content.addAll(name.at(x + 5, y + 4));
        content.addAll(done.at(x + 5, y + 4 + name.height()));
    }

    private String title(String focus) {
        return plan.focusAreas().stream().filter(f -> f.id().equals(focus)).findFirst().map(FocusArea::title)
                .orElseGet(() -> context.text("export.plan.noFocus"));
    }

    private void elbows(List<Content> content, TimelineLayout layout, List<TimelineBox> boxes, double dy) {
        var shown = boxes.stream().map(TimelineBox::id).collect(Collectors.toSet());
        for (var elbow : layout.elbows()) {
            if (shown.contains(elbow.from()) && shown.contains(elbow.to())) {
                var points = new double[elbow.points().size()];
                for (int i = 0; i < points.length; i++) {
                    points[i] = elbow.points().get(i) + (i % 2 == 0 ? sheets.room().x() : dy);
                }
                content.add(Path.polyline(Pen.solid(elbow.broken() ? PageInks.WARN : PageInks.FAINT, 0.6), points));
            }
        }
    }

    private void item(List<Content> content, TimelineBox box, double dy, double size) {
        var item = plan.items().stream().filter(i -> i.id().equals(box.id())).findFirst().orElseThrow();
        double x = sheets.room().x() + box.x();
        double y = box.y() + dy;
        if (box.diamonds().isEmpty()) {
            var area = new Area(x, y, box.width(), box.height());
            content.add(Box.filled(area, fill(item)).rounded(2.5).outlined(edge(item)));
            if (item.kind() == ItemKind.EXPERIMENT) {
                hatch(content, area);
            }
        }
        double half = box.height() * 0.36;
        for (double middle : box.diamonds()) {
            double cx = sheets.room().x() + middle;
            double cy = y + box.height() / 2;
            content.add(Path.polygon(Optional.of(PlanFacts.done(item) ? PageInks.OK : PageInks.ACCENT), Optional.empty(),
                    cx, cy - half, cx + half, cy, cx, cy + half, cx - half, cy));
        }
        var style = late(plan, item, context.options().today()) ? label(size).in(PageInks.WARN).semibold() : label(size);
        if (box.label().width() > 4) {
            var shaped = context.line(words(item), style);
            double share = box.label().width() / shaped.width();
            var text = share >= 1 - 1 / shaped.width() ? shaped
                    : context.shorten(words(item), style.sized(Math.max(SMALLEST_LABEL, style.size() * share)), box.label().width(), 1);
            double left = sheets.room().x() + box.label().x();
            if (box.label().side() != TimelineBox.Side.INSIDE) {
                content.add(Box.filled(new Area(left - 1.5, y + 2, text.width() + 3, box.height() - 4), PageInks.PAPER));
            }
            content.addAll(text.at(left, y + (box.height() - text.height()) / 2));
        }
    }

    private static void hatch(List<Content> content, Area area) {
        var pen = Pen.solid(PageInks.stripe(NoteColour.VIOLET).mixed(PageInks.PAPER, 0.72), 1.6);
        for (double x = area.x() + 4; x + area.height() < area.right(); x += 8) {
            content.add(new Line(x, area.bottom() - 1, x + area.height() - 2, area.y() + 1, pen));
        }
    }

    private void today(List<Content> content, TimelineScale scale, Area frame) {
        context.options().today().map(plan::day).filter(day -> day >= 1 && day <= Plan.DAYS).ifPresent(day -> {
            double x = frame.x() + scale.middle(day);
            content.add(Line.down(x, frame.y() + HEAD, frame.bottom(), Pen.solid(PageInks.WARN, 0.9)));
            var text = context.line(context.text("export.plan.today", day), Style.of(6.5, PageInks.WARN).semibold());
            content.addAll(text.at(Math.clamp(x - text.width() / 2, frame.x(), frame.right() - text.width()), frame.bottom() + 1));
        });
    }

    private static Ink fill(PlanItem item) {
        return PageInks.note(PlanFacts.done(item) ? NoteColour.GREEN : item.kind() == ItemKind.EXPERIMENT ? NoteColour.VIOLET : NoteColour.BLUE);
    }

    private static Pen edge(PlanItem item) {
        var colour = PlanFacts.done(item) ? NoteColour.GREEN : item.kind() == ItemKind.EXPERIMENT ? NoteColour.VIOLET : NoteColour.BLUE;
        return Pen.solid(PageInks.stripe(colour).mixed(PageInks.PAPER, 0.35), 0.6);
    }

    private String words(PlanItem item) {
        String title = PlanFacts.done(item) ? context.text("export.plan.titleDone", item.title()) : item.title();
        return late(plan, item, context.options().today()) ? Words.join(title, context.text("export.plan.late")) : title;
    }

    private static Style label(double size) {
        return Style.of(size, PageInks.INK);
    }

    /** What the picture says, for people who do not see it. */
    private String figure(List<String> lanes) {
        var items = plan.items().stream().filter(item -> lanes.contains(PlanFacts.laneOf(plan, item))).toList();
        long late = items.stream().filter(item -> late(plan, item, context.options().today())).count();
        String phases = plan.phases().stream().map(phase -> context.text("export.plan.figurePhase", phase.title(), phase.firstDay(), phase.lastDay()))
                .collect(Collectors.joining("; "));
        String rows = lanes.stream().map(lane -> context.text("export.plan.figureLane", title(lane), PlanFacts.lane(plan, lane).size()))
                .collect(Collectors.joining("; "));
        return Stream.of(
                        context.text("export.plan.figure", context.date(plan.startDate()), context.date(plan.date(Plan.DAYS)), items.size(),
                                PlanFacts.doneCount(items), late),
                        phases.isEmpty() ? "" : context.text("export.plan.figurePhases", phases),
                        context.text("export.plan.figureLanes", rows),
                        items.isEmpty() ? "" : context.text("export.plan.figureTable"))
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }
}
