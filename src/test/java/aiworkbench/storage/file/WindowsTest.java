package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.storage.Hash;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is known of Windows, played on Linux. No proof for the real system: see the release check list. */
@Tag("simulated")
@ExtendWith(QuietLog.class)
class WindowsTest {

    private static final byte[] NEW = "new and longer".getBytes(StandardCharsets.UTF_8);

    private final FaultFileSystem system = new FaultFileSystem(FileSystems.getDefault(), FaultFileSystem.Views.WINDOWS);
    private final AtomicFile files = new AtomicFile(_ -> {});
    private WindowsAttributes.Entry entry;
    private Path file;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFile() throws IOException {
        folder = folder.toRealPath();
        file = Files.writeString(folder.resolve("plan.json"), "old");
        entry = system.windows.of(file);
    }

    private Written save(SaveOptions options) throws IOException {
        return files.replace(files.look(system.wrap(file), options), NEW, options);
    }

    @Test
    void SIMULATED_flagsAndAccessListsAreKept() throws IOException {
        AclEntry rule = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(Files.getOwner(file))
                .setPermissions(AclEntryPermission.READ_DATA).build();
        entry.hidden = true;
        entry.archive = true;
        entry.system = true;
        entry.acl = List.of(rule);
        entry.owner = FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        assertFalse(save(SaveOptions.CAREFUL).inPlace());
        WindowsAttributes.Entry now = system.windows.of(file);
        assertTrue(now.hidden && now.archive && now.system);
        assertEquals(List.of(rule), now.acl);
        assertEquals(entry.owner, now.owner);
    }

    @Test
    void SIMULATED_theReadOnlyFlagIsLiftedAndSetAgain() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        entry.readOnly = true;
        Target target = new Target(file, system.wrap(file), Stamp.of(system.wrap(file)), Hash.of(Files.readAllBytes(file)),
                Optional.of(Files.readAllBytes(file)), true);
        assertFalse(files.replace(target, NEW, SaveOptions.CAREFUL.withProtected()).inPlace());
        assertTrue(system.windows.of(file).readOnly);
        assertEquals(new String(NEW, StandardCharsets.UTF_8), Files.readString(file));
    }

    @Test
    void SIMULATED_placeholdersAreWrittenInPlace() throws IOException {
        entry.more = 0x400000;
        assertTrue(save(SaveOptions.CAREFUL).inPlace());
    }

    @Test
    void SIMULATED_foldersAreNotForced() throws IOException {
        system.inject(new Faults() {
            @Override
            void before(Call call) throws IOException {
                if (call.op() == Op.FORCE && Files.isDirectory(call.file())) {
                    throw new IOException("Access is denied");
                }
            }
        });
        assertFalse(save(SaveOptions.CAREFUL).inPlace());
    }

    @Test
    void SIMULATED_filesHeldByAntivirusAreNamedAsInUse() throws IOException {
        system.inject(new Faults() {
            private boolean moved;

            @Override
            void before(Call call) throws IOException {
                moved |= call.op() == Op.MOVE;
                if (call.op() == Op.MOVE || moved && call.op() == Op.OPEN && call.file().equals(file)) {
                    throw new FileSystemException(file.toString(), null,
                            "The process cannot access the file because it is being used by another process");
                }
            }
        });
        SaveFailed failed = assertThrows(SaveFailed.class, () -> save(SaveOptions.CAREFUL));
        assertEquals(Reason.IN_USE, failed.reason());
        assertEquals("old", Files.readString(file));
    }
}
