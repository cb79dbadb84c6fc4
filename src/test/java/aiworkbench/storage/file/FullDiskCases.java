package aiworkbench.storage.file;

import aiworkbench.storage.file.SaveRig.Outcome;
import aiworkbench.storage.file.SaveRig.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saves on a small disk that is almost full; a program of its own, because only it sees that disk. */
final class FullDiskCases {

    private static final int SIZE = 40_000;
    private static final int STEP = 4096;

    private FullDiskCases() {}

    /** Ends with 0 if nothing got lost. */
    public static void main(String[] arguments) throws IOException {
        Path disk = Path.of(arguments[0]);
        int tried = 0;
        boolean refused = false;
        for (int size = SIZE - 9; size <= SIZE; size++) {
            for (boolean inPlace : new boolean[] {false, true}) {
                for (int free = 0; free <= 10 * STEP + SIZE; free += STEP) {
                    tried++;
                    refused |= !attempt(disk, inPlace, size, free);
                }
            }
        }
        if (!refused) {
            throw new IllegalStateException("the disk was never full");
        }
        System.out.println("tried " + tried);
    }

    private static boolean attempt(Path disk, boolean inPlace, int size, int free) throws IOException {
        try (SaveRig rig = new SaveRig(disk, Scenario.GROW, inPlace, size)) {
            Path filler = Files.createFile(disk.resolve("filler"));
            long room = Files.getFileStore(disk).getUsableSpace() - free;
            Files.write(filler, new byte[(int) Math.max(0, room)]);
            Outcome outcome = rig.save(new Faults());
            Files.delete(filler);
            boolean told = outcome.saved() ? rig.isNew() : rig.isOld() && rig.strays() == 0 && rig.books.open().isEmpty();
            if (!told) {
                throw new IllegalStateException("lost: size " + size + ", free " + free + ", in place " + inPlace + " " + outcome);
            }
            return outcome.saved();
        }
    }
}
