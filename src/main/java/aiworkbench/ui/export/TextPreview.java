package aiworkbench.ui.export;

import javafx.scene.Node;
import javafx.scene.control.TextArea;

import aiworkbench.text.Messages;

/** The beginning of a text as it will be written. */
final class TextPreview {

    /** More would make the field slow, and nobody reads it here. */
    private static final int MOST = 40_000;

    private final TextArea area = new TextArea();

    TextPreview(Messages messages) {
        area.setId("export-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("export-text");
        area.setAccessibleText(messages.text("export.preview.text"));
    }

    Node node() {
        return area;
    }

    void show(String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        area.setText(plain.length() <= MOST ? plain : plain.substring(0, MOST) + "…");
        area.positionCaret(0);
    }
}
