package aiworkbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import aiworkbench.compare.Changed;
import aiworkbench.compare.ChangedText;
import aiworkbench.compare.Compared;
import aiworkbench.storage.merge.Difference;
import aiworkbench.text.Markdown;
import aiworkbench.text.Messages;

/**
 * What differs between two states, ready to be printed.
 *
 * @param before what was compared, as it was given
 * @param after with what it was compared, as it was given
 */
record CompareReport(Messages messages, String before, String after, List<Compared> pairs) {

    /** How many elements and documents differ. */
    int count() {
        return pairs.stream().mapToInt(pair -> pair.fate().isPresent() ? 1 : pair.changes().size()).sum();
    }

    /** For people at a terminal. */
    String text() {
        return pairs.stream().filter(Compared::differs).map(pair -> pair.name(messages) + "\n" + ChangedText.plain(pair.changes(), messages))
                .collect(Collectors.joining("\n"));
    }

    /** For people who read Markdown. */
    String markdown() {
        var parts = pairs.stream().filter(Compared::differs)
                .map(pair -> "## " + Markdown.escape(pair.name(messages)) + "\n\n" + ChangedText.markdown(pair.changes(), messages)).collect(Collectors.joining("\n"));
        return "# " + Markdown.escape(messages.text("changes.title", before)) + "\n\n"
                + (parts.isEmpty() ? messages.text("versions.compare.same") + "\n" : parts);
    }

    /** For scripts. Members may be added; none is ever renamed. */
    String json() {
        var top = new LinkedHashMap<String, Object>();
        top.put("format", "aiworkbench-compare");
        top.put("version", 1);
        top.put("before", before);
        top.put("after", after);
        top.put("differences", count());
        top.put("documents", pairs.stream().map(CompareReport::document).toList());
        return Json.of(top);
    }

    private static Map<String, Object> document(Compared pair) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", pair.document().id().value());
        members.put("kind", pair.document().kind().word());
        members.put("product", pair.document().title());
        pair.fate().ifPresent(fate -> members.put("change", word(fate)));
        members.put("changes", pair.changes().stream().map(CompareReport::change).toList());
        return members;
    }

    private static Map<String, Object> change(Changed changed) {
        var members = new LinkedHashMap<String, Object>();
        members.put("change", word(changed.kind()));
        members.put("element", changed.id());
        members.put("title", changed.title());
        members.put("where", changed.where());
        members.put("fields", changed.values().stream().map(CompareReport::field).toList());
        return members;
    }

    private static Map<String, Object> field(Changed.Value value) {
        var members = new LinkedHashMap<String, Object>();
        members.put("field", value.label());
        members.put("before", value.before());
        members.put("after", value.after());
        return members;
    }

    private static String word(Difference.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
