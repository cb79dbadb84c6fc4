package aiworkbench.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a repository of 10,000 documents and 1,000 commits takes to say how it stands, and what became of one document. */
@Tag("benchmark")
class GitBenchmarkTest {

    private static final int FOLDERS = 100;
    private static final int EACH = 100;
    private static final int COMMITS = 1_000;
    private static final int ROUNDS = 7;
    private static final double STATE = 300;
    private static final double HISTORY = 500;

    @TempDir
    private Path folder;

    private interface Work {
        void run() throws IOException;
    }

    @Test
    void aLargeRepositoryAnswersBeforeAnybodyWaits() throws IOException, GitAPIException {
        folder = folder.toRealPath();
        var sample = Files.readString(Path.of("assets/samples/support-assistant.canvas.json"));
        for (int i = 0; i < FOLDERS; i++) {
            var inside = Files.createDirectory(folder.resolve("product" + i));
            for (int j = 0; j < EACH; j++) {
                Files.writeString(inside.resolve("d" + j + ".canvas.json"), sample);
            }
        }
        try (var git = Git.init().setInitialBranch("main").setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("All").setSign(false).call();
            commits(git, sample);
        }
        var file = folder.resolve("product0/d0.canvas.json");
        double read = median(() -> assertTrue(Files.readAllBytes(file).length > 0));
        double state = median(() -> {
            try (var tree = WorkTree.around(folder).orElseThrow()) {
                assertEquals(0, tree.state().changed().size());
            }
        });
        double history = median(() -> {
            try (var tree = WorkTree.around(folder).orElseThrow()) {
                assertEquals(COMMITS / FOLDERS + 1, tree.history(file, COMMITS).size());
            }
        });
        System.out.printf(Locale.ROOT, "git: 10,000 documents, 1,000 commits; state %.0f ms (limit %.0f), history %.0f ms (limit %.0f), reading one file %.2f ms%n",
                state, STATE, history, HISTORY, read);
        assertTrue(state < STATE, () -> "state " + state);
        assertTrue(history < HISTORY, () -> "history " + history);
    }

    /** Each commit changes one document; the last one leaves it as the work tree has it. */
    private static void commits(Git git, String sample) throws IOException {
        var repository = git.getRepository();
        var me = new PersonIdent("Ana", "ana@example.org");
        ObjectId head = repository.resolve(Constants.HEAD);
        try (var inserter = repository.newObjectInserter()) {
            var same = inserter.insert(Constants.OBJ_BLOB, Files.readAllBytes(Path.of("assets/samples/support-assistant.canvas.json")));
            var index = repository.readDirCache();
            for (int i = 0; i < COMMITS; i++) {
                var path = "product" + i % FOLDERS + "/d0.canvas.json";
                var blob = i >= COMMITS - FOLDERS ? same : inserter.insert(Constants.OBJ_BLOB, sample.replace("reply", "reply " + i).getBytes(StandardCharsets.UTF_8));
                var editor = index.editor();
                editor.add(new PathEdit(path) {
                    @Override
                    public void apply(DirCacheEntry entry) {
                        entry.setObjectId(blob);
                    }
                });
                editor.finish();
                var commit = new CommitBuilder();
                commit.setTreeId(index.writeTree(inserter));
                commit.setParentId(head);
                commit.setAuthor(me);
                commit.setCommitter(me);
                commit.setMessage("Commit " + i);
                head = inserter.insert(commit);
            }
            inserter.flush();
        }
        var update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(head);
        update.forceUpdate();
    }

    /** Milliseconds of processor time of this thread. */
    private static double median(Work work) throws IOException {
        var clock = ManagementFactory.getThreadMXBean();
        var times = new double[ROUNDS];
        for (int i = -2; i < ROUNDS; i++) {
            long before = clock.getCurrentThreadCpuTime();
            work.run();
            times[Math.max(0, i)] = (clock.getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
