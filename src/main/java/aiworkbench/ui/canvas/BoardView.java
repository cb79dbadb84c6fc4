package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.model.Canvas;
import aiworkbench.model.Layout;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.Scrolling;

/** The grid of blocks with their notes, and what is selected in it. */
final class BoardView {

    private final EditorContext<Canvas> context;
    private final CardHost host;
    private final BoardBlocks blocks;
    private final ScrollPane root;
    private final ReadOnlyObjectWrapper<NoteSelection> selection = new ReadOnlyObjectWrapper<>(NoteSelection.none());
    private final Typing typing;
    private final NoteActions actions;
    private final NoteMenu menu;
    private final BoardKeys keys;
    private final NoteDrag drag;
    private Runnable arrived = () -> { };
    private Layout layout;
    private Board board = new Board(List.of());
    private boolean updating;
    private NoteFilter filter = NoteFilter.NONE;

    BoardView(EditorContext<Canvas> context, Function<String, Optional<BlockPart>> partOf) {
        this.context = context;
        blocks = new BoardBlocks(partOf, this::block);
        root = new ScrollPane(blocks.grid());
        actions = new NoteActions(this, context);
        menu = new NoteMenu(this, actions, context.messages());
        typing = new Typing(this, context);
        drag = new NoteDrag(this, context);
        host = new CardHost(this, context, drag);
        root.getStyleClass().add("board-scroll");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        keys = new BoardKeys(this, typing);
        keys.listenTo(root);
        selection.subscribe((before, after) -> paint(before, after));
    }

    Node node() {
        return root;
    }

    Board board() {
        return board;
    }

    /** The board with nothing but the notes that are in sight. */
    Board shown() {
        return filter == NoteFilter.NONE ? board : board.only(this::shows);
    }

    /** Notes that the filter takes away are still there; what is selected is always shown. */
    boolean shows(Note note) {
        return filter.shows(note) || selection().notes().contains(note.id());
    }

    /** The canvas as it is now. */
    Canvas canvas() {
        return context.session().document();
    }

    NoteFilter filter() {
        return filter;
    }

    /** Shows only some of the notes. */
    void filter(NoteFilter next) {
        filter = next.equals(NoteFilter.NONE) ? NoteFilter.NONE : next;
        selection.set(new NoteSelection(selection().lead().map(spot -> Spot.block(spot.block())), "", Set.of()));
        blocks.all().forEach(BlockCard::refilter);
    }

    NoteActions actions() {
        return actions;
    }

    BoardKeys keys() {
        return keys;
    }

    /** How it looks now, for undo to bring back. */
    ViewMemory.Look look() {
        return new ViewMemory.Look(selection(), blocks.scrolled(), root.getVvalue());
    }

    /** Brings back how it looked: what was selected, and how far everything was scrolled. */
    void look(ViewMemory.Look before) {
        select(before.selection().within(board), false);
        selection().lead().flatMap(this::takeKeyboard).ifPresent(Node::applyCss);
        scroll(before);
        var shown = canvas();
        // Text that is made to fit finds its size a moment later, and with it notes their places.
        Platform.runLater(() -> {
            if (canvas() == shown && selection().equals(before.selection().within(board))) {
                scroll(before);
            }
        });
    }

    private void scroll(ViewMemory.Look before) {
        root.layout();
        before.scrolled().forEach((id, place) -> blocks.find(id).ifPresent(block -> block.notes().scrollTo(place)));
        root.setVvalue(before.board());
    }

    /** Shows the menu of the selection at a card, or where the mouse is. */
    void showMenu(Node at, ContextMenuEvent event) {
        if (event == null || event.isKeyboardTrigger()) {
            var bounds = at.localToScreen(at.getBoundsInLocal());
            menu.show(at, bounds.getMinX() + bounds.getWidth() / 4, Math.min(bounds.getMaxY(), bounds.getMinY() + 40));
        } else {
            menu.show(at, event.getScreenX(), event.getScreenY());
        }
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
            var wanted = Catalogue.layoutOf(canvas);
            var next = wanted.equals(layout) ? layout : wanted;
            var nextBoard = Board.of(canvas, next);
            if (next != layout || !nextBoard.ids().equals(board.ids())) {
                layout = next;
                blocks.build(layout, nextBoard);
            }
            board = nextBoard;
            blocks.show(board, canvas);
            typing.changed();
            selection.set(selection().within(board));
            paint(NoteSelection.none(), selection());
        } finally {
            updating = false;
        }
    }

    private BlockCard block(Board.Lane lane, int position, Optional<BlockPart> part) {
        var block = lane.block();
        var card = new BlockCard(host, position, lane, part, () -> typing.start(block.id(), Integer.MAX_VALUE, ""));
        card.focusedProperty().subscribe(has -> {
            if (has && !updating) {
                select(NoteSelection.of(Spot.block(block.id())), false);
                arrived.run();
            }
        });
        card.onPressed(event -> {
            card.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                typing.start(block.id(), Integer.MAX_VALUE, "");
            }
            event.consume();
        });
        card.setOnContextMenuRequested(event -> {
            showMenu(card, event);
            event.consume();
        });
        drag.takeTextFrom(card);
        return card;
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
        takeKeyboard(spot).ifPresent(target -> Scrolling.reveal(target, root));
    }

    private Optional<Node> takeKeyboard(Spot spot) {
        var target = blocks.find(spot.block()).map(block -> block.ready(spot.note()).map(Node.class::cast).orElse(block));
        target.ifPresent(Node::requestFocus);
        arrived.run();
        return target;
    }

    /** Tells whenever the keyboard comes to a note or a block, even if what is selected stays the same. */
    void onKeyboard(Runnable told) {
        arrived = told;
    }

    /** Paths of the places that can be changed here. */
    Set<String> edits() {
        var paths = new TreeSet<>(Set.of(CanvasEdits.NOTES.path()));
        blocks.parts().forEach(part -> paths.addAll(part.edits()));
        return paths;
    }

    /** Whether a note, a block or a row of a block has this id. */
    boolean has(String element) {
        return board.find(element).isPresent() || board.lane(element).isPresent() || blocks.parts().stream().anyMatch(part -> part.has(element));
    }

    /** Selects a note or a block and gives it the keyboard; or lets a structured part do so. */
    boolean reveal(String element) {
        var spot = board.find(element).or(() -> board.lane(element).map(lane -> Spot.block(lane.id())));
        spot.ifPresent(s -> select(NoteSelection.of(s), true));
        return spot.isPresent() || blocks.parts().stream().anyMatch(part -> part.reveal(element));
    }

    Optional<BlockCard> block(String id) {
        return blocks.find(id);
    }

    /** The block at a point of the scene. */
    Optional<BlockCard> blockAt(Point2D scene) {
        return blocks.all().stream().filter(b -> b.contains(b.sceneToLocal(scene))).findFirst();
    }

    /** Shows where notes would land that are let go at a point of the scene; empty where they cannot. */
    Optional<Walk.Landing> landing(Point2D scene, Set<String> moving) {
        // Blocks go on below the edge of the board.
        var block = Scrolling.inSight(root, scene) && !context.session().readOnly() ? blockAt(scene).filter(card -> card.lane().takesNotes()) : Optional.<BlockCard>empty();
        return block.map(card -> {
            card.nudge(scene);
            return new Walk.Landing(card.lane().id(), card.showLanding(scene, moving));
        });
    }

    void hideLandings() {
        blocks.all().forEach(BlockCard::hideLanding);
    }

    /** Reads the titles of links again. */
    void refresh() {
        blocks.all().forEach(BlockCard::refresh);
    }

    private void paint(NoteSelection before, NoteSelection after) {
        for (var block : blocks.all()) {
            block.activate(after.lead().filter(spot -> spot.block().equals(block.lane().id())).isPresent());
        }
        if (filter != NoteFilter.NONE) {
            blocks.all().forEach(BlockCard::refilter);
        }
        before.notes().forEach(id -> cardOf(id).ifPresent(card -> card.select(after.notes().contains(id))));
        after.notes().forEach(id -> cardOf(id).ifPresent(card -> card.select(true)));
    }

    void follow(Link link) {
        context.follow().accept(link);
    }

    Optional<NoteCard> cardOf(String note) {
        return blocks.all().stream().flatMap(block -> block.card(note).stream()).findFirst();
    }

    /** Edits a note where it lies. */
    void edit(String note) {
        typing.edit(note);
    }
}
