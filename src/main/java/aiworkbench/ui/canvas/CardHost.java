package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Entry;
import aiworkbench.governance.RiskContent;
import aiworkbench.model.Canvas;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.ChangeMarks;
import aiworkbench.ui.common.EditorContext;

/** What the cards of a board ask of it. */
final class CardHost implements NoteHost {

    private final BoardView view;
    private final EditorContext<Canvas> context;
    private final NoteDrag drag;
    private final LinkWords links;

    CardHost(BoardView view, EditorContext<Canvas> context, NoteDrag drag) {
        this.view = view;
        this.context = context;
        this.drag = drag;
        this.links = new LinkWords(context);
    }

    @Override
    public Messages messages() {
        return context.messages();
    }

    @Override
    public List<LinkText> describe(List<Link> targets) {
        return links.describe(targets);
    }

    @Override
    public Optional<ChangeMarks.Kind> change(Note note) {
        return context.changes().of(note.id());
    }

    @Override
    public String theme(String id) {
        return Entry.find(Catalogue.risk().themes(), id).map(RiskContent.Theme::title).orElse(id);
    }

    @Override
    public void follow(Link link) {
        view.follow(link);
    }

    @Override
    public boolean shows(Note note) {
        return view.shows(note);
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
        view.edit(card.note().id());
    }

    @Override
    public void menu(NoteCard card, ContextMenuEvent event) {
        if (!view.selection().notes().contains(card.note().id())) {
            view.board().find(card.note().id()).ifPresent(spot -> view.select(NoteSelection.of(spot), true));
        }
        view.showMenu(card, event);
    }
}
