package aiworkbench.ui.main;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import aiworkbench.git.GitTrouble;
import aiworkbench.git.Revision;
import aiworkbench.git.WorkTree;
import aiworkbench.model.Document;
import aiworkbench.session.Workspace;
import aiworkbench.storage.document.Past;
import aiworkbench.text.Log;
import aiworkbench.text.Visible;
import aiworkbench.ui.export.Earlier;

/** Finds earlier states of all documents of a product: their commits, and the versions that the program keeps. Blocks. */
final class EarlierStates {

    private static final System.Logger LOG = Log.of(EarlierStates.class);
    private static final int MOST = 30;

    private final Disk disk;
    private final Surroundings around;
    private final DateTimeFormatter time;

    EarlierStates(Disk disk, ZoneId zone, Surroundings around) {
        this.disk = disk;
        this.around = around;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(around.messages().locale()).withZone(zone);
    }

    /** A state, and when it was. */
    private record At(Instant time, Earlier state) {}

    /** The states of the files of a product, newest first. */
    List<Earlier> of(List<Workspace.Entry> product) throws IOException {
        var all = new ArrayList<At>();
        commits(product).forEach((id, revision) -> all.add(new At(revision.time(), new Earlier(
                around.text("export.since.commit", time.format(revision.time()), revision.message()), () -> inCommit(id, product)))));
        for (var entry : product) {
            for (var version : disk.keepers().past(entry.path(), entry.document().id()).versions()) {
                var name = time.format(version.time());
                if (all.stream().noneMatch(other -> other.state().name().equals(name))) {
                    all.add(new At(version.time(), new Earlier(name, () -> at(version.time(), product))));
                }
            }
        }
        return all.stream().sorted(Comparator.comparing(At::time).reversed()).limit(MOST).map(At::state).toList();
    }

    private static TreeMap<String, Revision> commits(List<Workspace.Entry> product) throws IOException {
        var commits = new TreeMap<String, Revision>();
        for (var entry : product) {
            try (var tree = WorkTree.around(entry.path()).orElse(null)) {
                if (tree != null) {
                    tree.history(entry.path(), MOST).forEach(revision -> commits.put(revision.id(), revision));
                }
            } catch (GitTrouble trouble) {
                LOG.log(System.Logger.Level.WARNING, "no states from Git", trouble);
            }
        }
        return commits;
    }

    private static List<Document> inCommit(String id, List<Workspace.Entry> product) throws IOException {
        var documents = new ArrayList<Document>();
        for (var folder : product.stream().map(entry -> entry.path().getParent()).distinct().toList()) {
            try (var tree = WorkTree.around(folder).orElseThrow(() -> new GitTrouble(GitTrouble.Why.UNREADABLE, id))) {
                documents.addAll(tree.documents(id, folder));
            }
        }
        return documents;
    }

    /** Each document as it was at a time; as it is now if its history does not go back that far, so that nothing is called new that is not. */
    private List<Document> at(Instant then, List<Workspace.Entry> product) throws IOException {
        var documents = new ArrayList<Document>();
        for (var entry : product) {
            Past past = disk.keepers().past(entry.path(), entry.document().id());
            var version = past.versions().stream().filter(one -> !one.time().isAfter(then)).findFirst();
            documents.add(version.isPresent() ? past.open(version.get()).document() : entry.document());
        }
        return documents;
    }

    /** The state that a PDF carries, or that lies in the folder of a document. */
    Earlier around(Path file) {
        var place = FileKinds.isPdf(file) ? file : file.getParent();
        return new Earlier(Visible.name(place), () -> FileKinds.isPdf(file) ? disk.inside(file) : disk.inFolder(place).documents());
    }
}
