package aiworkbench.ui.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import aiworkbench.governance.Catalogue;
import aiworkbench.governance.Packs;
import aiworkbench.governance.RiskLibrary.LibraryRisk;
import aiworkbench.model.Reference;

/** Causes, mitigations, oversight and references of one risk of the library. */
final class LibraryDetails {

    private final RiskWords words;
    private final VBox content = new VBox();
    private final ScrollPane node = new ScrollPane(content);

    LibraryDetails(RiskWords words) {
        this.words = words;
        content.getStyleClass().add("risk-library-details");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setPrefWidth(330);
        node.setMinWidth(240);
    }

    Node node() {
        return node;
    }

    void show(Optional<LibraryRisk> shown) {
        content.getChildren().clear();
        shown.ifPresent(risk -> {
            var title = RegisterCell.wrapping("title-4");
            title.setText(risk.title());
            content.getChildren().add(title);
            list("risk.library.causes", risk.causes());
            list("risk.library.mitigations", risk.mitigations());
            var mode = words.messages().word(risk.oversight());
            list("risk.library.oversight", List.of(risk.oversightNote().isBlank() ? mode : words.text("risk.library.mode", mode, risk.oversightNote())));
            list("risk.library.references", risk.maps().stream().map(map -> reference(new Reference(map.pack(), map.ref(), "", Map.of()))).toList());
        });
        node.setVvalue(0);
    }

    private String reference(Reference reference) {
        var pack = Catalogue.packs().pack(reference.pack()).map(Packs.Pack::title).orElse(reference.pack());
        return Catalogue.packs().name(reference).map(name -> words.text("risk.library.reference", pack, reference.entry(), name))
                .orElseGet(() -> words.text("risk.library.referenceShort", pack, reference.entry()));
    }

    private void list(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            var heading = new Label(words.text(key).toUpperCase(words.messages().locale()));
            heading.getStyleClass().add("section-title");
            content.getChildren().add(heading);
            lines.forEach(line -> {
                var label = RegisterCell.wrapping();
                label.setText(words.text("risk.library.line", line));
                content.getChildren().add(label);
            });
        }
    }
}
