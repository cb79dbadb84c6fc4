package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import aiworkbench.storage.SaveFailed;

class BinTest {

    @TempDir
    private Path folder;

    @Test
    void aFileInTheBinOfADesktopIsFoundThereAndComesBack() throws Exception {
        var file = Files.writeString(Files.createDirectory(folder.resolve("a b")).resolve("grün 100%.plan.json"), "text");
        var bin = Bin.of("Linux", folder, Map.of("XDG_DATA_HOME", folder.resolve("data").toString()));
        var first = bin.put(file);
        assertFalse(Files.exists(file));
        var note = Files.readAllLines(folder.resolve("data/Trash/info/grün 100%.plan.json.trashinfo"));
        assertEquals("[Trash Info]", note.getFirst());
        assertTrue(note.get(1).endsWith("/a%20b/gr%C3%BCn%20100%25.plan.json") && note.get(1).startsWith("Path=/"), note::toString);
        assertTrue(note.get(2).matches("DeletionDate=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"), note::toString);

        Files.writeString(file, "another");
        assertThrows(SaveFailed.class, first::takeBack);
        var second = bin.put(file);
        second.takeBack();
        assertEquals("another", Files.readString(file));
        assertFalse(Files.exists(second.kept().orElseThrow().file()), "it is no longer in the bin");
        bin.put(file);
        first.takeBack();
        assertEquals("text", Files.readString(file));
    }

    @Test
    void theDateInTheBinHasSecondsAlsoOnTheMinute() {
        assertEquals("2026-11-22T15:09:00", TrashFolder.date(LocalDateTime.of(2026, 11, 22, 15, 9)));
        assertEquals("2026-11-22T15:09:07", TrashFolder.date(LocalDateTime.of(2026, 11, 22, 15, 9, 7, 5)));
    }

    @Test
    void whatTheBinHasLostComesBackFromMemory() throws Exception {
        var file = Files.writeString(folder.resolve("x.plan.json"), "text");
        var binned = new TrashFolder(folder.resolve("Trash")).put(file);
        Files.delete(binned.kept().orElseThrow().file());
        binned.takeBack();
        assertEquals("text", Files.readString(file));
        Files.delete(file);
        var elsewhere = new Bin.Binned(folder.resolve("missing/x.plan.json"), new byte[0], binned.kept());
        assertThrows(SaveFailed.class, elsewhere::takeBack);
    }

    @Test
    void aBinThatCannotBeMadeLeavesTheFileWhereItWas() throws Exception {
        var file = Files.writeString(folder.resolve("x.plan.json"), "text");
        var bin = new TrashFolder(Files.writeString(folder.resolve("no folder"), ""));
        assertThrows(SaveFailed.class, () -> bin.put(file));
        assertTrue(Files.exists(file));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProgramOfTheSystemFillsItsBin() throws Exception {
        var file = Files.writeString(folder.resolve("x.plan.json"), "text");
        var removing = new BinCommand(List.of("sh", "-c", "rm \"$" + BinCommand.FILE + "\""));
        var binned = removing.put(file);
        assertFalse(Files.exists(file));
        binned.takeBack();
        assertEquals("text", Files.readString(file));

        var refusing = new BinCommand(List.of("sh", "-c", "exit 1"));
        assertEquals("storage.bin.refused", assertThrows(SaveFailed.class, () -> refusing.put(file)).complaint().key());
        var slow = new BinCommand(List.of("sleep", "60"), 0);
        assertEquals("storage.bin.refused", assertThrows(SaveFailed.class, () -> slow.put(file)).complaint().key());
        var missing = new BinCommand(List.of("no-such-program-here"));
        assertEquals("storage.bin.none", assertThrows(SaveFailed.class, () -> missing.put(file)).complaint().key());
        assertTrue(Files.exists(file));
    }

    @Test
    void everySystemHasItsBin() {
        assertInstanceOf(BinCommand.class, Bin.of("Windows 11", folder, Map.of()));
        assertInstanceOf(BinCommand.class, Bin.of("Mac OS X", folder, Map.of()));
        assertInstanceOf(TrashFolder.class, Bin.of("Linux", folder, Map.of()));
    }

    @Test
    void aBlankPlaceForDataIsNone() throws Exception {
        var file = Files.writeString(folder.resolve("x.plan.json"), "text");
        var kept = Bin.of("Linux", folder, Map.of("XDG_DATA_HOME", " ")).put(file).kept().orElseThrow();
        assertEquals(folder.resolve(".local/share/Trash/files/x.plan.json"), kept.file());
    }
}
