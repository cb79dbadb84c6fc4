package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aiworkbench.Reliability;
import aiworkbench.model.DocumentId;
import aiworkbench.storage.Image;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import aiworkbench.storage.recovery.RecoveryStore;
import aiworkbench.storage.recovery.Vault;
import aiworkbench.storage.recovery.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What recovery promises to have on the disk, is forced to it: neither bytes nor names of files are left for a power cut to take. */
class EditsOnTheDiskTest {

    /** Files with bytes, and folders with names, that the disk need not have yet. */
    private static final class Unforced extends Faults {

        private final Set<Path> all = new TreeSet<>();

        @Override
        void before(Call call) {
            if ((call.op() == Op.OPEN || call.op() == Op.CREATE) && Files.notExists(call.file())) {
                all.add(call.file().getParent());
            }
        }

        @Override
        void wrote(Call call, long position, byte[] bytes) {
            all.add(call.file());
        }

        @Override
        void moved(Path from, Path to) {
            all.add(to.getParent());
            all.remove(to);
            if (all.remove(from)) {
                all.add(to);
            }
        }

        @Override
        void after(Call call) {
            if (call.op() == Op.FORCE || call.op() == Op.DELETE) {
                all.remove(call.file());
            }
        }
    }

    private final FaultFileSystem system = new FaultFileSystem(FileSystems.getDefault(), FaultFileSystem.Views.UNIX);
    private final Unforced unforced = new Unforced();
    private Path parent;
    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        parent = Reliability.folder().toRealPath();
        vault = RecoveryStore.open(List.of(system.wrap(parent.resolve("recovery"))), InstantSource.system())
                .vault(DocumentId.of(new UUID(1, 2)));
        vault.start(image("base"));
        system.inject(unforced);
    }

    @AfterEach
    void close() throws IOException {
        vault.close();
        SaveRig.remove(parent);
    }

    private static Image image(String text) {
        return Image.of(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void editsThatWereForcedLast() throws IOException {
        vault.add(bytes("one"));
        vault.force();
        assertEquals(Set.of(), unforced.all);
        vault.add(bytes("two"));
        vault.append();
        vault.force();
        assertEquals(Set.of(), unforced.all, "also in a journal that is there already");
    }

    @Test
    void imagesOfTheHistoryLast() throws IOException {
        vault.versions().put(bytes("one"), Why.SAVED, "");
        assertEquals(Set.of(), unforced.all);
        vault.versions().put(bytes("two"), Why.SAVED, "");
        assertEquals(Set.of(), unforced.all, "also in a history that is there already");
    }

    @Test
    void whatASaveMayNeedLastsBeforeItBegins() throws IOException {
        long last = vault.add(bytes("one"));
        vault.saving(last, image("base"), image("base one"), parent.resolve("plan.json"), "");
        assertEquals(Set.of(), unforced.all);
    }
}
