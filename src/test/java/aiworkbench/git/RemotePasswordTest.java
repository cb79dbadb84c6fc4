package aiworkbench.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import aiworkbench.model.Canvas;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.JsonFormat;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository on a server that asks for a password, over HTTPS on this machine. */
class RemotePasswordTest {

    @TempDir
    private static Path folder;
    private static GitServer server;
    private static int shared;
    private Path here;
    private WorkTree mine;

    @BeforeAll
    static void serve() throws IOException, GeneralSecurityException {
        assumeTrue(hasServer(), "the git program with its web server is not installed");
        folder = folder.toRealPath();
        server = new GitServer(folder);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void share() throws IOException, GitAPIException {
        shared++;
        Git.init().setBare(true).setInitialBranch("main").setDirectory(folder.resolve(shared + ".git").toFile()).call().close();
        here = folder.resolve("here" + shared);
        try (var git = Git.init().setInitialBranch("main").setDirectory(here.toFile()).call()) {
            git.remoteAdd().setName("origin").setUri(uri()).call();
            var config = git.getRepository().getConfig();
            config.setString("user", null, "name", "Ana");
            config.setString("user", null, "email", "ana@example.org");
            config.setBoolean("http", null, "sslVerify", false);
            config.setString("credential", null, "helper", "");
            config.save();
        }
        mine = WorkTree.around(here).orElseThrow();
        commit("Begin");
    }

    @AfterEach
    void close() {
        mine.close();
    }

    @Test
    void aServerThatNobodyTrustsIsToldAndGetsNoPassword() throws IOException {
        remember(GitServer.PASSWORD);
        mine.repository().getConfig().unset("http", null, "sslVerify");
        mine.repository().getConfig().save();
        assertEquals(GitTrouble.Why.STRANGER, assertThrows(GitTrouble.class, () -> new Remote(mine).push(() -> false)).why());
    }

    @Test
    void withoutAPasswordThereIsASentenceAndNobodyWaitsForOne() {
        assertEquals(GitTrouble.Why.ACCESS, assertThrows(GitTrouble.class, () -> new Remote(mine).push(() -> false)).why());
    }

    @Test
    void thePasswordStoreOfTheSystemIsAskedAndNothingOfItIsKept() throws IOException {
        remember(GitServer.PASSWORD);
        new Remote(mine).push(() -> false);
        assertEquals(0, mine.state().ahead());
        commit("More");
        assertEquals(1, mine.state().ahead());
        new Remote(mine).push(() -> false);
        new Remote(mine).fetch(() -> false);
        assertEquals(0, mine.state().ahead());
        try (var files = Files.walk(here.resolve(".git"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(GitServer.PASSWORD), file::toString);
            }
        }
    }

    @Test
    void aWrongPasswordIsTold() throws IOException {
        remember("something else");
        assertEquals(GitTrouble.Why.ACCESS, assertThrows(GitTrouble.class, () -> new Remote(mine).push(() -> false)).why());
    }

    /** In the store that comes with the git program, as others put it into those of their systems. */
    private void remember(String password) throws IOException {
        var kept = folder.resolve("kept");
        Files.writeString(kept, server.url("").replace("https://", "https://" + GitServer.USER + ":" + password + "@") + "\n");
        StoredConfig config = mine.repository().getConfig();
        config.setStringList("credential", null, "helper", List.of("", "store --file=" + kept));
        config.save();
    }

    private void commit(String title) throws IOException {
        var file = here.resolve("a.canvas.json");
        Files.write(file, new JsonFormat().write(Canvas.blank(new DocumentId("00000000-0000-4000-8000-000000000001"), title)));
        mine.commit(List.of(file), title);
    }

    private URIish uri() {
        try {
            return new URIish(server.url(shared + ".git"));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasServer() {
        try {
            return Files.isExecutable(GitServer.program());
        } catch (IOException e) {
            return false;
        }
    }
}
