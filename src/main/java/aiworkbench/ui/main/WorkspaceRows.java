package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.text.Messages;

/** What the workspace pane lists: products with their documents, then what can be started. */
final class WorkspaceRows {

    private record Entry(Document document, Optional<Path> path, boolean unsaved) {}

    private WorkspaceRows() {}

    /** The rows of a desk. */
    static List<Row> of(Desk desk, Map<DocumentId, Tally> tallies, Messages messages) {
        var products = new TreeMap<String, List<Entry>>(String.CASE_INSENSITIVE_ORDER);
        desk.workspace().entries().forEach(e -> products.computeIfAbsent(Names.product(e.document().title(), messages), _ -> new ArrayList<>())
                .add(new Entry(e.document(), Optional.of(e.path()), desk.find(e.path()).filter(OpenDocument::unsaved).isPresent())));
        desk.documents().stream().filter(open -> open.path().isEmpty())
                .forEach(open -> products.computeIfAbsent(Names.product(open.document().title(), messages), _ -> new ArrayList<>())
                        .add(new Entry(open.document(), Optional.empty(), true)));
        var rows = new ArrayList<Row>();
        products.forEach((product, entries) -> {
            rows.add(new Row.Heading(product.toUpperCase(Locale.ROOT)));
            entries.stream().sorted(Comparator.comparing(e -> e.document().kind())).forEach(e -> rows.add(row(e, entries, Optional.ofNullable(tallies.get(e.document().id())), messages)));
            if (entries.size() > 1 && !entries.getFirst().document().title().isBlank()) {
                rows.add(new Row.Trace(entries.getFirst().document().id(), product));
            }
        });
        rows.add(new Row.Heading(messages.text("main.startSomething")));
        rows.addAll(List.of(Row.Action.values()));
        return rows;
    }

    /** The kind names it; the file's name is added where a product has two of a kind. */
    private static Row row(Entry entry, List<Entry> siblings, Optional<Tally> tally, Messages messages) {
        var kind = Names.kind(entry.document().kind(), messages);
        boolean alone = siblings.stream().filter(s -> s.document().kind() == entry.document().kind()).count() == 1;
        var text = alone || entry.path().isEmpty() ? kind : messages.text("main.document", kind, entry.path().get().getFileName());
        return new Row.Of(entry.document().kind(), entry.document().id(), text, entry.path(), entry.unsaved(), tally);
    }
}
