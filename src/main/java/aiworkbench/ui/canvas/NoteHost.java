package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.ChangeMarks;

/** What a note card asks of the board it lies on. */
interface NoteHost {

    /**
     * How a link reads.
     *
     * @param title as short as can be
     * @param detail in full, for the tooltip and for screen readers
     * @param found whether its target is there
     */
    record LinkText(Link link, String title, String detail, boolean found) {}

    Messages messages();

    /** How links read now. */
    List<LinkText> describe(List<Link> links);

    /** How a note differs from the version that the canvas is compared with. */
    Optional<ChangeMarks.Kind> change(Note note);

    /** The title of a risk theme. */
    String theme(String id);

    void follow(Link link);

    void pressed(NoteCard card, MouseEvent event);

    void dragged(NoteCard card, MouseEvent event);

    void released(NoteCard card, MouseEvent event);

    void edit(NoteCard card);

    /** Whether a note is in sight, or taken away by a filter. */
    boolean shows(Note note);

    /** Shows the menu of a note. */
    void menu(NoteCard card, ContextMenuEvent event);
}
