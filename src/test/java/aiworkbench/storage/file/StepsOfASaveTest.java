package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import aiworkbench.Reliability;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.Hash;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import aiworkbench.storage.file.SaveRig.Outcome;
import aiworkbench.storage.file.SaveRig.Scenario;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a save sees to on its way, which its outcome does not show as long as the power stays on and nobody looks on. */
@ExtendWith(QuietLog.class)
class StepsOfASaveTest {

    private final List<String> steps = new ArrayList<>();
    private Path parent;

    @BeforeEach
    void makeFolder() throws IOException {
        parent = Reliability.folder();
    }

    @AfterEach
    void removeFolder() throws IOException {
        SaveRig.remove(parent);
    }

    private SaveRig rig(Scenario scenario, boolean inPlace) throws IOException {
        return new SaveRig(parent, scenario, inPlace, 40);
    }

    /** Notes what reaches a file, and what of it lasts. */
    private Faults noting(SaveRig rig) {
        return new Faults() {
            @Override
            void wrote(Call call, long position, byte[] bytes) {
                steps.add("write at " + position);
            }

            @Override
            void after(Call call) {
                if (call.op() == Op.FORCE) {
                    steps.add("force " + rig.folder.getParent().relativize(call.file()).getNameCount());
                }
                if (call.op() == Op.DELETE) {
                    steps.add("delete");
                }
            }
        };
    }

    private static final String FORCE_FILE = "force 2";
    private static final String FORCE_FOLDER = "force 1";

    private final SaveLog closing = new SaveLog() {
        @Override
        public void redoDone(Redo redo) {
            steps.add("close the record");
        }
    };

    @Test
    void whatWasMovedIsNoTemporaryFileAnyMore() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            assertTrue(rig.save(new Faults()).saved());
            assertTrue(rig.books.temps.isEmpty());
        }
    }

    @Test
    void theNewFileIsSecretUntilItIsComplete() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            rig.save(new Faults() {
                @Override
                void after(Call call) throws IOException {
                    if (call.op() == Op.CREATE) {
                        steps.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(call.file())));
                    }
                }
            });
            assertEquals(List.of("rw-------"), steps);
        }
    }

    /** Opening and closing the old file, and the move over it. */
    private static final class Handles extends Faults {

        private final Path file;
        private int open;
        private int openAtTheMove;

        Handles(Path file) {
            this.file = file;
        }

        @Override
        void before(Call call) {
            boolean old = call.file().equals(file);
            open += old && call.op() == Op.OPEN ? 1 : 0;
            open -= old && call.op() == Op.CLOSE ? 1 : 0;
            openAtTheMove = call.op() == Op.MOVE ? open : openAtTheMove;
        }
    }

    @Test
    void theOldFileIsHeldOpenWhileItsNameIsTakenSoThatItsRoomIsGivenBackLater() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            assumeTrue(Set.of("ext4", "xfs", "btrfs", "tmpfs").contains(Files.getFileStore(rig.folder).type()), "a disk of this machine");
            Handles handles = new Handles(rig.file);
            assertTrue(rig.save(handles).saved());
            assertEquals(1, handles.openAtTheMove);
            assertEquals(0, handles.open, "afterwards it is closed");
        }
    }

    @Test
    void onWindowsNothingIsMovedOverAnOpenFile() throws IOException {
        Path file = Files.writeString(parent.resolve("plan.json"), "old");
        FaultFileSystem windows = new FaultFileSystem(FileSystems.getDefault(), FaultFileSystem.Views.WINDOWS);
        Handles handles = new Handles(file);
        windows.inject(handles);
        assertFalse(new AtomicFile(_ -> {}).write(windows.wrap(file), new byte[5]).inPlace());
        assertEquals(0, handles.openAtTheMove);
    }

    @Test
    void theNewEndOfAFileLastsBeforeItsOldBeginningIsTouched() throws IOException {
        try (SaveRig rig = rig(Scenario.GROW, true)) {
            rig.save(noting(rig));
            assertEquals(List.of("write at 13", FORCE_FILE, "write at 0", FORCE_FILE), steps);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERWRITE", "SHRINK"})
    void aFileThatDoesNotGrowIsForcedOnce(Scenario scenario) throws IOException {
        try (SaveRig rig = rig(scenario, true)) {
            rig.save(noting(rig));
            assertEquals(List.of("write at 0", FORCE_FILE), steps);
        }
    }

    @Test
    void whatTheDiskDroppedWhenItFailedIsWrittenAgain() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, true)) {
            Outcome outcome = rig.save(new Faults() {
                @Override
                void before(Call call) throws IOException {
                    if (call.op() == Op.FORCE && steps.isEmpty()) {
                        steps.add("dropped");
                        Files.write(rig.file, new byte[40]);
                        throw new IOException("Input/output error");
                    }
                }
            });
            assertTrue(outcome.saved(), outcome::toString);
            assertTrue(rig.isNew());
        }
    }

    @Test
    void aProtectedFileIsOpenToItsOwnerWhileItIsWritten() throws IOException {
        try (SaveRig rig = rig(Scenario.READ_ONLY, true)) {
            rig.save(new Faults() {
                @Override
                void before(Call call) throws IOException {
                    if (call.op() == Op.WRITE) {
                        steps.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(call.file())));
                    }
                }
            });
            assertEquals(List.of("rw-r-----"), steps);
            assertTrue(rig.keptTheRest());
        }
    }

    @Test
    void protectingAFileAgainIsTriedTwice() throws IOException {
        try (SaveRig rig = rig(Scenario.READ_ONLY, true)) {
            rig.save(new Faults() {
                @Override
                void before(Call call) throws IOException {
                    boolean isWritten = Files.getPosixFilePermissions(rig.file).contains(PosixFilePermission.OWNER_WRITE);
                    if (call.op() == Op.SET_ATTRIBUTE && isWritten && steps.isEmpty()) {
                        steps.add("failed");
                        throw new IOException("injected");
                    }
                }
            });
            assertEquals(List.of("failed"), steps);
            assertTrue(rig.keptTheRest());
        }
    }

    @Test
    void theRecordOfASaveIsClosedWhenItsBytesLast() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, true)) {
            rig.system.inject(noting(rig));
            rig.files.settle(new Redo(rig.system.wrap(rig.file), rig.oldHash(), Hash.of(rig.image)), closing);
            assertEquals(List.of(FORCE_FILE, "close the record"), steps);
        }
    }

    @Test
    void takingBackANewFileLastsBeforeItsRecordIsClosed() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, true)) {
            SaveOptions options = SaveOptions.CAREFUL.with(closing);
            Redo redo = new Redo(rig.system.wrap(rig.file), Target.NO_FILE, Hash.of(rig.image));
            Target now = rig.files.look(redo.target(), options);
            rig.system.inject(noting(rig));
            rig.files.remove(redo, now, options);
            assertEquals(List.of("delete", FORCE_FOLDER, "close the record"), steps);
        }
    }

    @Test
    void whatOthersWroteOverANewFileIsNotTakenBack() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, true)) {
            Redo redo = new Redo(rig.file, Target.NO_FILE, Hash.of(rig.image));
            Target now = rig.files.look(rig.file, SaveOptions.CAREFUL);
            Files.writeString(rig.file, "theirs");
            assertThrows(ChangedOutside.class, () -> rig.files.remove(redo, now, SaveOptions.CAREFUL));
            assertEquals("theirs", Files.readString(rig.file));
        }
    }

    @Test
    void completingASaveTellsWhatIsThere() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, true)) {
            Redo redo = new Redo(rig.file, "another", Hash.of(rig.image));
            Target now = rig.files.look(rig.file, SaveOptions.CAREFUL);
            Written written = rig.files.finish(redo, now, rig.image, SaveOptions.CAREFUL);
            assertEquals(new Written(rig.file, Hash.of(rig.image), Stamp.of(rig.file), true), written);
        }
    }

    @Test
    void whatTheSystemSaysOfAFailureIsTold() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            Outcome outcome = rig.save(new Faults() {
                @Override
                void before(Call call) throws IOException {
                    if (call.op() == Op.CREATE) {
                        throw new FileSystemException(call.file().toString(), null, "Disk quota exceeded");
                    }
                }
            });
            assertEquals(Complaint.about("storage.save.failed", rig.file.toString(), "Disk quota exceeded"), outcome.problem().orElseThrow().complaint());
        }
    }
}
