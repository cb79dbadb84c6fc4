package aiworkbench.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.text.Messages;
import aiworkbench.text.Visible;

/** What the workspace pane lists: products with their documents, then what can be started. */
final class WorkspaceRows {

    private record Entry(Document document, Optional<Path> path, boolean unsaved) {}

    private WorkspaceRows() {}

    /** The rows of a desk. Folders are named where there are several. */
    static List<Row> of(Desk desk, Map<DocumentId, Tally> tallies, Messages messages) {
        var folders = new TreeMap<Path, List<Entry>>();
        desk.folders().forEach(folder -> folders.put(folder, new ArrayList<>()));
        var unsaved = desk.documents().stream().filter(OpenDocument::unsaved).flatMap(open -> open.path().stream()).collect(Collectors.toSet());
        desk.workspace().entries().forEach(e -> folders.computeIfAbsent(e.path().getParent(), _ -> new ArrayList<>())
                .add(new Entry(e.document(), Optional.of(e.path()), unsaved.contains(e.path()))));
        var fresh = desk.documents().stream().filter(open -> open.path().isEmpty()).map(open -> new Entry(open.document(), Optional.<Path>empty(), true)).toList();
        var rows = new ArrayList<Row>();
        if (folders.size() < 2) {
            rows.addAll(products(Stream.concat(folders.values().stream().flatMap(List::stream), fresh.stream()).toList(), tallies, messages));
        } else {
            rows.addAll(products(fresh, tallies, messages));
            folders.forEach((folder, entries) -> {
                rows.add(new Row.Folder(folder, Visible.name(folder)));
                rows.addAll(products(entries, tallies, messages));
            });
        }
        rows.add(new Row.Heading(messages.text("main.startSomething")));
        rows.addAll(List.of(Row.Action.values()));
        return rows;
    }

    private static List<Row> products(List<Entry> all, Map<DocumentId, Tally> tallies, Messages messages) {
        var products = new TreeMap<String, List<Entry>>(String.CASE_INSENSITIVE_ORDER);
        all.forEach(entry -> products.computeIfAbsent(Names.product(entry.document().title(), messages), _ -> new ArrayList<>()).add(entry));
        var rows = new ArrayList<Row>();
        products.forEach((product, entries) -> {
            rows.add(new Row.Heading(product.toUpperCase(Locale.ROOT)));
            var kinds = entries.stream().collect(Collectors.groupingBy(entry -> entry.document().kind(), Collectors.counting()));
            entries.stream().sorted(Comparator.comparing(e -> e.document().kind())).forEach(
                    e -> rows.add(row(e, kinds.get(e.document().kind()) == 1, Optional.ofNullable(tallies.get(e.document().id())), messages)));
            if (entries.size() > 1 && !entries.getFirst().document().title().isBlank()) {
                rows.add(new Row.Trace(entries.getFirst().document().id(), product));
            }
        });
        return rows;
    }

    /** The kind names it; the file's name is added where a product has two of a kind. */
    private static Row row(Entry entry, boolean alone, Optional<Tally> tally, Messages messages) {
        var kind = Names.kind(entry.document().kind(), messages);
        var text = alone || entry.path().isEmpty() ? kind : messages.text("main.document", kind, stem(entry.path().get(), entry.document()));
        return new Row.Of(entry.document().kind(), entry.document().id(), text, entry.path(), entry.unsaved(), tally);
    }

    /** Its icon and its kind have said the rest. */
    private static String stem(Path file, Document document) {
        var name = Visible.name(file);
        var extension = document.kind().extension();
        return name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
    }
}
