package aiworkbench.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Element;
import aiworkbench.text.Messages;

/** Rows of a table on the clipboard: whole for other canvases, as a table with its heading for other programs. */
final class RowClip<E extends Record & Element> {

    private static final CanvasClip CLIP = new CanvasClip("application/vnd.aiworkbench.rows+json");

    private final Messages messages;
    private final ListSpec<E> spec;

    RowClip(Messages messages, ListSpec<E> spec) {
        this.messages = messages;
        this.spec = spec;
    }

    /** Puts rows on the clipboard. */
    boolean put(DocumentId from, List<E> rows) {
        var content = new ClipboardContent();
        CLIP.add(content, spec.place().set(Canvas.blank(from, ""), rows));
        var head = spec.columns().stream().map(column -> messages.text(column.titleKey())).toList();
        var table = Stream.concat(Stream.of(head), rows.stream().map(row -> spec.columns().stream().map(column -> column.text().apply(row)).toList())).toList();
        content.putString(TableText.tabbed(table));
        content.putHtml(TableText.html(table));
        return Clipboard.getSystemClipboard().setContent(content);
    }

    /** The rows of this kind that were put on the clipboard, under the ids they have; those of a spreadsheet as this list reads them. */
    List<E> rows(Supplier<String> ids) {
        var text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).filter(some -> !some.isBlank());
        return CLIP.read().flatMap(spec.place()::find).filter(rows -> !rows.isEmpty())
                .or(() -> text.map(new PastedRows<>(messages, spec, ids)::elements)).orElse(List.of());
    }
}
