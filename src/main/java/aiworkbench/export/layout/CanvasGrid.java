package aiworkbench.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import aiworkbench.export.page.Area;
import aiworkbench.export.page.Box;
import aiworkbench.export.page.Content;
import aiworkbench.export.page.Group;
import aiworkbench.export.page.PageInks;
import aiworkbench.export.page.Pen;
import aiworkbench.export.page.Tag;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.NoteColours;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;
import aiworkbench.model.NoteColour;

/** The grid of blocks: text gets smaller until everything fits, then goes on under the grid's page, so nothing is cut. */
final class CanvasGrid {

    private static final double LARGEST = 10.5;
    private static final double SMALLEST = 7;
    private static final double STEP = 0.25;
    private static final double PADDING = 9;
    private static final double ATTRIBUTION_GAP = 4;
    /** From what goes on of one block to that of the next. */
    private static final double BETWEEN = 6;
    /** A heading stays with its first note up to this share of a page. */
    private static final double LONGEST_START = 0.8;
    /** An attribution that takes more of the page than this stands on the next one. */
    private static final double MOST_ATTRIBUTION = 0.1;

    private final LayoutContext context;
    private final Sheets sheets;
    private final Canvas canvas;
    private final Layout layout;

    CanvasGrid(LayoutContext context, Sheets sheets, Canvas canvas) {
        this.context = context;
        this.sheets = sheets;
        this.canvas = canvas;
        this.layout = Catalogue.layoutOf(canvas);
    }

    /** One block with its text in one size. */
    private record Filled(Block block, BlockContent content, Area area) {

        boolean fits() {
            return content.height() <= area.height() - 2 * PADDING;
        }
    }

    void print() {
        var room = sheets.room();
        var attribution = context.shape(layout.attribution(), Looks.META, room.width());
        boolean under = !layout.attribution().isBlank() && attribution.height() <= room.height() * MOST_ATTRIBUTION;
        var frame = new Area(room.x(), room.y(), room.width(), room.height() - (under ? attribution.height() + ATTRIBUTION_GAP : 0));
        var filled = fill(frame);
        var rest = new ArrayList<Filled>();
        for (var one : filled) {
            sheets.put(Group.of(Tag.ARTIFACT, Box.outlined(one.area(), Pen.solid(PageInks.FAINT.mixed(PageInks.PAPER, 0.45), 0.6))));
        }
        sheets.put(Group.of(Tag.ARTIFACT, Box.outlined(frame, Pen.solid(PageInks.FAINT, 0.8)).rounded(2)));
        for (var one : filled) {
            int drawn = one.content().piecesWithin(one.area().height() - 2 * PADDING);
            sheets.put(new Group(Tag.SECTION, one.content().draw(one.area().x() + PADDING, one.area().y() + PADDING, 0, drawn)));
            if (drawn < one.content().pieces().size()) {
                rest.add(new Filled(one.block(), one.content().from(drawn), one.area()));
            }
        }
        sheets.down(frame.height());
        if (under) {
            sheets.put(attribution.at(room.x(), frame.bottom() + ATTRIBUTION_GAP, Tag.P));
            sheets.down(attribution.height() + ATTRIBUTION_GAP);
        } else if (!layout.attribution().isBlank()) {
            sheets.newPage();
            sheets.flow(attribution, Tag.P);
            sheets.down(8);
        }
        goOn(rest);
    }

    /** The largest size in which everything fits: the largest of all is tried first, then the sizes are halved. */
    private List<Filled> fill(Area frame) {
        int tooLarge = (int) ((LARGEST * sheets.enlarged() - SMALLEST) / STEP) + 1;
        int fits = -1;
        int step = tooLarge - 1;
        List<Filled> best = List.of();
        while (tooLarge - fits > 1) {
            var filled = fill(frame, SMALLEST + step * STEP);
            if (filled.stream().allMatch(Filled::fits)) {
                best = filled;
                fits = step;
            } else {
                tooLarge = step;
            }
            step = (fits + tooLarge) / 2;
        }
        return best.isEmpty() ? fill(frame, SMALLEST) : best;
    }

    private List<Filled> fill(Area frame, double size) {
        double column = frame.width() / layout.columns();
        var contents = layout.blocks().stream().map(block -> content(block, column * block.columnSpan() - 2 * PADDING, size)).toList();
        double[] rows = rows(frame.height(), contents);
        return IntStream.range(0, layout.blocks().size()).mapToObj(i -> {
            var block = layout.blocks().get(i);
            double y = frame.y() + IntStream.range(0, block.row() - 1).mapToDouble(r -> rows[r]).sum();
            double height = IntStream.range(block.row() - 1, block.row() - 1 + block.rowSpan()).mapToDouble(r -> rows[r]).sum();
            return new Filled(block, contents.get(i), new Area(frame.x() + (block.column() - 1) * column, y, column * block.columnSpan(), height));
        }).toList();
    }

    private BlockContent content(Block block, double width, double size) {
        var colour = NoteColours.ofBlock(block.id(), layout.blocks().indexOf(block));
        return BlockContent.of(context, canvas, block, colour, width, size);
    }

    /** Rows of one height; where the text of single-row blocks needs more in one row and less in another, it gets it. */
    private double[] rows(double height, List<BlockContent> contents) {
        double equal = height / layout.rows();
        var needs = new double[layout.rows()];
        for (int i = 0; i < contents.size(); i++) {
            var block = layout.blocks().get(i);
            for (int r = block.row() - 1; r < block.row() - 1 + block.rowSpan(); r++) {
                needs[r] = Math.max(needs[r], (contents.get(i).height() + 2 * PADDING) / block.rowSpan());
            }
        }
        double all = IntStream.range(0, needs.length).mapToDouble(r -> needs[r]).sum();
        boolean uneven = IntStream.range(0, needs.length).anyMatch(r -> needs[r] > equal);
        var rows = new double[layout.rows()];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = uneven && all <= height ? needs[r] + (height - all) / rows.length : equal;
        }
        return rows;
    }

    /** What did not fit, and notes of blocks that the layout does not have, in three columns; in fewer if it comes from a wider block. */
    private void goOn(List<Filled> rest) {
        var homeless = canvas.notes().stream().filter(n -> layout.blocks().stream().noneMatch(b -> b.id().equals(n.block()))).toList();
        if (rest.isEmpty() && homeless.isEmpty()) {
            return;
        }
        sheets.newPage();
        var parts = new ArrayList<Runnable>();
        for (var one : rest) {
            parts.add(() -> heading(context.text("export.continued", one.block().title()), one.content()));
            IntStream.range(0, one.content().pieces().size()).forEach(i -> parts.add(() -> sheets.under(one.block().title(), () -> piece(one.content(), i))));
            parts.add(() -> sheets.down(BETWEEN));
        }
        context.words().homeless(homeless).forEach((title, notes) -> parts.add(() -> {
            var content = BlockContent.ofNotes(context, notes, NoteColour.GREY, sheets.room().width(), 9);
            heading(title, content);
            sheets.under(title, () -> IntStream.range(0, content.pieces().size()).forEach(i -> piece(content, i)));
            sheets.down(BETWEEN);
        }));
        double widest = rest.stream().mapToDouble(one -> one.area().width() - 2 * PADDING).max().orElse(0);
        new LevelColumns(sheets).print(sheets.columnsOf(widest, 3), parts);
        sheets.columns(1);
    }

    private void heading(String title, BlockContent content) {
        sheets.heading(3, title, Math.min(content.pieces().getFirst().height(), sheets.fullHeight() * LONGEST_START));
    }

    private void piece(BlockContent content, int piece) {
        double height = content.pieces().get(piece).height();
        sheets.need(Math.min(height, sheets.fullHeight()));
        sheets.put(content.draw(sheets.room().x(), sheets.room().y(), piece, piece + 1));
        sheets.down(height);
    }

    /** Ids of the blocks that are printed, for tests. */
    Stream<String> blocks() {
        return layout.blocks().stream().map(Block::id);
    }
}
