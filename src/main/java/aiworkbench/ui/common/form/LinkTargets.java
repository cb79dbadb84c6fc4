package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.List;

import aiworkbench.export.words.LinkTarget;
import aiworkbench.export.words.LinkTitles;
import aiworkbench.model.Document;
import aiworkbench.model.Link;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Option;

/** What links can point at, to choose from. */
final class LinkTargets {

    private final Messages messages;

    LinkTargets(Messages messages) {
        this.messages = messages;
    }

    /** The title of what a link points at, or a sentence that it is not here. */
    String title(Workspace workspace, Link link) {
        return new LinkTitles(workspace.documents(), messages).listed(link).orElseGet(() -> messages.text("form.linkMissing"));
    }

    /** All that an element may link to: the other documents of its product, their elements, and the others of its own document. */
    List<Option<Link>> offered(Workspace workspace, Document from, String element) {
        var titles = new LinkTitles(workspace.documents(), messages);
        var links = new ArrayList<Link>();
        for (var document : workspace.siblings(from)) {
            links.add(Link.to(document.id(), ""));
            LinkTarget.in(document, messages).forEach(target -> links.add(Link.to(document.id(), target.id())));
        }
        LinkTarget.in(from, messages).filter(target -> !target.id().equals(element)).forEach(target -> links.add(Link.to(from.id(), target.id())));
        return links.stream().flatMap(link -> titles.listed(link).map(title -> new Option<>(link, title)).stream()).toList();
    }
}
