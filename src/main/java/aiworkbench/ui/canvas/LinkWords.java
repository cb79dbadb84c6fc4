package aiworkbench.ui.canvas;

import java.util.List;

import aiworkbench.export.words.LinkTitles;
import aiworkbench.model.Canvas;
import aiworkbench.model.Link;
import aiworkbench.session.Workspace;
import aiworkbench.ui.common.EditorContext;

/** How the links of notes read. Titles are kept until a document that links may point at changes. */
final class LinkWords {

    private final EditorContext<Canvas> context;
    private Workspace known = Workspace.empty();
    private LinkTitles titles;

    LinkWords(EditorContext<Canvas> context) {
        this.context = context;
        titles = new LinkTitles(known.documents(), context.messages());
    }

    List<NoteHost.LinkText> describe(List<Link> targets) {
        if (!targets.isEmpty()) {
            know(context.workspace().get());
        }
        return targets.stream().map(link -> titles.brief(link)
                .map(title -> new NoteHost.LinkText(link, context.messages().text("canvas.link", title), titles.detail(link).orElse(title), true))
                .orElseGet(() -> missing(link))).toList();
    }

    private NoteHost.LinkText missing(Link link) {
        var words = context.messages().text("canvas.link.missing");
        return new NoteHost.LinkText(link, words, words, false);
    }

    private void know(Workspace now) {
        if (!now.equals(known)) {
            known = now;
            titles = new LinkTitles(now.documents(), context.messages());
        }
    }
}
