package aiworkbench.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.model.NoteColour;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.WrittenKeys;

/** The menu of notes and blocks: everything that can be done to the selection, each with its key. */
final class NoteMenu {

    private final BoardView view;
    private final NoteActions actions;
    private final Messages messages;

    NoteMenu(BoardView view, NoteActions actions, Messages messages) {
        this.view = view;
        this.actions = actions;
        this.messages = messages;
    }

    /** Shows it below or beside a node. */
    void show(Node owner, double screenX, double screenY) {
        var menu = new ContextMenu();
        var notes = actions.notes();
        if (!notes.isEmpty()) {
            menu.getItems().addAll(
                    entry("canvas.menu.edit", "F2", () -> view.edit(notes.getFirst().id())),
                    evidence(notes), colour(notes), moveTo(notes),
                    entry("canvas.menu.tag", "Shortcut+T", actions::tag),
                    entry("canvas.menu.vote", "'+'", () -> actions.vote(1)),
                    entry("canvas.menu.unvote", "'-'", () -> actions.vote(-1)),
                    new SeparatorMenuItem(),
                    entry("canvas.menu.risk", "Shortcut+R", actions::makeRisks),
                    entry("canvas.menu.plan", "Shortcut+P", actions::plan),
                    new SeparatorMenuItem(),
                    entry("canvas.menu.cut", "Shortcut+X", actions::cut),
                    reading("canvas.menu.copy", "Shortcut+C", () -> actions.copy(NoteClip.Form.TEXT)),
                    reading("canvas.menu.copyMarkdown", "Shortcut+Shift+C", () -> actions.copy(NoteClip.Form.MARKDOWN)),
                    reading("canvas.menu.copyTable", "Shortcut+Alt+C", () -> actions.copy(NoteClip.Form.TABLE)));
        }
        menu.getItems().add(entry("canvas.menu.paste", "Shortcut+V", actions::paste));
        if (!notes.isEmpty()) {
            menu.getItems().addAll(
                    entry("canvas.menu.duplicate", "Shortcut+D", actions::duplicate),
                    entry("canvas.menu.delete", "Delete", actions::remove));
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                entry("canvas.menu.sort", "", () -> actions.sort(view.selection().lead().map(Spot::block).stream().toList())));
        WrittenKeys.in(menu.getItems(), messages);
        menu.show(owner, screenX, screenY);
    }

    private Menu evidence(List<Note> notes) {
        return choices("field.Note.evidence", "Alt+", Evidence.values(), notes, Note::evidence, actions::evidence);
    }

    private Menu colour(List<Note> notes) {
        return choices("field.Note.colour", "Alt+Shift+", NoteColour.values(), notes, Note::colour, actions::colour);
    }

    /** All values of a component of notes, each with its key; the one that all notes have is ticked. */
    private <V extends Enum<V>> Menu choices(String key, String keys, V[] values, List<Note> notes, Function<Note, V> of, Consumer<V> choose) {
        var menu = menu(key);
        for (var value : values) {
            menu.getItems().add(choice(messages.word(value), keys + (value.ordinal() + 1), notes.stream().allMatch(note -> of.apply(note) == value),
                    () -> choose.accept(value)));
        }
        return menu;
    }

    private Menu moveTo(List<Note> notes) {
        var menu = menu("canvas.menu.moveTo");
        actions.titles().forEach((block, title) -> menu.getItems().add(choice(title, "",
                notes.stream().allMatch(note -> note.block().equals(block)), () -> actions.moveTo(block))));
        return menu;
    }

    private Menu menu(String key) {
        var menu = new Menu(messages.text(key));
        menu.setMnemonicParsing(false);
        menu.setDisable(actions.readOnly());
        return menu;
    }

    private MenuItem entry(String key, String keys, Runnable action) {
        var entry = reading(key, keys, action);
        entry.setDisable(actions.readOnly());
        return entry;
    }

    /** An entry that changes nothing, and so is there for documents that can only be read too. */
    private MenuItem reading(String key, String keys, Runnable action) {
        return dressed(new MenuItem(messages.text(key)), keys, action);
    }

    private static MenuItem choice(String text, String keys, boolean chosen, Runnable action) {
        var entry = new RadioMenuItem(text);
        entry.setSelected(chosen);
        return dressed(entry, keys, action);
    }

    private static MenuItem dressed(MenuItem entry, String keys, Runnable action) {
        entry.setMnemonicParsing(false);
        entry.setOnAction(_ -> action.run());
        if (!keys.isEmpty()) {
            entry.setAccelerator(KeyCombination.valueOf(keys));
        }
        return entry;
    }
}
