package aiworkbench.export.layout;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
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
    private static final double LARGEST = 9.2;
    private static final double SMALLEST = 7;
    private static final double SMALLEST_LABEL = 7;
    private static final int WEEK = 7;
    private static final double NARROWEST_TITLE = 20;
    /** Under the frame: the words of the today line, and room before what follows. */
    private static final double UNDER = 14;
    private static final double TIP = 3.6;

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
        double beside = HEAD + UNDER + TimelineLegend.HEIGHT;
        double size = LARGEST * sheets.enlarged();
        var layout = layout(size);
        while (layout.height() + beside > sheets.room().height() && size > SMALLEST) {
            size = Math.max(SMALLEST, size - 0.3);
            layout = layout(size);
        }
        var strips = new ArrayDeque<>(TimelineStrip.of(layout, sheets.room().height() - beside, sheets.fullHeight() - beside));
        while (!strips.isEmpty()) {
            double height = sheets.room().height() - beside;
            var shown = new ArrayList<TimelineStrip>();
            double top = strips.getFirst().y();
            while (!strips.isEmpty() && strips.getFirst().bottom() - top <= height) {
                var next = strips.removeFirst();
                var joined = shown.isEmpty() ? Optional.<TimelineStrip>empty() : shown.getLast().joined(next);
                joined.ifPresent(_ -> shown.removeLast());
                shown.add(joined.orElse(next));
            }
            if (!shown.isEmpty()) {
                draw(layout, size, shown);
            }
            if (!strips.isEmpty()) {
                sheets.next();
            }
        }
        new TimelineLegend(context, sheets, plan).print();
    }

    private TimelineLayout layout(double size) {
        var style = label(size);
        return TimelineLayout.of(plan, item -> context.line(words(item), style).width(), TimelineScale.of(sheets.room().width(), size));
    }

    private void draw(TimelineLayout layout, double size, List<TimelineStrip> strips) {
        var room = sheets.room();
        double top = strips.getFirst().y();
        var content = new ArrayList<Content>();
        var frame = new Area(room.x(), room.y(), room.width(), HEAD + strips.getLast().bottom() - top);
        head(content, layout.scale(), frame);
        double dy = room.y() + HEAD - top;
        strips.forEach(strip -> name(content, layout, strip, dy, size));
        var boxes = layout.boxes().stream().filter(box -> strips.stream().anyMatch(strip -> strip.holds(box))).toList();
        today(content, layout.scale(), frame);
        boxes.forEach(box -> item(content, box, dy, size));
        elbows(content, layout, boxes, dy);
        content.add(Box.outlined(frame, Pen.solid(PageInks.FAINT, 0.7)).rounded(3));
        sheets.put(Group.of(Tag.figure(figure(strips.stream().map(strip -> strip.lane().focus()).toList())), new Group(Tag.SPAN, content)));
        sheets.down(frame.height() + UNDER);
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

    private void name(List<Content> content, TimelineLayout layout, TimelineStrip strip, double dy, double size) {
        double y = strip.y() + dy;
        double x = sheets.room().x();
        content.add(Line.across(x, x + sheets.room().width(), y + strip.height(), Pen.hairline()));
        String focus = strip.lane().focus();
        String title = strip.first() ? title(focus) : context.text("export.continued", title(focus));
        var items = PlanFacts.lane(plan, focus);
        double width = layout.scale().left() - 10;
        var done = context.shorten(context.text("export.plan.done", PlanFacts.doneCount(items), items.size()), Style.of(Math.max(SMALLEST, size - 1), PageInks.MUTED), width, 1);
        var style = Style.of(size + 0.4, PageInks.INK).semibold();
        int lines = (int) ((strip.height() - done.height() - 6) / context.line("", style).height());
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
                var points = moved(elbow.points(), dy);
                var ink = elbow.broken() ? PageInks.WARN : PageInks.FAINT.mixed(PageInks.MUTED, 0.5);
                content.add(Path.polyline(Pen.solid(ink, 0.7), points));
                content.add(Path.polygon(Optional.of(ink), Optional.empty(), moved(elbow.tip(TIP), dy)));
            }
        }
    }

    private double[] moved(List<Double> points, double dy) {
        return IntStream.range(0, points.size()).mapToDouble(i -> points.get(i) + (i % 2 == 0 ? sheets.room().x() : dy)).toArray();
    }

    private void item(List<Content> content, TimelineBox box, double dy, double size) {
        var item = plan.items().stream().filter(i -> i.id().equals(box.id())).findFirst().orElseThrow();
        double x = sheets.room().x() + box.x();
        double y = box.y() + dy;
        if (box.diamonds().isEmpty()) {
            var area = new Area(x, y, box.width(), box.height());
            content.add(bar(area, item.kind(), PlanFacts.done(item)));
            if (item.kind() == ItemKind.EXPERIMENT) {
                hatch(content, area);
            }
        }
        double half = box.height() * 0.36;
        for (double middle : box.diamonds()) {
            double cx = sheets.room().x() + middle;
            double cy = y + box.height() / 2;
            content.add(diamond(cx, cy, half, PlanFacts.done(item)));
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

    static void hatch(List<Content> content, Area area) {
        var pen = Pen.solid(PageInks.stripe(NoteColour.VIOLET).mixed(PageInks.PAPER, 0.78), 1.1);
        for (double x = area.x() + 2; x + area.height() < area.right() + 2; x += 6) {
            content.add(new Line(x, area.bottom() - 1, x + area.height() - 2, area.y() + 1, pen));
        }
    }

    private void today(List<Content> content, TimelineScale scale, Area frame) {
        context.options().today().map(plan::day).filter(day -> day >= 1 && day <= Plan.DAYS).ifPresent(day -> {
            double x = frame.x() + scale.middle(day);
            content.add(Line.down(x, frame.y() + HEAD, frame.bottom(), Pen.solid(PageInks.WARN, 0.9)));
            var text = context.line(context.text("export.plan.today", day), Style.of(7, PageInks.WARN).semibold());
            content.addAll(text.at(Math.clamp(x - text.width() / 2, frame.x(), frame.right() - text.width()), frame.bottom() + 1));
        });
    }

    /** The bar of an item of a kind, without its words. */
    static Box bar(Area area, ItemKind kind, boolean done) {
        var colour = done ? NoteColour.GREEN : kind == ItemKind.EXPERIMENT ? NoteColour.VIOLET : NoteColour.BLUE;
        return Box.filled(area, PageInks.note(colour)).rounded(2.5).outlined(Pen.solid(PageInks.stripe(colour).mixed(PageInks.PAPER, 0.35), 0.6));
    }

    /** The diamond of an item without a length. */
    static Path diamond(double x, double y, double half, boolean done) {
        return Path.polygon(Optional.of(done ? PageInks.OK : PageInks.ACCENT), Optional.empty(), x, y - half, x + half, y, x, y + half, x - half, y);
    }

    /** A bar has room for one line, however many the title has; the table of items holds them all. */
    private String words(PlanItem item) {
        String line = item.title().replaceAll("\\R", " ");
        String title = PlanFacts.done(item) ? context.text("export.plan.titleDone", line) : line;
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
