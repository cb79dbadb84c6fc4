package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import aiworkbench.Reliability;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.SaveRig.Outcome;
import aiworkbench.storage.file.SaveRig.Scenario;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layer 4: the disk has room for part of what is written. */
@Tag("reliability")
@ExtendWith(QuietLog.class)
class FullDiskTest {

    private static final int SIZE = 24_576;
    private static final int STEP = 4096;

    /** Takes what still fits, then nothing. */
    private static final class Room extends Faults {

        private long free;

        Room(long free) {
            this.free = free;
        }

        @Override
        int takes(Call call, int bytes) throws IOException {
            long grows = Math.max(0, ends(call, bytes) - Files.size(call.file()));
            if (grows > 0 && free == 0) {
                throw new FileSystemException(call.file().toString(), null, "No space left on device");
            }
            long taken = Math.min(grows, free);
            free -= taken;
            return (int) (bytes - (grows - taken));
        }

        private long ends(Call call, int bytes) throws IOException {
            return call.file().getFileName().toString().endsWith(".tmp") ? Files.size(call.file()) + bytes : SIZE;
        }
    }

    @Test
    void simulatedFullDiskLosesNothing() throws IOException {
        Path parent = Reliability.folder();
        List<String> lost = new ArrayList<>();
        int tried = 0;
        int step = Reliability.full() ? STEP / 11 : STEP;
        try {
            for (boolean inPlace : new boolean[] {false, true}) {
                for (int free = 0; free <= 3 * SIZE; free += step) {
                    tried++;
                    try (SaveRig rig = new SaveRig(parent, Scenario.GROW, inPlace, SIZE)) {
                        Outcome outcome = rig.save(new Room(free));
                        boolean told = outcome.saved() ? rig.isNew() : rig.isOld() && rig.strays() == 0 && rig.books.open().isEmpty();
                        if (!told || outcome.saved() != (free >= (inPlace ? SIZE - SIZE / 3 : SIZE))) {
                            lost.add("free " + free + " in place " + inPlace + ": " + outcome);
                        }
                    }
                }
            }
        } finally {
            SaveRig.remove(parent);
        }
        Reliability.report("04 full disk, simulated", tried, lost.size());
        assertEquals(List.of(), lost);
        assertTrue(tried >= 38);
    }

    @Test
    void realFullDiskLosesNothing() throws IOException, InterruptedException {
        assumeTrue(Reliability.full(), "a real full disk needs -Preliability");
        Path parent = Files.createTempDirectory("aiworkbench");
        try {
            String mount = "mount -t tmpfs -o size=256k tmpfs '" + parent + "' && exec \"$0\" \"$@\"";
            List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", mount));
            command.addAll(ChildProcess.java(FullDiskCases.class, ChildProcess.ownClasses(), parent.toString()));
            assumeTrue(ChildProcess.mounts(), "skipped: no disk of our own here");
            ChildProcess.Result result = ChildProcess.run(command);
            assertEquals(0, result.exit(), result.text());
            String[] counts = result.text().lines().filter(line -> line.startsWith("tried ")).findFirst().orElseThrow().split(" ");
            Reliability.report("04 full disk, real", Long.parseLong(counts[1]), 0);
        } finally {
            SaveRig.remove(parent);
        }
    }
}
