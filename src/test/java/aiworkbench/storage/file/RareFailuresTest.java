package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import aiworkbench.Reliability;
import aiworkbench.storage.CannotOpen;
import aiworkbench.storage.ChangedOutside;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import aiworkbench.storage.file.SaveRig.Outcome;
import aiworkbench.storage.file.SaveRig.Scenario;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Failures that need two things to go wrong at a time. */
@ExtendWith(QuietLog.class)
class RareFailuresTest {

    private interface Trouble {
        void at(Call call) throws IOException;
    }

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

    private static Faults before(Trouble trouble) {
        return new Faults() {
            @Override
            void before(Call call) throws IOException {
                trouble.at(call);
            }
        };
    }

    private static boolean isTemp(Call call) {
        return call.file().toString().endsWith(".tmp");
    }

    @Test
    void foldersThatCannotBeForcedAreNoFailure() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            assertTrue(rig.save(before(call -> {
                if (call.op() == Op.FORCE && Files.isDirectory(call.file())) {
                    throw new IOException("Invalid argument");
                }
            })).saved());
        }
    }

    @Test
    void causesWithoutWordsAreToldInASentence() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            Outcome outcome = rig.save(before(call -> {
                if (call.op() == Op.WRITE) {
                    throw new IOException();
                }
            }));
            assertEquals("storage.save.unknown", outcome.problem().orElseThrow().complaint().key());
        }
    }

    @Test
    void filesThatKeepChangingAreNotRead() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            rig.system.inject(before(call -> {
                if (call.op() == Op.READ) {
                    Files.write(rig.file, new byte[] {1}, StandardOpenOption.APPEND);
                }
            }));
            List<Long> naps = new ArrayList<>();
            CannotOpen busy = assertThrows(CannotOpen.class, () -> new WholeFile(naps::add).read(rig.system.wrap(rig.file)));
            assertEquals("storage.open.busy", busy.complaint().key());
            assertEquals(List.of(20L, 40L, 80L, 160L, 320L), naps, "each longer than the one before");
            assertThrows(CannotOpen.class, () -> new WholeFile(naps::add).bytes(rig.system.wrap(rig.file)));
            assertEquals(10, naps.size(), "whoever only looks at a file does not get half of it either");
            WholeFile impatient = new WholeFile(_ -> {
                throw new InterruptedException();
            });
            assertThrows(CannotOpen.class, () -> impatient.read(rig.system.wrap(rig.file)));
            assertTrue(Thread.interrupted(), "the thread still knows");
        }
    }

    @Test
    void aMoveThatIsNotKnownToLastIsNotCalledSaved() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            AtomicInteger moves = new AtomicInteger();
            assertTrue(rig.save(before(call -> {
                if (call.op() == Op.FORCE && Files.isDirectory(call.file())) {
                    throw new IOException("Input/output error");
                }
                if (call.op() == Op.MOVE && moves.incrementAndGet() == 2) {
                    throw new AtomicMoveNotSupportedException("a", "b", "");
                }
            })).failedFor(Reason.UNSURE));
            assertTrue(rig.isNew());
        }
    }

    @Test
    void twoFailuresToForceAreNotCalledSaved() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            AtomicInteger forces = new AtomicInteger();
            assertTrue(rig.save(before(call -> {
                if (call.op() == Op.FORCE && forces.incrementAndGet() != 2) {
                    throw new IOException("Input/output error");
                }
            })).failedFor(Reason.UNSURE));
            assertTrue(rig.isNew());
            assertEquals(0, rig.strays());
        }
    }

    @Test
    void aFileOfOthersWithOurTemporaryNameIsLeftAlone() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            Outcome outcome = rig.save(before(call -> {
                if (call.op() == Op.CREATE) {
                    Files.writeString(call.file(), "foreign");
                    throw new FileAlreadyExistsException(call.file().toString());
                }
            }));
            assertTrue(outcome.failedFor(Reason.FAILED));
            assertTrue(rig.isOld());
            assertEquals(1, rig.strays());
            assertTrue(rig.books.temps.isEmpty());
        }
    }

    @Test
    void temporaryFilesThatCannotBeRemovedStayInTheBooks() throws IOException {
        for (IOException failure : new IOException[] {new AtomicMoveNotSupportedException("a", "b", ""), new IOException("lost")}) {
            try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
                Outcome outcome = rig.save(before(call -> {
                    if (call.op() == Op.MOVE) {
                        throw failure;
                    }
                    if (call.op() == Op.DELETE) {
                        throw new IOException("injected");
                    }
                }));
                assertEquals(failure instanceof AtomicMoveNotSupportedException, outcome.saved());
                assertEquals(1, rig.strays());
                assertEquals(1, rig.books.temps.size());
                rig.start(true);
                assertEquals(0, rig.strays());
            }
        }
    }

    @Test
    void whatTheDiskDoesNotGiveBackIsNotMoved() throws IOException {
        for (int length : new int[] {3, 40, 41}) {
            try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
                AtomicInteger closed = new AtomicInteger();
                assertTrue(rig.save(before(call -> {
                    if (call.op() == Op.CLOSE && isTemp(call) && closed.incrementAndGet() == 1) {
                        Files.write(call.file(), new byte[length]);
                    }
                })).failedFor(Reason.FAILED));
                assertTrue(rig.isOld());
                assertEquals(0, rig.strays());
            }
        }
    }

    @Test
    void aTemporaryFileThatVanishesIsAFailure() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            Path[] temp = new Path[1];
            assertTrue(rig.save(before(call -> {
                if (call.op() == Op.CREATE) {
                    temp[0] = call.file();
                }
                if (call.op() == Op.MOVE) {
                    Files.delete(temp[0]);
                }
            })).problem().isPresent());
            assertTrue(rig.isOld());
        }
    }

    @Test
    void ownerGroupAndExtendedAttributesAreKept() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            UserDefinedFileAttributeView user = Files.getFileAttributeView(rig.file, UserDefinedFileAttributeView.class);
            boolean extended = Files.getFileStore(rig.file).supportsFileAttributeView("user");
            if (extended) {
                user.write("colour", ByteBuffer.wrap(new byte[] {1, 2, 3}));
            }
            boolean root = System.getProperty("user.name").equals("root");
            var names = rig.file.getFileSystem().getUserPrincipalLookupService();
            if (root) {
                PosixFileAttributeView posix = Files.getFileAttributeView(rig.file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
                posix.setGroup(names.lookupPrincipalByGroupName("daemon"));
                posix.setOwner(names.lookupPrincipalByName("nobody"));
            }
            var group = Files.readAttributes(rig.file, PosixFileAttributes.class).group();
            assertFalse(rig.save(new Faults()).written().orElseThrow().inPlace());
            assertEquals(root ? "nobody" : System.getProperty("user.name"), Files.getOwner(rig.file).getName());
            assertEquals(group, Files.readAttributes(rig.file, PosixFileAttributes.class).group());
            assumeTrue(extended, "the rest is skipped: no extended attributes here");
            ByteBuffer value = ByteBuffer.allocate(3);
            user.read("colour", value);
            assertArrayEquals(new byte[] {1, 2, 3}, value.array());
        }
    }

    @Test
    void whatCannotBeCopiedIsKeptByWritingInPlace() throws IOException {
        try (SaveRig rig = rig(Scenario.OVERWRITE, false)) {
            Outcome outcome = rig.save(before(call -> {
                if (call.op() == Op.SET_ATTRIBUTE) {
                    throw new FileSystemException(call.file().toString(), null, "Operation not permitted");
                }
            }));
            assertTrue(outcome.written().orElseThrow().inPlace());
            assertTrue(rig.isNew());
            assertEquals(0, rig.strays());
        }
    }

    /** For builds that have the time: {@link #theUserIsToldOfHugeFilesThatBrokeOffWithoutBooks} takes the same way to its failure. */
    @Test
    @Tag("reliability")
    @EnabledIfSystemProperty(named = "reliability.level", matches = "ci|nightly|release")
    void oldFilesLargerThanAnyDocumentAreReplacedToo() throws IOException {
        Path file = parent.resolve("large.pdf");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(65L << 20);
        }
        AtomicFile files = new AtomicFile(_ -> {});
        assertTrue(files.look(file, SaveOptions.EXPORT).bytes().isEmpty());
        files.write(file, new byte[5]);
        assertEquals(5, Files.size(file));
    }

    @Test
    void withoutBooksTheOldBytesArePutBackAtOnce() throws IOException {
        for (Scenario scenario : new Scenario[] {Scenario.HARD_LINK, Scenario.SHRINK}) {
            try (SaveRig rig = rig(scenario, true)) {
                Files.createLink(rig.folder.resolve("third"), rig.file);
                AtomicInteger forces = new AtomicInteger();
                Outcome outcome = rig.save(before(call -> {
                    if (call.op() == Op.CLOSE && call.file().equals(rig.file) && forces.get() == 1) {
                        forces.incrementAndGet();
                        Files.write(rig.file, new byte[] {9, 9});
                        throw new IOException("injected");
                    }
                    if (call.op() == Op.FORCE) {
                        forces.compareAndSet(0, 1);
                    }
                }), SaveOptions.CAREFUL);
                assertTrue(outcome.failedFor(Reason.FAILED), outcome::toString);
                assertTrue(rig.isOld());
            }
        }
    }

    @Test
    void withoutBooksANewFileIsRemovedAgain() throws IOException {
        try (SaveRig rig = rig(Scenario.NEW, true)) {
            SaveLog inPlaceOnly = new SaveLog() {
                @Override
                public boolean replacesAtOnce(Path folder) {
                    return false;
                }
            };
            Outcome outcome = rig.save(before(call -> {
                if (call.op() == Op.WRITE) {
                    throw new IOException("injected");
                }
            }), SaveOptions.CAREFUL.with(inPlaceOnly));
            assertTrue(outcome.failedFor(Reason.FAILED), outcome::toString);
            assertTrue(rig.isOld());
        }
    }

    @Test
    void anOldLengthThatIsNotKnownToLastKeepsTheRedoRecord() throws IOException {
        try (SaveRig rig = rig(Scenario.GROW, true)) {
            Outcome outcome = rig.save(before(call -> {
                if (call.op() == Op.WRITE) {
                    throw new FileSystemException(call.file().toString(), null, "No space left on device");
                }
                if (call.op() == Op.FORCE) {
                    throw new IOException("Input/output error");
                }
            }));
            assertTrue(outcome.failedFor(Reason.INTERRUPTED), outcome::toString);
            assertEquals(1, rig.books.open().size());
            rig.start(true);
            assertTrue(rig.isOld());
            assertEquals(0, rig.books.open().size());
        }
    }

    @Test
    void namesOfOurPatternForOtherTargetsAreNotOurs() {
        Path target = parent.resolve("plan.json");
        assertTrue(TempName.isFor(parent.resolve(".plan.json.0123456789abcdef.tmp"), target));
        assertFalse(TempName.isFor(parent.resolve(".plan.json.old.0123456789abcdef.tmp"), target));
    }

    @Test
    void placesThatChangeAfterTheFirstLookAreRefused() throws IOException {
        AtomicFile files = new AtomicFile(_ -> {});
        Path file = Files.writeString(Files.createDirectory(parent.resolve("inner")).resolve("plan.json"), "old").toRealPath();
        Target there = files.look(file, SaveOptions.CAREFUL);
        Files.move(file, file.resolveSibling("elsewhere"));
        Target absent = files.look(file, SaveOptions.CAREFUL);
        Files.createSymbolicLink(file, Path.of("elsewhere"));
        assertEquals(Reason.SPECIAL, assertThrows(SaveFailed.class, () -> files.replace(there, new byte[1], SaveOptions.CAREFUL)).reason());
        Files.delete(file);
        Files.writeString(file, "theirs");
        assertEquals(ChangedOutside.Change.THERE,
                assertThrows(ChangedOutside.class, () -> files.replace(absent, new byte[1], SaveOptions.CAREFUL)).change());
        assertEquals("theirs", Files.readString(file));
        SaveRig.remove(file.getParent());
        assertEquals(Reason.UNREACHABLE, assertThrows(SaveFailed.class, () -> files.replace(there, new byte[1], SaveOptions.CAREFUL)).reason());
        assertFalse(Files.exists(file.getParent()), "it is never created again");
    }

    @Test
    void theUserIsToldOfHugeFilesThatBrokeOffWithoutBooks() throws IOException {
        try (SaveRig rig = rig(Scenario.HARD_LINK, true)) {
            try (RandomAccessFile large = new RandomAccessFile(rig.file.toFile(), "rw")) {
                large.setLength(65L << 20);
            }
            rig.system.inject(before(call -> {
                if (call.op() == Op.TRUNCATE) {
                    throw new IOException("injected");
                }
            }));
            Target target = rig.files.look(rig.system.wrap(rig.file), SaveOptions.CAREFUL);
            assertEquals(Reason.INTERRUPTED,
                    assertThrows(SaveFailed.class, () -> rig.files.replace(target, rig.image, SaveOptions.CAREFUL)).reason());
        }
    }

    @Test
    void whatOthersPutInPlaceOfANewFileIsLeftAlone() throws IOException {
        try (SaveRig rig = rig(Scenario.NEW, true)) {
            Outcome outcome = rig.save(before(call -> {
                if (call.op() == Op.CREATE) {
                    Files.writeString(call.file(), "theirs");
                    throw new IOException("injected");
                }
            }));
            assertTrue(outcome.failedFor(Reason.INTERRUPTED), outcome::toString);
            assertEquals("theirs", Files.readString(rig.file));
        }
    }
}
