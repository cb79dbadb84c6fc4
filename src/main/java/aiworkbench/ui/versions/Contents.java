package aiworkbench.ui.versions;

import aiworkbench.compare.DocumentWords;
import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Place;
import aiworkbench.text.Messages;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The main content of a document as a list: each kind of element with its count and names. */
final class Contents {

    private static final int MOST = 30;

    private Contents() {}

    static Node of(Document document, Messages messages) {
        var words = new DocumentWords(messages, List.of(document));
        var box = new VBox();
        box.getStyleClass().add("contents");
        box.getChildren().add(DifferenceCell.wrapped(document.title().isBlank() ? messages.text("form.untitled") : document.title(), "title-3"));
        new JsonFormat().tree(document).forEach((name, value) -> {
            if (value instanceof List<?> list && list.stream().allMatch(entry -> entry instanceof Map<?, ?> map && map.get("id") instanceof String)) {
                box.getChildren().add(section(Place.TOP.member(name), list, words, messages));
            }
        });
        if (box.getChildren().size() == 1) {
            box.getChildren().add(DifferenceCell.wrapped(messages.text("versions.history.noContent"), "muted"));
        }
        return box;
    }

    private static Node section(Place place, List<?> elements, DocumentWords words, Messages messages) {
        var section = new VBox(DifferenceCell.wrapped(messages.text("versions.history.section", words.field(place), elements.size()), "title-4"));
        section.getStyleClass().add("contents-section");
        elements.stream().limit(MOST).map(entry -> words.title(place.entry((String) ((Map<?, ?>) entry).get("id"))))
                .forEach(title -> section.getChildren().add(DifferenceCell.wrapped(title)));
        if (elements.size() > MOST) {
            section.getChildren().add(DifferenceCell.wrapped(messages.text("versions.history.more", elements.size() - MOST), "muted"));
        }
        return section;
    }
}
