package aiworkbench.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentKind;
import aiworkbench.model.Link;
import aiworkbench.model.Plan;
import aiworkbench.model.RiskMatrix;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Option;

/** What links can point at, and what it is called. */
public final class LinkTargets {

    private final Messages messages;

    public LinkTargets(Messages messages) {
        this.messages = messages;
    }

    /** The title of what a link points at, or a sentence that it is not here. */
    public String title(Workspace workspace, Link link) {
        return workspace.find(link.document()).map(Workspace.Entry::document)
                .flatMap(document -> link.element().isEmpty() ? Optional.of(title(document)) : elementTitle(document, link.element()))
                .orElseGet(() -> messages.text("form.linkMissing"));
    }

    /** All that a document may link to: the other documents of its product and their elements. */
    List<Option<Link>> offered(Workspace workspace, Document from) {
        var options = new ArrayList<Option<Link>>();
        for (var document : workspace.siblings(from)) {
            options.add(new Option<>(Link.to(document.id(), ""), title(document)));
            elements(document).forEach(element -> options.add(new Option<>(Link.to(document.id(), element.value()), element.title())));
        }
        return options;
    }

    private String title(Document document) {
        return kind(document.kind());
    }

    private Optional<String> elementTitle(Document document, String id) {
        return elements(document).filter(element -> element.value().equals(id)).map(Option::title).findFirst();
    }

    private Stream<Option<String>> elements(Document document) {
        return switch (document) {
            case Canvas canvas -> Stream.of(
                    canvas.notes().stream().map(note -> element("form.linkNote", note.id(), note.text())),
                    canvas.metrics().stream().map(metric -> element("form.linkMetric", metric.id(), metric.name())),
                    canvas.oversight().stream().map(row -> element("form.linkOversight", row.id(), row.decision()))).flatMap(s -> s);
            case Plan plan -> Stream.of(
                    plan.items().stream().map(item -> element("enum.ItemKind." + item.kind().name(), item.id(), item.title())),
                    plan.roadmap().stream().map(item -> element("form.linkRoadmap", item.id(), item.title()))).flatMap(s -> s);
            case RiskMatrix matrix -> matrix.risks().stream().map(risk -> new Option<>(risk.id(), risk.code() + " " + risk.title()));
        };
    }

    private Option<String> element(String kindKey, String id, String text) {
        return new Option<>(id, messages.text("form.linkTo", messages.text(kindKey), text.replace('\n', ' ')));
    }

    private String kind(DocumentKind kind) {
        return messages.text("enum.DocumentKind." + kind.name());
    }
}
