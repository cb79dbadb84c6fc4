package aiworkbench.git;

import aiworkbench.storage.JsonFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The documents in commits of ours with conflicts that nobody has decided yet. The others should not get them. */
final class OpenConflicts {

    private final Repository repository;
    private final Documents documents = new Documents();

    OpenConflicts(Repository repository) {
        this.repository = repository;
    }

    /** The paths of those that differ from what the others have; empty if there are none. */
    List<String> paths() throws IOException {
        var head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return List.of();
        }
        var upstream = new BranchConfig(repository.getConfig(), repository.getBranch()).getTrackingBranch();
        var paths = new ArrayList<String>();
        try (var commits = new RevWalk(repository); var walk = new TreeWalk(repository)) {
            add(walk, commits, upstream == null ? null : repository.resolve(upstream));
            add(walk, commits, head);
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                boolean file = (walk.getRawMode(1) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
                if (file && Documents.isDocument(walk.getPathString())
                        && documents.open(repository.open(walk.getObjectId(1), Constants.OBJ_BLOB).getBytes(JsonFormat.LARGEST)) > 0) {
                    paths.add(walk.getPathString());
                }
            }
        }
        return paths;
    }

    private static void add(TreeWalk walk, RevWalk commits, AnyObjectId commit) throws IOException {
        if (commit == null) {
            walk.addTree(new EmptyTreeIterator());
        } else {
            walk.addTree(commits.parseCommit(commit).getTree());
        }
    }
}
