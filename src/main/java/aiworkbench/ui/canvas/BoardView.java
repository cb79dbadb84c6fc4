package aiworkbench.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.RiskContent;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;
import aiworkbench.model.Link;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Scrolling;

/** The grid of blocks with their notes, and what is selected in it. */
final class BoardView implements NoteHost {

    /** Blocks smaller than this scroll with the grid instead of shrinking. */
    private static final double SMALLEST_WIDTH = 190;

    private final EditorContext<Canvas> context;
    private Workspace known = Workspace.empty();
    private LinkTitles titles;
    private final Function<String, Optional<BlockPart>> partOf;
    private final BoardGrid grid = new BoardGrid();
    private final ScrollPane root = new ScrollPane(grid);
    private final Map<String, BlockCard> blocks = new HashMap<>();
    private final Map<String, BlockPart> parts = new HashMap<>();
    private final ReadOnlyObjectWrapper<NoteSelection> selection = new ReadOnlyObjectWrapper<>(NoteSelection.none());
    private final Typing typing;
    private final NoteDrag drag;
    private Layout layout;
    private Board board = new Board(List.of());
    private boolean updating;

    BoardView(EditorContext<Canvas> context, Function<String, Optional<BlockPart>> partOf) {
        this.context = context;
        this.partOf = partOf;
        titles = new LinkTitles(known.documents(), context.messages());
        typing = new Typing(this, context);
        drag = new NoteDrag(this, context.session());
        grid.getStyleClass().add("board");
        root.getStyleClass().add("board-scroll");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        new BoardKeys(this, context, typing).listenTo(root);
        selection.subscribe((before, after) -> paint(before, after));
    }

    Node node() {
        return root;
    }

    Board board() {
        return board;
    }

    /** True while a change is being shown; edits must wait. */
    boolean updating() {
        return updating;
    }

    ReadOnlyObjectProperty<NoteSelection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    NoteSelection selection() {
        return selection.get();
    }

    /** Shows a canvas. Only blocks whose notes changed do any work. */
    void show(Canvas canvas) {
        updating = true;
        try {
            var next = Catalogue.layoutOf(canvas);
            var nextBoard = Board.of(canvas, next);
            if (!next.equals(layout) || nextBoard.lanes().size() != board.lanes().size()) {
                layout = next;
                build(nextBoard);
            }
            board = nextBoard;
            board.lanes().forEach(lane -> blocks.get(lane.id()).show(lane));
            parts.values().forEach(part -> part.show(canvas));
            typing.changed();
            selection.set(selection().within(board));
            paint(NoteSelection.none(), selection());
        } finally {
            updating = false;
        }
    }

    private void build(Board next) {
        blocks.clear();
        parts.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getRowConstraints().clear();
        for (int column = 0; column < Math.max(1, layout.columns()); column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / Math.max(1, layout.columns()));
            width.setMinWidth(SMALLEST_WIDTH);
            grid.getColumnConstraints().add(width);
        }
        boolean other = next.lane(Board.OTHER).isPresent();
        for (int row = 0; row < layout.rows() + (other ? 1 : 0); row++) {
            var height = new RowConstraints();
            height.setVgrow(Priority.ALWAYS);
            height.setPercentHeight(100.0 / (layout.rows() + (other ? 1 : 0)));
            grid.getRowConstraints().add(height);
        }
        for (int i = 0; i < next.lanes().size(); i++) {
            addBlock(next.lanes().get(i), i);
        }
    }

    private void addBlock(Board.Lane lane, int position) {
        var block = lane.block();
        var part = partOf.apply(block.id());
        part.ifPresent(p -> parts.put(block.id(), p));
        var card = new BlockCard(this, position, lane, part, () -> typing.start(block.id(), Integer.MAX_VALUE, ""));
        card.focusedProperty().subscribe(has -> {
            if (has && !updating) {
                select(NoteSelection.of(Spot.block(block.id())), false);
            }
        });
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            card.requestFocus();
            event.consume();
        });
        blocks.put(block.id(), card);
        grid.add(card, block.column() - 1, block.row() - 1, block.columnSpan(), block.rowSpan());
    }

    /** Selects; with focus, the keyboard goes there and it is scrolled into sight. */
    void select(NoteSelection next, boolean focus) {
        selection.set(next);
        if (focus) {
            next.lead().ifPresent(this::focus);
        }
    }

    /** Takes the keyboard where it was last, or at the first block. */
    void focus() {
        var spot = selection().lead().or(() -> board.lanes().stream().findFirst().map(lane -> Spot.block(lane.id())));
        spot.ifPresent(s -> select(selection().lead().isPresent() ? selection() : NoteSelection.of(s), true));
    }

    /** Gives a spot the keyboard. */
    void focus(Spot spot) {
        var block = blocks.get(spot.block());
        if (block == null) {
            return;
        }
        var target = block.card(spot.note()).map(Node.class::cast).orElse(block);
        target.requestFocus();
        Scrolling.reveal(target, root);
    }

    /** Paths of the places that can be changed here. */
    Set<String> edits() {
        var paths = new TreeSet<>(Set.of(CanvasEdits.NOTES.path()));
        parts.values().forEach(part -> paths.addAll(part.edits()));
        return paths;
    }

    /** Whether a note, a block or a row of a block has this id. */
    boolean has(String element) {
        return board.find(element).isPresent() || board.lane(element).isPresent() || parts.values().stream().anyMatch(part -> part.has(element));
    }

    /** Selects a note or a block and gives it the keyboard; or lets a structured part do so. */
    boolean reveal(String element) {
        var spot = board.find(element).or(() -> board.lane(element).map(lane -> Spot.block(lane.id())));
        spot.ifPresent(s -> select(NoteSelection.of(s), true));
        return spot.isPresent() || parts.values().stream().anyMatch(part -> part.reveal(element));
    }

    Optional<BlockCard> block(String id) {
        return Optional.ofNullable(blocks.get(id));
    }

    /** The block at a point of the scene. */
    Optional<BlockCard> blockAt(Point2D scene) {
        return blocks.values().stream().filter(b -> b.contains(b.sceneToLocal(scene))).findFirst();
    }

    void hideLandings() {
        blocks.values().forEach(BlockCard::hideLanding);
    }

    /** Reads the titles of links again. */
    void refreshLinks() {
        blocks.values().forEach(BlockCard::refreshLinks);
    }

    private void paint(NoteSelection before, NoteSelection after) {
        for (var block : blocks.values()) {
            block.activate(after.lead().filter(spot -> spot.block().equals(block.lane().id())).isPresent());
        }
        before.notes().forEach(id -> cardOf(id).ifPresent(card -> card.select(after.notes().contains(id))));
        after.notes().forEach(id -> cardOf(id).ifPresent(card -> card.select(true)));
    }

    Optional<NoteCard> cardOf(String note) {
        return blocks.values().stream().flatMap(block -> block.card(note).stream()).findFirst();
    }

    @Override
    public Messages messages() {
        return context.messages();
    }

    @Override
    public List<LinkText> describe(List<Link> targets) {
        if (!targets.isEmpty()) {
            know(context.workspace().get());
        }
        return targets.stream().map(link -> titles.brief(link)
                .map(title -> new LinkText(link, messages().text("canvas.link", title), titles.detail(link).orElse(title), true))
                .orElseGet(() -> missing(link))).toList();
    }

    private LinkText missing(Link link) {
        var words = messages().text("canvas.link.missing");
        return new LinkText(link, words, words, false);
    }

    /** Titles are kept until a document that links may point at changes. */
    private void know(Workspace now) {
        if (!now.equals(known)) {
            known = now;
            titles = new LinkTitles(now.documents(), messages());
        }
    }

    @Override
    public String theme(String id) {
        return Entry.find(Catalogue.risk().themes(), id).map(RiskContent.Theme::title).orElse(id);
    }

    @Override
    public void follow(Link link) {
        context.follow().accept(link);
    }

    @Override
    public void pressed(NoteCard card, MouseEvent event) {
        drag.pressed(card, event);
    }

    @Override
    public void dragged(NoteCard card, MouseEvent event) {
        drag.dragged(card, event);
    }

    @Override
    public void released(NoteCard card, MouseEvent event) {
        drag.released(card, event);
    }

    @Override
    public void edit(NoteCard card) {
        typing.edit(card.note().id());
    }
}
