package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.session.Change;
import aiworkbench.ui.common.Editor;
import aiworkbench.ui.common.EditorContext;
import aiworkbench.ui.common.EditorDesk;
import aiworkbench.ui.common.Selected;

/** The view of an AI product canvas. */
public final class CanvasEditor implements Editor<Canvas> {

    private static final KeyCombination OUTLINE = KeyCombination.valueOf("Shortcut+L");
    private static final KeyCombination FILTER = KeyCombination.valueOf("Shortcut+Shift+F");

    /** Shares of the height that are left to the sentence and the strip in a low window with large text: the blocks keep the rest. */
    private static final double MOST_OUTCOME = 0.24;
    private static final double MOST_STRIP = 0.135;
    /** A lower editor, in heights of its text, leaves an open section all of its room. */
    private static final double LOW = 24;

    private final EditorContext<Canvas> context;
    private final EditorDesk<Canvas> desk;
    private final OutcomeBar outcome;
    private final BoardView board;
    private final Sections sections;
    private final SectionStrip strip;
    private final FilterBar filter;
    private final Outline outline;
    private final ViewMemory memory = new ViewMemory();
    private final StackPane middle = new StackPane();
    private final VBox root = new VBox();
    private final List<Runnable> stops;
    private Optional<SectionPanel> open = Optional.empty();
    private boolean listed;

    /** A view of the canvas in a session; it follows the session until it is closed. */
    public CanvasEditor(EditorContext<Canvas> context) {
        this.context = context;
        desk = new EditorDesk<>(context);
        outcome = new OutcomeBar(desk);
        board = new BoardView(context, this::part);
        sections = new Sections(desk);
        filter = new FilterBar(context.messages(), board, this::focus);
        outline = new Outline(board, context);
        strip = new SectionStrip(context.messages(), this::press, this::toggleOutline, this::toggleFilter);
        root.getStyleClass().add("canvas-editor");
        middle.getChildren().setAll(board.node());
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getChildren().setAll(outcome.node(), filter.node(), middle, strip.node());
        outcome.node().takeAtMost(MOST_OUTCOME, root.heightProperty());
        strip.node().takeAtMost(MOST_STRIP, root.heightProperty());
        strip.node().visibleProperty().bindBidirectional(outcome.node().visibleProperty());
        Stream.of(outcome.node(), strip.node()).forEach(bar -> bar.managedProperty().bind(bar.visibleProperty()));
        Stream.of(root.heightProperty(), strip.fontProperty()).forEach(size -> size.subscribe(this::share));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        board.selectionProperty().subscribe(this::noteSelected);
        board.onKeyboard(() -> noteSelected(board.selection()));
        context.changes().kinds().subscribe(board::refresh);
        show(context.session().document());
        stops = List.of(context.session().listen(this::changed), context.session().beforeTravel(outline::endTyping));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Selected<Canvas, ?>>> selection() {
        return desk.selection();
    }

    @Override
    public void reveal(String elementId) {
        if (elementId.isEmpty() || outcome.reveal(elementId) || open.filter(panel -> panel.reveal(elementId)).isPresent()) {
            return;
        }
        if (board.has(elementId)) {
            closeSection();
            board.reveal(elementId);
            if (listed) {
                outline.focus();
            }
        } else {
            Sections.of(context.session().document(), elementId).ifPresent(section -> openSection(section).reveal(elementId));
        }
    }

    @Override
    public void focus() {
        open.ifPresentOrElse(SectionPanel::focus, listed ? outline::focus : board::focus);
    }

    @Override
    public String summary() {
        var canvas = context.session().document();
        return context.messages().text("canvas.summary", canvas.notes().size(), canvas.metrics().size());
    }

    @Override
    public List<String> keyHints() {
        return List.of(context.messages().text("canvas.hint.tab"), context.messages().text("canvas.hint.type"),
                context.messages().text("canvas.hint.move"));
    }

    @Override
    public List<List<String>> keys() {
        return CanvasKeys.all(context.messages());
    }

    @Override
    public void othersChanged() {
        board.refresh();
    }

    @Override
    public void close() {
        stops.forEach(Runnable::run);
    }

    private void changed(Change<Canvas> change) {
        var session = context.session();
        if (change.travelled() || session.undoable().filter(step -> step.before() == change.before()).isPresent()) {
            memory.keep(change.before(), board.look());
        }
        var scene = root.getScene();
        var keyboard = scene == null ? null : scene.getFocusOwner();
        show(change.after());
        if (change.travelled()) {
            travelled(change);
        }
        if (keyboard != null && keyboard.getScene() != scene && scene.getFocusOwner() == keyboard) {
            // What had the keyboard is gone, such as a note that came from another canvas.
            focus();
        }
    }

    /** Undo and redo bring back what was selected and how far all was scrolled, if it is about notes. */
    private void travelled(Change<Canvas> change) {
        var look = memory.of(change.after());
        boolean notes = change.before().notes() != change.after().notes();
        if (notes && look.isPresent()) {
            closeSection();
            board.look(look.get());
            if (listed) {
                outline.focus();
            }
        } else {
            reveal(change.element());
        }
    }

    private void pressed(KeyEvent event) {
        if (OUTLINE.match(event)) {
            event.consume();
            toggleOutline();
        } else if (FILTER.match(event)) {
            event.consume();
            toggleFilter();
        }
    }

    /** Shows the notes as a list in place of the blocks, or the blocks again. */
    private void toggleOutline() {
        listed = !listed || open.isPresent();
        closeSection();
        focus();
    }

    private void toggleFilter() {
        if (filter.open()) {
            filter.close();
        } else {
            closeSection();
            filter.reveal();
        }
    }

    /** Opens a section in place of the blocks, or goes back to them if it is open. */
    private void press(Section section) {
        if (open.filter(panel -> panel.section() == section).isPresent()) {
            back();
        } else {
            desk.selectNothing();
            openSection(section).focus();
        }
    }

    private SectionPanel openSection(Section section) {
        if (open.filter(panel -> panel.section() == section).isEmpty()) {
            var panel = new SectionPanel(context.messages(), section, sections.parts(section), this::back);
            panel.show(context.session().document());
            open = Optional.of(panel);
            middle.getChildren().setAll(panel.node());
            middle.applyCss();
            middle.layout();
            strip.mark(Optional.of(section));
            share();
        }
        return open.orElseThrow();
    }

    private void back() {
        var from = open.map(SectionPanel::section);
        closeSection();
        noteSelected(board.selection());
        from.ifPresent(strip::focus);
    }

    private void closeSection() {
        open = Optional.empty();
        Rows.arrange(middle, List.of(listed ? outline.node() : board.node()));
        strip.mark(Optional.empty());
        strip.markOutline(listed);
        share();
    }

    /** Where there is little room, an open section has it to itself; its button leads back. */
    private void share() {
        outcome.node().setVisible(open.isEmpty() || root.getHeight() > LOW * strip.fontProperty().get().getSize());
    }

    private void show(Canvas canvas) {
        outcome.show(canvas);
        board.show(canvas);
        filter.show(canvas);
        outline.show();
        open.ifPresent(panel -> panel.show(canvas));
        strip.show(canvas);
        desk.forgetGone();
    }

    private void noteSelected(NoteSelection selection) {
        var note = selection.lead().map(Spot::note).filter(id -> CanvasEdits.note(id).find(context.session().document()).isPresent());
        if (note.isPresent()) {
            desk.select("canvas.note.title", CanvasEdits.note(note.get()), Note.class);
        } else {
            desk.selectNothing();
        }
    }

    /** The blocks and their notes. */
    BoardView board() {
        return board;
    }

    /** Paths of the places that can be changed while the blocks are shown. */
    Set<String> boardEdits() {
        var paths = new TreeSet<>(outcome.edits());
        paths.addAll(board.edits());
        return paths;
    }

    /** Paths of the places that can be changed in the open section. */
    Set<String> sectionEdits() {
        return open.stream().flatMap(panel -> panel.parts().stream()).flatMap(part -> part.view().edits().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<BlockPart> part(String block) {
        var lists = new Lists(context.messages());
        return switch (block) {
            case "user-problem" -> Optional.of(new JourneyLink(context.messages(), () -> press(Section.PROBLEM)));
            case "ai-approach" -> Optional.of(new CapabilityChips(context, () -> press(Section.APPROACH)));
            case "evaluation-metric" -> Optional.of(ElementTable.small(desk, lists.metrics().narrow(0, 1, 2, 3), true));
            case "data-source" -> Optional.of(ElementTable.small(desk, lists.sources().narrow(0, 1, 3), false));
            case "human-oversight" -> Optional.of(ElementTable.small(desk, lists.oversight().narrow(0, 1, 2), false));
            case "risks-biases" -> Optional.of(new ThemeCoverage(context.messages(), block));
            default -> Optional.empty();
        };
    }
}
