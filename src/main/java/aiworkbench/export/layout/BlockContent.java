package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import aiworkbench.export.page.Anchor;
import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.Line;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.export.text.ShapedText;
import aiworkbench.export.text.Style;
import aiworkbench.export.words.Words;
import aiworkbench.governance.NoteColours;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;

/**
 * What stands in one block, as pieces from top to bottom in one text size. A piece is never split.
 *
 * @param pieces title first
 */
record BlockContent(List<Piece> pieces) {

    /** No piece is higher than this many lines, so that one always fits on a page of its own. */
    private static final int LINES = 24;
    private static final double STRIPE = 8;
    /** No text of a page is smaller, in points. */
    static final double SMALLEST = 7;

    /**
     * One piece.
     *
     * @param height in points, with the gap below it
     * @param draw makes its content with the top left corner at x and y
     * @param note true for notes, which together are a list
     */
    record Piece(double height, boolean note, BiFunction<Double, Double, Content> draw) {}

    static BlockContent of(LayoutContext context, Canvas canvas, Block block, NoteColour colour, double width, double size) {
        var pieces = new ArrayList<Piece>();
        pieces.add(text(context.shape(block.title(), Style.of(size + 0.5, PageInks.INK).semibold(), width), Tag.H2, 0));
        String question = block.id().equals("ai-approach") && !canvas.capabilities().isEmpty()
                ? canvas.capabilities().stream().map(id -> context.word("Canvas", "capabilities", id)).collect(Collectors.joining(" · "))
                : block.question();
        pieces.add(text(context.shape(question, Style.of(Math.max(SMALLEST, size - 2), PageInks.MUTED), width), Tag.P, size * 0.35));
        if (block.id().equals("evaluation-metric")) {
            pieces.addAll(MetricRows.of(context, canvas, width, size));
        }
        canvas.notes().stream().filter(n -> n.block().equals(block.id()))
                .forEach(note -> pieces.addAll(note(context, note, colour, width, size)));
        return new BlockContent(pieces);
    }

    static BlockContent ofNotes(LayoutContext context, List<Note> notes, NoteColour colour, double width, double size) {
        return new BlockContent(notes.stream().flatMap(note -> note(context, note, colour, width, size).stream()).toList());
    }

    double height() {
        return pieces.stream().mapToDouble(Piece::height).sum();
    }

    /** How many pieces fit into a height. */
    int piecesWithin(double height) {
        double used = 0;
        for (int i = 0; i < pieces.size(); i++) {
            used += pieces.get(i).height();
            if (used > height + 0.01) {
                return i;
            }
        }
        return pieces.size();
    }

    BlockContent from(int first) {
        return new BlockContent(List.copyOf(pieces.subList(first, pieces.size())));
    }

    /** Draws some of the pieces below each other; notes that follow each other are one list. */
    List<Content> draw(double x, double y, int from, int to) {
        var content = new ArrayList<Content>();
        var notes = new ArrayList<Content>();
        double top = y;
        for (var piece : pieces.subList(from, to)) {
            (piece.note() ? notes : content).add(piece.draw().apply(x, top));
            top += piece.height();
        }
        if (!notes.isEmpty()) {
            content.add(new Group(Tag.LIST, notes));
        }
        return content;
    }

    private static Piece text(ShapedText text, Tag tag, double gap) {
        return new Piece(text.height() + gap, false, (x, y) -> text.at(x, y, tag));
    }

    private static List<Piece> note(LayoutContext context, Note note, NoteColour blockColour, double width, double size) {
        var text = context.shape(note.text(), Style.of(size, PageInks.INK).spaced(1.28), width - STRIPE);
        var meta = meta(context, note);
        var below = context.shape(meta, Style.of(Math.max(SMALLEST, size - 2.2), PageInks.MUTED).spaced(1.3), width - STRIPE);
        var stripe = PageInks.stripe(NoteColours.of(note, blockColour));
        var pieces = new ArrayList<Piece>();
        for (int line = 0; line < text.lines().size(); line += LINES) {
            int end = Math.min(text.lines().size(), line + LINES);
            boolean first = line == 0;
            boolean last = end == text.lines().size();
            var part = text.lines(line, end);
            boolean withMeta = last && !meta.isEmpty();
            double inner = part.height() + (withMeta ? below.height() : 0);
            pieces.add(new Piece(inner + (last ? size * 0.55 : 0), true, (x, y) -> {
                var body = new ArrayList<Content>();
                body.add(Group.of(Tag.ARTIFACT, Box.filled(new Area(x, y, 2.2, inner), stripe)));
                if (first && context.part().linked()) {
                    body.add(new Anchor(ReportPart.place(context.document().id(), note.id()), Math.max(0, y - 6)));
                }
                body.add(part.at(x + STRIPE, y, Tag.P));
                if (withMeta) {
                    body.add(below.at(x + STRIPE, y + part.height(), Tag.P));
                    body.addAll(LinkMarks.of(context, below, x + STRIPE, y + part.height(), note.links()));
                }
                return Group.of(Tag.ITEM, new Group(Tag.BODY, body));
            }));
        }
        return pieces;
    }

    private static String meta(LayoutContext context, Note note) {
        return Words.join(
                note.evidence() == Evidence.NONE ? "" : context.word(note.evidence()),
                note.votes() == 0 ? "" : context.text("export.votes", note.votes()),
                note.links().stream().map(context::title).collect(Collectors.joining(" · ")),
                note.theme().isBlank() ? "" : context.word("Note", "theme", note.theme()),
                note.owner());
    }

    /** A thin line over the width of a block. */
    static Line rule(double x, double y, double width) {
        return Line.across(x, x + width, y, Pen.hairline());
    }
}
