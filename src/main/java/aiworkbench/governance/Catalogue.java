package aiworkbench.governance;

import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The content that ships with the workbench. It never changes while the program runs and is the same for everybody,
 * which is why plain static access is enough. Each file is read when it is first asked for.
 */
public final class Catalogue {

    private static final String EXTENDED_CANVAS = "ai-product-canvas-extended";

    private Catalogue() {}

    /** Reads all content now, so that nobody waits for it later. Any thread may do so. */
    public static List<?> warm() {
        return Stream.<Supplier<?>>of(Catalogue::playbook, Catalogue::matrices, Catalogue::packs, Catalogue::library, Catalogue::rules,
                Catalogue::layoutSheets).map(Supplier::get).toList();
    }

    public static Playbook playbook() {
        return OfPlaybook.CONTENT;
    }

    public static Matrices matrices() {
        return OfMatrices.CONTENT;
    }

    public static Packs packs() {
        return OfPacks.CONTENT;
    }

    public static RiskLibrary library() {
        return OfLibrary.CONTENT;
    }

    public static ReviewRules rules() {
        return OfRules.CONTENT;
    }

    public static CanvasContent canvas() {
        return playbook().canvas();
    }

    public static PlanContent plan() {
        return playbook().plan();
    }

    public static RiskContent risk() {
        return playbook().risk();
    }

    public static Optional<Capability> capability(String id) {
        return Entry.find(playbook().capabilities(), id);
    }

    public static Optional<Checklist> checklist(String id) {
        return Entry.find(playbook().checklists(), id);
    }

    /** Help for a field, such as {@code canvas.header.product}. */
    public static Optional<String> help(String field) {
        return Entry.find(playbook().help(), field).map(Prompt::text);
    }

    /** A fixed text, such as {@code export-note}. */
    public static String text(String id) {
        return Entry.get(playbook().texts(), id).text();
    }

    /** The other canvas layouts with their licences. */
    public static List<LayoutSheet> layoutSheets() {
        return OfLayouts.CONTENT;
    }

    /** The AI product canvas as a layout with its six blocks. */
    public static Layout aiProductCanvas() {
        return ofGuides(Layout.AI_PRODUCT_CANVAS, "", canvas().rows(), canvas().blocks().stream());
    }

    /** The same with a third row for people, experience and operation. */
    public static Layout extendedCanvas() {
        return ofGuides(EXTENDED_CANVAS, "AI product canvas, extended", canvas().rows() + 1,
                Stream.concat(canvas().blocks().stream(), canvas().moreBlocks().stream()));
    }

    private static Layout ofGuides(String id, String title, int rows, Stream<CanvasContent.BlockGuide> guides) {
        List<Block> blocks = guides
                .map(guide -> new Block(guide.id(), guide.title(), guide.question(), guide.row(), guide.column(), 1, 1, Map.of()))
                .toList();
        return new Layout(id, title, rows, canvas().columns(), blocks, "", Map.of());
    }

    /** What a block of the AI product canvas, extended or not, asks and offers. */
    public static Optional<CanvasContent.BlockGuide> guide(String block) {
        return Entry.find(canvas().blocks(), block).or(() -> Entry.find(canvas().moreBlocks(), block));
    }

    /** The layouts to choose from, the AI product canvas first. */
    public static List<Layout> layouts() {
        return Stream.concat(
                        Stream.of(aiProductCanvas(), extendedCanvas()), layoutSheets().stream().map(LayoutSheet::layout))
                .toList();
    }

    /** The blocks that a canvas shows: its own, or those of the shipped layout that it names. */
    public static Layout layoutOf(Canvas canvas) {
        Layout stored = canvas.layout();
        if (!stored.blocks().isEmpty()) {
            return stored;
        }
        return stored.id().equals(EXTENDED_CANVAS) ? extendedCanvas()
                : Entry.find(layoutSheets(), stored.id()).map(LayoutSheet::layout).orElseGet(Catalogue::aiProductCanvas);
    }

    private static final class OfPlaybook {
        static final Playbook CONTENT = ContentLoader.load("playbook", Playbook.class);
    }

    private static final class OfLayouts {
        static final List<LayoutSheet> CONTENT = playbook().layouts().stream()
                .map(id -> ContentLoader.load("layouts/" + id, LayoutSheet.class))
                .toList();
    }

    private static final class OfMatrices {
        static final Matrices CONTENT = ContentLoader.load("matrices", Matrices.class);
    }

    private static final class OfPacks {
        static final Packs CONTENT = ContentLoader.load("packs", Packs.class);
    }

    private static final class OfLibrary {
        static final RiskLibrary CONTENT = ContentLoader.load("risk-library", RiskLibrary.class);
    }

    private static final class OfRules {
        static final ReviewRules CONTENT = ContentLoader.load("review-rules", ReviewRules.class);
    }
}
