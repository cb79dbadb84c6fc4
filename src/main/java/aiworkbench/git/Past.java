package aiworkbench.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** What a repository knows about the past of a file. */
final class Past {

    private final Repository repository;
    private final List<Revision> revisions = new ArrayList<>();

    Past(Repository repository) {
        this.repository = repository;
    }

    /**
     * The commits that changed a file, newest first. Where a commit added it, and took away one that was much the same, its past goes on
     * under the name of that one.
     *
     * @param path below the top of the work tree
     */
    List<Revision> of(String path, int most) throws IOException {
        var next = Optional.ofNullable(repository.resolve(Constants.HEAD)).map(head -> new Begin(head, path));
        try (var reader = repository.newObjectReader()) {
            while (next.isPresent() && revisions.size() < most) {
                next = walk(next.get(), most, reader);
            }
        }
        return revisions;
    }

    /** Where to begin, and the name that the file had there. */
    private record Begin(ObjectId commit, String path) {}

    private Optional<Begin> walk(Begin begin, int most, ObjectReader reader) throws IOException {
        try (var walk = new RevWalk(repository)) {
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(begin.path()), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(begin.commit()));
            Optional<RevCommit> oldest = Optional.empty();
            for (RevCommit commit = walk.next(); commit != null && revisions.size() < most; commit = walk.next()) {
                var blob = WorkTree.blob(repository, commit, begin.path());
                if (blob.isPresent()) {
                    oldest = Optional.of(commit);
                    var author = commit.getAuthorIdent();
                    revisions.add(new Revision(commit.name(), begin.path(), author.getWhenAsInstant(), author.getName(), commit.getShortMessage(),
                            reader.getObjectSize(blob.get(), Constants.OBJ_BLOB)));
                }
            }
            return oldest.isPresent() ? before(oldest.get(), begin.path()) : Optional.empty();
        }
    }

    /** The name of the file before a commit that added it, if that commit moved it. */
    private Optional<Begin> before(ObjectId commit, String path) throws IOException {
        try (var walk = new RevWalk(repository)) {
            // Read anew: a walk along one path gives commits other parents.
            var added = walk.parseCommit(commit);
            for (var parent : added.getParents()) {
                var old = movedFrom(walk.parseCommit(parent), added, path);
                if (old.isPresent()) {
                    return Optional.of(new Begin(parent, old.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> movedFrom(RevCommit parent, RevCommit added, String path) throws IOException {
        try (var trees = new TreeWalk(repository)) {
            trees.setRecursive(true);
            trees.addTree(parent.getTree());
            trees.addTree(added.getTree());
            trees.setFilter(TreeFilter.ANY_DIFF);
            var renames = new RenameDetector(repository);
            renames.addAll(DiffEntry.scan(trees));
            return renames.compute().stream().filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME && entry.getNewPath().equals(path))
                    .map(DiffEntry::getOldPath).findFirst();
        }
    }
}
