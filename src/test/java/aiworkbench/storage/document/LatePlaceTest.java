package aiworkbench.storage.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import aiworkbench.storage.Opened;
import aiworkbench.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LatePlaceTest {

    @Test
    void placesThatStoreLateAreNamed() throws IOException {
        Opened opened = new Opened(KeeperScene.document(), false, List.of(), "");
        assertSame(opened, LatePlace.noted(opened, "ext4"));
        assertSame(opened, LatePlace.noted(Path.of("/no/such/place"), opened), "nothing is said of what is not known");
        Opened late = LatePlace.noted(opened, "fuse.davfs2");
        assertEquals(List.of("This location may store files late: wait a moment before you unplug or switch off."),
                late.notes().stream().map(note -> note.text(new Messages(Locale.UK))).toList());
        assertEquals(opened.document(), late.document());
    }
}
