package aiworkbench.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;

/**
 * The documents of a folder, as they are now. A value: changes make a new one.
 *
 * @param entries in the order of their paths
 */
public record Workspace(List<Entry> entries) {

    /**
     * One document and where it lies.
     *
     * @param path its file
     * @param document as last read, or as it is being edited
     */
    public record Entry(Path path, Document document) {}

    public Workspace {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /** Nothing open. */
    public static Workspace empty() {
        return new Workspace(List.of());
    }

    /** A workspace in which a file holds this document. */
    public Workspace with(Path path, Document document) {
        var others = new ArrayList<>(entries);
        others.removeIf(e -> e.path().equals(path));
        others.add(new Entry(path, document));
        return new Workspace(others);
    }

    /** A workspace in which files hold these documents; of several for one file, the last. */
    public Workspace with(Collection<Entry> some) {
        var all = new LinkedHashMap<Path, Entry>();
        entries.forEach(entry -> all.put(entry.path(), entry));
        some.forEach(entry -> all.put(entry.path(), entry));
        return new Workspace(List.copyOf(all.values()));
    }

    /** A workspace without a file. */
    public Workspace without(Path path) {
        return new Workspace(entries.stream().filter(e -> !e.path().equals(path)).toList());
    }

    /** The document with an id; the first by path if two files carry it. */
    public Optional<Entry> find(DocumentId id) {
        return entries.stream().filter(e -> e.document().id().equals(id)).findFirst();
    }

    /** Names of the files that carry one document id, for each id that several files carry; whole paths where names are the same. */
    public Map<DocumentId, List<String>> shared() {
        if (entries.stream().map(e -> e.document().id()).distinct().count() == entries.size()) {
            return Map.of();
        }
        var files = entries.stream().collect(Collectors.groupingBy(e -> e.document().id(), Collectors.mapping(Entry::path, Collectors.toList())));
        files.values().removeIf(paths -> paths.size() < 2);
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> names(e.getValue())));
    }

    private static List<String> names(List<Path> paths) {
        var names = paths.stream().map(path -> path.getFileName().toString()).toList();
        return names.stream().distinct().count() == names.size() ? names : paths.stream().map(Path::toString).toList();
    }

    /** All documents, in the order of their files. */
    public List<Document> documents() {
        return entries.stream().map(Entry::document).toList();
    }

    /** The documents of each product, products by name. */
    public Map<String, List<Entry>> products() {
        return entries.stream().collect(Collectors.groupingBy(
                e -> e.document().title(), TreeMap::new, Collectors.toList()));
    }

    /** The other documents of the same product. */
    public List<Document> siblings(Document document) {
        return entries.stream().map(Entry::document)
                .filter(d -> !d.id().equals(document.id()) && d.title().equals(document.title())).toList();
    }
}
