package aiworkbench.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aiworkbench.Reliability;
import aiworkbench.storage.file.Faults.Call;
import aiworkbench.storage.file.Faults.Op;
import aiworkbench.storage.file.SaveRig.Outcome;
import aiworkbench.storage.file.SaveRig.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layer 7: another program edits the file, before each call of a save. */
@Tag("reliability")
@ExtendWith(QuietLog.class)
class ForeignEditsTest {

    private enum Edit {
        MODIFIED, DELETED, TRUNCATED, ZEROS, SAME_SIZE_AND_TIME, TOUCHED, CONFLICT_MARKERS, RENAMED;

        /** Edits the file. Gives the bytes that must not get lost. */
        Optional<byte[]> run(Path file) throws IOException {
            byte[] now = Files.readAllBytes(file);
            return switch (this) {
                case MODIFIED -> put(file, "foreign work".getBytes(StandardCharsets.UTF_8));
                case TRUNCATED -> put(file, Arrays.copyOf(now, now.length / 2));
                case ZEROS -> put(file, new byte[now.length]);
                case CONFLICT_MARKERS -> put(file, "<<<<<<< ours\n=======\n>>>>>>> theirs\n".getBytes(StandardCharsets.UTF_8));
                case SAME_SIZE_AND_TIME -> {
                    FileTime time = Files.getLastModifiedTime(file);
                    now[0]++;
                    put(file, now);
                    Files.setLastModifiedTime(file, time);
                    yield Optional.of(now);
                }
                case TOUCHED -> {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
                    yield Optional.empty();
                }
                case DELETED -> {
                    Files.delete(file);
                    yield Optional.empty();
                }
                case RENAMED -> {
                    Files.move(file, file.resolveSibling("renamed"));
                    yield Optional.of(now);
                }
            };
        }

        private static Optional<byte[]> put(Path file, byte[] bytes) throws IOException {
            Files.write(file, bytes);
            return Optional.of(bytes);
        }
    }

    /** Edits before one call. Remembers whether the old file had been touched by then, or was about to be by this very call. */
    private static final class Editor extends Faults {

        private final SaveRig rig;
        private final Edit edit;
        private final int k;
        private Optional<byte[]> precious = Optional.empty();
        private boolean touching;
        private boolean late;
        private boolean read;

        Editor(SaveRig rig, Edit edit, int k) {
            this.rig = rig;
            this.edit = edit;
            this.k = k;
        }

        @Override
        void before(Call call) throws IOException {
            boolean ours = call.file().equals(rig.file);
            touching |= call.op() == Op.MOVE || ours && (call.op() == Op.WRITE || call.op() == Op.TRUNCATE);
            if (call.number() == k) {
                late = touching || ours && call.op() == Op.SIZE;
                precious = edit.run(rig.file);
            }
            read |= call.number() > k && !touching && ours && call.op() == Op.OPEN;
        }

        /** Where files have no time of change, only reading shows another content of the same size and time. */
        boolean isHidden() {
            return edit == Edit.SAME_SIZE_AND_TIME && rig.scenario == Scenario.NETWORK && !read;
        }
    }

    @Test
    void noForeignByteGetsLost() throws IOException {
        Path parent = Reliability.folder();
        List<String> lost = new ArrayList<>();
        int tried = 0;
        try {
            for (Scenario scenario : List.of(Scenario.OVERWRITE, Scenario.NETWORK)) {
                for (boolean inPlace : new boolean[] {false, true}) {
                    int calls = calls(parent, scenario, inPlace);
                    for (Edit edit : Edit.values()) {
                        for (int k = 1; k <= calls; k++) {
                            tried++;
                            try (SaveRig rig = new SaveRig(parent, scenario, inPlace, 40)) {
                                Editor editor = new Editor(rig, edit, k);
                                Outcome outcome = rig.save(editor);
                                String wrong = wrong(rig, editor, outcome);
                                if (!wrong.isEmpty()) {
                                    lost.add(wrong + ": " + scenario + " in place " + inPlace + " " + edit + " before call " + k + " of " + calls + " " + outcome);
                                }
                            }
                        }
                    }
                }
            }
        } finally {
            SaveRig.remove(parent);
        }
        Reliability.report("07 edits by others", tried, lost.size());
        assertEquals(List.of(), lost.stream().limit(20).toList());
        assertTrue(tried >= 128);
    }

    /** Of a save that is not the first one: that one asks what kind of disk it is. */
    private static int calls(Path parent, Scenario scenario, boolean inPlace) throws IOException {
        try (SaveRig rig = new SaveRig(parent, scenario, inPlace, 40)) {
            rig.save(new Faults());
        }
        try (SaveRig rig = new SaveRig(parent, scenario, inPlace, 40)) {
            int[] calls = {0};
            rig.save(new Faults() {
                @Override
                void before(Call call) {
                    calls[0] = call.number();
                }
            });
            return calls[0];
        }
    }

    /** Between the last check and the one call that replaces the file nothing can be noticed: then only the outcome must be true. */
    private static String wrong(SaveRig rig, Editor editor, Outcome outcome) throws IOException {
        if (rig.strays() > 0) {
            return "left a temporary file";
        }
        if (editor.late || editor.isHidden()) {
            return "";
        }
        Path place = editor.edit == Edit.RENAMED ? rig.file.resolveSibling("renamed") : rig.file;
        if (editor.precious.isPresent() && !Arrays.equals(editor.precious.get(), Files.readAllBytes(place))) {
            return "lost foreign bytes";
        }
        if (editor.edit == Edit.DELETED && Files.exists(rig.file)) {
            return "made a deleted file again";
        }
        if (editor.edit == Edit.TOUCHED) {
            return outcome.saved() && rig.isNew() ? "" : "was afraid of a touched file";
        }
        return outcome.saved() ? "said saved" : "";
    }
}
