package aiworkbench.ui.canvas;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.StorageProblem;
import aiworkbench.text.Messages;

/**
 * Notes on the clipboard: as a canvas file for other canvases, so that nothing is lost between documents and programs; as text, Markdown
 * or table for other programs.
 */
final class NoteClip {

    private static final String TYPE = "application/vnd.aiworkbench.notes+json";

    private static final System.Logger LOG = System.getLogger(NoteClip.class.getName());

    private final Messages messages;
    private final JsonFormat format = new JsonFormat();

    NoteClip(Messages messages) {
        this.messages = messages;
    }

    /** A form in which other programs get notes. */
    enum Form { TEXT, MARKDOWN, TABLE }

    /** Puts notes on the clipboard. */
    boolean put(DocumentId from, List<Note> notes, Map<String, String> blockTitles, Form form) {
        var content = new ClipboardContent();
        content.put(type(), new String(format.write(CanvasEdits.NOTES.set(Canvas.blank(from, ""), notes)), StandardCharsets.UTF_8));
        content.putString(switch (form) {
            case TEXT -> notes.stream().map(Note::text).collect(Collectors.joining("\n"));
            case MARKDOWN -> markdown(notes, blockTitles);
            case TABLE -> rows(notes, blockTitles).map(row -> row.stream().map(NoteClip::cell).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        });
        if (form != Form.MARKDOWN) {
            content.putHtml(form == Form.TEXT ? list(notes) : table(notes, blockTitles));
        }
        return !notes.isEmpty() && Clipboard.getSystemClipboard().setContent(content);
    }

    /** A canvas with nothing but the notes that were put on the clipboard, under the id it has; empty if something else lies there. */
    Optional<Canvas> notes() {
        if (Clipboard.getSystemClipboard().getContent(type()) instanceof String file) {
            try {
                return Optional.of(format.read(file.getBytes(StandardCharsets.UTF_8))).filter(Canvas.class::isInstance).map(Canvas.class::cast);
            } catch (StorageProblem foreign) {
                LOG.log(System.Logger.Level.DEBUG, "Not our notes", foreign);
            }
        }
        return Optional.empty();
    }

    /** Text on the clipboard, from whatever program. */
    Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).filter(text -> !text.isBlank());
    }

    private static DataFormat type() {
        return Optional.ofNullable(DataFormat.lookupMimeType(TYPE)).orElseGet(() -> new DataFormat(TYPE));
    }

    private String markdown(List<Note> notes, Map<String, String> blockTitles) {
        var byBlock = notes.stream().collect(Collectors.groupingBy(Note::block, LinkedHashMap::new, Collectors.toList()));
        var parts = new ArrayList<String>();
        byBlock.forEach((block, some) -> parts.add((byBlock.size() > 1 ? "## " + blockTitles.getOrDefault(block, block) + "\n\n" : "")
                + some.stream().map(this::item).collect(Collectors.joining("\n"))));
        return String.join("\n\n", parts);
    }

    private String item(Note note) {
        var text = note.text().strip().replaceAll("\\s*\\R\\s*", "\n  ");
        var more = Stream.concat(
                note.evidence() == Evidence.NONE ? Stream.empty() : Stream.of(messages.word(note.evidence())),
                note.votes() == 0 ? Stream.empty() : Stream.of(messages.text("canvas.note.votes", note.votes()))).toList();
        return "- " + text + (more.isEmpty() ? "" : " *(" + String.join(", ", more) + ")*");
    }

    private Stream<List<String>> rows(List<Note> notes, Map<String, String> blockTitles) {
        var head = Stream.of("block", "text", "evidence", "votes", "owner", "tags").map(field -> messages.text("field.Note." + field)).toList();
        return Stream.concat(Stream.of(head), notes.stream().map(note -> List.of(blockTitles.getOrDefault(note.block(), note.block()),
                note.text(), note.evidence() == Evidence.NONE ? "" : messages.word(note.evidence()),
                note.votes() == 0 ? "" : messages.text("canvas.number", note.votes()), note.owner(), String.join(", ", note.tags()))));
    }

    /** A cell as spreadsheets read it: one with a line end or a tab stands in quotation marks. */
    private static String cell(String text) {
        return text.matches("(?s).*[\\t\\r\\n\"].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static String list(List<Note> notes) {
        return notes.stream().map(note -> "<li>" + html(note.text()) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String table(List<Note> notes, Map<String, String> blockTitles) {
        return rows(notes, blockTitles).map(row -> row.stream().map(cell -> "<td>" + html(cell) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }
}
