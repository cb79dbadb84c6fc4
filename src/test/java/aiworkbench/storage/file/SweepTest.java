package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aiworkbench.storage.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new and longer".getBytes(StandardCharsets.UTF_8);
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofHours(25));

    @TempDir
    private Path folder;

    private Sweep.Temp temp(String name, String session) throws IOException {
        return new Sweep.Temp(Files.createFile(folder.resolve(name)), folder.resolve("plan.json"), session);
    }

    @Test
    void onlyOldFilesOfDeadSessionsWithOurNamesAreRemoved() throws IOException {
        Sweep.Temp ours = temp(".plan.json.0123456789abcdef.tmp", "dead");
        Sweep.Temp alive = temp(".plan.json.1123456789abcdef.tmp", "alive");
        Sweep.Temp other = temp(".note.json.2123456789abcdef.tmp", "dead");
        Sweep.Temp wrong = temp(".plan.json.xyz3456789abcdef.tmp", "dead");
        Sweep.Temp gone = new Sweep.Temp(folder.resolve(".plan.json.4123456789abcdef.tmp"), folder.resolve("plan.json"), "dead");
        Sweep.Temp elsewhere = new Sweep.Temp(ours.temp(), folder.resolve("inner/plan.json"), "dead");
        List<Sweep.Temp> all = List.of(alive, other, wrong, gone, elsewhere);
        Sweep sweep = new Sweep("alive"::equals, _ -> true);
        assertEquals(List.of(gone), sweep.run(all, TOMORROW));
        assertEquals(List.of(), sweep.run(List.of(ours), Instant.now()), "too young");
        assertEquals(List.of(), new Sweep(_ -> false, _ -> false).run(List.of(ours), TOMORROW), "its target is damaged");
        assertEquals(List.of(ours), sweep.run(List.of(ours), TOMORROW));
        assertEquals(false, Files.exists(ours.temp()));
        assertEquals(true, Files.exists(alive.temp()) && Files.exists(other.temp()) && Files.exists(wrong.temp()));
    }

    @Test
    void foldersAndLinksAreNeverSwept() throws IOException {
        Path inner = Files.createDirectory(folder.resolve(".plan.json.0123456789abcdef.tmp"));
        Path link = Files.createSymbolicLink(folder.resolve(".plan.json.1123456789abcdef.tmp"), inner);
        Sweep sweep = new Sweep(_ -> false, _ -> true);
        assertEquals(List.of(), sweep.run(List.of(new Sweep.Temp(inner, folder.resolve("plan.json"), ""),
                new Sweep.Temp(link, folder.resolve("plan.json"), "")), TOMORROW));
    }

    @Test
    void aTornFileIsCompletedOrTakenBack() throws IOException {
        AtomicFile files = new AtomicFile(_ -> {});
        Path file = Files.writeString(folder.resolve("plan.json"), "half");
        Redo redo = new Redo(file, Hash.of(OLD), Hash.of(NEW));
        assertEquals(Redo.State.TORN, files.settle(redo, SaveLog.NONE));
        Target torn = files.look(file, SaveOptions.CAREFUL);
        assertThrows(IllegalArgumentException.class, () -> files.finish(redo, torn, new byte[1], SaveOptions.CAREFUL));
        assertThrows(IllegalArgumentException.class, () -> files.remove(redo, torn, SaveOptions.CAREFUL));
        files.finish(redo, torn, OLD, SaveOptions.CAREFUL);
        assertEquals(Redo.State.OLD, files.settle(redo, SaveLog.NONE));
        files.finish(redo, files.look(file, SaveOptions.CAREFUL), NEW, SaveOptions.CAREFUL);
        assertEquals(Redo.State.NEW, files.settle(redo, SaveLog.NONE));
        Redo first = new Redo(file, Target.NO_FILE, Hash.of(OLD));
        files.remove(first, files.look(file, SaveOptions.CAREFUL), SaveOptions.CAREFUL);
        assertEquals(Redo.State.OLD, files.settle(first, SaveLog.NONE));
        files.finish(redo, files.look(file, SaveOptions.CAREFUL), NEW, SaveOptions.CAREFUL);
        assertEquals("new and longer", Files.readString(file));
    }
}
