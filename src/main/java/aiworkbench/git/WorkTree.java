package aiworkbench.git;

import aiworkbench.model.Document;
import aiworkbench.storage.FormatProblem;
import aiworkbench.storage.JsonFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** A folder that Git looks after, with the documents in it. Blocks; call it off the window's thread. */
public final class WorkTree implements AutoCloseable {

    private static final int ABBREVIATED = 12;

    private final Repository repository;
    private final Path top;

    private WorkTree(Repository repository) throws IOException {
        this.repository = repository;
        this.top = repository.getWorkTree().toPath().toRealPath();
    }

    /**
     * The work tree that a file or folder lies in; empty if it lies in none.
     *
     * @throws GitTrouble if the repository belongs to somebody else
     */
    public static Optional<WorkTree> around(Path path) throws IOException {
        var folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        var builder = new FileRepositoryBuilder().setFS(QuietFs.create()).findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        requireOwn(builder.getGitDir());
        var repository = builder.build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        return Optional.of(new WorkTree(repository));
    }

    /** As the git program does: what somebody else set up in a repository might do harm. */
    private static void requireOwn(File gitDir) throws IOException {
        var owner = Files.getOwner(gitDir.toPath()).getName();
        var me = System.getProperty("user.name");
        if (!owner.equals(me) && !owner.endsWith("\\" + me) && !owner.endsWith("Administrators")) {
            throw new GitTrouble(GitTrouble.Why.OWNER, owner);
        }
    }

    /** Its top folder. */
    public Path top() {
        return top;
    }

    Repository repository() {
        return repository;
    }

    /** How it stands now. */
    public State state() throws IOException {
        var diff = new IndexDiff(repository, Constants.HEAD, new FileTreeIterator(repository));
        diff.diff();
        Set<String> changed = new HashSet<>(diff.getModified());
        changed.addAll(diff.getChanged());
        changed.addAll(diff.getMissing());
        changed.addAll(diff.getRemoved());
        changed.addAll(diff.getAdded());
        var fresh = diff.getUntracked().stream().filter(Documents::isDocument).collect(Collectors.toSet());
        var branch = branch();
        var tracking = branch.isEmpty() ? null : BranchTrackingStatus.of(repository, branch.get());
        return new State(branch, changed, fresh, tracking == null ? 0 : tracking.getAheadCount(), tracking == null ? 0 : tracking.getBehindCount());
    }

    private Optional<String> branch() throws IOException {
        var full = repository.getFullBranch();
        return full != null && full.startsWith(Constants.R_HEADS) ? Optional.of(Repository.shortenRefName(full)) : Optional.empty();
    }

    /** The commits that changed a document, newest first, also from before it was moved. */
    public List<Revision> history(Path file, int most) throws IOException {
        return new Past(repository).of(nameOf(file), most);
    }

    /** A document as a commit of its history holds it, under the name that it had. */
    public Document read(Revision revision) throws IOException {
        return read(revision.id(), revision.path());
    }

    static Optional<ObjectId> blob(Repository repository, RevCommit commit, String path) throws IOException {
        try (var walk = TreeWalk.forPath(repository, path, commit.getTree())) {
            return walk == null ? Optional.empty() : Optional.of(walk.getObjectId(0));
        }
    }

    /**
     * A document as it was.
     *
     * @param revision a commit in any form that Git knows, such as {@code HEAD~5}
     * @throws GitTrouble if there is no such commit, or no such document in it
     */
    public Document read(String revision, Path file) throws IOException {
        return read(revision, nameOf(file));
    }

    private Document read(String revision, String path) throws IOException {
        var name = path.substring(path.lastIndexOf('/') + 1);
        try (var walk = new RevWalk(repository)) {
            var blob = blob(repository, commit(walk, revision), path);
            if (blob.isEmpty()) {
                throw new GitTrouble(GitTrouble.Why.NOT_IN_COMMIT, name);
            }
            return new JsonFormat().read(repository.open(blob.get(), Constants.OBJ_BLOB).getBytes(JsonFormat.LARGEST));
        } catch (FormatProblem e) {
            throw new GitTrouble(GitTrouble.Why.UNREADABLE, name + " " + revision);
        }
    }

    /**
     * The documents of a folder, and of those in it, as they were. Files that are named like documents and are none are left out.
     *
     * @param revision as in {@link #read}
     * @throws GitTrouble if there is no such commit
     */
    public List<Document> documents(String revision, Path folder) throws IOException {
        var name = top.relativize(folder.toRealPath()).toString().replace(File.separatorChar, '/');
        var documents = new ArrayList<Document>();
        try (var walk = new RevWalk(repository); var files = new TreeWalk(repository)) {
            files.addTree(commit(walk, revision).getTree());
            files.setRecursive(true);
            if (!name.isEmpty()) {
                files.setFilter(PathFilter.create(name));
            }
            while (files.next()) {
                if (Documents.isDocument(files.getPathString())) {
                    document(files.getObjectId(0)).ifPresent(documents::add);
                }
            }
        }
        return documents;
    }

    private RevCommit commit(RevWalk walk, String revision) throws IOException {
        try {
            var id = repository.resolve(revision);
            if (id != null) {
                return walk.parseCommit(id);
            }
        } catch (RevisionSyntaxException | IncorrectObjectTypeException _) {
            // not the name of a commit
        }
        throw new GitTrouble(GitTrouble.Why.NO_COMMIT, revision);
    }

    private Optional<Document> document(ObjectId blob) throws IOException {
        try {
            return Optional.of(new JsonFormat().read(repository.open(blob, Constants.OBJ_BLOB).getBytes(JsonFormat.LARGEST)));
        } catch (FormatProblem _) {
            return Optional.empty();
        }
    }

    /**
     * Puts files as they are now into a commit of their own; whatever else was changed stays out of it.
     *
     * @return the beginning of the id of the commit
     */
    public String commit(List<Path> files, String message) throws IOException {
        requireQuiet();
        try (var git = new Git(repository)) {
            var add = git.add();
            var commit = git.commit().setMessage(message).setNoVerify(true);
            for (var file : files) {
                add.addFilepattern(nameOf(file));
                commit.setOnly(nameOf(file));
            }
            add.call();
            return commit.call().abbreviate(ABBREVIATED).name();
        } catch (GitAPIException | JGitInternalException e) {
            throw trouble(e);
        }
    }

    /** What a failure of JGit means to people. */
    static GitTrouble trouble(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockFailedException) {
                return new GitTrouble(GitTrouble.Why.LOCKED, "index.lock");
            }
        }
        return new GitTrouble(GitTrouble.Why.OTHER, String.valueOf(e.getMessage()));
    }

    /** A branch is checked out, nobody else works here, and no merge is under way. */
    void requireQuiet() throws IOException {
        if (branch().isEmpty()) {
            throw new GitTrouble(GitTrouble.Why.DETACHED, "");
        }
        var lock = new File(repository.getIndexFile().getPath() + ".lock");
        if (lock.exists()) {
            throw new GitTrouble(GitTrouble.Why.LOCKED, lock.getPath());
        }
        if (DirCache.read(repository).hasUnmergedPaths() || repository.getRepositoryState() != RepositoryState.SAFE) {
            throw new GitTrouble(GitTrouble.Why.UNMERGED, "");
        }
    }

    /**
     * The way from the top to a file, with slashes, as Git names it.
     *
     * @throws GitTrouble if the file is a link, or lies outside behind one
     */
    public String nameOf(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent().toRealPath();
        if (!folder.startsWith(top) || Files.isSymbolicLink(file)) {
            throw new GitTrouble(GitTrouble.Why.LINK, file.getFileName().toString());
        }
        return top.relativize(folder.resolve(file.getFileName())).toString().replace(File.separatorChar, '/');
    }

    @Override
    public void close() {
        repository.close();
    }
}
