package aiworkbench.ui.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import aiworkbench.edit.Lens;
import aiworkbench.model.Evidence;
import aiworkbench.model.Note;
import aiworkbench.text.Messages;

/** Reads what stands behind a note in Markdown, as copies and exports write it: evidence, votes and who owns it. */
final class NoteMarks {

    private static final Pattern BEHIND = Pattern.compile("(?s)^(.+?)\\s*\\*\\(([^()]+)\\)\\*$");
    private static final Pattern BELOW = Pattern.compile("(?s)^(.+?)\\s*\\n\\*([^*\\n]+)\\*$");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]<>|~&#+=.):@-])");

    private final Messages messages;

    NoteMarks(Messages messages) {
        this.messages = messages;
    }

    /** The note whose text is without the marks, which it carries instead; what is no mark stays in the text. */
    Note read(Note note) {
        var behind = BEHIND.matcher(note.text());
        if (behind.matches()) {
            return taken(note, behind.group(1), behind.group(2), ", ");
        }
        var below = BELOW.matcher(note.text());
        return below.matches() ? taken(note, below.group(1), below.group(2), " · ") : text(note, note.text());
    }

    /** Markdown text as it reads. */
    static String plain(String markdown) {
        return ESCAPED.matcher(markdown).replaceAll("$1");
    }

    private Note taken(Note note, String text, String marks, String between) {
        var marked = note;
        var left = new ArrayList<String>();
        for (var mark : marks.split(Pattern.quote(between))) {
            var next = with(marked, plain(mark.strip()));
            next.ifPresentOrElse(_ -> { }, () -> left.add(mark.strip()));
            marked = next.orElse(marked);
        }
        return marked == note ? text(note, note.text()) : text(marked, left.isEmpty() ? text : text + "\n" + String.join(between, left));
    }

    private Optional<Note> with(Note note, String mark) {
        var evidence = Arrays.stream(Evidence.values()).filter(e -> same(messages.word(e), mark)).findFirst();
        if (evidence.isPresent()) {
            return Optional.of(set(note, "evidence", evidence.get()));
        }
        var number = COUNT.matcher(mark);
        int votes = number.lookingAt() ? Integer.parseInt(number.group()) : 1;
        if (votes > 0 && Stream.of("canvas.note.votes", "export.votes").anyMatch(key -> same(messages.text(key, votes), mark))) {
            return Optional.of(set(note, "votes", votes));
        }
        return Stream.of("owner", "source")
                .flatMap(field -> value(field, mark).map(value -> set(note, field, value)).stream()).findFirst();
    }

    private Optional<String> value(String field, String mark) {
        var label = messages.text("export.labelled", messages.text("field.Note." + field), "");
        return mark.startsWith(label) && !mark.substring(label.length()).isBlank() ? Optional.of(mark.substring(label.length()).strip()) : Optional.empty();
    }

    private static boolean same(String word, String mark) {
        return word.toLowerCase(Locale.ROOT).equals(mark.toLowerCase(Locale.ROOT));
    }

    private static Note text(Note note, String markdown) {
        return set(note, "text", plain(markdown));
    }

    private static <A> Note set(Note note, String field, A value) {
        return Lens.<Note, A>field(Note.class, field).set(note, value);
    }
}
