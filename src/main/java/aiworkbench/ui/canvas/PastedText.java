package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import aiworkbench.edit.Lens;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;

/**
 * Turns text from other programs into notes: a table with the headings of our own into notes with all their fields, any other table into
 * a note a row, Markdown into a note an item, with the marks behind it, in the block that its heading names, and plain text into a note a line.
 */
final class PastedText {

    private static final Pattern MARK = Pattern.compile("^(?:[-*+\u2022\u2013\u2014]|\\d{1,3}[.)])\\s+(?:\\[[ xX]\\]\\s+)?");
    private static final Pattern BULLET = Pattern.compile("^[-*+]\\s");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*)$");
    private static final Pattern MARKDOWN_ROW = Pattern.compile("^\\|(.*)\\|$");
    private static final Pattern RULE = Pattern.compile("^[|\\s:-]+$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final List<String> FIELDS = List.of("block", "text", "evidence", "votes", "owner", "tags");

    private final Messages messages;
    private final NoteMarks marks;
    private final Supplier<String> ids;
    private final Map<String, String> blockTitles;

    /**
     * A reader for one canvas.
     *
     * @param blockTitles titles of the blocks that can take notes, by id
     */
    PastedText(Messages messages, Supplier<String> ids, Map<String, String> blockTitles) {
        this.messages = messages;
        this.marks = new NoteMarks(messages);
        this.ids = ids;
        this.blockTitles = blockTitles;
    }

    /** The texts of the notes that plain lines make, without list marks. */
    static List<String> lines(String pasted) {
        return pasted.lines().map(String::strip).map(line -> MARK.matcher(line).replaceFirst("")).filter(line -> !line.isEmpty()).toList();
    }

    /** The notes, those without a block of their own in the given one. */
    List<Note> notes(String pasted, String block) {
        var table = table(pasted);
        return table.size() > 1 || table.size() == 1 && table.getFirst().size() > 1 ? ofTable(table, block) : ofLines(pasted, block);
    }

    /** The rows of a table; of other text each line is a row of one cell. */
    static List<List<String>> rows(String pasted) {
        var table = table(pasted);
        return table.isEmpty() ? lines(pasted).stream().map(List::of).toList() : table;
    }

    private List<Note> ofLines(String pasted, String block) {
        var notes = new ArrayList<Note>();
        var here = block;
        for (var line : items(pasted)) {
            var heading = HEADING.matcher(line);
            var named = heading.matches() ? block(NoteMarks.plain(heading.group(1))) : Optional.<String>empty();
            var item = MARK.matcher(line);
            if (named.isPresent()) {
                here = named.get();
            } else if (heading.matches()) {
                notes.add(Note.of(ids.get(), here, NoteMarks.plain(heading.group(1))));
            } else if (item.find()) {
                notes.add(marks.read(Note.of(ids.get(), here, item.replaceFirst(""))));
            } else {
                notes.add(Note.of(ids.get(), here, line));
            }
        }
        return notes;
    }

    /** Lines without blank ones; one that stands indented below an item of a Markdown list goes on with it. */
    private static List<String> items(String pasted) {
        var items = new ArrayList<String>();
        boolean open = false;
        for (var line : pasted.lines().toList()) {
            var text = line.strip();
            if (open && line.startsWith("  ") && !text.isEmpty() && !MARK.matcher(text).find()) {
                items.add(items.removeLast() + "\n" + text);
            } else {
                open = BULLET.matcher(text).find();
                if (!text.isEmpty()) {
                    items.add(text);
                }
            }
        }
        return items;
    }

    private Optional<String> block(String title) {
        return blockTitles.entrySet().stream().filter(e -> e.getValue().equalsIgnoreCase(title.strip())).map(Map.Entry::getKey).findFirst();
    }

    /** The rows of a table with tabs or of a Markdown table; none if the text is no table. */
    private static List<List<String>> table(String pasted) {
        if (pasted.contains("\t")) {
            return quoted(pasted);
        }
        var lines = pasted.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (lines.size() < 2 || !lines.stream().allMatch(line -> MARKDOWN_ROW.matcher(line).matches())) {
            return List.of();
        }
        return lines.stream().filter(line -> !RULE.matcher(line).matches())
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1)).map(String::strip).toList()).toList();
    }

    /** Rows as spreadsheets write them: cells in quotation marks may hold tabs, line ends and doubled quotation marks. */
    private static List<List<String>> quoted(String pasted) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < pasted.length(); i++) {
            char c = pasted.charAt(i);
            if (inside && c == '"' && i + 1 < pasted.length() && pasted.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (inside || cell.isEmpty())) {
                inside = !inside;
            } else if (!inside && (c == '\t' || c == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        row.add(cell.toString().strip());
        rows.add(List.copyOf(row));
        return rows.stream().filter(cells -> cells.stream().anyMatch(text -> !text.isEmpty())).toList();
    }

    private List<Note> ofTable(List<List<String>> rows, String block) {
        var head = rows.getFirst().stream().map(this::field).toList();
        if (!head.contains("text")) {
            return rows.stream().map(cells -> Note.of(ids.get(), block,
                    String.join(" · ", cells.stream().filter(cell -> !cell.isEmpty()).toList()))).toList();
        }
        return rows.stream().skip(1).map(cells -> {
            var note = Note.of(ids.get(), block, "");
            for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
                note = filled(note, head.get(i), cells.get(i));
            }
            return note;
        }).filter(note -> !note.text().isBlank()).toList();
    }

    /** The field that a heading names, or empty. */
    private String field(String heading) {
        return FIELDS.stream().filter(field -> messages.text("field.Note." + field).equalsIgnoreCase(heading.strip())).findFirst().orElse("");
    }

    private Note filled(Note note, String field, String cell) {
        return switch (field) {
            case "block" -> block(cell).map(id -> set(note, "block", id)).orElse(note);
            case "text" -> set(note, "text", cell);
            case "evidence" -> Stream.of(Evidence.values()).filter(e -> messages.word(e).toLowerCase(Locale.ROOT).equals(cell.toLowerCase(Locale.ROOT)))
                    .findFirst().map(e -> set(note, "evidence", e)).orElse(note);
            case "votes" -> NUMBER.matcher(cell).matches() ? set(note, "votes", Integer.parseInt(cell)) : note;
            case "owner" -> set(note, "owner", cell);
            case "tags" -> set(note, "tags", Arrays.stream(cell.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList());
            default -> note;
        };
    }

    private static <A> Note set(Note note, String field, A value) {
        return Lens.<Note, A>field(Note.class, field).set(note, value);
    }

    /** Whether some text would make more than one note. */
    static boolean several(String pasted) {
        return lines(pasted).size() > 1;
    }
}
