package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.storage.SaveFailed;
import aiworkbench.storage.SaveFailed.Reason;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import aiworkbench.storage.file.SaveRig.Outcome;
import aiworkbench.storage.file.SaveRig.Scenario;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layer 6: the new file cannot be moved over the old one, for a while or for ever. Time is counted, not spent. */
@Tag("reliability")
@ExtendWith(QuietLog.class)
class MoveFailsTest {

    /** Another program holds the file for some time; while it does, nothing can be moved there, nor written if it is strict. */
    private static final class Held extends Faults {

        private final long millis;
        private final boolean strict;
        private long now;
        private int moves;

        Held(long millis, boolean strict) {
            this.millis = millis;
            this.strict = strict;
        }

        void sleep(long time) {
            now += time;
        }

        @Override
        void before(Call call) throws IOException {
            if (call.op() == Op.MOVE) {
                moves++;
            }
            boolean writes = call.op() == Op.MOVE || strict && call.op() == Op.OPEN && now > 0;
            if (writes && now < millis) {
                String why = "The process cannot access the file because it is being used by another process";
                throw moves % 2 == 0 ? new AccessDeniedException(call.file().toString()) : new FileSystemException(call.file().toString(), null, why);
            }
        }
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

    private Outcome save(SaveRig rig, Held held, SaveOptions options) {
        rig.system.inject(held);
        try {
            AtomicFile files = new AtomicFile(held::sleep);
            Target target = files.look(rig.system.wrap(rig.asked), options);
            return new Outcome(Optional.of(files.replace(target, rig.image, options)), Optional.empty(), false);
        } catch (StorageProblem e) {
            return new Outcome(Optional.empty(), Optional.of(e), false);
        }
    }

    @Test
    void filesThatAreHeldForAWhileAreReplacedAfterwards() throws IOException {
        Random random = new Random(Reliability.seed());
        List<String> lost = new ArrayList<>();
        int tried = 0;
        for (int i = 0; i < 100; i++) {
            for (long millis : new long[] {1 + random.nextInt(50), 51 + random.nextInt(950), 30_000}) {
                tried++;
                try (SaveRig rig = new SaveRig(parent, Scenario.OVERWRITE, false, 40)) {
                    Held held = new Held(millis, false);
                    Outcome outcome = save(rig, held, SaveOptions.CAREFUL.with(rig.books));
                    boolean right = outcome.saved() && rig.isNew() && rig.strays() == 0 && rig.keptTheRest()
                            && outcome.written().get().inPlace() == (millis == 30_000);
                    boolean patient = held.now >= Math.min(millis, 5_000) && held.now < 7_000;
                    if (!right || !patient) {
                        lost.add(millis + " ms, waited " + held.now + ": " + outcome);
                    }
                }
            }
        }
        Reliability.report("06 moves that fail", tried, lost.size());
        assertEquals(List.of(), lost);
    }

    @Test
    void filesThatStayHeldAreTheOldOnesAndTheUserIsTold() throws IOException {
        try (SaveRig rig = new SaveRig(parent, Scenario.OVERWRITE, false, 40)) {
            Outcome outcome = save(rig, new Held(30_000, true), SaveOptions.CAREFUL.with(rig.books));
            assertTrue(outcome.problem().isPresent(), outcome::toString);
            assertTrue(rig.isOld());
            assertEquals(0, rig.strays());
            assertEquals(List.of(), rig.books.open());
        }
    }

    @Test
    void theUserMayCancelTheWaiting() throws IOException {
        try (SaveRig rig = new SaveRig(parent, Scenario.OVERWRITE, false, 40)) {
            List<Path> asked = new ArrayList<>();
            Held held = new Held(30_000, false);
            Outcome outcome = save(rig, held, SaveOptions.CAREFUL.with(rig.books).with((SaveOptions.Waiting) file -> {
                asked.add(file);
                return asked.size() < 3;
            }));
            assertTrue(outcome.failedFor(Reason.IN_USE), outcome::toString);
            assertEquals(3, asked.size());
            assertTrue(held.now < 200, "naps are short");
            assertTrue(rig.isOld());
            assertEquals(0, rig.strays());
        }
    }

    @Test
    void interruptingTheThreadCancelsToo() throws IOException {
        try (SaveRig rig = new SaveRig(parent, Scenario.OVERWRITE, false, 40)) {
            rig.system.inject(new Held(30_000, false));
            AtomicFile files = new AtomicFile(_ -> {
                throw new InterruptedException();
            });
            Target target = files.look(rig.system.wrap(rig.asked), SaveOptions.CAREFUL);
            SaveFailed failed = assertThrows(SaveFailed.class,
                    () -> files.replace(target, rig.image, SaveOptions.CAREFUL));
            assertTrue(Thread.interrupted(), "the thread still knows");
            assertEquals(Reason.IN_USE, failed.reason());
            assertTrue(rig.isOld());
            assertEquals(0, rig.strays());
        }
    }

    @Test
    void foldersWithoutAtomicMovesAreRemembered() throws IOException {
        try (SaveRig rig = new SaveRig(parent, Scenario.OVERWRITE, false, 40)) {
            List<Call> moves = new ArrayList<>();
            Outcome outcome = rig.save(new Faults() {
                @Override
                void before(Call call) throws IOException {
                    if (call.op() == Op.MOVE) {
                        moves.add(call);
                        throw new AtomicMoveNotSupportedException("a", "b", "Invalid cross-device link");
                    }
                }
            });
            assertTrue(outcome.written().orElseThrow().inPlace());
            assertTrue(rig.isNew());
            assertEquals(1, moves.size(), "it would be the same again");
            assertEquals(1, rig.books.inPlaceOnly.size());
            assertFalse(rig.books.replacesAtOnce(rig.system.wrap(rig.folder)));
        }
    }
}
