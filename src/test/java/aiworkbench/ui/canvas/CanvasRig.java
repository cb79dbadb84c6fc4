package aiworkbench.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.ui.Keyboard;
import aiworkbench.ui.OneWindow;

/**
 * A canvas editor in a window, and what tests ask of it. Nothing is shown before a test opens a canvas: that is what takes time, so tests
 * that begin with the same canvas get the same editor, back at its beginning.
 */
@ExtendWith(OneWindow.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CanvasRig {

    private final Map<Canvas, CanvasScene> scenes = new HashMap<>();
    Stage stage;
    CanvasScene shown;

    @BeforeAll
    void take(Stage window) {
        stage = window;
    }

    /** Shows a canvas that nothing was done to yet. */
    void open(Canvas canvas, FxRobot robot) {
        on(robot, () -> shown = scenes.compute(canvas, (_, known) ->
                known != null && known.on(stage).again() ? known : new CanvasScene(canvas, 950, 900)).on(stage));
    }

    /** Does something, and all that it leaves for later. */
    void on(FxRobot robot, Runnable action) {
        robot.interact(action);
        robot.interact(() -> { });
    }

    /** Presses keys where the keyboard is. */
    void keys(FxRobot robot, Consumer<Keyboard> pressed) {
        on(robot, () -> pressed.accept(shown.keys));
    }

    /** Takes the keyboard to a note or a block. */
    Keyboard at(String note) {
        shown.editor.reveal(note);
        return shown.keys;
    }

    Node focus() {
        return shown.scene.getFocusOwner();
    }

    NoteCard card(String id) {
        return (NoteCard) shown.scene.getRoot().lookupAll(".note").stream().filter(n -> ((NoteCard) n).note().id().equals(id)).findFirst().orElseThrow();
    }

    Note note(String id) {
        return CanvasEdits.note(id).get(shown.session.document());
    }

    List<String> texts(String block) {
        return CanvasEdits.notes(shown.session.document(), block).stream().map(Note::text).toList();
    }

    List<String> ids(String block) {
        return CanvasEdits.notes(shown.session.document(), block).stream().map(Note::id).toList();
    }
}
