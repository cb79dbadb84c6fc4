package aiworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;

import aiworkbench.edit.Lens;
import aiworkbench.model.Canvas;
import aiworkbench.model.Header;
import aiworkbench.storage.document.Found;
import aiworkbench.storage.document.Keepers;
import aiworkbench.storage.recovery.RecoveryStore;

/** Ways out that few people will ever need: the history where recovery data is missing, and a file that is saved unchecked. */
class WaysOutTest extends SafetyRig {

    @Test
    void missingRecoveryDataLeadsToTheHistoryAndARefusedTextIntoAFileOfItsOwn() throws Exception {
        withoutBase();
        start(canvas);
        banner("Recovery data is missing", "Show the history", "OK");
        press("Show the history");
        asked("History", "Restore this version", "Save a copy as…", "Show in the document", "Close");
        noBanner();

        robot.interact(() -> title().setText("Half a \ud83d character"));
        until(() -> state().equals("Edited"));
        save();
        var unchecked = "Save it unchecked as a new file…";
        asked("was not saved", unchecked, "Show the history", "Cancel");
        var copy = docs.resolve("copy.canvas.json");
        dialogs.presses.add(unchecked);
        dialogs.files.add(copy);
        save();
        until(() -> Files.exists(copy));
        until(() -> inFile(copy).equals("Half a ? character"));
        assertEquals("Other", inFile(canvas));
    }

    /** Edits that wait in the recovery store, but neither there nor in the file what they were made to. */
    private void withoutBase() throws Exception {
        var keepers = new Keepers(() -> RecoveryStore.open(List.of(folder.resolve("state")), InstantSource.system()));
        var ready = assertInstanceOf(Found.Ready.class, keepers.open(canvas));
        var edited = Lens.<Canvas, Header>field(Canvas.class, "header").set((Canvas) ready.opened().document(), Header.of("Lost"));
        ready.keeper().note(edited);
        ready.keeper().force();
        ready.keeper().close();
        try (var files = Files.walk(folder.resolve("state"))) {
            for (Path object : files.filter(file -> file.getParent().endsWith("objects")).toList()) {
                Files.delete(object);
            }
        }
        othersRename("Other");
    }
}
