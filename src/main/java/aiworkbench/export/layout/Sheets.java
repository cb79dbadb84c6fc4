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
import aiworkbench.export.text.Style;

/** Pages that fill from top to bottom, in one or several columns. Nothing is cut: what does not fit goes on. */
final class Sheets {

    static final double MARGIN = 31;
    private static final double TOP = 26;
    private static final double LATER_HEADER = 46;
    private static final double FOOTER = 46;
    private static final double GUTTER = 24;
    private static final double GAP = 10;
    private static final double BELOW_HEADING = 3;
    /** Columns shorter than this are not worth starting. */
    private static final double LEAST_COLUMN = 110;

    private final LayoutContext context;
    private final PageFrame frame;
    private final Size size;
    private final List<List<Content>> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private int columns = 1;
    private int column;
    private double columnTop;
    private double pageTop;
    private double lowest;
    private double y;
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
        this.size = context.options().paper().held(context.options().orientation().orElse(Orientation.LANDSCAPE));
        newPage();
        if (headed) {
            frame.header(this);
        }
        columnTop = y;
        pageTop = y;
    }

    /** The room that is left in this column. */
    Area room() {
        double width = (size.width() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
        return new Area(MARGIN + column * (width + GUTTER), y, width, Math.max(0, bottom() - y));
    }

    /** Height of the most room that this column or the next one of this page has. */
    double roomOnPage() {
        return column + 1 < columns ? Math.max(room().height(), bottom() - columnTop) : room().height();
    }

    /** How much larger than A4 the paper is, at least 1: pictures use it for their words. */
    double enlarged() {
        return Math.max(1, Math.min(size.width(), size.height()) / PaperSize.A4.held(Orientation.PORTRAIT).width());
    }

    /** Height of a column on a page of its own. */
    double fullHeight() {
        return bottom() - LATER_HEADER;
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
        y += height;
        lowest = Math.max(lowest, y);
    }

    /** Starts a new column or page unless so much room is left. */
    void need(double height) {
        while (room().height() < height && !fresh()) {
            next();
        }
    }

    /** True on a page on which nothing stands yet. */
    private boolean fresh() {
        return y <= pageTop + 0.01;
    }

    /** True if nothing stands in this column yet. */
    boolean atTop() {
        return y <= columnTop + 0.01;
    }

    /** The next column, or the next page. */
    void next() {
        lowest = Math.max(lowest, y);
        if (column + 1 < columns) {
            column++;
            y = columnTop;
        } else {
            newPage();
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
        column = 0;
        y = first ? TOP : LATER_HEADER;
        columnTop = y;
        pageTop = y;
        lowest = y;
    }

    /** Goes on in so many columns from here. */
    void columns(int count) {
        if (columns > 1) {
            y = Math.max(lowest, y) + GAP;
        }
        columns = count;
        column = 0;
        columnTop = y;
        lowest = y;
        if (bottom() - y < LEAST_COLUMN && !fresh()) {
            turnWhenNeeded();
        }
    }

    /** Nothing more goes on this page, and the next one begins only if something follows. */
    private void turnWhenNeeded() {
        column = columns - 1;
        y = Math.max(y, bottom());
    }

    /** A name for an element that may go on over several pages. */
    String name(String prefix) {
        return context.part().named(prefix + ++names);
    }

    /** A place that links to an element of the document lead to; nothing where the pages hold no such links. */
    void anchor(String element) {
        if (context.part().linked()) {
            put(new Anchor(ReportPart.place(context.document().id(), element), Math.max(0, y - 6)));
        }
    }

    /** A heading that stays with what follows, with a bookmark for levels 2. */
    void heading(int level, String text) {
        heading(level, text, level == 2 ? 84 : 62);
    }

    /** A heading that stays with what follows, which takes so much room, with a bookmark for levels 2. */
    void heading(int level, String text, double follows) {
        var style = switch (level) {
            case 2 -> Looks.H2;
            case 3 -> Looks.H3;
            default -> Looks.H4;
        };
        double above = atTop() ? 0 : style.size() * (level == 2 ? 1.3 : 0.9);
        var shaped = context.shape(text, style, room().width());
        need(above + shaped.height() + BELOW_HEADING + follows);
        down(atTop() ? 0 : above);
        if (level == 2) {
            bookmark(text);
        }
        put(shaped.at(room().x(), y, Tag.heading(level)));
        down(shaped.height() + BELOW_HEADING);
    }

    /** A bookmark to this place. */
    void bookmark(String title) {
        String anchor = name("place");
        put(new Anchor(anchor, Math.max(0, y - 6)));
        bookmarks.add(Bookmark.of(title, anchor));
        places.add(new Place(title, anchor, pages.size() - 1));
    }

    /** A paragraph, over as many columns and pages as it needs. */
    void paragraph(String text, Style style) {
        flow(context.shape(text, style, room().width()), Tag.P);
    }

    /** Shaped text in the width of this column, over as many columns and pages as it needs. */
    void flow(ShapedText text, Tag tag) {
        String name = name("text");
        for (int line = 0; line < text.lines().size(); ) {
            int more = Math.min(text.lines().size() - line, text.lines(line, text.lines().size()).linesWithin(room().height()));
            if (more == 0 && !fresh()) {
                next();
                continue;
            }
            var part = text.lines(line, line + Math.max(1, more));
            put(part.at(room().x(), y, tag.partOf(name)));
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

    /**
     * A section and where it begins.
     *
     * @param page from 0
     */
    record Place(String title, String anchor, int page) {}

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
