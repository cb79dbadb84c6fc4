package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import aiworkbench.edit.CanvasEdits;
import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;

/**
 * Notes on the clipboard: as a canvas file for other canvases, so that nothing is lost between documents and programs; as text, Markdown
 * or table for other programs.
 */
final class NoteClip {

    private static final CanvasClip CLIP = new CanvasClip("application/vnd.aiworkbench.notes+json");

    private final Messages messages;

    NoteClip(Messages messages) {
        this.messages = messages;
    }

    /** A form in which other programs get notes. */
    enum Form { TEXT, MARKDOWN, TABLE }

    /** Puts notes on the clipboard. */
    boolean put(DocumentId from, List<Note> notes, Map<String, String> blockTitles, Form form) {
        var content = new ClipboardContent();
        CLIP.add(content, CanvasEdits.NOTES.set(Canvas.blank(from, ""), notes));
        content.putString(switch (form) {
            case TEXT -> notes.stream().map(Note::text).collect(Collectors.joining("\n"));
            case MARKDOWN -> markdown(notes, blockTitles);
            case TABLE -> TableText.tabbed(rows(notes, blockTitles));
        });
        if (form != Form.MARKDOWN) {
            content.putHtml(form == Form.TEXT ? list(notes) : TableText.html(rows(notes, blockTitles)));
        }
        return !notes.isEmpty() && Clipboard.getSystemClipboard().setContent(content);
    }

    /** A canvas with nothing but the notes that were put on the clipboard, under the id it has; empty if something else lies there. */
    Optional<Canvas> notes() {
        return CLIP.read();
    }

    /** Text on the clipboard, from whatever program. */
    Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).filter(text -> !text.isBlank());
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

    private List<List<String>> rows(List<Note> notes, Map<String, String> blockTitles) {
        var head = Stream.of("block", "text", "evidence", "votes", "owner", "tags").map(field -> messages.text("field.Note." + field)).toList();
        return Stream.concat(Stream.of(head), notes.stream().map(note -> List.of(blockTitles.getOrDefault(note.block(), note.block()),
                note.text(), note.evidence() == Evidence.NONE ? "" : messages.word(note.evidence()),
                note.votes() == 0 ? "" : messages.text("canvas.number", note.votes()), note.owner(), String.join(", ", note.tags())))).toList();
    }

    private static String list(List<Note> notes) {
        return notes.stream().map(note -> "<li>" + TableText.html(note.text()) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
