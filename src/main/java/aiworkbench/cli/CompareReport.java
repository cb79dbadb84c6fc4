package aiworkbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import aiworkbench.compare.Changed;
import aiworkbench.compare.ChangedText;
import aiworkbench.model.Document;
import aiworkbench.storage.merge.Difference;
import aiworkbench.text.Messages;

/**
 * What differs between two states, ready to be printed.
 *
 * @param before what was compared, as it was given
 * @param after with what it was compared, as it was given
 */
record CompareReport(Messages messages, String before, String after, List<Pair> pairs) {

    /**
     * Two versions of a document; one of them is missing if the document is new or gone.
     *
     * @param changes from one to the other
     */
    record Pair(Optional<Document> before, Optional<Document> after, List<Changed> changes) {

        Document document() {
            return after.or(() -> before).orElseThrow();
        }

        /** Whether the document itself came or went. */
        Optional<Difference.Kind> fate() {
            return before.isEmpty() ? Optional.of(Difference.Kind.ADDED) : after.isEmpty() ? Optional.of(Difference.Kind.REMOVED) : Optional.empty();
        }
    }

    /** How many elements and documents differ. */
    int count() {
        return pairs.stream().mapToInt(pair -> pair.fate().isPresent() ? 1 : pair.changes().size()).sum();
    }

    /** For people at a terminal. */
    String text() {
        return pairs.stream().filter(CompareReport::differs).map(pair -> name(pair) + "\n" + ChangedText.plain(pair.changes(), messages))
                .collect(Collectors.joining("\n"));
    }

    /** For people who read Markdown. */
    String markdown() {
        var parts = pairs.stream().filter(CompareReport::differs)
                .map(pair -> "## " + ChangedText.escape(name(pair)) + "\n\n" + ChangedText.markdown(pair.changes(), messages)).collect(Collectors.joining("\n"));
        return "# " + ChangedText.escape(messages.text("changes.title", before)) + "\n\n"
                + (parts.isEmpty() ? messages.text("versions.compare.same") + "\n" : parts);
    }

    private static boolean differs(Pair pair) {
        return pair.fate().isPresent() || !pair.changes().isEmpty();
    }

    private String name(Pair pair) {
        var document = pair.document();
        var title = document.title().isBlank() ? messages.text("form.untitled") : document.title();
        var named = messages.text("changes.document", title, messages.word(document.kind()));
        return pair.fate().map(fate -> messages.text("changes.fate", named, ChangedText.word(fate, messages))).orElse(named);
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

    private static Map<String, Object> document(Pair pair) {
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
