package aiworkbench.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import aiworkbench.model.Canvas;
import aiworkbench.model.Note;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Conflicts;
import aiworkbench.text.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people share one repository on this disk. */
class WorkTreeTest {

    @TempDir
    private Path folder;
    private Path here;
    private Path there;
    private WorkTree mine;
    private WorkTree theirs;

    @BeforeEach
    void cloneTwice() throws IOException, GitAPIException {
        folder = folder.toRealPath();
        var shared = folder.resolve("shared.git");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(shared.toFile()).call().close();
        here = cloned(shared, "here");
        mine = WorkTree.around(here).orElseThrow();
        write(here, "a.canvas.json", "one", "two");
        mine.commit(List.of(here.resolve("a.canvas.json")), "Begin");
        push(here);
        there = cloned(shared, "there");
        theirs = WorkTree.around(there.resolve("a.canvas.json")).orElseThrow();
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
    }

    @Test
    void changesAreSeenCommittedAndRemembered() throws IOException {
        assertEquals(new State(Optional.of("main"), Set.of(), Set.of(), 0, 0), theirs.state());
        write(there, "a.canvas.json", "one", "more");
        write(there, "b.canvas.json", "new");
        Files.writeString(there.resolve("notes.txt"), "no document");
        assertEquals(new State(Optional.of("main"), Set.of("a.canvas.json"), Set.of("b.canvas.json"), 0, 0), theirs.state());
        theirs.commit(List.of(there.resolve("a.canvas.json")), "More");
        assertEquals(new State(Optional.of("main"), Set.of(), Set.of("b.canvas.json"), 1, 0), theirs.state());
        var history = theirs.history(there.resolve("a.canvas.json"), 10);
        assertEquals(List.of("More", "Begin"), history.stream().map(Revision::message).toList());
        assertFalse(history.getFirst().author().isBlank());
        assertEquals(Files.size(there.resolve("a.canvas.json")), history.getFirst().size());
        var before = (Canvas) theirs.read(history.getLast().id(), there.resolve("a.canvas.json"));
        assertEquals(List.of("one", "two"), before.notes().stream().map(Note::text).toList());
        assertEquals(before, theirs.read("HEAD~1", there.resolve("a.canvas.json")));
        assertEquals(List.of(before), theirs.documents("HEAD~1", there));
        assertEquals(GitTrouble.Why.NO_COMMIT, why(() -> theirs.documents("nothing", there)));
        assertEquals(List.of(), theirs.history(there.resolve("b.canvas.json"), 10));
        assertEquals(GitTrouble.Why.NO_COMMIT, why(() -> theirs.read("nothing", there.resolve("a.canvas.json"))));
        assertTrue(WorkTree.around(folder).isEmpty());
    }

    @Test
    void aMovedDocumentKeepsItsPast() throws IOException, GitAPIException {
        write(here, "a.canvas.json", "one", "two", "three");
        mine.commit(List.of(here.resolve("a.canvas.json")), "More");
        Files.createDirectories(here.resolve("plans/support"));
        Files.move(here.resolve("a.canvas.json"), here.resolve("plans/support/b.canvas.json"));
        try (var git = Git.open(here.toFile())) {
            git.rm().addFilepattern("a.canvas.json").call();
            git.add().addFilepattern("plans").call();
            git.commit().setMessage("Move").setSign(false).call();
        }
        var file = here.resolve("plans/support/b.canvas.json");
        write(file.getParent(), "b.canvas.json", "one", "2", "three");
        mine.commit(List.of(file), "Later");

        var history = mine.history(file, 10);
        assertEquals(List.of("Later", "Move", "More", "Begin"), history.stream().map(Revision::message).toList());
        assertEquals("a.canvas.json", history.getLast().path());
        assertEquals(List.of("one", "two"), ((Canvas) mine.read(history.getLast())).notes().stream().map(Note::text).toList());
        assertEquals(List.of("Later", "Move", "More"), mine.history(file, 3).stream().map(Revision::message).toList());
    }

    @Test
    void whatOthersDidComesInNoteByNote() throws IOException, GitAPIException {
        write(there, "a.canvas.json", "one", "theirs");
        commitAndPush(there, theirs, "a.canvas.json");
        fetch(here);
        assertEquals(1, mine.state().behind());
        assertEquals(new Joined(1, Map.of()), new Joining(mine).join());
        assertEquals(List.of("one", "theirs"), notes(here, "a.canvas.json"));
        assertEquals(new Joined(0, Map.of()), new Joining(mine).join());

        write(there, "a.canvas.json", "one", "their second");
        commitAndPush(there, theirs, "a.canvas.json");
        write(here, "a.canvas.json", "my first", "theirs");
        mine.commit(List.of(here.resolve("a.canvas.json")), "Mine");
        fetch(here);
        assertEquals(new Joined(1, Map.of()), new Joining(mine).join());
        assertEquals(List.of("my first", "their second"), notes(here, "a.canvas.json"));
        assertEquals(new State(Optional.of("main"), Set.of(), Set.of(), 2, 0), mine.state());
        push(here);
        fetch(there);
        new Joining(theirs).join();
        assertEquals(List.of("my first", "their second"), notes(there, "a.canvas.json"));

        write(there, "a.canvas.json", "x", "their second");
        commitAndPush(there, theirs, "a.canvas.json");
        write(here, "a.canvas.json", "y", "their second");
        mine.commit(List.of(here.resolve("a.canvas.json")), "Mine");
        fetch(here);
        assertEquals(new Joined(1, Map.of("a.canvas.json", 1)), new Joining(mine).join());
        var format = new JsonFormat();
        var kept = format.tree(format.read(Files.readAllBytes(here.resolve("a.canvas.json"))));
        assertEquals(1, Conflicts.count(kept));
        assertTrue(kept.toString().contains("x") && kept.toString().contains("y"));
    }

    @Test
    void aMovedDocumentIsFollowedByItsIdAndARemovedOneStaysIfSomebodyChangedIt() throws IOException, GitAPIException {
        write(here, "c.canvas.json", 8, "three");
        mine.commit(List.of(here.resolve("c.canvas.json")), "C");
        push(here);
        fetch(there);
        new Joining(theirs).join();
        Files.createDirectory(there.resolve("plans"));
        try (var git = Git.open(there.toFile())) {
            Files.move(there.resolve("a.canvas.json"), there.resolve("plans/b.canvas.json"));
            git.rm().addFilepattern("a.canvas.json").addFilepattern("c.canvas.json").call();
            git.add().addFilepattern("plans").call();
            git.commit().setMessage("Moved").setSign(false).call();
        }
        push(there);
        write(here, "a.canvas.json", "mine", "two");
        write(here, "c.canvas.json", 8, "changed");
        mine.commit(List.of(here.resolve("a.canvas.json"), here.resolve("c.canvas.json")), "Mine");
        fetch(here);
        new Joining(mine).join();
        assertFalse(Files.exists(here.resolve("a.canvas.json")));
        assertEquals(List.of("mine", "two"), notes(here.resolve("plans"), "b.canvas.json"));
        assertEquals(List.of("changed"), notes(here, "c.canvas.json"));
    }

    @Test
    void whatIsInTheWayIsSaidAndNothingIsChanged() throws IOException, GitAPIException {
        write(there, "a.canvas.json", "one", "theirs");
        commitAndPush(there, theirs, "a.canvas.json");
        fetch(here);
        write(here, "a.canvas.json", "not in a commit", "two");
        assertEquals(GitTrouble.Why.UNCOMMITTED, why(() -> new Joining(mine).join()));
        assertEquals(List.of("not in a commit", "two"), notes(here, "a.canvas.json"));
        var file = List.of(here.resolve("a.canvas.json"));

        var lock = Files.createFile(here.resolve(".git/index.lock"));
        assertEquals(GitTrouble.Why.LOCKED, why(() -> mine.commit(file, "x")));
        Files.delete(lock);
        var merging = Files.writeString(here.resolve(".git/MERGE_HEAD"), mine.repository().resolve("HEAD").name() + "\n");
        assertEquals(GitTrouble.Why.UNMERGED, why(() -> mine.commit(file, "x")));
        Files.delete(merging);
        Files.createSymbolicLink(here.resolve("out"), folder);
        write(folder, "d.canvas.json", "outside");
        assertEquals(GitTrouble.Why.LINK, why(() -> mine.commit(List.of(here.resolve("out/d.canvas.json")), "x")));
        try (var git = Git.open(there.toFile())) {
            git.checkout().setName(git.getRepository().resolve("HEAD").name()).call();
        }
        assertEquals(GitTrouble.Why.DETACHED, why(() -> theirs.commit(List.of(there.resolve("a.canvas.json")), "x")));
        assertTrue(theirs.state().branch().isEmpty());
        var alone = folder.resolve("alone");
        Git.init().setDirectory(alone.toFile()).setInitialBranch("main").call().close();
        try (var tree = WorkTree.around(alone).orElseThrow()) {
            assertEquals(List.of(), tree.history(alone.resolve("a.canvas.json"), 5));
            assertEquals(GitTrouble.Why.NO_REMOTE, why(() -> new Joining(tree).join()));
        }
    }

    @Test
    void otherFilesAreTakenFromWhoChangedThemAndNeverMergedAsText() throws IOException, GitAPIException {
        Files.writeString(there.resolve("readme.txt"), "theirs");
        commitAndPush(there, theirs, "readme.txt");
        write(here, "a.canvas.json", "mine", "two");
        mine.commit(List.of(here.resolve("a.canvas.json")), "Mine");
        fetch(here);
        new Joining(mine).join();
        assertEquals("theirs", Files.readString(here.resolve("readme.txt")));
        push(here);
        fetch(there);
        new Joining(theirs).join();
        Files.writeString(there.resolve("readme.txt"), "x");
        commitAndPush(there, theirs, "readme.txt");
        Files.writeString(here.resolve("readme.txt"), "y");
        mine.commit(List.of(here.resolve("readme.txt")), "y");
        fetch(here);
        assertEquals(GitTrouble.Why.OTHER_FILE, why(() -> new Joining(mine).join()));
        assertEquals("y", Files.readString(here.resolve("readme.txt")));
        assertEquals(new State(Optional.of("main"), Set.of(), Set.of(), 1, 1), mine.state());
    }

    @Test
    void hooksOfARepositoryAreNeverRun() throws IOException {
        for (var name : List.of("pre-commit", "commit-msg", "post-commit", "post-checkout")) {
            hook(here, name);
        }
        write(here, "a.canvas.json", "mine", "two");
        mine.commit(List.of(here.resolve("a.canvas.json")), "Mine");
        assertFalse(Files.exists(folder.resolve("ran")));
        assertEquals(1, mine.state().ahead());
    }

    @Test
    void theGitProgramFetchesAndPushes() throws IOException {
        assumeTrue(hasGit(), "the git program is not installed, and only that fetches and pushes");
        for (var tree : List.of(here, there)) {
            for (var name : List.of("pre-push", "reference-transaction", "post-merge")) {
                hook(tree, name);
            }
        }
        write(there, "a.canvas.json", "one", "theirs");
        theirs.commit(List.of(there.resolve("a.canvas.json")), "Theirs");
        new Remote(theirs).push(() -> false);
        assertEquals(0, theirs.state().ahead());
        write(here, "a.canvas.json", "mine", "two");
        mine.commit(List.of(here.resolve("a.canvas.json")), "Mine");
        assertEquals(GitTrouble.Why.REFUSED, why(() -> new Remote(mine).push(() -> false)));
        new Remote(mine).fetch(() -> false);
        new Joining(mine).join();
        assertEquals(List.of("mine", "theirs"), notes(here, "a.canvas.json"));
        new Remote(mine).push(() -> false);
        write(here, "a.canvas.json", "y", "theirs");
        mine.commit(List.of(here.resolve("a.canvas.json")), "Mine again");
        new Remote(theirs).fetch(() -> false);
        new Joining(theirs).join();
        write(there, "a.canvas.json", "x", "theirs");
        theirs.commit(List.of(there.resolve("a.canvas.json")), "Theirs again");
        new Remote(theirs).push(() -> false);
        new Remote(mine).fetch(() -> false);
        assertEquals(1, new Joining(mine).join().open().size());
        assertEquals(GitTrouble.Why.UNDECIDED, why(() -> new Remote(mine).push(() -> false)));
        write(here, "a.canvas.json", "decided", "theirs");
        mine.commit(List.of(here.resolve("a.canvas.json")), "Decided");
        new Remote(mine).push(() -> false);
        mine.repository().getConfig().setString("remote", "origin", "url", "http://127.0.0.1:1/nobody.git");
        mine.repository().getConfig().save();
        assertEquals(GitTrouble.Why.NETWORK, why(() -> new Remote(mine).fetch(() -> false)));
        assertFalse(Files.exists(folder.resolve("ran")), "no hook was run");
    }

    @Test
    void aPullThatIsKilledInTheMiddleChangesNothingAndTheNextOneWorks() throws IOException, GitAPIException {
        assumeTrue(hasGit(), "the git program is not installed, and only that fetches");
        write(there, "a.canvas.json", "one", "theirs");
        commitAndPush(there, theirs, "a.canvas.json");
        var config = mine.repository().getConfig();
        config.setString("remote", "origin", "uploadpack", "sleep 2; git-upload-pack");
        config.save();
        var before = mine.state();
        assertEquals(GitTrouble.Why.STOPPED, why(() -> new Remote(mine).fetch(() -> true)));
        assertEquals(before, mine.state());
        assertEquals(List.of("one", "two"), notes(here, "a.canvas.json"));
        config.unset("remote", "origin", "uploadpack");
        config.save();
        new Remote(mine).fetch(() -> false);
        assertEquals(1, new Joining(mine).join().commits());
        assertEquals(List.of("one", "theirs"), notes(here, "a.canvas.json"));
    }

    @Test
    void aRepositoryOfSomebodyElseIsNotTouched() throws IOException {
        var gitDir = here.resolve(".git");
        try {
            Files.setOwner(gitDir, here.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        } catch (IOException e) {
            assumeTrue(false, "only the administrator can give a folder to somebody else: " + e);
        }
        var trouble = assertThrows(GitTrouble.class, () -> WorkTree.around(here));
        assertEquals("This repository belongs to somebody else (nobody). To be safe, nothing in it is used.", trouble.sentence(new Messages(Locale.UK)));
    }

    private void hook(Path tree, String name) throws IOException {
        var hook = Files.writeString(Files.createDirectories(tree.resolve(".git/hooks")).resolve(name), "#!/bin/sh\ntouch '" + folder + "/ran'\nexit 1\n");
        assertTrue(hook.toFile().setExecutable(true));
    }

    private static boolean hasGit() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(entry -> Files.isExecutable(Path.of(entry, "git")));
    }

    private interface Doing {
        void run() throws IOException;
    }

    private static GitTrouble.Why why(Doing doing) {
        return assertThrows(GitTrouble.class, doing::run).why();
    }

    private Path cloned(Path shared, String name) throws GitAPIException, IOException {
        var where = folder.resolve(name);
        boolean first = !Files.exists(shared.resolve("refs/heads/main"));
        try (var git = first ? Git.init().setInitialBranch("main").setDirectory(where.toFile()).call()
                : Git.cloneRepository().setURI(shared.toUri().toString()).setDirectory(where.toFile()).call()) {
            var config = git.getRepository().getConfig();
            config.setString("remote", "origin", "url", shared.toUri().toString());
            config.setString("remote", "origin", "fetch", "+refs/heads/*:refs/remotes/origin/*");
            config.setString("user", null, "name", "Ana");
            config.setString("user", null, "email", "ana@example.org");
            config.setBoolean("commit", null, "gpgsign", false);
            config.setString("branch", "main", "remote", "origin");
            config.setString("branch", "main", "merge", "refs/heads/main");
            config.save();
        }
        return where;
    }

    private static void push(Path where) throws IOException, GitAPIException {
        try (var git = Git.open(where.toFile())) {
            git.push().setRemote("origin").add("main").call();
        }
    }

    private static void fetch(Path where) throws IOException, GitAPIException {
        try (var git = Git.open(where.toFile())) {
            git.fetch().call();
        }
    }

    private static void commitAndPush(Path where, WorkTree tree, String file) throws IOException, GitAPIException {
        tree.commit(List.of(where.resolve(file)), "Theirs");
        push(where);
    }

    private static void write(Path where, String name, String... notes) throws IOException {
        write(where, name, 7, notes);
    }

    private static void write(Path where, String name, int id, String... notes) throws IOException {
        var text = new StringBuilder("{\"format\": \"aiworkbench-canvas\", \"version\": 1, \"id\": \"00000000-0000-0000-0000-00000000000" + id + "\", \"notes\": [");
        for (int i = 0; i < notes.length; i++) {
            text.append(i == 0 ? "" : ",").append("{\"id\": \"").append((char) ('a' + i)).append("\", \"text\": \"").append(notes[i]).append("\"}");
        }
        var format = new JsonFormat();
        Files.write(where.resolve(name), format.write(format.read(text.append("]}").toString().getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> notes(Path where, String name) throws IOException {
        return ((Canvas) new JsonFormat().read(Files.readAllBytes(where.resolve(name)))).notes().stream().map(Note::text).toList();
    }
}
