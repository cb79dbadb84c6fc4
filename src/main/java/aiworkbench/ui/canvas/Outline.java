package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Block;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.session.Session;
import aiworkbench.ui.common.EditorContext;

/**
 * The notes as one list in reading order, which is that of the PDF: for screen readers and for fast typing. It shares its selection with
 * the board, so that every key that does something to notes does the same here.
 */
final class Outline {

    /** A line: the heading of a block, or one of its notes. */
    record Line(Block block, Optional<Note> note, int count) {

        Spot spot() {
            return new Spot(block.id(), note.map(Note::id).orElse(""));
        }
    }

    private final BoardView view;
    private final EditorContext<Canvas> context;
    private final Session<Canvas> session;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);
    private Optional<Spot> editing = Optional.empty();
    private Optional<NoteField> field = Optional.empty();
    private String draft = "";
    private boolean syncing;

    Outline(BoardView view, EditorContext<Canvas> context) {
        this.view = view;
        this.context = context;
        this.session = context.session();
        list.getStyleClass().addAll("card", "outline");
        list.setAccessibleText(context.messages().text("canvas.outline.title"));
        list.setCellFactory(_ -> new OutlineCell(this, context.messages()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        view.selectionProperty().subscribe(_ -> follow());
    }

    Node node() {
        return list;
    }

    /** Shows the board as it is now. Lines that did not change stay as they are. */
    void show() {
        if (list.getScene() == null) {
            return;
        }
        var wanted = new ArrayList<Line>();
        for (var lane : view.shown().lanes()) {
            wanted.add(new Line(lane.block(), Optional.empty(), lane.notes().size()));
            lane.notes().forEach(note -> wanted.add(new Line(lane.block(), Optional.of(note), 0)));
        }
        keepDraft(wanted);
        syncing = true;
        if (!List.copyOf(lines).equals(wanted)) {
            int most = Math.min(lines.size(), wanted.size());
            int same = alike(lines, wanted, most);
            int end = alike(lines.reversed(), wanted.reversed(), most - same);
            lines.remove(same, lines.size() - end);
            lines.addAll(same, wanted.subList(same, wanted.size() - end));
        }
        // The lines around a field that is typed into have moved, and the field may be another one now.
        editing.filter(_ -> !(list.getScene().getFocusOwner() instanceof NoteField field && field.getScene() != null)).ifPresent(this::focusField);
        syncing = false;
        follow();
    }

    private static int alike(List<Line> some, List<Line> others, int most) {
        return IntStream.range(0, most).filter(i -> !some.get(i).equals(others.get(i))).findFirst().orElse(most);
    }

    /** A line that is being typed into stays, also if its note is not in the document, or no longer. */
    private void keepDraft(List<Line> wanted) {
        editing.filter(spot -> wanted.stream().noneMatch(line -> line.spot().equals(spot))).ifPresent(spot -> {
            int old = indexOf(spot);
            var above = old > 0 ? lines.get(old - 1).spot() : Spot.block(spot.block());
            int at = 0;
            for (int i = 0; i < wanted.size(); i++) {
                at = wanted.get(i).spot().equals(above) || at == 0 && wanted.get(i).spot().equals(Spot.block(spot.block())) ? i + 1 : at;
            }
            if (old >= 0) {
                wanted.add(at, lines.get(old));
            }
        });
    }

    /** Gives the keyboard to the list, or to the line that is being typed into, also if the list was away meanwhile. */
    void focus() {
        show();
        if (editing.isPresent()) {
            focusField(editing.get());
            return;
        }
        if (view.selection().lead().isEmpty() && !lines.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
        follow();
    }

    /** Whether a line is being typed into. */
    boolean editing(Line line) {
        return editing.filter(line.spot()::equals).isPresent();
    }

    /** What a field that opens begins with. */
    String draft() {
        return draft;
    }

    /** The field that was opened last. */
    Optional<NoteField> typedInto() {
        return field;
    }

    void typeInto(NoteField opened) {
        field = Optional.of(opened);
    }

    /** Ends typing, if somebody types: before an undo takes the board and the keyboard elsewhere. */
    void endTyping() {
        field.filter(_ -> editing.isPresent()).ifPresent(open -> open.end(NoteField.End.LEFT));
    }

    /** Ends typing into a line; false while lines move, which takes the keyboard from a field only for a moment. */
    boolean finish(Line line, String text, NoteField.End how) {
        if (!syncing && editing(line)) {
            end(line, text, how);
        }
        return !syncing;
    }

    private void end(Line line, String text, NoteField.End how) {
        int place = lines.indexOf(line) - indexOf(Spot.block(line.block().id())) - 1;
        var spot = line.spot();
        var above = lines.get(Math.max(0, lines.indexOf(line) - 1)).spot();
        boolean there = CanvasEdits.note(spot.note()).find(session.document()).isPresent();
        boolean written = !text.isBlank();
        editing = Optional.empty();
        if (written) {
            session.edit(there ? CanvasEdits.write(spot.note(), text)
                    : CanvasEdits.addNote(Note.of(spot.note(), spot.block(), text), view.board().place(view.shown(), spot.block(), place, List.of())));
            session.closeStep();
        } else if (there) {
            session.edit(CanvasEdits.removeNotes(List.of(spot.note())));
        }
        show();
        list.refresh();
        if (how == NoteField.End.LEFT) {
            // A field that is gone leaves the keyboard to the list, not to nobody.
            Optional.ofNullable(list.getScene()).filter(scene -> scene.getFocusOwner() == null).ifPresent(_ -> list.requestFocus());
            return;
        }
        list.requestFocus();
        if (written && how == NoteField.End.NEXT) {
            begin(spot, "");
        } else {
            view.select(NoteSelection.of(view.board().find(spot.note()).orElse(above)), false);
        }
    }

    /** Puts notes in the place of an empty line into which several lines were pasted. */
    void paste(Line line, String text) {
        int place = lines.indexOf(line) - indexOf(Spot.block(line.block().id())) - 1;
        finish(line, "", NoteField.End.STOP);
        view.actions().paste(text, line.block().id(), place);
    }

    /** Starts a new line below a spot. */
    private void begin(Spot after, String letters) {
        var lane = view.board().lane(after.block()).filter(Board.Lane::takesNotes);
        if (lane.isEmpty() || session.readOnly()) {
            return;
        }
        var note = Note.of(context.ids().get(), after.block(), "");
        int at = indexOf(after) + 1;
        draft = letters;
        edit(new Line(lane.get().block(), Optional.of(note), 0), at);
    }

    private void edit(Line line, int newAt) {
        editing = Optional.of(line.spot());
        syncing = true;
        if (newAt >= 0) {
            lines.add(newAt, line);
        }
        list.getSelectionModel().clearAndSelect(lines.indexOf(line));
        syncing = false;
        list.scrollTo(Math.max(0, lines.indexOf(line) - 3));
        list.refresh();
        focusField(line.spot());
    }

    /** Gives the keyboard to the field of the line that is typed into. */
    private void focusField(Spot spot) {
        if (field(spot).isEmpty()) {
            list.scrollTo(Math.max(0, indexOf(spot) - 3));
        }
        field(spot).ifPresentOrElse(field -> {
            field.requestFocus();
            field.end();
        }, list::requestFocus);
    }

    private Optional<NoteField> field(Spot spot) {
        list.applyCss();
        list.layout();
        return list.lookupAll(".outline-field").stream().filter(NoteField.class::isInstance).map(NoteField.class::cast)
                .filter(field -> spot.equals(field.getUserData())).findFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        var line = list.getSelectionModel().getSelectedItem();
        if (line == null || BoardKeys.isPlain(event) && event.getCode().isNavigationKey()) {
            return;
        }
        boolean done = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)
                ? push(event.getCode() == KeyCode.UP ? Way.UP : Way.DOWN)
                : view.keys().act(event) || BoardKeys.isPlain(event) && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) && enter(line);
        if (done) {
            event.consume();
        }
    }

    private boolean enter(Line line) {
        if (line.note().isEmpty()) {
            begin(line.spot(), "");
        } else if (!session.readOnly()) {
            draft = line.note().get().text();
            edit(line, -1);
        }
        return true;
    }

    private boolean push(Way way) {
        var ids = List.copyOf(view.selection().notes());
        view.actions().move(ids, Walk.push(view.shown(), ids, way));
        return true;
    }

    private void typed(KeyEvent event) {
        var line = list.getSelectionModel().getSelectedItem();
        if (event.getTarget() instanceof TextInputControl || line == null || !BoardKeys.isText(event)) {
            return;
        }
        if (!view.keys().vote(event.getCharacter()) && !event.getCharacter().isBlank()) {
            begin(line.spot(), event.getCharacter());
        }
        event.consume();
    }

    private void selected(Line line) {
        if (!syncing && line != null && editing.isEmpty()) {
            syncing = true;
            view.select(NoteSelection.of(line.spot()), false);
            syncing = false;
        }
    }

    /** Selects the line of what is selected on the board. */
    private void follow() {
        if (!syncing && editing.isEmpty() && list.getScene() != null) {
            view.selection().lead().map(this::indexOf).filter(at -> at >= 0 && at != list.getSelectionModel().getSelectedIndex()).ifPresent(at -> {
                syncing = true;
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
                list.scrollTo(Math.max(0, at - 4));
                syncing = false;
            });
        }
    }

    private int indexOf(Spot spot) {
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).spot().equals(spot)).findFirst().orElse(-1);
    }
}
