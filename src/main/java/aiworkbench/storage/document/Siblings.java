package aiworkbench.storage.document;

import aiworkbench.model.DocumentId;
import aiworkbench.model.DocumentKind;
import aiworkbench.storage.StorageProblem;
import aiworkbench.text.Log;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Other copies of a document beside it, as programs leave them that bring files to several machines. */
final class Siblings {

    private static final System.Logger LOG = Log.of(Siblings.class);

    /** What such programs add to a name: the words of Dropbox and Nextcloud, the marks of Syncthing, numbers, host names. */
    private static final Pattern ADDED = Pattern.compile(".*(conflict|\\.sync-conflict-).*| ?\\(\\d+\\)|-[\\p{L}\\p{N}_.-]+");

    private final DocumentStore store;

    Siblings(DocumentStore store) {
        this.store = store;
    }

    /** The copies of a document; none if the folder cannot be read. */
    List<Path> of(Path file, DocumentId id, DocumentKind kind) {
        try {
            String stem = stem(file, kind);
            return store.documents(file.getParent()).stream()
                    .filter(other -> DocumentStore.kind(other).filter(kind::equals).isPresent())
                    .filter(other -> !other.getFileName().equals(file.getFileName()))
                    .filter(other -> isCopyName(stem, stem(other, kind)) || isCopyName(stem(other, kind), stem))
                    .filter(other -> holds(other, id))
                    .toList();
        } catch (StorageProblem e) {
            LOG.log(Level.DEBUG, "Copies beside " + file + " are not known", e);
            return List.of();
        }
    }

    private static String stem(Path file, DocumentKind kind) {
        String name = file.getFileName().toString();
        return name.endsWith(kind.extension()) ? name.substring(0, name.length() - kind.extension().length()) : name;
    }

    private static boolean isCopyName(String name, String other) {
        return other.startsWith(name) && ADDED.matcher(other.substring(name.length()).toLowerCase(Locale.ROOT)).matches();
    }

    private boolean holds(Path file, DocumentId id) {
        try {
            return store.open(file).document().id().equals(id);
        } catch (StorageProblem e) {
            LOG.log(Level.DEBUG, "No copy: " + file, e);
            return false;
        }
    }
}
