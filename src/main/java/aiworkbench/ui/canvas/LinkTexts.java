package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import aiworkbench.edit.Elements;
import aiworkbench.governance.Scoring;
import aiworkbench.model.Canvas;
import aiworkbench.model.Document;
import aiworkbench.model.ItemKind;
import aiworkbench.model.Level;
import aiworkbench.model.Link;
import aiworkbench.model.Note;
import aiworkbench.model.Plan;
import aiworkbench.model.PlanItem;
import aiworkbench.model.Risk;
import aiworkbench.model.RiskMatrix;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;

/** How links read: the short name of what they point at. */
final class LinkTexts {

    private final Messages messages;

    LinkTexts(Messages messages) {
        this.messages = messages;
    }

    /** The text of each link; one whose target is not in the workspace says so. */
    List<NoteHost.LinkText> describe(Workspace workspace, List<Link> links) {
        return links.stream().map(link -> workspace.find(link.document())
                .flatMap(entry -> title(entry.document(), link.element()))
                .map(title -> new NoteHost.LinkText(link, messages.text("canvas.link", title), true))
                .orElseGet(() -> new NoteHost.LinkText(link, messages.text("canvas.link.missing"), false))).toList();
    }

    private Optional<String> title(Document document, String element) {
        if (element.isEmpty()) {
            return Optional.of(messages.text("canvas.link." + document.kind().word()));
        }
        return switch (document) {
            case Canvas canvas -> canvas.notes().stream().filter(n -> n.id().equals(element)).findFirst().map(Note::text);
            case Plan plan -> Elements.find(plan.items(), element).map(this::item);
            case RiskMatrix matrix -> Elements.find(matrix.risks(), element).map(risk -> risk(matrix, risk));
        };
    }

    private String item(PlanItem item) {
        return item.kind() == ItemKind.TASK ? item.title() : messages.text("canvas.link.item." + item.kind().name().toLowerCase(Locale.ROOT), item.title());
    }

    private String risk(RiskMatrix matrix, Risk risk) {
        var worst = risk.current().or(risk::inherent).flatMap(rating -> Scoring.level(matrix.grid(), rating)).map(Level::label);
        return risk.code().isEmpty() ? risk.title() : messages.text("canvas.link.risk", risk.code(), worst.orElse(risk.title()));
    }
}
