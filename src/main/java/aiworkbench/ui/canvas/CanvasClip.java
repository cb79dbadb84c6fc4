package aiworkbench.ui.canvas;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import aiworkbench.model.Canvas;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.StorageProblem;
import aiworkbench.text.Log;

/** A part of a canvas on the clipboard as a canvas file, so that nothing is lost between documents and programs. */
final class CanvasClip {

    private static final System.Logger LOG = Log.of(CanvasClip.class);

    private final String type;
    private final JsonFormat format = new JsonFormat();

    /**
     * A place on the clipboard.
     *
     * @param type its media type
     */
    CanvasClip(String type) {
        this.type = type;
    }

    /** Adds a canvas that holds nothing but the part to what is put on the clipboard. */
    void add(ClipboardContent content, Canvas part) {
        content.put(type(), new String(format.write(part), StandardCharsets.UTF_8));
    }

    /** The part that was put on the clipboard; empty if something else lies there. */
    Optional<Canvas> read() {
        if (Clipboard.getSystemClipboard().getContent(type()) instanceof String file) {
            try {
                return Optional.of(format.read(file.getBytes(StandardCharsets.UTF_8))).filter(Canvas.class::isInstance).map(Canvas.class::cast);
            } catch (StorageProblem foreign) {
                LOG.log(System.Logger.Level.DEBUG, "Not our part of a canvas", foreign);
            }
        }
        return Optional.empty();
    }

    private DataFormat type() {
        return Optional.ofNullable(DataFormat.lookupMimeType(type)).orElseGet(() -> new DataFormat(type));
    }
}
