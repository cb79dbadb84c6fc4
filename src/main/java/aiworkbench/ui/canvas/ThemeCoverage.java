package aiworkbench.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.governance.Catalogue;
import aiworkbench.governance.RiskContent;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;

/** How many of the eight themes of risk the notes of a block touch, as a bar with one part for each theme. */
final class ThemeCoverage extends ShownPart<List<Note>> {

    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final Messages messages;
    private final String block;
    private final Map<RiskContent.Theme, Region> parts = new LinkedHashMap<>();
    private final Label count = new Label();
    private final VBox root = new VBox();

    ThemeCoverage(Messages messages, String block) {
        super(CanvasEdits.NOTES);
        this.messages = messages;
        this.block = block;
        var bar = new HBox();
        bar.getStyleClass().add("theme-bar");
        for (var theme : Catalogue.risk().themes()) {
            var part = new Region();
            part.getStyleClass().add("theme-part");
            HBox.setHgrow(part, Priority.ALWAYS);
            Tooltip.install(part, new Tooltip(theme.title() + "\n" + theme.why()));
            parts.put(theme, part);
            bar.getChildren().add(part);
        }
        count.getStyleClass().addAll("small", "muted");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("theme-coverage");
        root.setAccessibleRole(AccessibleRole.TEXT);
        root.getChildren().setAll(bar, count);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    void draw(List<Note> notes) {
        var touched = notes.stream().filter(note -> note.block().equals(block)).map(Note::theme).collect(Collectors.toSet());
        parts.forEach((theme, part) -> part.pseudoClassStateChanged(COVERED, touched.contains(theme.id())));
        var open = parts.keySet().stream().filter(theme -> !touched.contains(theme.id())).map(RiskContent.Theme::title).toList();
        count.setText(messages.text("canvas.themes.count", parts.size() - open.size(), parts.size()));
        root.setAccessibleText(open.isEmpty() ? count.getText() : messages.text("canvas.themes.open", count.getText(), String.join(", ", open)));
    }
}
