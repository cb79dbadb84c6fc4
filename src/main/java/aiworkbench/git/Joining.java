package aiworkbench.git;

import aiworkbench.storage.JsonFormat;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.CheckoutConflictException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.RevWalkUtils;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Brings the commits of others, which were fetched, into the branch. Documents are merged element by element; of other files whichever
 * side changed them. The branch moves on only after the work tree did, so a broken-off attempt can be made again.
 */
public final class Joining {

    private final WorkTree tree;
    private final Repository repository;
    private final Documents documents = new Documents();
    private final Map<String, Integer> open = new LinkedHashMap<>();

    /** Joins in a work tree. */
    public Joining(WorkTree tree) {
        this.tree = tree;
        this.repository = tree.repository();
    }

    /** One file on one side. */
    private record Entry(FileMode mode, ObjectId id) {

        private static final Entry NONE = new Entry(FileMode.MISSING, ObjectId.zeroId());

        boolean present() {
            return mode != FileMode.MISSING;
        }
    }

    /** One file on all sides. */
    private record Three(Entry base, Entry ours, Entry theirs) {}

    /**
     * Joins what the other repository had when it was last fetched.
     *
     * @throws GitTrouble if that cannot be done now; nothing was changed
     */
    public Joined join() throws IOException {
        tree.requireQuiet();
        var branch = new BranchConfig(repository.getConfig(), repository.getBranch());
        var upstream = branch.getTrackingBranch() == null ? null : repository.resolve(branch.getTrackingBranch());
        if (upstream == null) {
            throw new GitTrouble(GitTrouble.Why.NO_REMOTE, repository.getBranch());
        }
        try (var walk = new RevWalk(repository); var inserter = repository.newObjectInserter()) {
            var theirs = walk.parseCommit(upstream);
            var head = repository.resolve(Constants.HEAD);
            if (head == null) {
                moveOn(null, theirs.getTree(), theirs);
                return new Joined(1, Map.of());
            }
            var ours = walk.parseCommit(head);
            var base = base(walk, ours, theirs);
            if (base.isPresent() && base.get().equals(theirs)) {
                return new Joined(0, Map.of());
            }
            int commits = RevWalkUtils.count(walk, theirs, base.orElse(null));
            if (base.isPresent() && base.get().equals(ours)) {
                moveOn(ours, theirs.getTree(), theirs);
            } else {
                var merged = write(merged(base, ours, theirs, inserter), inserter);
                moveOn(ours, merged, commit(merged, ours, theirs, inserter));
            }
            return new Joined(commits, open);
        } catch (JGitInternalException e) {
            throw WorkTree.trouble(e);
        }
    }

    private static Optional<RevCommit> base(RevWalk walk, RevCommit ours, RevCommit theirs) throws IOException {
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(ours);
        walk.markStart(theirs);
        var base = Optional.ofNullable(walk.next());
        walk.reset();
        walk.setRevFilter(RevFilter.ALL);
        if (base.isPresent()) {
            walk.parseBody(base.get());
        }
        return base;
    }

    private Map<String, Entry> merged(Optional<RevCommit> base, RevCommit ours, RevCommit theirs, ObjectInserter inserter) throws IOException {
        var all = new TreeMap<String, Three>();
        try (var walk = new TreeWalk(repository)) {
            if (base.isPresent()) {
                walk.addTree(base.get().getTree());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(ours.getTree());
            walk.addTree(theirs.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                all.put(walk.getPathString(), new Three(entry(walk, 0), entry(walk, 1), entry(walk, 2)));
            }
        }
        follow(all);
        var merged = new TreeMap<String, Entry>();
        for (var file : all.entrySet()) {
            var entry = merged(file.getKey(), file.getValue(), inserter);
            if (entry.present()) {
                merged.put(file.getKey(), entry);
            }
        }
        return merged;
    }

    private static Entry entry(TreeWalk walk, int side) {
        var mode = walk.getFileMode(side);
        return mode == FileMode.MISSING || mode == FileMode.TREE ? Entry.NONE : new Entry(mode, walk.getObjectId(side));
    }

    /** A document that one side moved and the other changed is one document: their ids tell. */
    private void follow(Map<String, Three> all) throws IOException {
        var gone = new HashMap<String, String>();
        for (var file : all.entrySet()) {
            var three = file.getValue();
            if (Documents.isDocument(file.getKey()) && three.base().present() && three.ours().present() != three.theirs().present()) {
                documents.id(bytes(three.base())).ifPresent(id -> gone.put(id, file.getKey()));
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        for (var file : all.entrySet()) {
            var three = file.getValue();
            if (!Documents.isDocument(file.getKey()) || three.base().present() || three.ours().present() == three.theirs().present()) {
                continue;
            }
            boolean mineMoved = three.ours().present();
            var from = documents.id(bytes(mineMoved ? three.ours() : three.theirs())).map(gone::get);
            var before = from.map(all::get).filter(old -> mineMoved ? !old.ours().present() : !old.theirs().present());
            if (before.isPresent()) {
                var old = before.get();
                file.setValue(mineMoved ? new Three(old.base(), three.ours(), old.theirs()) : new Three(old.base(), old.ours(), three.theirs()));
                all.put(from.get(), new Three(old.base(), Entry.NONE, Entry.NONE));
            }
        }
    }

    private Entry merged(String path, Three three, ObjectInserter inserter) throws IOException {
        if (three.ours().equals(three.theirs()) || three.base().equals(three.theirs())) {
            return three.ours();
        } else if (three.base().equals(three.ours())) {
            return three.theirs();
        } else if (!Documents.isDocument(path) || !isFile(three.ours()) || !isFile(three.theirs())) {
            if (Documents.isDocument(path) && three.ours().present() != three.theirs().present()) {
                // What one removed and the other changed stays: it can be removed again.
                return three.ours().present() ? three.ours() : three.theirs();
            }
            throw new GitTrouble(GitTrouble.Why.OTHER_FILE, path);
        }
        var base = three.base().present() ? Optional.of(bytes(three.base())) : Optional.<byte[]>empty();
        var result = documents.merge(path, base, bytes(three.ours()), bytes(three.theirs()));
        if (result.open() > 0) {
            open.put(path, result.open());
        }
        return new Entry(three.ours().mode(), inserter.insert(Constants.OBJ_BLOB, result.bytes()));
    }

    private static boolean isFile(Entry entry) {
        return entry.mode() == FileMode.REGULAR_FILE || entry.mode() == FileMode.EXECUTABLE_FILE;
    }

    private byte[] bytes(Entry entry) throws IOException {
        return repository.open(entry.id(), Constants.OBJ_BLOB).getBytes(JsonFormat.LARGEST);
    }

    private static ObjectId write(Map<String, Entry> files, ObjectInserter inserter) throws IOException {
        var cache = DirCache.newInCore();
        var builder = cache.builder();
        files.forEach((path, entry) -> {
            var line = new DirCacheEntry(path);
            line.setFileMode(entry.mode());
            line.setObjectId(entry.id());
            builder.add(line);
        });
        builder.finish();
        return cache.writeTree(inserter);
    }

    private RevCommit commit(ObjectId merged, RevCommit ours, RevCommit theirs, ObjectInserter inserter) throws IOException {
        var commit = new CommitBuilder();
        commit.setTreeId(merged);
        commit.setParentIds(ours, theirs);
        var me = new PersonIdent(repository);
        commit.setAuthor(me);
        commit.setCommitter(me);
        commit.setMessage("Merge " + repository.getBranch() + "\n");
        var id = inserter.insert(commit);
        inserter.flush();
        try (var walk = new RevWalk(repository)) {
            return walk.parseCommit(id);
        }
    }

    private void moveOn(RevCommit from, ObjectId to, RevCommit commit) throws IOException {
        try {
            var checkout = new DirCacheCheckout(repository, from == null ? null : from.getTree(), repository.lockDirCache(), to);
            checkout.setFailOnConflict(true);
            checkout.checkout();
        } catch (CheckoutConflictException e) {
            throw new GitTrouble(GitTrouble.Why.UNCOMMITTED, String.join(", ", e.getConflictingFiles()));
        } catch (LockFailedException e) {
            throw new GitTrouble(GitTrouble.Why.LOCKED, e.getFile().getPath());
        }
        var update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(commit);
        update.setExpectedOldObjectId(from == null ? ObjectId.zeroId() : from);
        update.setRefLogMessage("aiworkbench: joined", true);
        var result = update.update();
        if (result != RefUpdate.Result.FAST_FORWARD && result != RefUpdate.Result.NEW && result != RefUpdate.Result.FORCED) {
            throw new GitTrouble(GitTrouble.Why.LOCKED, result.toString());
        }
    }
}
