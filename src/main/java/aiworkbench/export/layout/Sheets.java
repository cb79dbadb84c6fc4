package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;

import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Area;
import aiworkbench.export.page.Bookmark;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Orientation;
import aiworkbench.export.page.Page;
import aiworkbench.export.page.PaperSize;
import aiworkbench.export.page.Size;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.ShapedText;

/** Pages that fill from top to bottom, in one or several columns. Nothing is cut: what does not fit goes on. */
final class Sheets {

    static final double MARGIN = 31;
    private static final double TOP = 26;
    private static final double LATER_HEADER = 46;
    private static final double FOOTER = 46;
    private static final double GUTTER = 24;
    private static final double BELOW_HEADING = 3;
    /** Columns shorter than this are not worth starting. */
    private static final double LEAST_COLUMN = 140;
    /** Headings of level 2 stay with so much: a heading of level 3 and what that one stays with. */
    private static final double BELOW_SECTION = 100;

    private final LayoutContext context;
    private final PageFrame frame;
    private final GoesOn goesOn;
    private final Size size;
    private final List<List<Content>> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Flow at;
    private State begun;
    private double columnsEnd = Double.MAX_VALUE;
    private int endingPage;
    private int names;

    /** The first page, with its head. */
    Sheets(LayoutContext context) {
        this(context, true);
    }

    /** The first page of a part, at a place, with its head. */
    Sheets(LayoutContext context, Anchor place) {
        this(context, true);
        put(place);
    }

    /** The first page of a part without a head of its own. */
    static Sheets bare(LayoutContext context) {
        return new Sheets(context, false);
    }

    private Sheets(LayoutContext context, boolean headed) {
        this.context = context;
        this.frame = new PageFrame(context);
        this.goesOn = new GoesOn(context);
        this.size = context.options().paper().held(context.options().orientation().orElse(Orientation.LANDSCAPE));
        newPage();
        if (headed) {
            frame.header(this);
        }
        at = Flow.top(1, at.y());
        begun = state();
    }

    /** The room that is left in this column. */
    Area room() {
        double width = (size.width() - 2 * MARGIN - (at.columns() - 1) * GUTTER) / at.columns();
        double bottom = pages.size() == endingPage ? Math.min(columnsEnd, bottom()) : bottom();
        return new Area(MARGIN + at.column() * (width + GUTTER), at.y(), width, Math.max(0, bottom - at.y()));
    }

    /** Height of the most room that this column or the next one of this page has. */
    double roomOnPage() {
        return bottom() - (at.lastColumn() ? at.y() : at.columnTop());
    }

    /** How much larger than A4 the paper is, at least 1: pictures use it for their words. */
    double enlarged() {
        return Math.max(1, Math.min(size.width(), size.height()) / PaperSize.A4.held(Orientation.PORTRAIT).width());
    }

    /** Height of a column on a page of its own. */
    double fullHeight() {
        return bottom() - LATER_HEADER - goesOn.height();
    }

    private double bottom() {
        return size.height() - FOOTER;
    }

    /** Puts content where it says it stands. */
    void put(List<? extends Content> content) {
        pages.getLast().addAll(content);
    }

    void put(Content... content) {
        put(List.of(content));
    }

    /** Moves down. */
    void down(double height) {
        at = at.down(height);
    }

    /** Starts a new column or page unless so much room is left. */
    void need(double height) {
        while (room().height() < height && !at.fresh()) {
            next();
        }
    }

    /** True if nothing stands in this column yet. */
    boolean atTop() {
        return at.atTop();
    }

    /** The next column, or the next page. */
    void next() {
        if (at.lastColumn()) {
            newPage();
        } else {
            at = at.nextColumn();
        }
    }

    /** A new page, whatever is left of this one. */
    void newPage() {
        context.watch().checkPages(pages.size() + 1);
        pages.add(new ArrayList<>());
        boolean first = pages.size() == 1;
        if (!first) {
            put(frame.laterHeader(size));
        }
        at = Flow.top(first ? 1 : at.columns(), first ? TOP : LATER_HEADER);
        double height = goesOn.put(this);
        at = height > 0 ? Flow.top(at.columns(), at.y() + height) : at;
    }

    /** Prints what each further page that it takes names again. */
    void under(String title, Runnable content) {
        goesOn.under(title, content);
    }

    /** Goes on in so many columns from here. */
    void columns(int count) {
        at = at.columns(count, used());
        if (bottom() - at.y() < LEAST_COLUMN && !at.fresh()) {
            // The next page begins only if something follows.
            at = at.full(bottom());
        }
        begun = state();
    }

    /** How many columns of at least this width a page holds, up to so many. */
    int columnsOf(double least, int most) {
        int fit = (int) ((size.width() - 2 * MARGIN + GUTTER) / (least + GUTTER));
        return Math.clamp(fit, 1, most);
    }

    /** Whether anything stands in these columns. */
    boolean used() {
        return pages.size() != begun.pages() || pages.getLast().size() != begun.contents();
    }

    /** Ends the columns of a page, counted from 1, at a height above its foot. */
    void endColumns(int page, double end) {
        endingPage = page;
        columnsEnd = end;
    }

    /** How far the pages are, to go on from there again. */
    record State(int pages, int contents, int bookmarks, int names, Flow at) {}

    State state() {
        return new State(pages.size(), pages.getLast().size(), bookmarks.size(), names, at);
    }

    /** Forgets everything since then. */
    void back(State state) {
        pages.subList(state.pages(), pages.size()).clear();
        pages.getLast().subList(state.contents(), pages.getLast().size()).clear();
        bookmarks.subList(state.bookmarks(), bookmarks.size()).clear();
        places.subList(state.bookmarks(), places.size()).clear();
        names = state.names();
        at = state.at();
    }

    /** A name for an element that may go on over several pages. */
    String name(String prefix) {
        return context.part().named(prefix + ++names);
    }

    /** A place that links to an element of the document lead to; nothing where the pages hold no such links. */
    void anchor(String element) {
        if (context.part().linked()) {
            put(new Anchor(ReportPart.place(context.document().id(), element), Math.max(0, at.y() - 6)));
        }
    }

    /** A heading that stays with what follows, with a bookmark for levels 2. */
    void heading(int level, String text) {
        heading(level, text, level == 2 ? BELOW_SECTION : 62);
    }

    /** A heading that stays with what follows, which takes so much room, with a bookmark for levels 2. */
    void heading(int level, String text, double follows) {
        var style = switch (level) {
            case 2 -> Looks.H2;
            case 3 -> Looks.H3;
            default -> Looks.H4;
        };
        double gap = atTop() ? 0 : style.size() * (level == 2 ? 1.3 : 0.9);
        var shaped = context.shape(text, style, room().width());
        need(gap + shaped.height() + BELOW_HEADING + follows);
        down(atTop() ? 0 : gap);
        if (level == 2) {
            bookmark(text);
        }
        put(shaped.at(room().x(), at.y(), Tag.heading(level)));
        down(shaped.height() + BELOW_HEADING);
    }

    /** A bookmark to this place. */
    void bookmark(String title) {
        String anchor = name("place");
        put(new Anchor(anchor, Math.max(0, at.y() - 6)));
        bookmarks.add(Bookmark.of(title, anchor));
        places.add(new Place(title, anchor, pages.size() - 1));
    }

    /** Shaped text in the width of this column, over as many columns and pages as it needs. */
    void flow(ShapedText text, Tag tag) {
        String name = name("text");
        for (int line = 0; line < text.lines().size(); ) {
            int more = Math.min(text.lines().size() - line, text.lines(line, text.lines().size()).linesWithin(room().height()));
            if (more == 0 && !at.fresh()) {
                next();
                continue;
            }
            var part = text.lines(line, line + Math.max(1, more));
            put(part.at(room().x(), at.y(), tag.partOf(name)));
            down(part.height());
            line += Math.max(1, more);
        }
    }

    Size size() {
        return size;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    List<Place> places() {
        return places;
    }

    int pages() {
        return pages.size();
    }

    /** The pages with their footers. */
    List<Page> finish() {
        return finish(0, pages.size());
    }

    /**
     * The pages with their footers, as part of something longer.
     *
     * @param before how many pages there are before them
     * @param all how many pages there are in all
     */
    List<Page> finish(int before, int all) {
        var finished = new ArrayList<Page>();
        for (int i = 0; i < pages.size(); i++) {
            var content = new ArrayList<>(pages.get(i));
            content.add(new Group(Tag.ARTIFACT, frame.footer(size, before + i + 1, all)));
            finished.add(new Page(size, content));
        }
        return finished;
    }
}
